import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import type { PreparedBriefing, PreparedFact } from './prepare.ts';
import type { QuestionTerm, ReadQuestion } from './question.ts';

/** What a fact must hold to answer a question of its kind. */
export interface Wanted {
  /** True where a fact without it is no answer; else it is only a better one with it. */
  readonly isStrict: boolean;
  /** True where a fact without it is a weaker answer. */
  readonly isSoft?: boolean;
  /** True where a way or a use is asked for, which a fact need not name by the words of the question. */
  readonly isDoing?: boolean;
  /** How far a fact that holds it explains the noun asked about, which then need not stand in the fact itself: 0 to 1. */
  readonly explainsFocus: number;
  readonly isIn: (fact: PreparedFact) => boolean;
  /** Stems of words that such a fact explains by being of the kind: "cost" by a sum of money. */
  readonly kindWords: ReadonlySet<string>;
}

export const NO_WORDS: ReadonlySet<string> = new Set();
export const ANYTHING: Wanted = { isStrict: false, explainsFocus: 0, kindWords: NO_WORDS, isIn: () => true };

/** A question, with the noun it asks about. */
export interface Asking {
  readonly focus: readonly QuestionTerm[];
  readonly question: ReadQuestion;
  readonly prepared: PreparedBriefing;
}

export function isAmong(
  focus: readonly QuestionTerm[],
  nouns: Readonly<Record<Language, string>>,
  { language }: ReadQuestion,
  prepared: PreparedBriefing,
): boolean {
  const stems = stemsOf(nouns, language, prepared);
  return focus.some(({ key, surface }) => stems.has(key) && !surface.endsWith('ing'));
}

export function stemsOf(
  words: Readonly<Record<Language, string>>,
  language: Language,
  prepared: PreparedBriefing,
): ReadonlySet<string> {
  const stemmer = prepared.index.vocabulary.stemmers[language];
  return new Set(words[language].split(/\s+/).map((word) => stemmer.stem(foldText(word))));
}

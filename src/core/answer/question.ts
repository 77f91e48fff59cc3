import leven from 'leven';
import { cleanText } from '../language/clean.ts';
import { type FoundDate, findDates } from '../language/dates.ts';
import { detectLanguage } from '../language/detect.ts';
import { type FoundFigure, findFigures } from '../language/figures.ts';
import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { type AnswerKind, answerKindOf } from '../search/answer-kind.ts';
import { type Term, termsOf, type Vocabulary } from '../search/terms.ts';
import { findFocus } from './focus.ts';
import { MISTYPED_MIN_CHARS, type PreparedBriefing } from './prepare.ts';
import { createRoles, type RoleOf, type WordRole } from './question-words.ts';

/** The longest question we read, in UTF-16 units: a long paragraph. */
export const QUESTION_MAX_CHARS = 1_000;

/** A question taken apart. */
export interface ReadQuestion {
  /** Cleaned, and mistyped names set right. */
  readonly text: string;
  readonly folded: string;
  readonly language: Language;
  readonly kind: AnswerKind;
  readonly terms: readonly QuestionTerm[];
  readonly figures: readonly FoundFigure[];
  readonly dates: readonly FoundDate[];
  /** Fact ids that it names, whether the briefing has them or not: `f12`. */
  readonly factIds: readonly string[];
}

export interface QuestionTerm extends Term {
  readonly role: WordRole;
  /** True for the noun that is asked about: "which *port*", "combien de *drones*". */
  readonly isFocus: boolean;
}

export type QuestionReader = (text: string, prepared: PreparedBriefing, language: Language) => ReadQuestion;

/** Reads questions; `fallback` is the language of those that show none. */
export function createQuestionReader(vocabulary: Vocabulary): QuestionReader {
  const { stemmers, concepts } = vocabulary;
  const roles: Readonly<Record<Language, RoleOf>> = {
    en: createRoles('en', stemmers.en),
    fr: createRoles('fr', stemmers.fr),
  };
  const knows = (word: string, language: Language) =>
    concepts.at([stemmers[language].stem(word)], 0, language).length > 0;

  return (raw, prepared, fallback) => {
    const clean = cleanText(raw);
    const language = detectLanguage(clean, stemmers, knows) ?? fallback;
    const text = withNamesRight(clean, prepared, (word) => isKnownWord(word, language, prepared, knows));
    const found = termsOf(text, language, vocabulary, prepared.findNames);
    const focus = findFocus(text, found, language, roles[language]);
    const terms = found.terms.map((term): QuestionTerm => {
      const role = term.kind === 'word' ? roles[language](term.key) : 'content';
      return { ...term, role, isFocus: focus.includes(term.at) };
    });
    return {
      text,
      folded: foldText(text),
      language,
      kind: answerKindOf(text, language),
      terms,
      figures: figuresOf(text, language, prepared),
      dates: findDates(text, language),
      factIds: [...text.matchAll(/(?<![\p{L}\p{N}-])f[1-9]\d{0,5}(?![\p{L}\p{N}])/giu)].map(([id]) => id.toLowerCase()),
    };
  };
}

function figuresOf(text: string, language: Language, prepared: PreparedBriefing): FoundFigure[] {
  const names = prepared.findNames(text);
  return findFigures(text, language).filter(({ start, end }) => !names.some((n) => start < n.end && n.start < end));
}

function isKnownWord(
  word: string,
  language: Language,
  prepared: PreparedBriefing,
  knows: (word: string, language: Language) => boolean,
): boolean {
  const { stemmers } = prepared.index.vocabulary;
  if (stemmers[language].isFunctionWord(word) || knows(word, language)) return true;
  return prepared.index.frequencies[language]?.stems.has(stemmers[language].stem(word)) ?? false;
}

/** Replaces a word that is nothing but one letter (two in a long word) away from a word of a name. */
function withNamesRight(text: string, prepared: PreparedBriefing, isKnown: (word: string) => boolean): string {
  let right = text;
  for (const word of wordsOf(text).toReversed()) {
    if (word.isNumber || word.text.length < MISTYPED_MIN_CHARS || isKnown(word.text)) continue;
    const meant = prepared.nameWords.has(word.text) ? undefined : nearestName(word, prepared.nameWords);
    if (meant !== undefined) right = right.slice(0, word.start) + meant + right.slice(word.end);
  }
  return right;
}

function nearestName({ text }: Word, nameWords: ReadonlySet<string>): string | undefined {
  const maxDistance = text.length >= 8 ? 2 : 1;
  for (const name of nameWords) {
    if (name[0] !== text[0] || Math.abs(name.length - text.length) > maxDistance) continue;
    if (leven(name, text, { maxDistance: maxDistance + 1 }) <= maxDistance) return name;
  }
  return undefined;
}

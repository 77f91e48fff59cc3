import leven from 'leven';
import { spellOut } from '../language/chat-spellings.ts';
import { cleanText } from '../language/clean.ts';
import { type FoundDate, findDates } from '../language/dates.ts';
import { detectLanguage } from '../language/detect.ts';
import { type FoundFigure, findFigures } from '../language/figures.ts';
import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { wordsOf } from '../language/words.ts';
import { type AnswerKind, answerKindOf } from '../search/answer-kind.ts';
import { type Term, termsOf, type Vocabulary } from '../search/terms.ts';
import { type Asks, asksOf, bothWaysIn, excludedIn, phasesIn } from './asks.ts';
import { actorsIn, createDirections } from './direction.ts';
import { changesSubject, withoutFillers } from './fillers.ts';
import { findFocus } from './focus.ts';
import { listedIn } from './lists.ts';
import { SOURCE_WORDS, VIEW_WORDS } from './meta-words.ts';
import { isOrder } from './orders.ts';
import { type Party, partyIn } from './party.ts';
import { MISTYPED_MIN_CHARS, type PreparedBriefing } from './prepare.ts';
import { createRoles, type RoleOf, type WordRole } from './question-words.ts';
import { stancesIn } from './stance.ts';

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
  /** Who gives and who gets, see `direction.ts`. */
  readonly direction: readonly string[];
  /** The side of the one who is named alone, see `party.ts`. */
  readonly party: Party | undefined;
  readonly asks: Asks;
  /** True where it tells the bot to do something, as it was typed. */
  readonly isOrder: boolean;
  /** True where it says that it has nothing to do with what was asked before. */
  readonly isAnew: boolean;
}

export interface QuestionTerm extends Term {
  readonly role: WordRole;
  /** True for the noun that is asked about: "which *port*", "combien de *drones*". */
  readonly isFocus: boolean;
  /** As it was typed. */
  readonly written: string;
  readonly startsSentence: boolean;
  /** True where it stands in a list: "*jets* and *radars*". */
  readonly isListed: boolean;
  /** True behind an article: "the tanks", « les chars ». */
  readonly isThing: boolean;
  /** True for the words of a date. */
  readonly isInDate: boolean;
  /** True in a sentence that asks nothing beside one that does: "I am a student." */
  readonly isAside: boolean;
  /** True where it is left out in so many words: "*besides jets*, what …" */
  readonly isExcluded: boolean;
}

export type QuestionReader = (text: string, prepared: PreparedBriefing, language: Language) => ReadQuestion;

/** Reads questions; `fallback` is the language of those that show none. */
export function createQuestionReader(vocabulary: Vocabulary): QuestionReader {
  const { stemmers, concepts } = vocabulary;
  const roles: Readonly<Record<Language, RoleOf>> = {
    en: createRoles('en', stemmers.en),
    fr: createRoles('fr', stemmers.fr),
  };
  const directionOf = createDirections(vocabulary);
  const knows = (word: string, language: Language) =>
    concepts.at([stemmers[language].stem(word)], 0, language).length > 0;

  return (raw, prepared, fallback) => {
    const typed = cleanText(raw);
    const language = detectLanguage(typed, stemmers, knows) ?? fallback;
    const clean = withPossessives(spellOut(typed, language), prepared, language);
    const text = withTypingRight(withoutFillers(clean, language), prepared, language, (word) =>
      isKnownWord(word, language, prepared, knows, roles[language]),
    );
    const folded = foldText(text);
    const found = termsOf(text, language, vocabulary, prepared.findNames);
    const actors = actorsIn(text, language, found.names);
    const excluded = excludedIn(folded, language);
    const bothWays = bothWaysIn(folded, language);
    const phases = phasesIn(folded, language);
    const isPhase = ({ at }: Term) => phases.some((phase) => isWithin(phase, found.words[at]?.start ?? 0));
    const listed = listedIn(text, found, language);
    const stances = stancesIn(found.words, language, found.names);
    const focus = findFocus(text, found, language, roles[language]);
    const dates = findDates(text, language);
    const sentences = sentencesOf(text, language);
    const hasAsking = sentences.some(({ asks }) => asks);
    const terms = found.terms
      .filter((term) => !isPhase(term))
      .map((term): QuestionTerm => {
        const start = found.words[term.at]?.start ?? 0;
        const exclusion = excluded.find(({ from, end }) => from <= start && start < end);
        const isPhrase = stances.some(({ at }) => at === term.at) || isWithin(bothWays, start);
        const role = isPhrase && term.kind === 'word' ? 'telling' : roleIn(term, roles[language]);
        const sentence = sentences.findLast((candidate) => candidate.start <= start);
        const startsSentence = !/[\p{L}\p{N}]/u.test(text.slice(sentence?.start ?? 0, start));
        const written = text.slice(start, found.words[term.at]?.end);
        return {
          ...term,
          role,
          written,
          isFocus: focus.includes(term.at) && !isPhrase,
          isListed: listed.has(term.at),
          isThing: ARTICLES[language].test(text.slice(0, start)),
          isInDate: dates.some((date) => isWithin(date, start)),
          startsSentence,
          isAside: (hasAsking && !sentence?.asks) || exclusion !== undefined,
          isExcluded: exclusion !== undefined && exclusion.start <= start,
        };
      });
    return {
      text,
      folded,
      language,
      kind: answerKindOf(text, language),
      terms,
      figures: figuresOf(text, language, prepared),
      dates,
      direction: directionOf(text, language, actors),
      party: partyIn(text, language, actors),
      isOrder: isOrder(foldText(clean), language),
      isAnew: changesSubject(clean, language),
      asks: asksOf(text, folded, language),
      factIds: [...text.matchAll(/(?<![\p{L}\p{N}-])f[1-9]\d{0,5}(?![\p{L}\p{N}])/giu)].map(([id]) => id.toLowerCase()),
    };
  };
}

/** Words that say little by themselves may be part of an expression that does not. */
function roleIn({ kind, key, isInExpression }: Term, roleOf: RoleOf): WordRole {
  if (kind !== 'word') return 'content';
  const role = roleOf(key);
  return role === 'light' && isInExpression ? 'content' : role;
}

/** "Irans line": a name typed without its apostrophe. */
function withPossessives(text: string, { findNames }: PreparedBriefing, language: Language): string {
  if (language !== 'en') return text;
  let right = text;
  for (const { text: word, end } of wordsOf(text).toReversed()) {
    const isPossessive = word.endsWith('s') && findNames(word).length === 0 && findNames(word.slice(0, -1)).length > 0;
    if (isPossessive) right = `${right.slice(0, end - 1)}'s${right.slice(end)}`;
  }
  return right;
}

const ARTICLES: Readonly<Record<Language, RegExp>> = {
  en: /\b(the|a|an|any|their|its|his|her)\s+$/iu,
  fr: /(?<!\p{L})(le|la|les|l['’]|un|une|des|leurs?|ses|son|sa)\s*$/iu,
};

/** Sentences by where they start, and whether they ask: by their mark, or by the word they begin with. */
function sentencesOf(text: string, language: Language): { readonly start: number; readonly asks: boolean }[] {
  const starts = [0, ...[...text.matchAll(/[.!?…]+\s+/gu)].map((match) => match.index + match[0].length)];
  return starts.map((start, at) => {
    const sentence = text.slice(start, starts[at + 1]).trim();
    return { start, asks: sentence.endsWith('?') || answerKindOf(sentence, language) !== 'open' };
  });
}

function isWithin({ start, end }: { readonly start: number; readonly end: number }, at: number): boolean {
  return start <= at && at < end;
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
  roleOf: RoleOf,
): boolean {
  const { stemmers } = prepared.index.vocabulary;
  if (stemmers[language].isFunctionWord(word) || knows(word, language)) return true;
  if (SOURCE_WORDS.has(word) || VIEW_WORDS.has(word) || roleOf(stemmers[language].stem(word)) !== 'content')
    return true;
  const { frequencies, indexTerms } = prepared.index;
  const stem = stemmers[language].stem(word);
  return [frequencies[language]?.stems, indexTerms.stems[language], indexTerms.parts[language]].some((known) =>
    known?.has(stem),
  );
}

/** Replaces words that nobody knows, and that are all but a word of the briefing. */
function withTypingRight(
  text: string,
  prepared: PreparedBriefing,
  language: Language,
  isKnown: (word: string) => boolean,
): string {
  let right = text;
  for (const word of wordsOf(text).toReversed()) {
    if (word.isNumber || word.text.length < MISTYPED_MIN_CHARS || isKnown(word.text)) continue;
    const meant = prepared.words[language].has(word.text)
      ? undefined
      : (nearestWord(word.text, prepared.words[language]) ??
        nearestWord(word.text, SOURCE_WORDS) ??
        nearestWord(word.text, VIEW_WORDS));
    if (meant !== undefined) right = right.slice(0, word.start) + meant + right.slice(word.end);
  }
  return right;
}

/** From here on two letters may be wrong. */
const LONG_WORD_CHARS = 9;

/**
 * One letter away, or two in a long word, or with letters in another order: the nearest such word. Its beginning is rarely
 * wrong, and where it is, a short word is another one.
 */
function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const maxDistance = word.length >= LONG_WORD_CHARS ? 2 : 1;
  const letters = sorted(word);
  let nearest: string | undefined;
  let least = maxDistance + 1;
  for (const candidate of words) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > maxDistance) continue;
    const isMixed = candidate.length === word.length && sorted(candidate) === letters;
    const isAlike = candidate.slice(0, SAME_START_CHARS) === word.slice(0, SAME_START_CHARS);
    if (!isMixed && !isAlike) continue;
    const distance = isMixed ? 1 : leven(candidate, word, { maxDistance: least });
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

const SAME_START_CHARS = 3;

function sorted(word: string): string {
  return [...word].sort().join('');
}

import { foldText } from '../../language/fold.ts';
import type { TextLanguage } from '../../language/stems.ts';
import { type Word, wordsOf } from '../../language/words.ts';
import type { AnswerKind } from '../../search/answer-kind.ts';
import { KIND_WORDS, type KindWords } from './kind-words.ts';

/** A sentence with its words, and the words that the question has already: those are no answer to it. */
interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly asked: ReadonlySet<string>;
  readonly listed: KindWords;
}

/** True where a question of this kind can be answered only by something that shows: a number, a name, a date, a "because". */
export function showsItself(kind: AnswerKind): boolean {
  return kind !== 'open' && kind !== 'yes-no';
}

/**
 * How sure it is, 0 to 1, that a sentence holds what a question of `kind` wants and does not say itself: 1 for a sum of
 * money to "how much does it cost", less for any other number. A quick look at words, not a reading of the figures. 0 for
 * kinds that do not show.
 */
export function holdsKind(kind: AnswerKind, text: string, language: TextLanguage, asked: ReadonlySet<string>): number {
  const look = LOOKS[kind];
  return look ? look({ text, words: wordsOf(text), asked, listed: KIND_WORDS[language] }) : 0;
}

const LOOKS: Readonly<Partial<Record<AnswerKind, (sentence: Sentence) => number>>> = {
  count: (sentence) => (sentence.words.some(isNumber(sentence)) ? 1 : 0),
  date: (sentence) => (sentence.words.some(isDate(sentence)) ? 1 : 0),
  duration: (sentence) => numberWith(sentence, sentence.listed.durations, 0.4),
  measure: (sentence) => numberWith(sentence, sentence.listed.measures, 0.6),
  money: (sentence) =>
    /\p{Sc}/u.test(sentence.text) || has(sentence, sentence.listed.money) ? 1 : numberWith(sentence, NONE, 0.5),
  percentage: (sentence) =>
    sentence.text.includes('%') || has(sentence, sentence.listed.shares) ? 1 : numberWith(sentence, NONE, 0.3),
  person: ({ words, asked }) =>
    nameSign(words, asked, (word, before) => before.isCapitalised && word.start - before.end <= 2),
  place: ({ words, asked, listed }) => nameSign(words, asked, (_, before) => listed.beforePlace.has(before.text)),
  reason: ({ text, listed }) => (listed.reason.test(foldText(text)) ? 1 : 0),
};

const NONE: ReadonlySet<string> = new Set();

function has({ words }: Sentence, listed: ReadonlySet<string>): boolean {
  return words.some((word) => listed.has(word.text));
}

function isNumber({ asked, listed }: Sentence): (word: Word) => boolean {
  return (word) => !asked.has(word.text) && !isYear(word) && (word.isNumber || listed.numbers.has(word.text));
}

/** Any four digits that can be a year: a year cannot be told from a number by its looks, and is one far more often. */
function isYear(word: Word): boolean {
  return word.isNumber && /^(?:1\d|20)\d{2}$/.test(word.text);
}

function isDate({ asked, listed }: Sentence): (word: Word) => boolean {
  return (word) => !asked.has(word.text) && (isYear(word) || listed.dates.has(word.text));
}

/** 1 where one of the `units` stands within two words after a number, `otherwise` where there is but a number. */
function numberWith(sentence: Sentence, units: ReadonlySet<string>, otherwise: number): number {
  const { words } = sentence;
  const isFresh = isNumber(sentence);
  const numbers = [...words.keys()].filter((at) => words[at] && isFresh(words[at]));
  if (numbers.length === 0) return 0;
  const hasUnit = numbers.some((at) => words.slice(at + 1, at + 3).some((word) => units.has(word.text)));
  return hasUnit ? 1 : otherwise;
}

/** How sure a sign of a name is that is one by its capital letter alone. */
const CAPITAL_SIGN = 0.6;

/** 1 for a capitalised word, not the first, that stands after its sign; less for any other capitalised word. */
function nameSign(
  words: readonly Word[],
  asked: ReadonlySet<string>,
  isSigned: (word: Word, before: Word) => boolean,
): number {
  let sign = 0;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (!before || !word.isCapitalised || asked.has(word.text)) continue;
    if (isSigned(word, before)) return 1;
    sign = CAPITAL_SIGN;
  }
  return sign;
}

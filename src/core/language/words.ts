import { foldText } from './fold.ts';

/** One run of letters or of digits in a text. */
export interface Word {
  /** As it is compared: folded, see `fold.ts`. */
  readonly text: string;
  /** Half-open, in UTF-16 units of the original. */
  readonly start: number;
  readonly end: number;
  readonly isCapitalised: boolean;
  readonly isNumber: boolean;
}

/** U+02BC counts as a letter in Unicode, but people type it for an apostrophe. */
const RUN = /\p{Nd}+|[\p{L}--\u02BC][[\p{L}\p{M}]--\u02BC]*/vy;

/**
 * The words of a text in order. Letters and digits part ("Su-35" and "su35" are `su`, `35`), and so do words at
 * apostrophes and hyphens ("l'usine" is `l`, `usine`), so that spellings of one name come out alike.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const word = asciiWord(text, at) ?? wordAt(text, at);
    if (word && word.text !== '') words.push(word);
    at = word?.end ?? at + (isPair(text, at) ? 2 : 1);
  }
  return words;
}

/** Most words are of ASCII letters alone, and need neither regular expressions nor folding. */
function asciiWord(text: string, start: number): Word | undefined {
  const first = text.charCodeAt(start);
  const kind = kindOf(first);
  if (kind !== LETTER && kind !== DIGIT) return undefined;
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1;
  if (end < text.length && kindOf(text.charCodeAt(end)) === BEYOND_ASCII) return undefined;
  const isNumber = kind === DIGIT;
  return { text: text.slice(start, end).toLowerCase(), start, end, isCapitalised: !isNumber && first < 91, isNumber };
}

function wordAt(text: string, start: number): Word | undefined {
  if (kindOf(text.charCodeAt(start)) === OTHER) return undefined;
  RUN.lastIndex = start;
  const original = RUN.exec(text)?.[0];
  if (original === undefined) return undefined;
  const isCapitalised = /^\p{Lu}/u.test(original);
  return {
    text: foldText(original),
    start,
    end: start + original.length,
    isCapitalised,
    isNumber: /^\p{Nd}/u.test(original),
  };
}

const [OTHER, LETTER, DIGIT, BEYOND_ASCII] = [0, 1, 2, 3];

function kindOf(code: number): number {
  if (code > 127) return BEYOND_ASCII;
  if (code > 96) return code < 123 ? LETTER : OTHER;
  if (code > 64) return code < 91 ? LETTER : OTHER;
  return code > 47 && code < 58 ? DIGIT : OTHER;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

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
const RUNS = /\p{Nd}+|[\p{L}--\u02BC][[\p{L}\p{M}]--\u02BC]*/gv;

/**
 * The words of a text in order. Letters and digits part ("Su-35" and "su35" are `su`, `35`), and so do words at
 * apostrophes and hyphens ("l'usine" is `l`, `usine`), so that spellings of one name come out alike.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(RUNS)) {
    const original = match[0];
    const first = original.charCodeAt(0);
    const folded = foldText(original);
    if (folded === '') continue;
    words.push({
      text: folded,
      start: match.index,
      end: match.index + original.length,
      isCapitalised: first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(original),
      isNumber: first < 128 ? first >= 48 && first <= 57 : /^\p{Nd}/u.test(original),
    });
  }
  return words;
}

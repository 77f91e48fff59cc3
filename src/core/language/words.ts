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
  eachRun(text, (start, end) => {
    const original = text.slice(start, end);
    const folded = foldText(original);
    if (folded === '') return;
    const first = original.charCodeAt(0);
    words.push({
      text: folded,
      start,
      end,
      isCapitalised: first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(original),
      isNumber: first < 128 ? first >= 48 && first <= 57 : /^\p{Nd}/u.test(original),
    });
  });
  return words;
}

/** The same words as they are written. */
export function writtenWords(text: string): string[] {
  const words: string[] = [];
  eachRun(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

function eachRun(text: string, tell: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const end = runEnd(text, at);
    if (end > at) {
      tell(at, end);
      at = end;
    } else at += isPair(text, at) ? 2 : 1;
  }
}

/** Where the run of letters or of digits ends that begins at `start`; `start` itself where none does. */
function runEnd(text: string, start: number): number {
  const kind = kindOf(text.charCodeAt(start));
  if (kind === OTHER) return start;
  let end = start + 1;
  let next = OTHER;
  while (end < text.length) {
    next = kindOf(text.charCodeAt(end));
    if (next !== kind) break;
    end += 1;
  }
  if (kind !== UNSURE && (end === text.length || next !== UNSURE)) return end;
  RUN.lastIndex = start;
  return RUN.test(text) ? RUN.lastIndex : start;
}

const [OTHER, LETTER, DIGIT, UNSURE] = [0, 1, 2, 3];

/** What nearly all characters of English and French are, without a regular expression. */
function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? OTHER;
  if (code >= 0xc0 && code <= 0xff) return code === 0xd7 || code === 0xf7 ? OTHER : LETTER;
  // Quotes, dashes and spaces.
  return code >= 0x2000 && code <= 0x206f ? OTHER : UNSURE;
}

const KINDS = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[A-Za-z]/.test(sign)) return LETTER;
  return /\d/.test(sign) ? DIGIT : OTHER;
});

function isPair(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0xd7ff && (text.codePointAt(at) ?? 0) > 0xffff;
}

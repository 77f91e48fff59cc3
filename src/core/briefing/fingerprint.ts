import { createHash } from 'node:crypto';

/** How many hexadecimal digits of the hash a fingerprint keeps: 64 bits tell the paragraphs of an article apart. */
const DIGITS = 16;

/**
 * Recognises a paragraph without keeping it: SHA-256 of its text after Unicode NFKC, with white space folded and quotes
 * and apostrophes unified, so that typography does not matter and a changed word does. 16 lower-case hexadecimal digits.
 */
export function fingerprint(paragraph: string): string {
  return createHash('sha256').update(fold(paragraph)).digest('hex').slice(0, DIGITS);
}

/** The paragraphs of an article: runs of lines between blank ones, without white space at their ends. */
export function paragraphsOf(article: string): string[] {
  return article
    .replace(/^\uFEFF/, '')
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Quotes and primes go first: NFKC would take some of them apart. French quotes have a space inside, and none counts. */
function fold(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u02BC`´]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033]|«\s*|\s*»/g, '"')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
}

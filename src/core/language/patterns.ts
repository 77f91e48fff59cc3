/** Put before a pattern: nothing of a word or a number stands to its left. */
export const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}_])`;

/** Put after a pattern: nothing of a word or a number stands to its right. */
export const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}_])`;

/**
 * The source of a regular expression (flags `iu`) for any of `spellings`, parted by `|`, the longest first: with or
 * without their accents, any apostrophe, any hyphen, any white space.
 */
export function anyOf(spellings: string): string {
  const sources = spellings
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((spelling) => [...spelling].map(characterSource).join(''));
  return `(?:${sources.join('|')})`;
}

function characterSource(character: string): string {
  if (character === ' ') return String.raw`\s+`;
  if (character === "'") return String.raw`['\u2019\u02BC]\s?`;
  if (character === '-') return String.raw`[-\u2010\u2011]`;
  if (character === 'œ') return '(?:œ|oe)';
  const [base = '', mark] = character.normalize('NFD');
  if (mark !== undefined) return `(?:${character}|${base}${mark}?)`;
  return /[\p{L}\p{N}]/u.test(character) ? character : character.replace(/[$()*+./?[\\\]^{|}]/, '\\$&');
}

/** A pattern, and a simple one without which it cannot match: classes of all letters take milliseconds to compile. */
export interface Guarded {
  /** Not global. */
  readonly guard: RegExp;
  readonly pattern: RegExp;
}

/** The matches of a global pattern. It is compiled when the first text comes that has something for it: most have nothing. */
export function guardedMatches(text: string, { guard, pattern }: Guarded): RegExpExecArray[] {
  return guard.test(text) ? [...text.matchAll(pattern)] : [];
}

import { foldText } from './fold.ts';
import type { Language } from './languages.ts';
import { type NumeralToken, readNumber } from './number-words.ts';
import { unitAfter } from './units.ts';

/** A number in a text, in digits or in words. Positions in UTF-16 units, half-open. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Its last scale word as a number, 1e6 for "2.5 million"; 1 without one. */
  readonly scale: number;
  /** True for "one", "un" and "une" alone, which are mostly articles. */
  readonly isArticle: boolean;
}

/**
 * The numbers of a text in order: cardinals only. Digits inside names (Su-35, F-16, f12), in ordinals, times and
 * fractions are none. Separators are read as `language` writes them.
 */
export function findNumerals(text: string, language: Language): Numeral[] {
  const tokens = tokensOf(text, language);
  const found: Numeral[] = [];
  let index = 0;
  while (index < tokens.length) {
    const read = readNumber(tokens, index, language);
    const first = tokens[index];
    const last = tokens[index + (read?.length ?? 1) - 1];
    if (read && first && last && isCardinal(text, first, last, language)) {
      const isArticle = read.length === 1 && read.value === 1 && first.digits === undefined;
      const value = isNegative(text, first) ? -read.value : read.value;
      found.push({ start: first.start, end: last.end, value, scale: read.scale, isArticle });
    }
    index += read?.length ?? 1;
  }
  return found;
}

interface PlacedToken extends NumeralToken {
  readonly start: number;
  readonly end: number;
}

const SPACE = String.raw`[\u0020\u00A0\u2009\u202F]`;
const DIGITS = {
  en: String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:${SPACE}\d{3})+(?![\d.,]{0,8}\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?`,
  fr: String.raw`\d{1,3}(?:${SPACE}\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?`,
} as const;

/** Not part of a name (Su-35), of another number (10:30, 1/2) or of a reference (¶5). */
const BEFORE_DIGITS = String.raw`(?<![\p{L}\p{M}\p{N}_#¶§@]|\p{L}[-\u2010-\u2013]|\p{N}[.,:/])`;

const TOKENS = {
  en: new RegExp(String.raw`${BEFORE_DIGITS}(?:${DIGITS.en})|[\p{L}\p{M}]+`, 'gu'),
  fr: new RegExp(String.raw`${BEFORE_DIGITS}(?:${DIGITS.fr})|[\p{L}\p{M}]+`, 'gu'),
} as const;

function tokensOf(text: string, language: Language): PlacedToken[] {
  const tokens: PlacedToken[] = [];
  let isBetween = false;
  for (const match of text.matchAll(TOKENS[language])) {
    const start = match.index;
    const word = foldText(match[0]);
    const gap = text.slice(tokens.at(-1)?.end ?? 0, start);
    if (word === 'between' || word === 'entre') isBetween = true;
    // "between one hundred and two hundred" are two numbers.
    const isParted = isBetween && (word === 'and' || word === 'et');
    if (isParted) isBetween = false;
    const isJoined = !isParted && /^(?:\s{0,3}|[-\u2010\u2011])$/.test(gap);
    const token = { word, start, end: start + match[0].length, isJoined };
    tokens.push(/^\d/.test(match[0]) ? { ...token, digits: numberOf(match[0], language) } : token);
  }
  return tokens;
}

/** Digits as `language` writes them → their number. A lone separator before other than three digits is a decimal one. */
function numberOf(digits: string, language: Language): number {
  const compact = digits.replace(/\s/g, '');
  const isGrouped = GROUPED[language].exec(compact)?.groups;
  const whole = isGrouped ? compact.replaceAll(isGrouped.comma ? ',' : '.', '') : compact;
  return Number(whole.replace(',', '.'));
}

/** Two groups of three or more are thousands in either language, whichever the separator. */
const GROUPED: Readonly<Record<Language, RegExp>> = {
  en: /^[1-9]\d{0,2}(?:(?<comma>,)\d{3}(?:,\d{3})*(?:\.\d+)?|(?:\.\d{3}){2,})$/,
  fr: /^[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d+)?|(?<comma>,)\d{3}(?:,\d{3})+)$/,
};

/** What stands around tells a cardinal from an ordinal, a time, a fraction, a name, or a word that looks like a number. */
function isCardinal(text: string, first: PlacedToken, last: PlacedToken, language: Language): boolean {
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const after = text.slice(last.end, last.end + 24);
  if (last.digits !== undefined) {
    if (!Number.isFinite(last.digits)) return false;
    if (/^[-\u2010\u2011]?[\p{L}\p{M}_]/u.test(after) && !unitAfter(text, last.end, language)) {
      return /^[-\u2010\u2011]\p{Ll}{3}/u.test(after);
    }
    return !/^[/:]\d/.test(after);
  }
  if (ORDINAL_AFTER[language].test(after)) return false;
  if (language === 'en') return !/^[-\u2010\u2011](?:way|sided|faced)(?!\p{L})/iu.test(after);
  if (first === last && first.word === 'cent' && /pour\s*$/i.test(before)) return false;
  return !(first === last && first.word === 'neuf' && isAdjective(before, after));
}

/** "un avion neuf" is new; "neuf avions" and "les neuf" are nine. */
function isAdjective(before: string, after: string): boolean {
  const follows = /(\p{L}+)[\s]+$/u.exec(before)?.[1];
  if (follows === undefined || /^(?:les|des|aux|ces|ses|nos|vos|leurs|sur|à|de|et|ou|ont|a|aussi)$/iu.test(follows))
    return false;
  return !/^\s+\p{L}*[sx](?!\p{L})/u.test(after);
}

const ORDINAL_AFTER: Readonly<Record<Language, RegExp>> = {
  en: /^[-\s\u2010\u2011]?(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth|\p{L}+teenth|tenth|eleventh|twelfth|hundredth|thousandth|millionth|billionth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth)(?!\p{L})/iu,
  fr: /^[-\s\u2010\u2011]?(?:et[-\s])?\p{L}+i[eè]mes?(?!\p{L})/iu,
};

function isNegative(text: string, first: PlacedToken): boolean {
  return (
    first.digits !== undefined && /(?:^|[\s(])[-\u2212]$/.test(text.slice(Math.max(0, first.start - 2), first.start))
  );
}

import type { Magnitude } from '../briefing/types.ts';
import { findDates } from './dates.ts';
import type { Language } from './languages.ts';
import { findNumerals, type Numeral } from './numerals.ts';
import type { Guarded } from './patterns.ts';
import { CURRENCIES, type FoundUnit, unitAfter, unitBefore } from './units.ts';
import { findFractions, findMagnitudes } from './vague-figures.ts';

/** Both ends included. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** What a figure says: a number, an order of magnitude or a range, and a unit where it carries one. */
export interface Quantity {
  readonly value: number | Magnitude | NumberRange;
  /** A key of `units.ts`: `percent`, `dollar`, `km`, `hour`. What is counted ("drones") is no unit. */
  readonly unit?: string;
}

/** A figure in a text. Positions in UTF-16 units, half-open; its unit is inside. */
export interface FoundFigure extends Quantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The figures of a text in order, none overlapping. Dates, times, ordinals and digits inside names are none. */
export function findFigures(text: string, language: Language): FoundFigure[] {
  const open = withoutDates(text, language);
  const fractions = findFractions(open, language);
  const clear = blank(open, fractions);
  const numbers = joinRanges(clear, findNumerals(clear, language), language);
  const magnitudes = findMagnitudes(blank(clear, numbers), language);
  return [...fractions, ...numbers, ...magnitudes]
    .map((figure) => withUnit(clear, figure, language))
    .sort((a, b) => a.start - b.start)
    .filter((figure, index, all) => figure.start >= (all[index - 1]?.end ?? 0))
    .map((figure) => ({ ...figure, text: text.slice(figure.start, figure.end) }));
}

/**
 * True when two figures can be the same: equal numbers, a number inside a range or of an order of magnitude, ranges that
 * meet. Units must agree where both have one; half and 50 % are the same.
 */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) return false;
  const [first, second] = [rangeOf(a, b), rangeOf(b, a)];
  return first.from <= second.to && second.from <= first.to;
}

interface Span extends Quantity {
  readonly start: number;
  readonly end: number;
}

/** From where to where an order of magnitude reaches. "Hundreds of thousands" is kept as thousands. */
const REACH: Readonly<Record<Magnitude, NumberRange>> = {
  several: { from: 2, to: 19 },
  dozens: { from: 20, to: 99 },
  hundreds: { from: 100, to: 999 },
  thousands: { from: 1_000, to: 999_999 },
  millions: { from: 1e6, to: 999_999_999 },
  billions: { from: 1e9, to: 1e15 },
};

/** From where to where a value reaches: a number is its own range. */
export function reachOf(value: Quantity['value']): NumberRange {
  if (typeof value === 'object') return value;
  return typeof value === 'string' ? REACH[value] : { from: value, to: value };
}

function rangeOf({ value, unit }: Quantity, other: Quantity): NumberRange {
  if (typeof value !== 'number') return reachOf(value);
  const isShare = unit === 'percent' && other.unit === undefined && other.value !== value && isFraction(other.value);
  const number = isShare ? value / 100 : value;
  return { from: number, to: number };
}

function isFraction(value: Quantity['value']): boolean {
  return typeof value === 'number' && value > 0 && value < 1;
}

const TIMES: Guarded = {
  guard: /\d:\d|\d\s?h\s?\d|\d\s?[ap]\.?m|https?:/iu,
  pattern:
    /(?<!\p{N})\d{1,2}(?::\d{2}){1,2}(?!\d)|(?<![\p{L}\p{N}])\d{1,2}\s?h\s?\d{2}(?!\p{N})|(?<![\p{L}\p{N}])\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b\.?|https?:\/\/\S+/giu,
};

/** The text with dates, times and links blanked out, positions kept. */
function withoutDates(text: string, language: Language): string {
  const timeless = TIMES.guard.test(text) ? text.replace(TIMES.pattern, filler) : text;
  return blank(timeless, findDates(text, language));
}

function blank(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), filler(text.slice(from, end)));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** As long as the text, of a sign that belongs to no word, number or unit. */
function filler(text: string): string {
  return '|'.repeat(text.length);
}

const RANGE_LINK: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\s?[-\u2010\u2011\u2013]\s?|\s+to\s+|\s+or\s+)$/iu,
  fr: /^(?:\s?[-\u2010\u2011\u2013]\s?|\s+à\s+|\s+ou\s+)$/iu,
};
const BETWEEN_LINK: Readonly<Record<Language, RegExp>> = { en: /^\s+and\s+$/iu, fr: /^\s+et\s+$/iu };
const BETWEEN: Readonly<Record<Language, RegExp>> = { en: /(?<!\p{L})between\s+$/iu, fr: /(?<!\p{L})entre\s+$/iu };
/** "rose from 20 to 30" gives two figures, not a range. */
const FROM: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})from\s+$/iu,
  fr: /(?<!\p{L})(?:de\s+|d['\u2019])$/iu,
};

function joinRanges(text: string, numerals: readonly Numeral[], language: Language): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < numerals.length; index += 1) {
    const [low, high] = [numerals[index], numerals[index + 1]];
    if (!low) continue;
    const range = high && rangeBetween(text, low, high, language);
    if (range) index += 1;
    if (range) spans.push(range);
    else if (!low.isArticle) spans.push({ start: low.start, end: low.end, value: low.value });
  }
  return spans;
}

function rangeBetween(text: string, low: Numeral, high: Numeral, language: Language): Span | undefined {
  const start = unitBefore(text, low.start)?.start ?? low.start;
  const linkStart = unitAfter(text, low.end, language)?.end ?? low.end;
  const linkEnd = unitBefore(text, high.start)?.start ?? high.start;
  const link = text.slice(linkStart, Math.max(linkStart, linkEnd));
  const before = text.slice(Math.max(0, start - 16), start);
  const between = BETWEEN[language].exec(before);
  const isListed = RANGE_LINK[language].test(link) && !FROM[language].test(before);
  if (!(between ? BETWEEN_LINK[language].test(link) : isListed)) return undefined;
  const sharesScale = low.scale === 1 && low.value * high.scale < high.value;
  const from = sharesScale ? low.value * high.scale : low.value;
  if (from >= high.value) return undefined;
  return { start: start - (between?.[0].length ?? 0), end: high.end, value: { from, to: high.value } };
}

/** The figure with its unit inside, or the currency sign before it; beside a sign, "m" is million ("$5m", "5 M€"). */
function withUnit(text: string, span: Span, language: Language): Span {
  const before = unitBefore(text, span.start) ?? signInside(text, span);
  const tail = text.slice(span.end, span.end + 4);
  const million = (before ? /^\s?m(?![\p{L}\p{N}])/iu : /^\s?M(?=[€$£])/u).exec(tail)?.[0] ?? '';
  const end = span.end + million.length;
  const value = million && typeof span.value === 'number' ? span.value * 1e6 : span.value;
  if (before) return { start: Math.min(before.start, span.start), end, value, unit: before.unit };
  const after = unitAfter(text, end, language);
  return after ? { ...span, value, end: after.end, unit: after.unit } : span;
}

/** The sign of "between $20 and $30", which stands inside. */
function signInside(text: string, { start, end }: Span): FoundUnit | undefined {
  const at = text.slice(start, end).search(/[$€£¥₽₴]/u);
  return at < 0 ? undefined : unitBefore(text, start + at + 1);
}

/** True for a unit that is money. */
export function isMoney(unit: string): boolean {
  return CURRENCIES.has(unit);
}

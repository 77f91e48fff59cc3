import type { MomentQualifier } from '../briefing/types.ts';
import { calendarDates } from './calendar-dates.ts';
import type { ReadDate } from './date-parts.ts';
import type { Language } from './languages.ts';
import { MONTH_NAMES } from './months.ts';
import { numericDates } from './numeric-dates.ts';
import { qualifierBefore } from './qualifiers.ts';
import { relativeDates } from './relative-dates.ts';
import { bareYears } from './years.ts';

/** A date in a text. Positions in UTF-16 units, half-open, "early" and the like included, "in" and "le" not. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As precise as the text: `2023`, `2023-06`, `2023-06-09`. Missing where only an `asOf` could tell, and does not. */
  readonly date?: string;
  /** The last year of a decade or of a run of years, of which `date` is the first. */
  readonly through?: string;
  readonly qualifier?: MomentQualifier;
}

/** What `sameDate` compares: a date, or what was found in a text. */
export type Dated = string | Pick<FoundDate, 'date' | 'through'>;

/**
 * The dates of a text in order, none overlapping. `asOf` (`2023`, `2023-06` or `2023-06-09`) is when it was written:
 * "last month" is counted from there, and a month without a year is the latest one not after it. Weekdays are none.
 */
export function findDates(text: string, language: Language, asOf?: string): FoundDate[] {
  const kept: ReadDate[] = [];
  for (const find of [numericDates, calendarDates, relativeDates, bareYears]) {
    const fresh = find(text, language, asOf);
    kept.push(...fresh.filter((date) => !kept.some((other) => date.start < other.end && other.start < date.end)));
  }
  kept.sort((a, b) => a.start - b.start);
  return kept.map((date, index) => {
    const floor = kept[index - 1]?.end ?? 0;
    const found = qualifierBefore(text.slice(floor, date.start), language);
    const start = found ? floor + found.start : date.start;
    const dated = { ...date, start, text: text.slice(start, date.end) };
    return found ? { ...dated, qualifier: found.qualifier } : dated;
  });
}

/** True when one date holds the other: `2023-06` and `2023` are the same at the coarser precision, an unknown date none. */
export function sameDate(a: Dated, b: Dated): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (!first || !second) return false;
  return isWithin(first, second) || isWithin(second, first);
}

/** A date for readers, to stand inside a sentence: "June 2023", "1er mai 2023", "début 2024", "avant le 9 juin 2023". */
export function formatDate(date: string, language: Language, qualifier?: MomentQualifier): string {
  const [year = '', month, day] = date.split('-');
  const name = MONTH_NAMES[language][Number(month) - 1];
  const dayText = day && (language === 'fr' && Number(day) === 1 ? '1er' : String(Number(day)));
  const plain = [dayText, name, year].filter((part) => part !== undefined).join(' ');
  if (!qualifier) return plain;
  return language === 'en' ? qualifyEnglish(plain, qualifier, day) : qualifyFrench(plain, qualifier, day);
}

function qualifyEnglish(plain: string, qualifier: MomentQualifier, day: string | undefined): string {
  if (day !== undefined && isPart(qualifier)) return plain;
  return qualifier === 'mid' ? `mid-${plain}` : `${qualifier} ${plain}`;
}

function qualifyFrench(plain: string, qualifier: MomentQualifier, day: string | undefined): string {
  if (day !== undefined) return isPart(qualifier) ? plain : `${FRENCH_BEFORE_DAY[qualifier]} ${plain}`;
  return qualifier === 'mid' ? `mi-${plain}` : `${FRENCH_BEFORE[qualifier]} ${plain}`;
}

const FRENCH_BEFORE = {
  early: 'début',
  late: 'fin',
  before: 'avant',
  by: 'd’ici',
  since: 'depuis',
  until: 'jusqu’en',
} as const;
const FRENCH_BEFORE_DAY = { before: 'avant le', by: 'd’ici au', since: 'depuis le', until: 'jusqu’au' } as const;

/** A day has no early or late part. */
function isPart(qualifier: MomentQualifier): qualifier is 'early' | 'mid' | 'late' {
  return qualifier === 'early' || qualifier === 'mid' || qualifier === 'late';
}

interface Span {
  readonly from: string;
  readonly to: string;
}

function spanOf(dated: Dated): Span | undefined {
  const date = typeof dated === 'string' ? dated : dated.date;
  if (date === undefined) return undefined;
  const through = typeof dated === 'string' ? undefined : dated.through;
  return { from: date, to: through ?? date };
}

/** `inner` lies inside `outer`, at the precision of `outer`. */
function isWithin(inner: Span, outer: Span): boolean {
  const digits = outer.from.length;
  return (
    inner.from.length >= digits &&
    inner.from.slice(0, digits) >= outer.from &&
    inner.to.slice(0, digits) <= outer.to.slice(0, digits)
  );
}

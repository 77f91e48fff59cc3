/** A date as one of the finders reads it, before what qualifies it. Positions as in `FoundDate`. */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  readonly date?: string;
  readonly through?: string;
}

/** What is known of a day: at least its year. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** `2023`, `2023-06` or `2023-06-09` → its parts; undefined for anything else. */
export function partsOf(date: string | undefined): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[3] !== undefined) return { year, month, day };
  return match[2] === undefined ? { year } : { year, month };
}

/** Undefined where the calendar has no such day. */
export function dateText({ year, month, day }: DateParts): string | undefined {
  if (year < 1 || year > 9999) return undefined;
  const yearText = String(year).padStart(4, '0');
  if (month === undefined) return yearText;
  if (month < 1 || month > 12) return undefined;
  const monthText = `${yearText}-${twoDigits(month)}`;
  if (day === undefined) return monthText;
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  return day >= 1 && day <= daysInMonth ? `${monthText}-${twoDigits(day)}` : undefined;
}

/** `asOf` moved by whole years, months or days, at that precision; undefined where `asOf` is less precise. */
export function shifted(asOf: string | undefined, unit: 'year' | 'month' | 'day', amount: number): string | undefined {
  const parts = partsOf(asOf);
  if (!parts || Math.abs(amount) > 10_000) return undefined;
  const { year, month, day } = parts;
  if (unit === 'year') return dateText({ year: year + amount });
  if (month === undefined) return undefined;
  if (unit === 'month') {
    const moved = Temporal.PlainYearMonth.from({ year, month }).add({ months: amount });
    return dateText({ year: moved.year, month: moved.month });
  }
  if (day === undefined) return undefined;
  const moved = Temporal.PlainDate.from({ year, month, day }).add({ days: amount });
  return dateText({ year: moved.year, month: moved.month, day: moved.day });
}

/**
 * A month, or a day of it, given without its year: the `latest` such one not after `asOf`, the last one `before` its
 * month, or the `next` one after its month. Undefined where `asOf` does not tell months.
 */
export function nearest(
  month: number,
  day: number | undefined,
  asOf: string | undefined,
  which: Nearest,
): string | undefined {
  const now = partsOf(asOf);
  if (now?.month === undefined) return undefined;
  const isPast = month < now.month || (month === now.month && isNotAfter(day, now.day));
  const offset = { latest: isPast ? 0 : -1, before: month < now.month ? 0 : -1, next: month > now.month ? 0 : 1 }[
    which
  ];
  const year = now.year + offset;
  return dateText(day === undefined ? { year, month } : { year, month, day });
}

export type Nearest = 'latest' | 'before' | 'next';

function isNotAfter(day: number | undefined, today: number | undefined): boolean {
  return day === undefined || today === undefined || day <= today;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

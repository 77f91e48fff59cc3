import { dateText, type ReadDate } from './date-parts.ts';
import type { Language } from './languages.ts';
import { type Guarded, guardedMatches } from './patterns.ts';

const ISO: Guarded = {
  guard: /\d{4}-\d{2}/,
  pattern:
    /(?<![\p{L}\p{N}_.,/-])(?<year>1\d{3}|20\d{2}|2100)-(?<month>\d{2})(?:-(?<day>\d{2}))?(?![\p{L}\p{N}_]|[-/.,:]\d)/gu,
};
const DAY_FIRST: Guarded = {
  guard: /\d[/.-]\d{1,2}[/.-]\d{4}/,
  pattern:
    /(?<![\p{L}\p{N}_.,/-])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?![\p{L}\p{N}_]|[-/.,:]\d)/gu,
};

/**
 * Dates in digits alone: ISO, and day, month, year, which both British English and French put in this order. A month
 * past 12 shows that the month came first.
 */
export function numericDates(text: string, _language: Language): ReadDate[] {
  const found: ReadDate[] = [];
  for (const pattern of [ISO, DAY_FIRST]) {
    for (const match of guardedMatches(text, pattern)) {
      const date = readDigits(match.groups ?? {});
      if (date !== undefined) found.push({ start: match.index, end: match.index + match[0].length, date });
    }
  }
  return found;
}

function readDigits(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = Number(groups.year);
  const month = Number(groups.month);
  if (year < 1000 || year > 2100) return undefined;
  if (groups.day === undefined) return month === (year % 100) + 1 ? undefined : dateText({ year, month });
  const day = Number(groups.day);
  const isIso = groups.mark === undefined;
  return dateText({ year, month, day }) ?? (isIso ? undefined : dateText({ year, month: day, day: month }));
}

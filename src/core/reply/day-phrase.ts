import type { Language } from '../language/languages.ts';
import { MONTH_NAMES } from '../language/months.ts';

/** Monday first, as ISO counts them. */
export const WEEKDAY_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
};

/**
 * A day such as `2026-11-23` as one speaks of it: "Monday 23 November", "lundi 23 novembre". With the year, unless `now`, a
 * day too, is in the same one.
 */
export function dayPhrase(day: string, language: Language, now?: string): string {
  const { year, month, day: number, dayOfWeek } = Temporal.PlainDate.from(day);
  const weekday = WEEKDAY_NAMES[language][dayOfWeek - 1];
  const numbered = language === 'fr' && number === 1 ? '1er' : number;
  const isKnownYear = now !== undefined && Temporal.PlainDate.from(now).year === year;
  return [weekday, numbered, MONTH_NAMES[language][month - 1], ...(isKnownYear ? [] : [year])].join(' ');
}

/** `08:30` as one says it: "08:30", "8 h 30". */
export function timePhrase(time: string, language: Language): string {
  if (language === 'en') return time;
  const [hours, minutes] = time.split(':');
  return `${Number(hours)}\u00A0h${minutes === '00' ? '' : `\u00A0${minutes}`}`;
}

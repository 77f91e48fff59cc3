import { formatDate } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';

/** A date with the preposition it needs: "in June 2023", "on 9 June 2023", "en 2023", "le 9 juin 2023". */
export function inDate(date: string, language: Language): string {
  const preposition = { en: isDay(date) ? 'on' : 'in', fr: isDay(date) ? 'le' : 'en' }[language];
  return `${preposition} ${formatDate(date, language)}`;
}

/** True for `2023-06-09`, false for a month or a year. */
export function isDay(date: string): boolean {
  return date.length > 'yyyy-mm'.length;
}

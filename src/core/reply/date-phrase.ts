import { formatDate } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';

/** A date with the preposition it needs: "in June 2023", "on 9 June 2023", "en 2023", "le 9 juin 2023". */
export function inDate(date: string, language: Language): string {
  const hasDay = date.length > 'yyyy-mm'.length;
  const preposition = { en: hasDay ? 'on' : 'in', fr: hasDay ? 'le' : 'en' }[language];
  return `${preposition} ${formatDate(date, language)}`;
}

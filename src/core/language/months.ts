import { foldText } from './fold.ts';
import type { Language } from './languages.ts';

/** January first, as they stand mid-sentence. */
export const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

/** Short forms; a full stop may follow them. */
const SHORT: Readonly<Record<Language, string>> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  fr: 'janv févr mars avr mai juin juil août sept oct nov déc',
};
const MORE_SHORT: Readonly<Record<string, number>> = { sept: 9, juill: 7, fevr: 2, fev: 2 };

/** Every way to write a month in `language`, parted by `|`, for `anyOf`. */
export const MONTH_SPELLINGS: Readonly<Record<Language, string>> = {
  en: [...MONTH_NAMES.en, ...SHORT.en.split(' '), 'sept'].join('|').toLowerCase(),
  fr: [...MONTH_NAMES.fr, ...SHORT.fr.split(' '), 'juill', 'fév'].join('|'),
};

/** 1 to 12; undefined for what is no month. */
export function monthNumber(spelling: string, language: Language): number | undefined {
  const word = foldText(spelling).replace(/\.$/, '');
  for (const list of [MONTH_NAMES[language], SHORT[language].split(' ')]) {
    const index = list.findIndex((name) => foldText(name) === word);
    if (index >= 0) return index + 1;
  }
  return MORE_SHORT[word];
}

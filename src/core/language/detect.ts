import { LANGUAGES, type Language } from './languages.ts';
import type { Stemmer } from './stems.ts';
import { wordsOf } from './words.ts';

/** Words that both languages write, and so tell nothing about which one it is. */
const SHARED = new Set([
  'a',
  'on',
  'an',
  'me',
  'do',
  'as',
  'or',
  'y',
  'i',
  's',
  't',
  'd',
  'l',
  'm',
  'c',
  'son',
  'par',
  'plus',
  'moins',
  'dates',
  'sources',
  'but',
  'an',
  'no',
  'm',
]);
/** Word endings of common words that one of the languages has and the other hardly. */
const ENDINGS: Readonly<Record<Language, RegExp>> = {
  en: /(ing|ed|ght|tion's|ly|ship|ness|wh\w+|th|ck|ow)$/,
  fr: /(aient|ait|eux|euse|aux|ées?|é|ère|eur|eurs|oir|ons|ez|ment|ique|iques|elle|que|ille|ette)$/,
};

/**
 * The language of a question, from its function words, its accents and the endings of its words; `undefined` where they
 * do not tell, as for a lone name. Longer words that `knows` one language only, such as a lexicon's, count too.
 */
export function detectLanguage(
  text: string,
  stemmers: Readonly<Record<Language, Stemmer>>,
  knows: (word: string, language: Language) => boolean = () => false,
): Language | undefined {
  const scores: Record<Language, number> = { en: 0, fr: 0 };
  for (const word of wordsOf(text)) {
    if (word.isNumber) continue;
    const original = text.slice(word.start, word.end).toLowerCase();
    if (/[éèêëàâçîïôûùœ]/.test(original)) scores.fr += 1;
    for (const language of LANGUAGES) {
      const other = language === 'en' ? 'fr' : 'en';
      if (SHARED.has(word.text)) continue;
      if (stemmers[language].isFunctionWord(word.text) && !stemmers[other].isFunctionWord(word.text))
        scores[language] += 2;
      else if (word.text.length > 3) {
        if (knows(word.text, language) && !knows(word.text, other)) scores[language] += 1;
        if (ENDINGS[language].test(original) && !ENDINGS[other].test(original)) scores[language] += 0.5;
      }
    }
    if (/\b[ldjcnsmt]$/i.test(text.slice(0, word.end)) && /^[’']\p{L}/u.test(text.slice(word.end))) scores.fr += 2;
  }
  if (scores.en === scores.fr) return undefined;
  return scores.en > scores.fr ? 'en' : 'fr';
}

import type { Stemmer, TextLanguage } from '../../language/stems.ts';
import { wordsOf } from '../../language/words.ts';

type Stemmers = Readonly<Record<TextLanguage, Stemmer>>;

/** Letters and marks that only one of the languages writes. */
const MARKS: readonly (readonly [TextLanguage, RegExp])[] = [
  ['es', /[ñ¿¡]|[óíú]/giu],
  ['fr', /[èêëàâçîïôûùœ]|\b(?:[ldjcnsmt]|qu)['\u2019]/giu],
];
/** More is not needed to be sure, and a text can be long. */
const READ_MAX_CHARS = 2_000;

/** The language a text is most likely in, by its function words and marks; undefined where they do not tell. */
export function textLanguageOf(text: string, stemmers: Stemmers): TextLanguage | undefined {
  const read = text.slice(0, READ_MAX_CHARS);
  const scores: Record<TextLanguage, number> = { en: 0, fr: 0, es: 0 };
  for (const word of wordsOf(read)) {
    const languages = (Object.keys(scores) as TextLanguage[]).filter((each) =>
      stemmers[each].isFunctionWord(word.text),
    );
    for (const language of languages) scores[language] += 1 / languages.length;
  }
  for (const [language, pattern] of MARKS) scores[language] += (read.match(pattern) ?? []).length;
  const [first, second] = (Object.entries(scores) as [TextLanguage, number][]).sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

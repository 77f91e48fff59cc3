import type { Language } from './languages.ts';
import type { Stemmer } from './stems.ts';
import { type Word, wordsOf } from './words.ts';

/** Words of questions and of courtesy that the stop lists lack, as their matter counts in a search. */
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'according else regarding versus thanks sure new news again whats wheres whos hows thats isnt'.split(' '),
  ),
  fr: new Set('quid selon ensuite puis voici voila parmi malgre afin svp stp cest quel dit peut faut'.split(' ')),
};

/** Function words of one language that are other words in the other, such as "comment" and "but": they count half. */
const AMBIGUOUS = new Set('an but car comment dont entre main par plus pour son sous ton tout sur sure est'.split(' '));

/** Endings of common words that one of the languages has and the other hardly. */
const ENDINGS: Readonly<Record<Language, RegExp>> = {
  en: /(ing|ed|ght|ly|ship|ness|th|ck|ow|ic|ics)$/,
  fr: /(aient|ait|eux|euse|aux|ées?|é|ère|eurs?|oir|ons|ez|ment|iques?|elle|que|ille|ette|ie)$/,
};

/**
 * The language of a question, from its function words, its accents and apostrophes and the endings of its words;
 * `undefined` where they do not tell, as for a lone name. Longer words that `knows` one language only, such as a
 * lexicon's, count too.
 */
export function detectLanguage(
  text: string,
  stemmers: Readonly<Record<Language, Stemmer>>,
  knows: Knows = () => false,
): Language | undefined {
  const scores: Record<Language, number> = { en: 0, fr: 0 };
  for (const word of wordsOf(text)) {
    if (word.isNumber) continue;
    if (hasPossessive(word, text)) scores.en += 1;
    if (isElided(word, text)) scores.fr += 2;
    if (hasFrenchAccent(word, text)) scores.fr += 1;
    const [en, fr] = weigh(word, text, stemmers, knows);
    scores.en += Math.max(0, en - fr);
    scores.fr += Math.max(0, fr - en);
  }
  if (scores.en === scores.fr) return undefined;
  return scores.en > scores.fr ? 'en' : 'fr';
}

type Knows = (word: string, language: Language) => boolean;

/** How much a word speaks for English and for French. */
function weigh(
  word: Word,
  text: string,
  stemmers: Readonly<Record<Language, Stemmer>>,
  knows: Knows,
): readonly [number, number] {
  if (word.text.length === 1 && word.text !== 'i') return [0, 0];
  const tells = (language: Language) =>
    TELLING[language].has(word.text) || stemmers[language].isFunctionWord(word.text);
  if (tells('en') || tells('fr')) {
    const weight = AMBIGUOUS.has(word.text) ? 1 : 2;
    return [tells('en') ? weight : 0, tells('fr') ? weight : 0];
  }
  if (word.text.length <= 3) return [0, 0];
  // A name may end like a word of any language.
  const written = word.isCapitalised ? '' : text.slice(word.start, word.end).toLowerCase();
  const weight = (language: Language) =>
    (knows(word.text, language) ? 1 : 0) + (ENDINGS[language].test(written) ? 0.5 : 0);
  return [weight('en'), weight('fr')];
}

/** "Iran's". */
function hasPossessive(word: Word, text: string): boolean {
  return word.text.length > 1 && /^[’']s(?!\p{L})/iu.test(text.slice(word.end, word.end + 3));
}

/** "l’usine", "d’après". */
function isElided(word: Word, text: string): boolean {
  return /^[ldjcnsmt]$/.test(word.text) && /^[’']\p{L}/u.test(text.slice(word.end, word.end + 3));
}

function hasFrenchAccent(word: Word, text: string): boolean {
  return /[éèêëàâçîïôûùœ]/i.test(text.slice(word.start, word.end).normalize('NFC'));
}

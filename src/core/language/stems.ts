import { stemmer as stemFrenchWord } from '@orama/stemmers/french';
import { stemmer as stemSpanishWord } from '@orama/stemmers/spanish';
import { eng, fra, spa } from 'stopword';
import stemEnglishWord from 'wink-porter2-stemmer';
import { foldText } from './fold.ts';
import { irregularForms } from './irregular-forms.ts';

/** Languages a question or an article can be in; a briefing is in one of `LANGUAGES`. */
export type TextLanguage = 'en' | 'fr' | 'es';

export interface Stemmer {
  /** A folded word → its stem, folded too; of an irregular form, that of its dictionary form. French participles lose their second e, as `ée` has lost its accent. */
  stem(word: string): string;
  /** True for words that carry no matter of their own: articles, pronouns, auxiliaries, question words. */
  isFunctionWord(word: string): boolean;
}

/** The Snowball algorithms: Porter 2 for English. Of the packages that have them, the quickest for each language. */
const ALGORITHMS: Readonly<Record<TextLanguage, (word: string) => string>> = {
  en: stemEnglishWord,
  fr: stemFrench,
  es: stemSpanishWord,
};
/** A bound for what strangers' words can make the cache hold. */
const CACHE_MAX_WORDS = 100_000;
/** A longer run of letters is no word of these languages, and the English algorithm takes the square of its length. */
const WORD_MAX_CHARS = 50;

/** Beyond the stop lists of the package: forms it lacks, and what apostrophes leave behind. */
const MORE_FUNCTION_WORDS = {
  en: `s t d ll re ve m o don doesn didn isn aren wasn weren wouldn couldn shouldn hasn haven hadn who whom whose why
    when there any just ever yet so then than too very does did done doing am its itself themselves himself herself it
    may shall will upon within without via per until till during while whether though although because thus hence every
    both either neither nor none no not don cannot please hello hi hey ok okay yes tell us know show give let about`,
  fr: `qu l d c j n s t m y jusqu lorsqu puisqu quoiqu quoi dont lequel laquelle lesquels lesquelles auquel duquel comment
    combien quand pourquoi qui que donc or ni car si comme lors alors ainsi aussi tres plus moins entre vers chez contre
    depuis pendant avant apres sous lui eux celui celle ceux celles y en ont ete fait fut t il elle ils elles on est ce
    cela ca ci la chaque tout toute tous toutes aucun aucune autre autres peu bien oui non svp merci bonjour dis dites
    moi toi etait sera seront seraient deja encore`,
  es: `y o u e de del al lo que quien quienes cual cuales cuando donde como cuanto cuanta cuantos cuantas por para con sin
    sobre entre hasta desde segun durante se su sus es son fue fueron ser estar ha han habia hay era eran mas muy ya no si`,
} as const;

const STOP_LISTS = { en: eng, fr: fra, es: spa } as const;

/** « coûtent », « passent », « frappent », but not « excellent », « content » and « compétent »: a verb's ending that the stemmer leaves on. */
const THIRD_PLURAL = new RegExp(
  [
    '^(?!excell|souv|couv|ferv|frequ|consequ|solv|infl|affl|congr|compet|penit|(?:me)?content|serp)',
    '(.{2,}(?:ss|ll|nn|tt|ch|qu|vr|tr|v|pt|st|rt|ut|is|us|os|nc|nd|rd|mp|mb|rm|rn|lt|[bcfgp][lr]|[bglntv]u',
    '|pp|ff|gn|ct|nt|et|it|ir|ur|up|ip|rl|forc|xerc|x|omm|clam|estim|prim|decid|termin|domin|charg|chang|ngag|tag|yag|plac|nac)',
    '|[bcglmnprtv]{1,2}(?:is|us|os|as))ent$',
  ].join(''),
);

/** What the stemmer leaves apart once accents are gone: « publié » and « publier », « photos » and « photo ». */
function stemFrench(word: string): string {
  const spelled = word
    .replace(/ee(s?)$/, 'e$1')
    .replace(THIRD_PLURAL, '$1er')
    .replace(/(...)ie(?:s|nt)?$/, '$1ier')
    .replace(/(..o)s$/, '$1');
  return stemFrenchWord(spelled);
}

/** On a stop list for what they are besides: « nous avions ». */
const NO_FUNCTION_WORDS = new Set(['avions']);

/** One per language and process: it remembers the stems it worked out, as most words of news come again. */
export function createStemmer(language: TextLanguage): Stemmer {
  const irregular = irregularForms(language);
  const functionWords = new Set(
    [...STOP_LISTS[language], ...MORE_FUNCTION_WORDS[language].split(/\s+/)].map((word) => foldText(word)),
  );
  const known = new Map<string, string>();
  return {
    stem(word) {
      const cached = known.get(word);
      if (cached !== undefined) return cached;
      if (known.size >= CACHE_MAX_WORDS) known.clear();
      const stem = isWord(word) ? foldText(ALGORITHMS[language](irregular.get(word) ?? word)) : word;
      known.set(word, stem);
      return stem;
    },
    isFunctionWord: (word) => functionWords.has(word) && !NO_FUNCTION_WORDS.has(word),
  };
}

function isWord(text: string): boolean {
  return text.length <= WORD_MAX_CHARS && !/^\d/.test(text);
}

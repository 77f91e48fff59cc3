import type { TextLanguage } from '../../language/stems.ts';
import type { Statement } from './statement.ts';

/** How a name stands in its sentence: after which kind of preposition, beside another, or bare. */
export type Place = 'to' | 'from' | 'by' | 'against' | 'bare' | 'and' | 'none' | 'a' | 'de';

/** Words by what they say of the name behind them; `none`: nothing of who gives to whom. */
const PREPOSITIONS: Readonly<Partial<Record<TextLanguage, Readonly<Partial<Record<Place, string>>>>>> = {
  en: {
    to: 'to into toward towards onto',
    from: 'from',
    by: 'by',
    against: 'against',
    and: 'and or',
    none: 'for of in on at with between about near outside inside across through over under than as via',
  },
  fr: {
    to: 'vers jusque jusqu',
    from: 'depuis aupres',
    by: 'par',
    against: 'contre',
    and: 'et ou',
    a: 'a au aux',
    de: 'de du d',
    none: 'des en dans sur avec entre pour chez sous pres',
  },
  es: { to: 'a al hacia', from: 'desde', by: 'por', against: 'contra', and: 'y', none: 'de del en con' },
};

const ARTICLES = new Set(
  'the a an its their his her our this these those le la les l un une cet cette ce ces son sa ses leur leurs el los las'.split(
    ' ',
  ),
);

/** What a French name has before it, after its article: « du *groupe* Arcana ». */
const TITLES =
  /^(?:groupe|societe|compagnie|entreprise|banque|chaine|ville|commune|region|province|parti|club|navire|president|presidente|ministre|maire|general|colonel|juge|roi|reine|prince|pape)$/;

const placesIn = new Map(
  Object.entries(PREPOSITIONS).map(([language, lists]) => [
    language,
    new Map(Object.entries(lists).flatMap(([place, list]) => list.split(' ').map((word) => [word, place as Place]))),
  ]),
);

/** The preposition before it, past its article and words that qualify it. */
export function placeOf({ at }: { readonly at: number }, { text, words, language, terms }: Statement): Place {
  let index = at - 1;
  let passed = 0;
  for (; index >= 0; index -= 1) {
    const word = words[index]?.text ?? '';
    const gap = text.slice(words[index]?.end, words[index + 1]?.start);
    const place = placesIn.get(language)?.get(word);
    if (place !== undefined && !(/[,;:]/u.test(gap) && place !== 'and')) return refine(place, words, index, language);
    if (/,/u.test(gap)) return 'and';
    if (ARTICLES.has(word)) continue;
    const isTitle = language === 'fr' && TITLES.test(word);
    const isQualifier = passed < 1 && (isTitle || terms.some((term) => term.at === index && term.isCapitalised));
    if (!isQualifier) return 'bare';
    passed += 1;
  }
  return 'bare';
}

/** « Auprès de », « d'… jusqu'à », « à » of a place. */
function refine(place: Place, words: Statement['words'], at: number, language: TextLanguage): Place {
  if (language !== 'fr') return place;
  const before = words[at - 1]?.text;
  if (before === 'aupres') return 'from';
  if (before === 'jusqu' || before === 'jusque' || before === 'destination') return 'to';
  if (before === 'provenance' || before === 'part') return 'from';
  const word = words[at]?.text ?? '';
  const goesOn = words.slice(at).some(({ text }, i) => i > 0 && (text === 'jusqu' || text === 'vers'));
  return (word === 'de' || word === 'd' || word === 'du') && goesOn ? 'from' : place;
}

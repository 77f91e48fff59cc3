import { REWORDED } from './reworded.ts';
import { applied, type Change, lowered, type Original, type Swap, unfinished } from './types.ts';

/** Other ways to say what the fact says, or less. */
export const RIGHT: Readonly<Record<string, Change>> = {
  same: ({ text }) => [text, unfinished(text), text.replaceAll('’', "'"), `  ${text.replaceAll(' ', '  ')}`],
  reworded: ({ slug, fact, language }) => REWORDED[slug]?.[fact.id]?.[language] ?? [],
  synonym: ({ text, language }) => applied(text, SYNONYMS[language]),
  'other form of a figure': ({ text, language }) => applied(text, FIGURES[language]),
  'other form of a date': ({ text, language }) => applied(text, DATES[language]),
  'other form of a name': ({ text, language }) => applied(text, NAMES[language]),
  'speaker told': ({ slug, fact, language, text }) => {
    const who = SPEAKERS[slug]?.[fact.saidBy.speaker]?.[language];
    return who === undefined ? [] : attributed(text, who, language);
  },
  less: ({ text, language }) => applied(text, LESS[language]),
};

const SYNONYMS: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bgives\b/, 'provides'],
    [/\bplant\b/, 'factory'],
    [/\breleased\b/, 'published'],
    [/\bimages\b/, 'pictures', 'photos'],
    [/\bsupplied\b/, 'delivered', 'sent'],
    [/\bsupplying\b/, 'delivering'],
    [/\bbegan\b/, 'started'],
    [/\bbuy\b/, 'purchase', 'acquire'],
    [/\bclosed\b/, 'shut'],
    [/\bconsidering\b/, 'contemplating', 'thinking about'],
    [/\bused\b/, 'employed'],
    [/\bships carry\b/i, 'Boats transport'],
    [/\bbusinesses\b/, 'companies', 'firms'],
    [/\bharms\b/, 'hurts', 'damages'],
    [/\bweapons\b/i, 'Arms'],
    [/\bdeal\b/, 'agreement'],
    [/\brepairs to\b/, 'the repair of'],
    [/\bhelp\b(?= for)/, 'assistance', 'aid'],
    [/\bworldwide\b/, 'around the world'],
    [/\bships\b/i, 'vessels'],
    [/\bcould be\b/, 'might be', 'may be'],
    [/\bprobably\b/, 'likely'],
    [/\bmilitary\b/, 'army', 'armed forces'],
    [/\bmaking\b/, 'manufacturing', 'producing'],
    [/\bequipment\b/, 'gear'],
    [/\bdefence\b/, 'defense'],
    [/\beffort\b/, 'campaign'],
  ],
  fr: [
    [/\bremet\b/, 'fournit', 'livre'],
    [/\busine\b/, 'fabrique'],
    [/\bdiffusé\b/, 'publié'],
    [/\bimages\b/, 'photos'],
    [/\blivré\b/, 'fourni', 'envoyé'],
    [/\bcommencé\b/, 'débuté'],
    [/\bemploient\b/, 'utilisent'],
    [/\bemployé\b/, 'utilisé'],
    [/\bacheter\b/, 'acquérir'],
    [/\bsongeaient à\b/, 'envisageaient'],
    [/\bentreprises\b/, 'sociétés'],
    [/\barmes\b/, 'armements'],
    [/\bpar mégarde\b/, 'par inadvertance'],
    [/\bmatériel\b/, 'équipement'],
    [/\bfabriquer\b/, 'produire'],
    [/\bnavire\b/, 'bateau'],
    [/\bpourrait\b/, 'pourrait peut-être'],
    [/\bprobablement\b/, 'sans doute'],
    [/\baide\b/, 'assistance'],
    [/\breçu\b/, 'obtenu'],
  ],
};

const FIGURES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\b400\b/, 'four hundred', 'hundreds of', 'about 400'],
    [/\b3,000\b/, '3000', 'three thousand'],
    [/\bAbout 3,000\b/, 'Some 3,000', 'Around three thousand', 'Thousands of'],
    [/\b4\.2 million\b/, '4,200,000', '4 200 000'],
    [/\b4\.2 million euros\b/, '€4.2 million', 'more than 4 million euros', 'millions of euros'],
    [/\btwo of the six\b/, '2 of the 6', 'two of its six'],
  ],
  fr: [
    [/\b400\b/, 'quatre cents', 'quelque 400'],
    [/\b3\s000\b/, 'trois mille', '3000'],
    [/\bEnviron 3\s000\b/, 'Près de 3 000'],
    [/\b4,2 millions\b/, '4 200 000'],
    [/\b4,2 millions d’euros\b/, '4,2 M€', 'plus de 4 millions d’euros'],
    [/\bdeux des six\b/, '2 des 6'],
  ],
};

const DATES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/^In June 2023, (.*)\.$/, '$1 in June 2023.', 'In 2023, $1.', 'This month, $1.'],
    [/\bApril 2023\b/, '2023', 'April of 2023'],
    [/^By May 2023, (.*)\.$/, '$1 by May 2023.', 'By last month, $1.'],
    [/\bDecember 2022\b/, '2022', 'December last year'],
    [/\bIn 2022\b/, 'Last year'],
    [/\bearly 2024\b/, '2024', 'early next year'],
    [/\b3 March 2025\b/, 'March 3, 2025', '2025-03-03', '3rd March 2025', 'March 2025'],
    [/\bFebruary 2025\b/, '2025'],
    [/\bOctober 2025\b/, '2025'],
    [/\b10 March 2025\b/, 'March 10, 2025', '10/03/2025'],
  ],
  fr: [
    [/^En juin 2023, (.*)\.$/, '$1 en juin 2023.', 'En 2023, $1.'],
    [/\bavril 2023\b/, 'avril de l’année 2023'],
    [/^En mai 2023, (.*)\.$/, '$1 en mai 2023.', 'Le mois dernier, $1.'],
    [/\bEn décembre 2022\b/, 'En 2022'],
    [/\bEn 2022\b/, 'L’année dernière'],
    [/\bdébut 2024\b/, 'en 2024', 'au début de 2024', 'au début de l’année prochaine'],
    [/\b3 mars 2025\b/, '03/03/2025'],
    [/\bLe 3 mars 2025\b/, 'En mars 2025'],
    [/\b10 mars 2025\b/, '10/03/2025'],
    [/\ben octobre 2025\b/, 'en 2025'],
  ],
};

const NAMES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bIran\b(?!ian|’)/, 'Tehran'],
    [/\bRussia\b(?!n|’)/, 'the Russian Federation'],
    [/\bJohn Kirby\b/, 'Kirby'],
    [/\bUnited Kingdom\b/, 'UK'],
    [/\bEuropean Union\b/, 'EU'],
    [/\bone-way attack drones\b/, 'kamikaze drones', 'drones'],
    [/\bSu-35\b/, 'Sukhoi Su-35'],
    [/\bAlabuga special economic zone\b/, 'Alabuga zone'],
    [/\bYelabuga\b/, 'Alabuga'],
  ],
  fr: [
    [/\bL’Iran\b/, 'Téhéran'],
    [/\bLa Russie\b/, 'Moscou'],
    [/\bJohn Kirby\b/, 'Kirby'],
    [/\ble Royaume-Uni\b/, 'la Grande-Bretagne'],
    [/\bUnion européenne\b/, 'UE'],
    [/\bdrones kamikazes\b/, 'drones d’attaque à usage unique', 'drones'],
    [/\bzone économique spéciale d’Alabuga\b/, 'zone d’Alabuga'],
    [/\bSu-35\b/, 'Soukhoï Su-35'],
  ],
};

type Named = Readonly<Record<Original['language'], string>>;

const SPEAKERS: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
  'russia-iran-drones': {
    'us-intelligence': { en: 'US intelligence', fr: 'le renseignement américain' },
    'white-house': { en: 'the White House', fr: 'la Maison-Blanche' },
    kirby: { en: 'John Kirby', fr: 'John Kirby' },
    'biden-administration': { en: 'the Biden administration', fr: 'l’administration Biden' },
    'us-officials': { en: 'US officials', fr: 'des responsables américains' },
    iran: { en: 'Iran', fr: 'l’Iran' },
  },
  'sample-harbour-bridge': {
    mayor: { en: 'the mayor', fr: 'la maire' },
    'town-council': { en: 'the town council', fr: 'le conseil municipal' },
    'dockers-union': { en: 'the dockers’ union', fr: 'le syndicat des dockers' },
  },
};

function attributed(text: string, who: string, language: Original['language']): string[] {
  const whole = unfinished(text);
  return language === 'en'
    ? [`According to ${who}, ${lowered(text)}`, `${whole}, ${who} said.`, `${whole}, according to ${who}.`]
    : [`Selon ${who}, ${lowered(text)}`, `${whole}, a déclaré ${who}.`, `${whole}, d’après ${who}.`];
}

/** Part of what the fact says. */
const LESS: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/ east of Moscow/, ''],
    [/ special economic zone/, ' zone'],
    [/, from Amirabad in Iran to Makhachkala in Russia/, ''],
    [/, partly by informing the public, and says it is ready to do more/, ''],
    [/ publicly/, ''],
    [/ additional/, ''],
    [/ of Sallowhaven/, ''],
    [/^In the months before June 2023, the/, 'The'],
    [/ of the harbour bridge/, ''],
  ],
  fr: [
    [/ située à l’est de Moscou/, ''],
    [/, d’Amirabad, en Iran, jusqu’à Makhatchkala, en Russie/, ''],
    [/, notamment en informant le public, et se disent prêts à davantage/, ''],
    [/ publiquement/, ''],
    [/ de Sallowhaven/, ''],
    [/ du pont du port\.$/, '.'],
  ],
};

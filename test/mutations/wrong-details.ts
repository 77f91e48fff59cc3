import { applied, type Change, type Original, type Swap, unfinished } from './types.ts';

/** Figures, units, dates and names that are not the fact's. */
export const WRONG_DETAILS: Readonly<Record<string, Change>> = {
  figure: ({ text, language }) => [...applied(text, FIGURES[language]), ...applied(text, COUNTS[language])],
  unit: ({ text, language }) => applied(text, UNITS[language]),
  date: ({ text, language }) => [
    ...applied(text, DATES[language]),
    ...(/\d{4}/.test(text) ? [] : DATED[language].map((date) => `${unfinished(text)} ${date}.`)),
  ],
  name: ({ text, language }) => applied(text, NAMES[language]),
};

const FIGURES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\b400\b/, '40', '500', '4,000', 'six hundred', '401'],
    [/\b3,000\b/, '30,000', '300', '2,000', 'five thousand', '3,500'],
    [/\b4\.2 million\b/, '2.4 million', '42 million', '4.2 billion', 'four million', '5 million'],
    [
      /\btwo of the six\b/,
      'six of the two',
      'three of the six',
      'two of the five',
      'all six',
      'one of the six',
      '4 of the 6',
    ],
    [/\bhundreds of\b/, 'dozens of', 'thousands of', '300', 'two hundred', 'several', 'millions of'],
    [/\bseveral hundred\b/, 'several thousand', '700', 'a few dozen', 'fifty'],
  ],
  fr: [
    [/\b400\b/, '40', '500', '4 000', 'six cents', 'quatre cent un'],
    [/\b3 000\b|\b3\s000\b/, '30 000', '300', '2 000', 'cinq mille', '3 500'],
    [/\b4,2 millions\b/, '2,4 millions', '42 millions', '4,2 milliards', 'quatre millions', '5 millions'],
    [/\bdeux des six\b/, 'six des deux', 'trois des six', 'deux des cinq', 'un des six', '4 des 6'],
    [/\bdes centaines de\b/, 'des dizaines de', 'des milliers de', '300', 'deux cents', 'des millions de'],
    [/\bplusieurs centaines\b/, 'plusieurs milliers', '700', 'quelques dizaines', 'une cinquantaine'],
  ],
};

/** A count where the fact has none. */
const COUNTS: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bmaterials\b/, '12 tonnes of materials'],
    [/(?<!of )\bsatellite images\b/, '17 satellite images'],
    [/\bShips carry\b/, 'Nine ships carry'],
    [/\bSu-35 fighter jets\b/, '24 Su-35 fighter jets'],
    [/\battack helicopters\b/, 'thirty attack helicopters'],
    [/\bdrones\b(?= to Russia)/, '1,700 drones'],
    [/\ba free ferry\b/, 'three free ferries'],
  ],
  fr: [
    [/\bdes matériaux\b/, '12 tonnes de matériaux'],
    [/\bdes images satellite\b/, '17 images satellite'],
    [/\bd’avions de chasse\b/, 'de 24 avions de chasse'],
    [/\bdes radars\b/, 'trente radars'],
    [/\bdes drones\b/, '1 700 drones'],
    [/\bun bac gratuit\b/, 'trois bacs gratuits'],
  ],
};

const UNITS: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\beuros\b/, 'dollars', 'pounds'],
    [/\bkilometres\b/, 'miles', 'metres'],
    [/\bvehicles a day\b/, 'vehicles an hour', 'vehicles a week', 'pedestrians a day'],
    [/\b400 drones\b/, '400 missiles', '400 soldiers', '400 tonnes'],
    [/\bhundreds of (?:one-way attack|attack) drones\b/, 'hundreds of tanks', 'hundreds of tonnes'],
    [/\bhundreds of ballistic missiles\b/, 'hundreds of helicopters', 'hundreds of drones'],
    [/\bsix pillars\b/, 'six arches', 'six lanes'],
  ],
  fr: [
    [/\bd’euros\b/, 'de dollars', 'de livres sterling'],
    [/\bkilomètres\b/, 'milles marins', 'mètres'],
    [/\bvéhicules par jour\b/, 'véhicules par heure', 'véhicules par semaine', 'piétons par jour'],
    [/\b400 drones\b/, '400 missiles', '400 soldats', '400 tonnes'],
    [/\bcentaines de drones (?:kamikazes|d’attaque)\b/, 'centaines de chars', 'centaines de tonnes'],
    [/\bcentaines de missiles balistiques\b/, 'centaines d’hélicoptères', 'centaines de drones'],
    [/\bsix piliers\b/, 'six arches', 'six voies'],
  ],
};

const DATES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bIn June 2023\b/, 'In July 2023', 'In June 2022', 'On 9 June 2023', 'Before June 2023'],
    [/\bApril 2023\b/, 'March 2023', 'April 2022', 'mid-April 2021', '2022'],
    [/\b(?:By|In) May 2023\b/, 'By May 2022', 'By March 2023', 'After May 2023', 'Since May 2023', 'On 3 May 2023'],
    [/\bDecember 2022\b/, 'November 2022', 'December 2021', '1 December 2022'],
    [/\bIn 2022\b/, 'In 2021', 'In March 2022', 'Before 2022'],
    [/\bearly 2024\b/, 'late 2024', 'early 2025', 'January 2024', 'mid-2024'],
    [/\bbefore June 2023\b/, 'before June 2022', 'after June 2023', 'before March 2023'],
    [/\b3 March 2025\b/, '4 March 2025', '3 May 2025', 'March 3, 2024', '2025-03-13'],
    [/\bin 2024\b/, 'in 2023', 'in May 2024', 'until 2024'],
    [/\bFebruary 2025\b/, 'January 2025', 'February 2024', '2 February 2025'],
    [/\bOctober 2025\b/, 'November 2025', 'October 2026', 'early October 2024', '1 October 2025'],
    [/\buntil 2026\b/, 'until 2027', 'since 2026', 'until March 2026', 'before 2026'],
    [
      /\bSince 10 March 2025\b/,
      'Since 1 March 2025',
      'Before 10 March 2025',
      'Since 10 May 2025',
      'Until 10 March 2025',
    ],
    [/\bsince the war\b/, 'before the war'],
    [/\bbefore the war\b/, 'after the war'],
  ],
  fr: [
    [/\bEn juin 2023\b/, 'En juillet 2023', 'En juin 2022', 'Le 9 juin 2023', 'Avant juin 2023'],
    [/\bavril 2023\b/, 'mars 2023', 'avril 2022', '2022'],
    [/\bEn mai 2023\b/, 'En mai 2022', 'En mars 2023', 'Après mai 2023', 'Le 3 mai 2023', 'Depuis mai 2023'],
    [/\bdécembre 2022\b/, 'novembre 2022', 'décembre 2021'],
    [/\bEn 2022\b/, 'En 2021', 'En mars 2022', 'Avant 2022'],
    [/\bdébut 2024\b/, 'fin 2024', 'début 2025', 'en janvier 2024', 'mi-2024'],
    [/\bprécédant juin 2023\b/, 'précédant juin 2022', 'précédant mars 2023'],
    [/\b3 mars 2025\b/, '4 mars 2025', '3 mai 2025', '3 mars 2024', '13 mars 2025'],
    [/\ben 2024\b/, 'en 2023', 'en mai 2024', 'jusqu’en 2024'],
    [/\bfévrier 2025\b/, 'janvier 2025', 'février 2024'],
    [/\boctobre 2025\b/, 'novembre 2025', 'octobre 2026'],
    [/\bjusqu’en 2026\b/, 'jusqu’en 2027', 'depuis 2026', 'jusqu’en mars 2026', 'avant 2026'],
    [
      /\bDepuis le 10 mars 2025\b/,
      'Depuis le 1er mars 2025',
      'Avant le 10 mars 2025',
      'Depuis le 10 mai 2025',
      'Jusqu’au 10 mars 2025',
    ],
    [/\bdepuis que la guerre\b/, 'avant que la guerre'],
    [/\bavant que la guerre\b/, 'après que la guerre'],
  ],
};

/** Dates where the text has none. */
const DATED: Readonly<Record<Original['language'], readonly string[]>> = {
  en: ['in 2019', 'since 14 July 2020'],
  fr: ['en 2019', 'depuis le 14 juillet 2020'],
};

const NAMES: Readonly<Record<Original['language'], readonly Swap[]>> = {
  en: [
    [/\bIran\b(?!ian)/, 'North Korea', 'China', 'Ukraine', 'Turkey', 'Syria'],
    [/\bIranian\b/, 'Turkish', 'Chinese', 'Ukrainian'],
    [/\bRussia\b(?!n)/, 'Belarus', 'China', 'Serbia'],
    [/\bRussian\b/, 'Belarusian', 'Syrian'],
    [/\bUkraine\b/, 'Georgia', 'Moldova'],
    [/\bMoscow\b/, 'Kazan', 'Minsk'],
    [/\bJohn Kirby\b/, 'Jake Sullivan', 'Antony Blinken'],
    [/\bWhite House\b/, 'Pentagon', 'Kremlin'],
    [/\bBiden\b/, 'Trump', 'Putin'],
    [/\bAlabuga\b|\bYelabuga\b/, 'Kaliningrad', 'Skolkovo'],
    [/\bTatarstan\b/, 'Chechnya', 'Bashkortostan'],
    [/\bAmirabad\b/, 'Bandar Abbas'],
    [/\bMakhachkala\b/, 'Astrakhan'],
    [/\bCaspian Sea\b/, 'Black Sea'],
    [/\bSu-35\b/, 'MiG-29', 'Su-57', 'Su-34'],
    [/\bYak-130\b/, 'L-39', 'Yak-152'],
    [/\bEuropean Union\b/, 'African Union'],
    [/\bUnited Kingdom\b/, 'Netherlands', 'Canada'],
    [/\bUnited States\b/, 'United Kingdom', 'United Nations'],
    [/\bSallowhaven\b/, 'Rotterdam', 'Port Ellery'],
    [/\btown council\b/, 'port authority', 'Ministry of Transport'],
  ],
  fr: [
    [/\bL’Iran\b|\bl’Iran\b/, 'la Corée du Nord', 'la Chine', 'l’Ukraine', 'la Turquie', 'la Syrie'],
    [/\biraniens\b/, 'turcs', 'chinois', 'ukrainiens'],
    [/\b[Ll]a Russie\b/, 'la Biélorussie', 'la Chine', 'la Serbie'],
    [/\brusses\b/, 'biélorusses', 'syriennes'],
    [/\bl’Ukraine\b/, 'la Géorgie', 'la Moldavie'],
    [/\bMoscou\b/, 'Kazan', 'Minsk'],
    [/\bJohn Kirby\b/, 'Jake Sullivan', 'Antony Blinken'],
    [/\bMaison-Blanche\b/, 'CIA', 'Cour suprême'],
    [/\badministration Biden\b/, 'administration Trump', 'administration Poutine'],
    [/\bd’Alabuga\b/, 'de Kaliningrad', 'de Skolkovo'],
    [/\bTatarstan\b/, 'Daghestan', 'Bachkortostan'],
    [/\bAmirabad\b/, 'Abadan'],
    [/\bMakhatchkala\b/, 'Astrakhan'],
    [/\bmer Caspienne\b/, 'mer Noire'],
    [/\bSu-35\b/, 'MiG-29', 'Su-57', 'Su-34'],
    [/\bYak-130\b/, 'L-39', 'Yak-152'],
    [/\bUnion européenne\b/, 'Union africaine'],
    [/\ble Royaume-Uni\b/, 'le Canada', 'la Norvège'],
    [/\bLes États-Unis\b/, 'Les Pays-Bas', 'Les Nations unies'],
    [/\bSallowhaven\b/, 'Rotterdam', 'Saint-Malo'],
    [/\b[Ll]e conseil municipal\b/, 'la capitainerie', 'le ministère des Transports'],
  ],
};

import { foldText } from './fold.ts';
import type { Language } from './languages.ts';
import { anyOf } from './patterns.ts';

/** A unit met after (or, for money, before) a number. `end` or `start` in UTF-16 units of the text. */
export interface FoundUnit {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** The unit keys that are money. */
export const CURRENCIES: ReadonlySet<string> = new Set([
  'dollar',
  'euro',
  'pound',
  'rouble',
  'yen',
  'yuan',
  'hryvnia',
  'rial',
  'franc',
]);

/** The unit that directly follows `end`: "%", " km", "-mile", " de dollars". */
export function unitAfter(text: string, end: number, language: Language): FoundUnit | undefined {
  const after = text.slice(end, end + REACH);
  const first = foldText(FIRST_AFTER[language].exec(after)?.groups?.first ?? '');
  const pattern = AFTER[language].get(first);
  const match = pattern === undefined ? null : new RegExp(pattern, 'iu').exec(after);
  const spelling = match?.groups?.unit;
  if (!match || spelling === undefined || isCapitalLetter(spelling)) return undefined;
  const unit = KEYS[language].get(plain(spelling));
  return unit === undefined ? undefined : { unit, start: end, end: end + match[0].length };
}

/** The currency sign that directly precedes `start`. */
export function unitBefore(text: string, start: number): FoundUnit | undefined {
  const match = BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  const unit = match?.groups?.sign === undefined ? undefined : KEYS.en.get(match.groups.sign);
  return match && unit !== undefined ? { unit, start: start - match[0].length, end: start } : undefined;
}

/** Key → spellings in both languages, in English alone, in French alone. */
const UNITS: Readonly<Record<string, readonly [both: string, en: string, fr: string]>> = {
  percent: ['%', 'percent|per cent|pct', 'pour cent|pourcent|p. 100'],
  'percentage-point': ['', 'percentage point|percentage points', 'point de pourcentage|points de pourcentage'],
  dollar: ['$|usd|us$|dollar|dollars', 'us dollars|american dollars', 'dollars américains'],
  euro: ['€|eur|euro|euros', '', ''],
  pound: ['£|gbp', 'pound|pounds|pounds sterling', 'livre sterling|livres sterling'],
  rouble: ['₽|rub|rouble|roubles', 'ruble|rubles', ''],
  yen: ['¥|yen', '', 'yens'],
  yuan: ['yuan|renminbi', '', 'yuans'],
  hryvnia: ['₴|hryvnia|hryvnias', '', ''],
  rial: ['rial|rials', '', ''],
  franc: ['franc|francs', 'swiss francs', 'francs suisses'],
  km: ['km|kms', 'kilometre|kilometres|kilometer|kilometers', 'kilomètre|kilomètres'],
  m: ['m', 'metre|metres|meter|meters', 'mètre|mètres'],
  cm: ['cm', 'centimetre|centimetres|centimeter|centimeters', 'centimètre|centimètres'],
  mm: ['mm', 'millimetre|millimetres|millimeter|millimeters', 'millimètre|millimètres'],
  mile: ['mile|miles', '', ''],
  'nautical-mile': ['', 'nautical mile|nautical miles', 'mille marin|milles marins|mille nautique|milles nautiques'],
  foot: ['', 'ft|foot|feet', 'pied|pieds'],
  inch: ['', 'inch|inches', 'pouce|pouces'],
  km2: [
    'km2|km²',
    'square kilometre|square kilometres|square kilometer|square kilometers|sq km',
    'kilomètre carré|kilomètres carrés',
  ],
  m2: ['m2|m²', 'square metre|square metres|square meter|square meters', 'mètre carré|mètres carrés'],
  hectare: ['ha|hectare|hectares', '', ''],
  acre: ['acre|acres', '', ''],
  'km/h': [
    'km/h',
    'kph|kilometres per hour|kilometers per hour|kilometres an hour',
    "kilomètres à l'heure|kilomètres-heure",
  ],
  mph: ['mph', 'miles per hour|miles an hour', ''],
  knot: ['', 'knot|knots', 'nœud|nœuds'],
  tonne: ['t|tonne|tonnes', 'ton|tons|metric ton|metric tons', ''],
  kg: ['kg|kilo|kilos', 'kilogram|kilograms|kilogramme|kilogrammes', 'kilogramme|kilogrammes'],
  g: ['g|gram|grams', '', 'gramme|grammes'],
  litre: ['litre|litres', 'liter|liters', ''],
  barrel: ['', 'barrel|barrels', 'baril|barils'],
  year: ['', 'year|years|yr|yrs', 'an|ans|année|années'],
  month: ['', 'month|months', 'mois'],
  week: ['', 'week|weeks', 'semaine|semaines'],
  day: ['', 'day|days', 'jour|jours|journée|journées'],
  hour: ['h', 'hour|hours|hr|hrs', 'heure|heures'],
  minute: ['min|minute|minutes', '', ''],
  second: ['', 'second|seconds', 'seconde|secondes'],
  degree: ['°|°c|°f', 'degree|degrees|degrees celsius', 'degré|degrés|degrés celsius'],
  kw: ['kw', 'kilowatt|kilowatts', 'kilowatt|kilowatts'],
  mw: ['mw', 'megawatt|megawatts', 'mégawatt|mégawatts'],
  gw: ['gw', 'gigawatt|gigawatts', 'gigawatt|gigawatts'],
};

/** How far past a number its unit may end: the longest spelling and what may stand before it. */
const REACH = 48;

const KEYS: Readonly<Record<Language, ReadonlyMap<string, string>>> = { en: keysOf('en'), fr: keysOf('fr') };

/** What may stand between a number and its unit. */
const LINK: Readonly<Record<Language, string>> = {
  en: String.raw`(?:\s*|[-\u2010\u2011])(?:of\s+)?`,
  fr: String.raw`(?:\s*|[-\u2010\u2011])(?:de\s+|d['\u2019]\s?)?`,
};

/** The letters or the sign that a unit begins with. */
const FIRST = String.raw`(?<first>[\p{L}\p{M}]+|[%$€£₽¥₴°])`;

const FIRST_AFTER: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`^${LINK.en}${FIRST}`, 'iu'),
  fr: new RegExp(`^${LINK.fr}${FIRST}`, 'iu'),
};

/**
 * Sources of patterns, by what a unit begins with, folded. One pattern for all units takes tens of milliseconds to compile,
 * and most of these are never needed. (Made anew, a pattern that was compiled before costs nothing.)
 */
const AFTER: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: patternsByFirst('en'),
  fr: patternsByFirst('fr'),
};

const BEFORE = /(?:(?<![\p{L}\p{N}])(?:US|C|A|HK|NZ))?(?<sign>[$€£₽¥₴])\s?$/u;

function keysOf(language: Language): Map<string, string> {
  const keys = new Map<string, string>();
  for (const unit of Object.keys(UNITS)) {
    for (const spelling of spellingsOf(unit, language)) keys.set(plain(spelling), unit);
  }
  return keys;
}

function spellingsOf(unit: string, language: Language): string[] {
  const [both = '', en = '', fr = ''] = UNITS[unit] ?? [];
  return [both, language === 'en' ? en : fr].flatMap((list) => list.split('|')).filter((spelling) => spelling !== '');
}

function patternsByFirst(language: Language): Map<string, string> {
  const spellings = Object.keys(UNITS).flatMap((unit) => spellingsOf(unit, language));
  const first = new RegExp(`^${FIRST}`, 'u');
  const groups = Map.groupBy(spellings, (spelling) => foldText(first.exec(spelling)?.groups?.first ?? ''));
  const patterns = [...groups].map(([start, group]): [string, string] => {
    const source = String.raw`^${LINK[language]}(?<unit>${anyOf(group.join('|'))})(?![\p{L}\p{M}\p{N}])`;
    return [start, source];
  });
  return new Map(patterns);
}

/** As spellings are compared: folded, white space and apostrophes alike. */
function plain(spelling: string): string {
  return foldText(spelling).replace(/\s+/g, ' ').replace(/'\s/g, "'");
}

/** `m`, `t`, `h`, `g` are units in lower case only. */
function isCapitalLetter(spelling: string): boolean {
  return /^\p{Lu}$/u.test(spelling);
}

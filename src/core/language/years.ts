import type { ReadDate } from './date-parts.ts';
import type { Language } from './languages.ts';
import { type Guarded, guardedMatches } from './patterns.ts';
import { unitAfter } from './units.ts';

const YEAR: Guarded = {
  guard: /[12]\d{3}/,
  pattern:
    /(?<![\p{L}\p{M}\p{N}_$€£¥₽#¶§]|[$€£]\s|\p{N}[.,:/])(?<year>1\d{3}|20\d{2}|2100)(?<plural>['\u2019]?s)?(?:[-\u2013/](?<until>\d{2}))?(?![\p{L}\p{M}\p{N}_]|[.,:/]\d|-\d{2}(?!\d))/gu,
};
const SHORT_DECADE: Readonly<Record<Language, Guarded>> = {
  en: {
    guard: /the\s{1,4}['\u2018\u2019]?[2-9]0/iu,
    pattern: /(?<=the\s{1,4}['\u2018\u2019]?)(?<tens>[2-9]0)['\u2019]?s(?![\p{L}\p{N}])/giu,
  },
  fr: { guard: /es\s{1,4}[2-9]0/iu, pattern: /(?<=ann[ée]es\s{1,4})(?<tens>[2-9]0)(?![\p{L}\p{N}]|[.,]\d)/giu },
};

/** Years in four digits that read as years, and decades: "in 2014", "2014–18", "the 1990s", "les années 90". */
export function bareYears(text: string, language: Language): ReadDate[] {
  const found: ReadDate[] = [];
  for (const match of guardedMatches(text, YEAR)) {
    const { year = '', plural, until } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length, date: year };
    const before = text.slice(Math.max(0, match.index - 32), match.index);
    const isDecade = year.endsWith('0') && (plural !== undefined || /ann[ée]es\s+$/iu.test(before));
    if (isDecade) found.push({ ...span, through: String(Number(year) + 9) });
    else if (plural !== undefined || !readsAsYear(text, before, span, language)) continue;
    else if (until !== undefined && until > year.slice(2)) found.push({ ...span, through: year.slice(0, 2) + until });
    else found.push({ ...span, end: match.index + year.length });
  }
  for (const match of guardedMatches(text, SHORT_DECADE[language])) {
    const date = `19${match.groups?.tens ?? ''}`;
    found.push({ start: match.index, end: match.index + match[0].length, date, through: String(Number(date) + 9) });
  }
  return found;
}

/** Words after which four digits are a year, whatever follows. */
const YEAR_AFTER: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^\p{L}])(?:in|since|until|till|during|year|years|early|late|mid|pre|post|circa|spring|summer|autumn|fall|winter)[\s\u2010\u2011-]+$/iu,
  fr: /(?:^|[^\p{L}])(?:en|depuis|l['\u2019]an|ann[ée]es?|d[ée]but|fin|mi|printemps|[ée]t[ée]|automne|hiver|courant|pr[ée]|post)[\s\u2010\u2011-]+$/iu,
};
/** Words after which four digits before 1800 are a year unless they count something. */
const MAYBE_YEAR_AFTER: Readonly<Record<Language, RegExp>> = {
  en: /(?:\(|(?:^|[^\p{L}])(?:of|from|after|before|by|between|and|to)\s+)$/iu,
  fr: /(?:\(|(?:^|[^\p{L}])(?:de|d[èe]s|apr[èe]s|avant|d['\u2019]ici|entre|et|[àa])\s+)$/iu,
};
/** Words that announce a count. */
const COUNT_AFTER: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^\p{L}])(?:more than|at least|some|nearly|almost|fewer than|less than|all|these|those)\s+$/iu,
  fr: /(?:^|[^\p{L}])(?:plus de|moins de|pr[èe]s de|au moins|quelque|presque|les|des|ces|ses|leurs|environ)\s+$/iu,
};
/** Words in s or x that are no plural noun. */
const NOT_COUNTED: Readonly<Record<Language, RegExp>> = {
  en: /^(?:was|is|has|its|as|this|his|does|thus|across|always|plus|versus|towards|unless|perhaps|sees|says|makes)$/iu,
  fr: /^(?:dans|puis|sans|sous|vers|mais|plus|moins|pas|des|les|aux|ses|ces|nous|vous|ils|elles|alors|lors|apr[èe]s|d[èe]s|jamais|toujours|depuis|hors|chez|fois|mois)$/iu,
};

function readsAsYear(text: string, before: string, { start, end, date }: YearSpan, language: Language): boolean {
  if (unitAfter(text, end, language)) return false;
  const after = text.slice(end, end + 24);
  if (/^\s+(?:thousand|mille|million|milliard|billion)/iu.test(after) || /^[-\u2010\u2011]\p{L}/u.test(after))
    return false;
  if (/\p{L}[-\u2010\u2011]$/u.test(before) && !YEAR_AFTER[language].test(before)) return false;
  const next = /^\s+(\p{Ll}+[sx])(?!\p{L})/u.exec(after)?.[1];
  const countsSomething = next !== undefined && !NOT_COUNTED[language].test(next);
  const year = Number(date);
  if (YEAR_AFTER[language].test(before)) return !countsSomething || year >= 1800;
  if (COUNT_AFTER[language].test(before)) return false;
  if (countsSomething)
    return language === 'en' && year >= 1900 && isNamedBy(text.slice(Math.max(0, start - 12), start));
  return year >= 1800 || MAYBE_YEAR_AFTER[language].test(before);
}

interface YearSpan {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/** "the 2014 elections", "between 1990 and 1995 exports rose". */
function isNamedBy(before: string): boolean {
  return /(?:^|[^\p{L}])(?:the|this|its|their|his|her|between|\d{4} and|\d{4} to)\s+$/iu.test(before);
}

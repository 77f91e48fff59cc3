import { dateText, nearest, partsOf, type ReadDate } from './date-parts.ts';
import type { Language } from './languages.ts';
import { MONTH_SPELLINGS, monthNumber } from './months.ts';
import { anyOf, type Guarded, guardedMatches, WORD_END, WORD_START } from './patterns.ts';

/**
 * Dates with a month's name: "9 June 2023", "June 9, 2023", "1er mai", "mai de l'année dernière", "in May". A month that
 * comes without its year is the latest one not after `asOf`, unless "next" or "last" says otherwise.
 */
export function calendarDates(text: string, language: Language, asOf?: string): ReadDate[] {
  const found: ReadDate[] = [];
  for (const match of guardedMatches(text, PATTERNS[language])) found.push(...readMatch(text, match, language, asOf));
  return found;
}

const DAY = String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])`;
const YEAR_END = String.raw`(?![\p{L}\p{N}]|[.,:]\d)`;
const MONTH = { en: anyOf(MONTH_SPELLINGS.en), fr: anyOf(MONTH_SPELLINGS.fr) };
const EN_ORDINAL = '(?:st|nd|rd|th)?';

const PATTERNS: Readonly<Record<Language, Guarded>> = {
  en: {
    guard: new RegExp(MONTH.en, 'iu'),
    pattern: new RegExp(
      String.raw`${WORD_START}(?:(?<which>last|next|this)\s+)?` +
        String.raw`(?:(?:(?<from>${DAY})${EN_ORDINAL}\s?(?:[-\u2013]|to|and)\s?)?(?<day>${DAY})${EN_ORDINAL}\s+(?:of\s+)?)?` +
        String.raw`(?<month>${MONTH.en})${WORD_END}(?<stop>\.)?` +
        String.raw`(?:\s+(?<usDay>${DAY})${EN_ORDINAL}${YEAR_END}(?:\s?[-\u2013]\s?(?<usTo>${DAY})${YEAR_END})?)?` +
        String.raw`(?:,?\s+(?:of\s+)?(?:(?<year>1\d{3}|20\d{2}|2100)${YEAR_END}|(?<relative>last|next|this)\s+year${WORD_END}))?`,
      'dgiu',
    ),
  },
  fr: {
    guard: new RegExp(MONTH.fr, 'iu'),
    pattern: new RegExp(
      String.raw`${WORD_START}(?:(?:(?<from>${DAY})(?:er)?\s?(?:[-\u2013]|au|et|ou)\s?)?(?<day>premier|${DAY})(?:er)?\s+)?` +
        String.raw`(?<month>${MONTH.fr})${WORD_END}(?<stop>\.)?` +
        String.raw`(?:\s+(?:de\s+)?(?:(?<year>1\d{3}|20\d{2}|2100)${YEAR_END}` +
        String.raw`|(?<relative>(?:l['\u2019]an(?:n[ée]e)?\s+(?:derni[eè]re?|pass[ée]e?|prochaine?)|cette\s+ann[ée]e))${WORD_END}` +
        `|(?<which>dernier|prochain|pass[ée])${WORD_END}))?`,
      'dgiu',
    ),
  },
};

type Groups = Readonly<Record<string, string | undefined>>;

interface Reading {
  readonly groups: Groups;
  readonly month: number;
  readonly language: Language;
  readonly asOf: string | undefined;
  /** What follows, from which a month may take its year: "April and May 2023". */
  readonly after: string;
}

function readMatch(text: string, match: RegExpExecArray, language: Language, asOf: string | undefined): ReadDate[] {
  const groups: Groups = match.groups ?? {};
  const month = monthNumber(groups.month ?? '', language);
  if (month === undefined) return [];
  const end = endOf(match, text);
  const start = match.index;
  const before = text.slice(Math.max(0, start - 32), start);
  const reading = { groups, month, language, asOf, after: text.slice(end, end + 32) };
  const dayText = groups.day ?? groups.usDay;
  if (!readsAsMonth({ groups, before, after: reading.after, language })) return [];
  if (dayText === undefined || isCount(groups, before)) {
    const monthEnd = match.indices?.groups?.month?.[1] ?? end;
    return [dated(start, dayText === undefined ? end : monthEnd, resolve(reading, undefined))];
  }
  const date = resolve(reading, /^p/i.test(dayText) ? 1 : Number(dayText));
  if (date === undefined && (groups.year !== undefined || Number(dayText) > 31)) return [];
  const from = match.indices?.groups?.from;
  const to = match.indices?.groups?.usTo;
  const other = from ?? to;
  if (!other) return [dated(start, end, date)];
  const otherDate = resolve(reading, Number(text.slice(...other)));
  if (from) return [dated(...from, otherDate), dated(match.indices?.groups?.day?.[0] ?? start, end, date)];
  return [dated(start, match.indices?.groups?.usDay?.[1] ?? end, date), dated(other[0], end, otherDate)];
}

/** A full stop after a month ends a short form ("Sept. 9"), or else the sentence. */
function endOf(match: RegExpExecArray, text: string): number {
  const end = match.index + match[0].length;
  const isSentenceEnd = match.groups?.stop !== undefined && text[end - 1] === '.';
  return isSentenceEnd ? end - 1 : end;
}

/** "in June 20 people died" counts people. */
function isCount(groups: Groups, before: string): boolean {
  if (groups.usDay === undefined || groups.year !== undefined) return false;
  return /(?:^|\s)(?:in|during|early|late|since)\s+$/iu.test(before);
}

function resolve({ groups, month, language, asOf, after }: Reading, day: number | undefined): string | undefined {
  const parts = day === undefined ? { month } : { month, day };
  if (groups.year !== undefined) return dateText({ year: Number(groups.year), ...parts });
  if (groups.relative !== undefined) {
    const now = partsOf(asOf);
    return now && dateText({ year: now.year + stepOf(groups.relative), ...parts });
  }
  const step = stepOf(groups.which ?? '');
  if (step !== 0) return nearest(month, day, asOf, step > 0 ? 'next' : 'before');
  const next = NEXT_WITH_YEAR[language].exec(after)?.groups;
  const nextMonth = next && monthNumber(next.month ?? '', language);
  if (!nextMonth) return nearest(month, day, asOf, 'latest');
  return dateText({ year: Number(next.year) - (month > nextMonth ? 1 : 0), ...parts });
}

/** "next", "prochain" → 1; "last", "dernier", "passé" → -1; else 0. */
function stepOf(words: string): -1 | 0 | 1 {
  if (/next|prochain/iu.test(words)) return 1;
  return /last|derni|pass/iu.test(words) ? -1 : 0;
}

const NEXT_WITH_YEAR = { en: nextWithYear('en', 'and|or|to'), fr: nextWithYear('fr', 'et|ou|à|au') };

function nextWithYear(language: Language, links: string): RegExp {
  return new RegExp(
    String.raw`^\s*(?:[-\u2013,]|${anyOf(links)}\s)\s*(?:${DAY}(?:er|st|nd|rd|th)?\s+)?(?<month>${MONTH[language]})` +
      String.raw`(?:\s+${DAY}${EN_ORDINAL},?)?\s+(?<year>1\d{3}|20\d{2}|2100)${YEAR_END}`,
    'iu',
  );
}

interface Surroundings {
  readonly groups: Groups;
  readonly before: string;
  readonly after: string;
  readonly language: Language;
}

/** Months are also verbs, planets and first names: alone, they need a word before them that tells, or a capital. */
function readsAsMonth({ groups, before, after, language }: Surroundings): boolean {
  const { month = '', which } = groups;
  const isCapital = /^\p{Lu}/u.test(month);
  if (groups.year !== undefined || groups.relative !== undefined) return true;
  const isDay = groups.day !== undefined || groups.usDay !== undefined;
  if (language === 'fr') {
    if (isDay || which !== undefined) return true;
    if (SHORT_ALONE.test(month)) return false;
    return (!isCapital && !/^mars$/i.test(month)) || FR_BEFORE_MONTH.test(before);
  }
  const isVerb = /^(?:may|march|mar)$/iu.test(month);
  if (isDay) return isCapital || !isVerb;
  if (SHORT_ALONE.test(month)) return false;
  if (which !== undefined) return isCapital || !isVerb;
  if (EN_IN_MONTH.test(before)) return true;
  if (isVerb && !isCapital) return false;
  if (EN_BEFORE_MONTH.test(before)) return !(isCapital && /^\s+\p{Lu}\p{Ll}/u.test(after));
  const isNoun = isCapital && /^(?:['\u2019]s\s|\s\p{Ll})/u.test(after) && !/^\s(?:on|for|of|to)\s/u.test(after);
  return isNoun && (isVerb ? EN_ARTICLE : EN_WORD).test(before);
}

const SHORT_ALONE = /^(?:jan|janv|feb|f[ée]vr?|mar|apr|avr|jun|jul|juill?|aug|sept?|oct|nov|d[eé]c)$/iu;
const EN_IN_MONTH =
  /(?:^|[^\p{L}])(?:in|since|during|early|mid|late|in (?:early|late)|end of|month of)[\s\u2010\u2011-]+$/iu;
const EN_BEFORE_MONTH = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:until|till|through|by|of|from|after|before|between|to|and|or|as of|for|taken)\s+$|${MONTH.en}[\s,\u2013-]+$`,
  'iu',
);
const EN_ARTICLE = /(?:^|[^\p{L}])(?:the|its|their|his|her|our|a|an)\s+$/iu;
/** Not at the start of a sentence, where any word has a capital. */
const EN_WORD = /\p{Ll}\s+$/u;
const FR_BEFORE_MONTH =
  /(?:^|[^\p{L}])(?:en|depuis|de|d['\u2019]|d[èe]s|d['\u2019]ici(?: [àa])?|d[ée]but|fin|mi|mois de|mois d['\u2019]|jusqu['\u2019]en|courant|avant|apr[èe]s|[àa]|et|ou)[\s\u2010\u2011-]*$/iu;

function dated(start: number, end: number, date: string | undefined): ReadDate {
  return date === undefined ? { start, end } : { start, end, date };
}

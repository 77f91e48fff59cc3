import type { Moment, MomentQualifier } from '../../briefing/types.ts';
import type { FoundDate } from '../../language/dates.ts';
import { formatDate } from '../../language/dates.ts';
import { foldText } from '../../language/fold.ts';
import { isLanguage, type Language } from '../../language/languages.ts';
import { monthNumber } from '../../language/months.ts';
import type { TextLanguage } from '../../language/stems.ts';
import { checkWordsFor } from '../../reply/check-words-for.ts';
import { type Ground, statementsFor } from './ground.ts';
import { createMarkers } from './markers.ts';
import { type Statement, wordAt } from './statement.ts';
import type { Check } from './types.ts';

/** Every date and weekday of the claim is in a fact, as precise as there or less, and on the same side of it. */
export const checkDates: Check = (claim, { ground, language }) => {
  const wording = checkWordsFor(language);
  const given = datesOf(ground, claim.language, language);
  const own = claim.dates.map((date) => dateIn(claim, date));
  const wrong = own.find((date) => !given.some((other) => isGiven(date, other)));
  if (wrong) {
    const other = given.find((candidate) => !own.some((date) => isGiven(date, candidate))) ?? given[0];
    return other
      ? { check: 'dates', message: wording.otherDate(wrong.text, other.text), isContrary: true }
      : { check: 'dates', message: wording.noDate(wrong.text), isContrary: false };
  }
  const days = new Set([...ground.statements.flatMap(weekdaysOf), ...ground.moments.flatMap(daysOfMoment)]);
  const strange = weekdaysOf(claim).find((day) => !days.has(day));
  if (strange === undefined) return undefined;
  const text = weekdayText(claim, strange);
  return days.size > 0
    ? { check: 'dates', message: wording.otherDate(text, [...days].join(', ')), isContrary: true }
    : { check: 'dates', message: wording.noDate(text), isContrary: false };
};

/** A date with the side it is on: `after` besides those that `findDates` tells. */
interface Dating {
  readonly text: string;
  readonly date: string | undefined;
  readonly through: string | undefined;
  readonly side: MomentQualifier | 'after' | undefined;
  /** For a date that nothing tells the year of: its month, or its words. */
  readonly words: string;
}

const findAfter = createMarkers({
  en: { after: 'after, following' },
  fr: { after: 'apres, a partir de, a compter de, des' },
});

function dateIn(statement: Statement, { start, text, date, through, qualifier }: FoundDate): Dating {
  const first = wordAt(statement, start);
  const isAfter = findAfter(statement.words, statement.language).some(({ key, end }) => {
    const gap = statement.words
      .slice(end, first)
      .every(({ text: word }) => /^(?:the|le|la|l|en|in|on|du|mois)$/.test(word));
    return key === 'after' && end <= first && gap;
  });
  return { text, date, through, side: qualifier ?? (isAfter ? 'after' : undefined), words: bareWords(text, statement) };
}

function bareWords(text: string, { language }: Statement): string {
  const folded = foldText(text);
  const month = isLanguage(language)
    ? (folded.match(/\p{L}+/gu) ?? []).map((word) => monthNumber(word, language)).find((found) => found !== undefined)
    : undefined;
  return month === undefined ? folded : `${month} ${folded.match(/\d+/)?.[0] ?? ''}`.trim();
}

function datesOf(ground: Ground, claimLanguage: TextLanguage, language: Language): Dating[] {
  const statements = statementsFor(ground, claimLanguage);
  return [
    ...statements.flatMap((each) => each.dates.map((date) => dateIn(each, date))),
    ...ground.moments.map((moment) => ofMoment(moment, language)),
  ];
}

function ofMoment({ date, qualifier, words }: Moment, language: Language): Dating {
  return {
    text: formatDate(date, language, qualifier),
    date,
    through: undefined,
    side: qualifier,
    words: foldText(words?.en ?? ''),
  };
}

/** The claim's date holds the fact's: "in 2023" for June 2023, and not the other way round. */
function isGiven(claim: Dating, fact: Dating): boolean {
  if (claim.date === undefined || fact.date === undefined) return claim.words === fact.words || isMonthOf(claim, fact);
  const digits = claim.date.length;
  const last = (fact.through ?? fact.date).slice(0, digits);
  const isWithin =
    fact.date.length >= digits && fact.date.slice(0, digits) >= claim.date && last <= (claim.through ?? claim.date);
  return isWithin && sideFits(claim, fact);
}

/** "In May", with nothing to tell the year, for a day in May of any year. */
function isMonthOf(claim: Dating, fact: Dating): boolean {
  const month = Number(/^\d{4}-(\d{2})/.exec(fact.date ?? '')?.[1]);
  const claimed = Number(/^\d{4}-(\d{2})/.exec(claim.date ?? '')?.[1]);
  const [monthWord] = claim.words.split(' ');
  const [factWord] = fact.words.split(' ');
  if (claim.date === undefined && Number.isInteger(month))
    return monthWord === String(month) && !claim.words.includes(' ');
  return (
    fact.date === undefined && Number.isInteger(claimed) && factWord === String(claimed) && claim.date?.length === 7
  );
}

/** Parts of a year must be the same, but may be left out; "by" holds for "in", and French says one for the other. */
function sideFits({ side, date }: Dating, fact: Dating): boolean {
  if (side === undefined) return !OUTSIDE.has(fact.side ?? '');
  if (side === fact.side) return true;
  if (side === 'early' || side === 'mid' || side === 'late') return partOf(fact.date, date) === side;
  if (side === 'after') return fact.side === 'since';
  return (
    side === 'by' && (fact.side === undefined || fact.side === 'early' || fact.side === 'mid' || fact.side === 'late')
  );
}

/** Sides on which a date is not the day itself. */
const OUTSIDE = new Set(['before', 'after', 'since', 'until']);

/** The part of its year that a month lies in. */
function partOf(date: string | undefined, year: string | undefined): string | undefined {
  const month = Number(/^\d{4}-(\d{2})/.exec(date ?? '')?.[1]);
  if (!Number.isInteger(month) || year?.length !== 4) return undefined;
  if (month <= 4) return 'early';
  return month <= 8 ? 'mid' : 'late';
}

const findWeekdays = createMarkers({
  en: { ...each('monday tuesday wednesday thursday friday saturday sunday') },
  fr: { ...each('lundi mardi mercredi jeudi vendredi samedi dimanche') },
  es: { ...each('lunes martes miercoles jueves viernes sabado domingo') },
});

function each(days: string): Record<string, string> {
  const names = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
  return Object.fromEntries(days.split(' ').map((day, at) => [names[at] ?? day, `${day}, ${day}s`]));
}

function weekdaysOf({ words, language }: Pick<Statement, 'words' | 'language'>): string[] {
  return findWeekdays(words, language).map(({ key }) => key);
}

function daysOfMoment({ words }: Moment): string[] {
  const text = foldText(words?.en ?? '');
  return 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
    .split(' ')
    .filter((day) => text.includes(day.toLowerCase()));
}

function weekdayText(claim: Statement, day: string): string {
  const marker = findWeekdays(claim.words, claim.language).find(({ key }) => key === day);
  const word = claim.words[marker?.at ?? 0];
  return word ? claim.text.slice(word.start, word.end) : day;
}

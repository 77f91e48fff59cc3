import type { Moment, MomentQualifier } from '../../briefing/types.ts';
import type { FoundDate } from '../../language/dates.ts';
import { formatDate } from '../../language/dates.ts';
import { foldText } from '../../language/fold.ts';
import { isLanguage, type Language } from '../../language/languages.ts';
import { monthNumber } from '../../language/months.ts';
import { findNumerals } from '../../language/numerals.ts';
import type { TextLanguage } from '../../language/stems.ts';
import { remembered } from '../../remembered.ts';
import { checkWordsFor } from '../../reply/check-words-for.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import { dateOfOtherPart } from './dated-parts.ts';
import { type Ground, speaks, statementIn, statementsFor } from './ground.ts';
import { createMarkers } from './markers.ts';
import { type Statement, wordAt } from './statement.ts';
import { isOfTheSame, isSurelyOfTheSame, type Timed } from './timed.ts';
import type { Check } from './types.ts';
import { checkWeekdays } from './weekdays.ts';

/**
 * Every date and weekday of the claim is in a fact, as precise as there or less, on the same side of it, and of the same: what
 * a fact dates is one of its verbs, or who said it when.
 */
export const checkDates: Check = (claim, { ground, language }) => {
  if (claim.dates.length === 0) return checkWeekdays(claim, ground, language);
  const wording = checkWordsFor(language);
  const given = datesOf(ground, claim.language, language);
  const own = datingsIn(claim);
  const isAnyGiven = (readings: readonly Dating[], other: Dating) => readings.some((each) => isGiven(each, other));
  const wrong = own.find((readings) => !given.some((other) => isAnyGiven(readings, other)));
  if (wrong) {
    const text = wrong[0]?.text ?? '';
    // Another date of something else is no other date of this.
    const alike = given.filter((candidate) => wrong.some((reading) => isSurelyOfTheSame(reading, candidate)));
    const other = alike.find((candidate) => !own.some((readings) => isAnyGiven(readings, candidate))) ?? alike[0];
    return other
      ? { check: 'dates', message: wording.otherDate(text, other.text), isContrary: true }
      : { check: 'dates', message: wording.noDate(text), isContrary: false };
  }
  const isFully = (date: Dating) => given.some((other) => isGiven(date, other) && isOfTheSame(date, other));
  const moved = own.find((readings) => !readings.some(isFully));
  const fact = statementIn(ground, claim.language);
  const text = moved?.[0]?.text ?? (fact && dateOfOtherPart(claim, fact)?.text);
  if (text !== undefined) return { check: 'dates', message: wording.dateOfOther(text), isContrary: false };
  return checkWeekdays(claim, ground, language);
};

/** A date with the side it is on: `after` and `between` besides those that `findDates` tells. */
interface Dating extends Timed {
  readonly text: string;
  readonly date: string | undefined;
  readonly through: string | undefined;
  readonly side: MomentQualifier | 'after' | 'between' | undefined;
  /** For a date that nothing tells the year of: its month, or its words. */
  readonly words: string;
}

/** What stands before a date or a part of a year: "after May", "since early 2024". */
const findSide = createMarkers({
  en: {
    after: 'after, following',
    since: 'since',
    until: 'until, till',
    before: 'before',
    by: 'by',
  },
  fr: {
    after: 'apres, a partir de, a compter de, des',
    since: 'depuis',
    until: 'jusqu, jusque',
    before: 'avant',
    by: 'd ici',
  },
});

/** For each date one for each thing that it may tell the time of. */
const datingsIn = remembered((statement: Statement) => statement.dates.map((date) => datingsOf(statement, date)));

function datingsOf(statement: Statement, { start, end, text, date, through, qualifier }: FoundDate): Dating[] {
  const outside = isOfSpan(statement, start) ? 'between' : undefined;
  const side = outside ?? sideBefore(statement, wordAt(statement, start)) ?? qualifier;
  const words = bareWords(text, statement);
  return anchorsOf(statement, start, end).flatMap((of) =>
    sidesOf(statement, start, of, side).map((each) => ({ text, date, through, side: each, words, of })),
  );
}

/** "In May, they had received", "they had already received in May": by then. "They had met in May" may be then or by then. */
function sidesOf(statement: Statement, start: number, { verb, isDay }: Anchor, side: Dating['side']): Dating['side'][] {
  if (isDay) return [undefined];
  if (side !== undefined || !verb?.isBefore) return [side];
  const isAlready = statement.words.slice(verb.at, verb.end).some(({ text }) => /^(?:already|deja)$/.test(text));
  return isAlready || wordAt(statement, start) < verb.at ? ['by'] : ['by', undefined];
}

function sideBefore({ words, language }: Statement, first: number): Dating['side'] {
  const marker = findSide(words, language).findLast(({ end }) => end <= first);
  const isBeside = marker && words.slice(marker.end, first).every(({ text }) => LINK.test(text));
  return isBeside ? SIDES.find((side) => side === marker.key) : undefined;
}

/** "Between 2004 and 2009", « de 2004 à 2009 »: it is one of two that bound a time. */
function isOfSpan({ text, dates }: Statement, start: number): boolean {
  const nth = dates.findIndex((date) => date.start === start);
  return [nth, nth + 1].some((second) => {
    const [from, to] = [dates[second - 1], dates[second]];
    if (!from || !to) return false;
    const between = text.slice(from.end, to.start);
    const isJoined = to.qualifier === 'until' ? between.trim() === '' : SPAN_TO.test(between);
    return isJoined && SPAN_FROM.test(text.slice(0, from.start));
  });
}

const SPAN_FROM = /(?<!\p{L})(?:between|from|entre|de|du|d['’])\s*(?:the|le|la)?\s*$/iu;
const SPAN_TO = /^\s*(?:and|to|until|till|through|et|à|au|jusqu['’](?:en|à|au))\s*(?:the|le|la)?\s*$/iu;

const LINK = /^(?:the|le|la|l|en|in|on|du|au|mois)$/;
const SIDES = ['after', 'since', 'until', 'before', 'by'] as const;

function bareWords(text: string, { language }: Statement): string {
  const folded = foldText(text);
  const month = isLanguage(language)
    ? (folded.match(/\p{L}+/gu) ?? []).map((word) => monthNumber(word, language)).find((found) => found !== undefined)
    : undefined;
  if (month !== undefined) return `${month} ${folded.match(/\d+/)?.[0] ?? ''}`.trim();
  return isLanguage(language) ? inDigits(folded, language) : folded;
}

/** "Three months ago" is "3 months ago". */
function inDigits(folded: string, language: Language): string {
  return findNumerals(folded, language).reduceRight(
    (text, { start, end, value }) => `${text.slice(0, start)}${value}${text.slice(end)}`,
    folded,
  );
}

/** What the text says in the claim's own language tells best what its dates are of. */
function datesOf(ground: Ground, claimLanguage: TextLanguage, language: Language): Dating[] {
  const told = statementsFor(ground, claimLanguage).map((each) => datingsIn(each).flat());
  const dates = speaks(ground, claimLanguage) ? (told[0] ?? []) : told.flat();
  const isInText = (moment: Dating) => dates.some((date) => date.date === moment.date && date.of !== 'said');
  const moments = ground.moments.map(({ kind, moment }) => ofMoment(moment, kind, language));
  return [...dates, ...moments.filter((moment) => moment.of === 'said' || !isInText(moment))];
}

function ofMoment({ date, qualifier, words }: Moment, of: 'said' | 'happened', language: Language): Dating {
  return {
    of,
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

/** Parts of a year must be the same, but may be left out; what was so in May was so by May, and not the other way round. */
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
const OUTSIDE = new Set(['between', 'before', 'by', 'after', 'since', 'until']);

/** The part of its year that a month lies in. */
function partOf(date: string | undefined, year: string | undefined): string | undefined {
  const month = Number(/^\d{4}-(\d{2})/.exec(date ?? '')?.[1]);
  if (!Number.isInteger(month) || year?.length !== 4) return undefined;
  if (month <= 4) return 'early';
  return month <= 8 ? 'mid' : 'late';
}

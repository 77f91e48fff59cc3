import { WEEK, type Weekday } from '../../digest/types.ts';
import type { Meaning } from './lexicon.ts';

/** The day, where a phrase means a single one. */
export function dayOf(meaning: Meaning | undefined): Weekday | undefined {
  return meaning?.kind === 'days' && meaning.days.length === 1 ? meaning.days[0] : undefined;
}

/** From one day to another, over the end of the week where need be. */
export function daysThrough(from: Weekday, to: Weekday): readonly Weekday[] {
  return WEEK.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}

import type { Briefing, Fact, Moment, MomentQualifier } from './types.ts';

/** A fact at the date it tells of: when it happened, else when it was said. */
export interface DatedFact {
  readonly fact: Fact;
  readonly moment: Moment;
}

/**
 * The dated facts of a briefing, earliest first, and those without a date in the report's order. A month stays a month:
 * it comes before its days, and a year before its months; facts of one date keep the report's order.
 */
export function chronologyOf(facts: readonly Fact[]): { readonly dated: DatedFact[]; readonly undated: Fact[] } {
  const dated: DatedFact[] = [];
  const undated: Fact[] = [];
  for (const fact of facts) {
    const moment = fact.happened ?? fact.said;
    if (moment) dated.push({ fact, moment });
    else undated.push(fact);
  }
  return { dated: dated.sort((a, b) => compareMoments(a.moment, b.moment)), undated };
}

/** The latest publication date among the sources, as precise as it is known: what the briefing knows ends there. */
export function asOfDate(briefing: Briefing): string {
  return (
    briefing.sources
      .map((source) => source.date.date)
      .sort()
      .at(-1) ?? ''
  );
}

/** True when `date` lies after `reference` for certain: at the precision that both have. */
export function isAfter(date: string, reference: string): boolean {
  const shared = Math.min(date.length, reference.length);
  return date.slice(0, shared) > reference.slice(0, shared);
}

const ORDER: Readonly<Record<MomentQualifier, number>> = {
  before: 0,
  until: 1,
  by: 1,
  early: 2,
  mid: 4,
  late: 5,
  since: 2,
};
/** An unqualified year or month stands where its middle is, behind "early" and before "mid". */
const UNQUALIFIED = 3;

function compareMoments(a: Moment, b: Moment): number {
  const rank = (moment: Moment) => (moment.qualifier ? ORDER[moment.qualifier] : UNQUALIFIED);
  const shared = Math.min(a.date.length, b.date.length);
  const byDate = compareText(a.date.slice(0, shared), b.date.slice(0, shared));
  return byDate || rank(a) - rank(b) || a.date.length - b.date.length || compareText(a.date, b.date);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import type { Briefing, Fact, Moment, MomentQualifier } from './types.ts';

/** A fact at the date it tells of: when it happened, else when it was said. */
export interface DatedFact {
  readonly fact: Fact;
  readonly moment: Moment;
}

/**
 * The dated facts of a briefing, earliest first, and those without a date in the report's order. A month stays a month:
 * it stands where it begins, before its days, and a year before its months; the last third of a year, such as "late
 * 2023", stands after its August. Facts that begin together keep the report's order.
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
  let latest = '';
  for (const { date } of briefing.sources) if (date.date > latest) latest = date.date;
  return latest;
}

/** True when `date` lies after `reference` for certain: at the precision that both have. */
export function isAfter(date: string, reference: string): boolean {
  const shared = Math.min(date.length, reference.length);
  return date.slice(0, shared) > reference.slice(0, shared);
}

/** Where in its year, month or day a qualified date begins, as a share of it; before it, where below 0. */
const BEGINS: Readonly<Record<MomentQualifier, number>> = {
  before: -2,
  by: -1,
  until: -1,
  early: 0,
  since: 0,
  mid: 1 / 3,
  late: 2 / 3,
};

function compareMoments(a: Moment, b: Moment): number {
  const [placeA, placeB] = [placeOf(a), placeOf(b)];
  return (
    placeA.year - placeB.year || placeA.month - placeB.month || placeA.day - placeB.day || placeA.part - placeB.part
  );
}

/** A point in time to sort by: where the date begins. Month and day 0 come before the first; halves lie between two. */
function placeOf({ date, qualifier }: Moment): { year: number; month: number; day: number; part: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const begins = qualifier ? BEGINS[qualifier] : 0;
  if (month === undefined) return { year, month: begins > 0 ? begins * 12 + 0.5 : begins, day: 0, part: 0 };
  if (day === undefined) return { year, month, day: begins > 0 ? begins * 30 + 0.5 : begins, part: 0 };
  return { year, month, day, part: begins };
}

import leven from 'leven';
import type { Briefing } from '../briefing/types.ts';
import { foldText } from '../language/fold.ts';

/** How many to offer at most. */
const MAX_OFFERED = 3;
/** The share of a slug's letters that may differ, so that what is offered can be a slip of the hand. */
const MAX_DIFFERING = 1 / 3;

/** Briefings whose slug looks like what was typed, the most alike first. */
export function nearestSlugs(typed: string, briefings: readonly Briefing[]): Briefing[] {
  const folded = foldText(typed);
  return briefings
    .map((briefing) => ({ briefing, distance: leven(folded, briefing.slug) }))
    .filter(({ briefing, distance }) => distance <= briefing.slug.length * MAX_DIFFERING)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_OFFERED)
    .map(({ briefing }) => briefing);
}

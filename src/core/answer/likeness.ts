import type { PreparedFact } from './prepare.ts';

type Words = Pick<PreparedFact, 'stems' | 'nameStems'>;

/** The share of their words that two facts have in common, 0 to 1 (Jaccard). */
export function likeness({ stems: own }: Words, { stems: other }: Words): number {
  return shareOf(own, other);
}

/** The same of the words beside names, which most facts of a briefing have. */
export function likenessBesideNames(own: Words, other: Words): number {
  return shareOf(own.stems.difference(own.nameStems), other.stems.difference(other.nameStems));
}

function shareOf(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return own.intersection(other).size / Math.max(1, own.union(other).size);
}

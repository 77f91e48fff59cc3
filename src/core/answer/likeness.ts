import type { PreparedFact } from './prepare.ts';

type Words = Pick<PreparedFact, 'stems' | 'nameStems'>;

/** The share of their words that two texts have in common, 0 to 1 (Jaccard). */
export function likeness(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return own.intersection(other).size / Math.max(1, own.union(other).size);
}

/** The same of two facts, without the words of names, which most facts of a briefing have. */
export function likenessBesideNames(own: Words, other: Words): number {
  return likeness(own.stems.difference(own.nameStems), other.stems.difference(other.nameStems));
}

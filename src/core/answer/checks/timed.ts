import type { Anchor } from './anchors.ts';
import { hangsAlike, hangsOnTheSameWord } from './hangs-alike.ts';

/** What a time tells the time of: as a text has it, or, for one that a fact has beside its text, when it was said or was so. */
export interface Timed {
  readonly of: Anchor | 'said' | 'happened';
}

/** True where two times tell the time of the same. */
export function isOfTheSame({ of: own }: Timed, { of: other }: Timed): boolean {
  if (typeof own === 'string') return own === other;
  if (typeof other === 'string') return own.kind === (other === 'said' ? 'saying' : 'deed');
  return hangsAlike(own, other);
}

/** True where they surely do, so that one of them being another gainsays it. */
export function isSurelyOfTheSame({ of: own }: Timed, { of: other }: Timed): boolean {
  return typeof own === 'string' || typeof other === 'string'
    ? isOfTheSame({ of: own }, { of: other })
    : hangsOnTheSameWord(own, other);
}

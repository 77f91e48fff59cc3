import leven from 'leven';
import { foldText } from '../language/fold.ts';

/** Of a word of which more than this share of the letters must change, nobody meant it. */
const FARTHEST = 0.34;
/** Nothing that can be said is longer. */
const TYPED_MAX_CHARS = 60;

/** The candidate that a mistyped word was most likely meant to be; of several as near, the first. */
export function nearestWord(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldText(typed).slice(0, TYPED_MAX_CHARS);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length * FARTHEST)) + 1;
  for (const candidate of candidates) {
    const folded = foldText(candidate);
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const distance = leven(wanted, folded, { maxDistance: least });
    if (distance >= Math.min(least, wanted.length)) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

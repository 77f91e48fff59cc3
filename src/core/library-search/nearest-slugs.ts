import leven from 'leven';
import { foldText } from '../language/fold.ts';

/** A slug of which more than this share of the letters must change was not meant. */
const FARTHEST = 0.5;

/**
 * The slugs that were most likely meant by a mistyped one, nearest first, `limit` at most: those that begin with it, then
 * those of which the fewest letters must change, half of them at most.
 */
export function nearestSlugs(typed: string, slugs: readonly string[], limit = 3): string[] {
  const wanted = foldText(typed)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, TYPED_MAX_CHARS);
  if (wanted === '' || wanted === '-') return [];
  const shared = createLetterCount(wanted);
  const nearest: Near[] = [];
  let farthest = FARTHEST;
  for (const slug of slugs) {
    const distance = distanceOf(wanted, slug, farthest, shared);
    if (distance > farthest) continue;
    nearest.push({ slug, distance });
    nearest.sort((a, b) => a.distance - b.distance || (a.slug < b.slug ? -1 : 1));
    if (nearest.length > limit) nearest.pop();
    if (nearest.length === limit) farthest = nearest.at(-1)?.distance ?? farthest;
  }
  return nearest.map(({ slug }) => slug);
}

interface Near {
  readonly slug: string;
  readonly distance: number;
}

/** The longest slug has 60. */
const TYPED_MAX_CHARS = 80;

/**
 * The share of the letters that must change, from 0 to 1; very little for the beginning of a slug or a whole part of it.
 * Not exact past `farthest`, but past it too.
 */
function distanceOf(wanted: string, slug: string, farthest: number, shared: LetterCount): number {
  if (slug.startsWith(wanted) || `-${slug}-`.includes(`-${wanted}-`)) return 0.01 * (1 - wanted.length / slug.length);
  const longer = Math.max(wanted.length, slug.length);
  const most = Math.floor(longer * farthest);
  if (longer - shared(slug) > most) return 1;
  return leven(wanted, slug, { maxDistance: most + 1 }) / longer;
}

/** How many letters a slug has in common with the typed text, wherever they stand, or more: all others must change. */
type LetterCount = (slug: string) => number;

const LETTERS = 128;

function createLetterCount(wanted: string): LetterCount {
  const counts = new Uint8Array(LETTERS);
  for (let at = 0; at < wanted.length; at += 1) {
    const letter = wanted.charCodeAt(at) % LETTERS;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  const left = new Uint8Array(LETTERS);
  return (slug) => {
    left.set(counts);
    let shared = 0;
    for (let at = 0; at < slug.length; at += 1) {
      const letter = slug.charCodeAt(at) % LETTERS;
      const remaining = left[letter] ?? 0;
      if (remaining === 0) continue;
      left[letter] = remaining - 1;
      shared += 1;
    }
    return shared;
  };
}

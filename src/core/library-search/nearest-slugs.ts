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
  return slugs
    .map((slug) => ({ slug, distance: distanceOf(wanted, slug) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance || (a.slug < b.slug ? -1 : 1))
    .slice(0, limit)
    .map(({ slug }) => slug);
}

/** The longest slug has 60. */
const TYPED_MAX_CHARS = 80;

/** The share of the letters that must change, from 0 to 1; very little for the beginning of a slug or a whole part of it. */
function distanceOf(wanted: string, slug: string): number {
  if (slug.startsWith(wanted) || `-${slug}-`.includes(`-${wanted}-`)) return 0.01 * (1 - wanted.length / slug.length);
  const longer = Math.max(wanted.length, slug.length);
  return leven(wanted, slug, { maxDistance: Math.floor(longer * FARTHEST) + 1 }) / longer;
}

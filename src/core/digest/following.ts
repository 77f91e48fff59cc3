import type { Library } from '../briefing/library.ts';
import type { Briefing } from '../briefing/types.ts';
import { foldText } from '../language/fold.ts';
import type { Following } from './types.ts';

/** The briefings that somebody follows, of those there are now, in the library's order. */
export function followedBriefings(following: Following, library: Library): readonly Briefing[] {
  if (following.kind === 'all') return library.all();
  const slugs = new Set(following.slugs);
  const topics = new Set(following.topics.map(foldText));
  return library
    .all()
    .filter((briefing) => slugs.has(briefing.slug) || topicsOf(briefing).some((own) => topics.has(own)));
}

/** Every topic of a briefing in every language, folded. */
export function topicsOf({ topics }: Briefing): string[] {
  return Object.values(topics).flatMap((own) => own.map(foldText));
}

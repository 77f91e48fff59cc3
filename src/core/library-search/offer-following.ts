import type { Library } from '../briefing/library.ts';
import type { Briefing } from '../briefing/types.ts';
import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { offerBriefings } from './offer-briefings.ts';

/** What somebody can follow. */
export type Followable =
  | { readonly kind: 'all' }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'briefing'; readonly briefing: Briefing };

/**
 * What to offer somebody who types what to follow, in a list: all of it where nothing is typed, then topics in their language
 * that begin with it or have a word that does, at most half of the list, then briefings. `limit` at most.
 */
export function offerFollowing(
  typed: string,
  language: Language,
  { library, search }: { readonly library: Library; readonly search: (words: string) => readonly Briefing[] },
  limit: number,
): readonly Followable[] {
  const wanted = foldText(typed).trim();
  const all: Followable[] = wanted === '' ? [{ kind: 'all' }] : [];
  const topics = topicsLike(wanted, language, library, Math.floor((limit - all.length) / 2));
  const left = limit - all.length - topics.length;
  const briefings = offerBriefings(typed, library, search, left);
  return [
    ...all,
    ...topics.map((topic): Followable => ({ kind: 'topic', topic })),
    ...briefings.map((briefing): Followable => ({ kind: 'briefing', briefing })),
  ];
}

/** Each once, whatever its case, in the library's order. */
function topicsLike(wanted: string, language: Language, library: Library, limit: number): string[] {
  const found = new Map<string, string>();
  for (const { topics } of library.all()) {
    for (const topic of topics[language] ?? []) {
      if (found.size >= limit) return [...found.values()];
      const own = foldText(topic);
      if (own.startsWith(wanted) || own.includes(` ${wanted}`)) found.set(own, found.get(own) ?? topic);
    }
  }
  return [...found.values()];
}

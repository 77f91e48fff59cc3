import type { Library } from '../briefing/library.ts';
import type { Briefing } from '../briefing/types.ts';
import { foldText } from '../language/fold.ts';

/**
 * The briefings to offer somebody who types in a list: all where nothing is typed, then those whose name or title begins
 * with it or has a word that does, then those a search finds. `limit` at most.
 */
export function offerBriefings(
  typed: string,
  library: Library,
  search: (words: string) => readonly Briefing[],
  limit: number,
): readonly Briefing[] {
  const wanted = foldText(typed).trim();
  if (wanted === '') return library.all().slice(0, limit);
  const called: Briefing[] = [];
  for (const briefing of library.all()) {
    if (namesOf(briefing).some((name) => beginsIn(name, wanted))) called.push(briefing);
    if (called.length === limit) return called;
  }
  return [...new Set([...called, ...search(typed)])].slice(0, limit);
}

function namesOf({ slug, title }: Briefing): string[] {
  return [slug, slug.replaceAll('-', ' '), ...Object.values(title)].map(foldText);
}

function beginsIn(name: string, wanted: string): boolean {
  return name.startsWith(wanted) || name.includes(` ${wanted}`) || name.includes(`-${wanted}`);
}

import type { Briefing } from '../core/briefing/types.ts';
import type { Language } from '../core/language/languages.ts';
import { nearestSlugs } from '../core/library-search/nearest-slugs.ts';
import { wordsFor } from '../core/reply/words-for.ts';
import { faultLine } from '../library/file-fault.ts';
import { listFolders } from '../library/list-folders.ts';
import { type OpenLibrary, openLibrary } from '../library/open-library.ts';
import { readFolder } from '../library/read-folders.ts';
import { type Cli, WrongUse } from './cli.ts';

/** Reads this one briefing. Throws WrongUse when there is none, with the slugs that may be meant, or when it has faults. */
export function findBriefing(slug: string, cli: Cli): Briefing {
  const { folders, fault } = listFolders(cli.dir);
  if (fault) throw new WrongUse(faultLine(fault));
  if (!folders.includes(slug)) throw new WrongUse(unknownSlug(slug, folders));
  const { read } = readFolder(cli.dir, slug);
  if (read.ok) return read.briefing;
  for (const each of read.faults) cli.log(faultLine(each));
  throw new WrongUse(`The briefing “${slug}” has faults and cannot be used.`);
}

/** Reads all of them; what has faults is left out and named on standard error. */
export async function openBriefings(cli: Cli): Promise<OpenLibrary> {
  return openLibrary({ dir: cli.dir, report: (fault) => cli.log(faultLine(fault)), isWatched: false });
}

/** The language asked for, else English, else the briefing's first. Throws WrongUse when the briefing is not in it. */
export function languageFor(briefing: Briefing, asked: Language | undefined): Language {
  const [first] = briefing.languages;
  if (asked === undefined) return briefing.languages.includes('en') ? 'en' : (first ?? 'en');
  if (briefing.languages.includes(asked)) return asked;
  throw new WrongUse(`The briefing “${briefing.slug}” is not in ${wordsFor('en').languageName[asked]}.`);
}

function unknownSlug(slug: string, slugs: readonly string[]): string {
  const { unknownSlug: sentence, didYouMean } = wordsFor('en');
  const nearest = nearestSlugs(slug, slugs);
  const shown = slug.length > SHOWN_MAX_CHARS ? `${slug.slice(0, SHOWN_MAX_CHARS)}…` : slug;
  return nearest.length > 0 ? `${sentence(shown)} ${didYouMean} ${nearest.join(', ')}` : sentence(shown);
}

const SHOWN_MAX_CHARS = 60;

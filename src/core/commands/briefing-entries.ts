import type { Briefing } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';
import type { Part, View } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { briefingEntry } from '../views/list.ts';

/** More would be a wall; a word narrows them down. */
const MAX_LISTED = 20;

/** Briefings to choose from, in the order given; choosing one shows it in `view`. Those past the limit are counted. */
export function briefingEntries(briefings: readonly Briefing[], language: Language, view: View = 'summary'): Part[] {
  const entries = briefings.slice(0, MAX_LISTED).map((briefing) => briefingEntry(briefing, language, view));
  const left = briefings.length - entries.length;
  return left > 0 ? [...entries, { kind: 'text', text: wordsFor(language).more(left) }] : entries;
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answerer } from './core/answer/types.ts';
import type { Library } from './core/briefing/library.ts';
import type { SearchIndex } from './core/library-search/briefing-search.ts';
import type { Vocabulary } from './core/search/terms.ts';

export interface WarmUp {
  readonly library: Library;
  readonly vocabulary: Vocabulary;
  readonly answerer: Answerer;
  readonly index: Pick<SearchIndex, 'readAhead'>;
}

/** Some ten milliseconds of reading. */
const BRIEFINGS_AT_ONCE = 25;

/**
 * Does ahead what the first question and the first search would have to wait for: reads the lexicon, asks a question that
 * nobody hears, reads all briefings for the search. In steps of a tenth of a second at most, so that others get their turn.
 */
export async function warmUp({ library, vocabulary, answerer, index }: WarmUp, stopping: AbortSignal): Promise<void> {
  const [briefing] = library.all();
  const steps = (briefing?.languages ?? []).flatMap((language) => [
    () => vocabulary.concepts.at([''], 0, language),
    () => vocabulary.expansions?.at([''], 0, language),
    () => briefing && answerer.answer(briefing, { text: briefing.title[language] ?? '', language, turns: [] }),
  ]);
  for (const step of steps) {
    await nextTurn();
    if (stopping.aborted) return;
    step();
  }
  while (!stopping.aborted && !index.readAhead(BRIEFINGS_AT_ONCE)) await nextTurn();
}

import type { Config } from './config/config.ts';
import { createAnswerer } from './core/answer/answer.ts';
import { type Bot, createBot } from './core/bot.ts';
import type { Library } from './core/briefing/library.ts';
import { createSearchIndex } from './core/library-search/briefing-search.ts';
import { createVocabulary } from './core/search/vocabulary.ts';
import { faultLine } from './library/file-fault.ts';
import { openLibrary } from './library/open-library.ts';
import type { Log } from './log.ts';
import { createMemoryThreads } from './store/memory-threads.ts';
import { warmUp } from './warm-up.ts';

/** What adapters are given, and how to close it all after them. */
export interface Parts {
  readonly bot: Bot;
  readonly library: Library;
  /** Gets ready for the first question while nobody asks one; ends when told to stop. */
  warmUp(stopping: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Puts the parts together that every adapter shares. */
export async function openParts({ briefingsDir }: Config, log: Log): Promise<Parts> {
  const library = await openLibrary({
    dir: briefingsDir,
    report: (fault) => log.warn({ fault: faultLine(fault) }, 'a briefing is left out, or stays as it was'),
    isWatched: true,
  });
  const vocabulary = createVocabulary();
  const answerer = createAnswerer(vocabulary);
  const index = createSearchIndex(library, vocabulary);
  const reportFailure = (err: unknown, where: string) => log.error({ err, where }, 'a request failed');
  const bot = createBot({
    library,
    threads: createMemoryThreads(),
    answerer,
    search: index.search,
    reportFailure,
  });
  return {
    bot,
    library,
    async warmUp(stopping) {
      const warming = warmUp({ library, vocabulary, answerer, index }, stopping);
      await warming.catch((cause) => reportFailure(cause, 'getting ready'));
    },
    close: library.close,
  };
}

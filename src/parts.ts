import type { Config } from './config/config.ts';
import { createAnswerer } from './core/answer/answer.ts';
import { type Bot, createBot } from './core/bot.ts';
import type { Library } from './core/briefing/library.ts';
import type { Threads } from './core/conversation/ports.ts';
import { type BriefingSearch, createBriefingSearch } from './core/library-search/briefing-search.ts';
import { createVocabulary } from './core/search/vocabulary.ts';
import { faultLine } from './library/file-fault.ts';
import { openLibrary } from './library/open-library.ts';
import type { Log } from './log.ts';
import { createMemoryThreads } from './store/memory-threads.ts';

/** What adapters are given, and how to close it all after them. */
export interface Parts {
  readonly bot: Bot;
  readonly library: Library;
  readonly search: BriefingSearch;
  close(): Promise<void>;
}

/** Puts the parts together that every adapter shares. Without `threads`, what was talked about is forgotten at the end. */
export async function openParts(
  { briefingsDir }: Config,
  log: Log,
  threads: Threads = createMemoryThreads(),
): Promise<Parts> {
  const library = await openLibrary({
    dir: briefingsDir,
    report: (fault) => log.warn({ fault: faultLine(fault) }, 'a briefing is left out, or stays as it was'),
    isWatched: true,
  });
  const vocabulary = createVocabulary();
  const search = createBriefingSearch(library, vocabulary);
  const bot = createBot({
    library,
    threads,
    answerer: createAnswerer(vocabulary),
    search,
    reportFailure: (err, where) => log.error({ err, where }, 'a request failed'),
  });
  return { bot, library, search, close: library.close };
}

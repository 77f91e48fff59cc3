import type { Config } from './config/config.ts';
import { createAnswerer } from './core/answer/answer.ts';
import { createTextChecker } from './core/answer/check-text.ts';
import { type Bot, createBot } from './core/bot.ts';
import type { Library } from './core/briefing/library.ts';
import { type BriefingSearch, createSearchIndex } from './core/library-search/briefing-search.ts';
import { createVocabulary } from './core/search/vocabulary.ts';
import { faultLine } from './library/file-fault.ts';
import { type OpenLibrary, openLibrary } from './library/open-library.ts';
import type { Log } from './log.ts';
import { keepPurged } from './store/keep-purged.ts';
import type { Store } from './store/store.ts';
import { warmUp } from './warm-up.ts';
import { readWordVectors } from './word-vectors/read-vectors.ts';

/** What adapters are given, and how to close it all after them. */
export interface Parts {
  readonly bot: Bot;
  readonly library: Library;
  readonly search: BriefingSearch;
  readonly store: Store;
  /** Gets ready for the first question while nobody asks one; ends when told to stop. */
  warmUp(stopping: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** What only some adapters have. */
export interface PartsOptions {
  /** Given for a terminal, where /resume tells times in it: an IANA name. */
  readonly timeZone?: string;
}

/** Puts the parts together that every adapter shares. Throws StoreFailed when the store can not be opened. */
export async function openParts(config: Config, log: Log, { timeZone }: PartsOptions = {}): Promise<Parts> {
  const [library, store] = await openBoth(openBriefings(config, log), openOwnStore(config));
  const retention = { questionDays: config.retentionDays, messageDays: config.correctionDays };
  const endPurging = keepPurged(store, retention, (err) => log.error({ err }, 'what is too old is still in the store'));
  const vocabulary = createVocabulary(readWordVectors);
  const answerer = createAnswerer(vocabulary);
  const index = createSearchIndex(library, vocabulary);
  const reportFailure = (err: unknown, where: string) => log.error({ err, where }, 'a request failed');
  const bot = createBot({
    library,
    threads: store.threads,
    gaps: store.gaps,
    answerer,
    checker: createTextChecker(vocabulary),
    search: index.search,
    reportFailure,
    ...(timeZone !== undefined && { earlier: { threads: store.threads, timeZone } }),
  });
  return {
    bot,
    library,
    search: index.search,
    store,
    async warmUp(stopping) {
      const warming = warmUp({ library, vocabulary, answerer, index }, stopping);
      await warming.catch((cause) => reportFailure(cause, 'getting ready'));
    },
    async close() {
      await library.close();
      await endPurging();
      await store.close();
    },
  };
}

function openBriefings({ briefingsDir }: Config, log: Log): Promise<OpenLibrary> {
  return openLibrary({
    dir: briefingsDir,
    report: (fault) => log.warn({ fault: faultLine(fault) }, 'a briefing is left out, or stays as it was'),
    isWatched: true,
  });
}

/** The database packages are many files: they load while the briefings are read. */
async function openOwnStore({ databaseUrl }: Config): Promise<Store> {
  const { openStore } = await import('./store/open.ts');
  return openStore(databaseUrl, 'owner');
}

/** Where one can not be opened, the other is closed again: it would keep the process from ending. */
async function openBoth(library: Promise<OpenLibrary>, store: Promise<Store>): Promise<[OpenLibrary, Store]> {
  const close = (part: { close(): Promise<void> }) => part.close();
  try {
    return await Promise.all([library, store]);
  } catch (error) {
    await Promise.allSettled([library.then(close), store.then(close)]);
    throw error;
  }
}

import { randomUUID } from 'node:crypto';
import type { Config } from './config/config.ts';
import { createAnswerer } from './core/answer/answer.ts';
import { createTextChecker } from './core/answer/check-text.ts';
import { type Bot, createBot } from './core/bot.ts';
import type { Library } from './core/briefing/library.ts';
import type { DigestDesk } from './core/commands/ports.ts';
import { createDigests, type Digests, type WriteOpening } from './core/digest/digests.ts';
import { type BriefingSearch, createSearchIndex } from './core/library-search/briefing-search.ts';
import { createVocabulary } from './core/search/vocabulary.ts';
import { openDrafting } from './drafting.ts';
import type { Metrics } from './health/metrics.ts';
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
  readonly digests: Digests;
  /** Given where somebody may ask for counts. */
  readonly metrics?: Metrics;
  /** Tells whoever asks at `HEALTH_PORT` that there is somebody to answer now. */
  ready(): void;
  /** Gets ready for the first question while nobody asks one; ends when told to stop. */
  warmUp(until: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** What only some adapters have. */
export interface PartsOptions {
  /** Says stop when the process is told to: what takes long ends early. */
  readonly stopping: AbortSignal;
  /** Whether a model has a budget of the day, as it has for places in chat. */
  readonly budgets: boolean;
  /** Given for a terminal, where /resume tells times in it: an IANA name. */
  readonly timeZone?: string;
}

/** Puts the parts together that every adapter shares. Throws StoreFailed when the store can not be opened. */
export async function openParts(config: Config, log: Log, options: PartsOptions): Promise<Parts> {
  const { timeZone, budgets } = options;
  const [library, store] = await openBoth(openBriefings(config, log), openOwnStore(config));
  const retention = { questionDays: config.retentionDays, messageDays: config.correctionDays };
  const endPurging = keepPurged(store, retention, (err) => log.error({ err }, 'what is too old is still in the store'));
  const vocabulary = createVocabulary(readWordVectors);
  const answerer = createAnswerer(vocabulary);
  const checker = createTextChecker(vocabulary);
  const index = createSearchIndex(library, vocabulary);
  const reportFailure = (err: unknown, where: string) => log.error({ err, where }, 'a request failed');
  const closing = new AbortController();
  const stopping = AbortSignal.any([options.stopping, closing.signal]);
  let health: Awaited<ReturnType<typeof openHealth>>;

  async function close(): Promise<void> {
    closing.abort();
    await health?.close();
    await library.close();
    await endPurging();
    await store.close();
  }

  /** What is open would keep the process from ending. */
  async function closeAfter(failure: unknown): Promise<never> {
    await close();
    throw failure;
  }

  health = await openHealth(config, store).catch(closeAfter);
  stopping.addEventListener('abort', () => health?.stopping());
  const drafting = { answerer, checker, store, log, stopping, budgets, metrics: health?.metrics };
  const wording = await openDrafting(config, drafting).catch(closeAfter);
  const desk = createDigestDesk(library, store, wording?.writeOpening);
  const bot = createBot({
    library,
    threads: store.threads,
    gaps: store.gaps,
    answerer,
    checker,
    search: index.search,
    reportFailure,
    places: store.places,
    ...(wording && { drafter: wording.drafter }),
    digests: desk,
    ...(timeZone !== undefined && { earlier: { threads: store.threads, timeZone } }),
  });
  return {
    bot,
    library,
    search: index.search,
    store,
    digests: desk.digests,
    ...(health && { metrics: health.metrics }),
    ready: () => health?.ready(),
    async warmUp(until) {
      const warming = warmUp({ library, vocabulary, answerer, index }, until);
      await warming.catch((cause) => reportFailure(cause, 'getting ready'));
    },
    close,
  };
}

/** What /digest works with. */
export function createDigestDesk(library: Library, store: Store, writeOpening?: WriteOpening): DigestDesk {
  const { editions, received, gaps, subscriptions, deliveries, places } = store;
  const digests = createDigests({ library, editions, received, gaps, ...(writeOpening && { writeOpening }) });
  return { subscriptions, received, digests, deliveries, places, now: Date.now, newId: randomUUID };
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

/** What answers at `HEALTH_PORT`, where the settings name one. Its packages are loaded only then. */
async function openHealth({ healthPort: port }: Config, { places }: Store) {
  if (port === undefined) return undefined;
  const [{ createMetrics }, { startHealth }] = await Promise.all([
    import('./health/metrics.ts'),
    import('./health/server.ts'),
  ]);
  const metrics = createMetrics();
  const health = await startHealth({ port, metrics, reachStore: () => places.find('health') });
  return { ...health, metrics };
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

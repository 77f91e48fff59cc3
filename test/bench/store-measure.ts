import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { placeOf } from './store-seed.ts';

/* A process that measures a store that holds THREADS threads: store-measure.ts URL THREADS. Prints JSON. */

export interface Measured {
  readonly openMs: number;
  /** Resident memory that opening and all the reading and writing below added. */
  readonly addedMb: number;
  /** One thread, by chance, with its turns. */
  readonly readUs: number;
  readonly readsPerSecond: number;
  /** A turn, synced and acknowledged, one after another. */
  readonly writesPerSecond: number;
  /** The look for events that were left, which is done every few seconds. */
  readonly unfinishedUs: number;
}

const READS = 5_000;
const WRITES = 300;
const LOOKS = 200;

async function measure(url: string, threads: number): Promise<Measured> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const opening = performance.now();
  const store = await openStore(url, 'owner');
  const openMs = performance.now() - opening;
  const chosen = Array.from({ length: READS }, () => Math.floor(Math.random() * threads));
  for (const index of chosen.slice(0, 500)) await read(store, index);
  const reading = await timesOf(chosen, (index) => read(store, index));
  const writing = await timesOf(chosen.slice(0, WRITES), (index) => write(store, index));
  const looking = await timesOf(chosen.slice(0, LOOKS), () => store.events.unfinished(Date.now(), 100));
  const addedMb = (process.memoryUsage.rss() - before) / 2 ** 20;
  await store.close();
  return {
    openMs,
    addedMb,
    readUs: median(reading) * 1_000,
    readsPerSecond: perSecond(reading),
    writesPerSecond: perSecond(writing),
    unfinishedUs: median(looking) * 1_000,
  };
}

async function read(store: Store, index: number): Promise<void> {
  const thread = await store.threads.find(placeOf(index), `t${index}`);
  if (thread?.turns.length === 0) throw new Error(`Thread t${index} lost its turns.`);
}

async function write(store: Store, index: number): Promise<void> {
  await store.threads.addTurn(placeOf(index), `t${index}`, { question: 'And since when?', language: 'en', facts: [] });
}

async function timesOf(numbers: readonly number[], work: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const index of numbers) {
    const begun = performance.now();
    await work(index);
    times.push(performance.now() - begun);
  }
  return times;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function perSecond(times: readonly number[]): number {
  return (1_000 * times.length) / times.reduce((sum, time) => sum + time, 0);
}

if (import.meta.main) {
  const [url = '', threads = '1000'] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await measure(url, Number(threads))));
}

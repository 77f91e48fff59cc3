import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createTick } from '../../src/core/delivery/tick.ts';
import { createInProcessQueue } from '../../src/queue/in-process.ts';
import { openPgBossQueue } from '../../src/queue/pg-boss.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createStore } from '../../src/store/store.ts';
import { findPrograms } from '../postgres/programs.ts';
import { startPostgres } from '../postgres/server.ts';
import { seedDigests } from './digest-seed.ts';

/*
 * node test/bench/digests-bench.ts [SUBSCRIPTIONS…]: so many subscriptions due at once, claimed and enqueued, on SQLite and,
 * where it is installed, on Postgres; then a tick with a million subscriptions of which none is due.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];
const IDLE = 1_000_000;
/** Monday 1 June 2026, 09:00 in Paris. */
const DUE = Temporal.Instant.from('2026-06-01T07:00:00Z').epochMilliseconds;
const DAY_MS = 24 * 60 * 60_000;
const platforms = ['slack'] as const;

const folder = mkdtempSync(join(tmpdir(), 'wirebrief-bench-'));
try {
  const engine = await openSqlite(join(folder, 'wirebrief.db'), 'owner');
  await bench('SQLite', engine, 'sqlite');
} finally {
  rmSync(folder, { recursive: true });
}
if (findPrograms() === undefined) console.log('Postgres: left out, as there is no initdb on the PATH.');
else {
  const server = await startPostgres();
  try {
    await bench('Postgres', await openPostgres(server.url), server.url);
  } finally {
    await server.remove();
  }
}

async function bench(title: string, engine: Engine, url: string): Promise<void> {
  let at = DUE;
  const now = () => at;
  const store = createStore(engine, { now, newId: () => '' });
  const { deliveries } = store;
  const report = (cause: unknown) => console.error(cause);
  const queue =
    url === 'sqlite'
      ? createInProcessQueue({ deliveries, now })
      : await openPgBossQueue({ url, deliveries, platforms, now, report });
  const tick = createTick({ deliveries, platforms, maxLatenessMs: DAY_MS / 4, now });
  const { signal } = new AbortController();
  const rows = [];
  for (const size of sizes) {
    await engine.attempt((db) => sql`delete from deliveries`.execute(db));
    await seedDigests(engine, { count: size, at: DUE, workspace: 'T1' });
    at = DUE;
    const longest = watchLoop();
    const begun = performance.now();
    await tick(signal);
    const claimedMs = performance.now() - begun;
    await queue.fill();
    const enqueuedMs = performance.now() - begun;
    const stallMs = longest();
    const waiting = await engine.attempt((db) => sql<{ n: number }>`select count(*) as n from deliveries`.execute(db));
    rows.push({
      subscriptions: size,
      deliveries: waiting.rows[0]?.n,
      'ms to claim': Math.round(claimedMs),
      'ms to enqueue too': Math.round(enqueuedMs),
      'ms longest stall': Math.round(stallMs),
      'MB of memory': Math.round(process.memoryUsage.rss() / 2 ** 20),
    });
  }
  await seedDigests(engine, { count: IDLE, at: DUE + DAY_MS, workspace: 'T1' });
  if (engine.kind === 'postgres') await engine.attempt((db) => sql`analyze`.execute(db));
  await tick(signal);
  const idle = [];
  for (let n = 0; n < 50; n += 1) {
    const begun = performance.now();
    await tick(signal);
    idle.push(performance.now() - begun);
  }
  idle.sort((a, b) => a - b);
  console.log(
    `${title}: an idle tick over ${IDLE} subscriptions takes ${idle[25]?.toFixed(2)} ms, at most ${idle[49]?.toFixed(2)}`,
  );
  console.table(rows);
  await queue.close();
  await store.close();
}

/** How long nothing else could happen. */
function watchLoop(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 5);
    last = performance.now();
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

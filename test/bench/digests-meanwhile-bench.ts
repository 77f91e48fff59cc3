import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Engine } from '../../src/store/engine.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { findPrograms } from '../postgres/programs.ts';
import { startPostgres } from '../postgres/server.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../simulators/slack/workspace.ts';
import { seedDigests } from './digest-seed.ts';
import { percentile } from './measure.ts';
import { byValue, createJudge, startProgram } from './program.ts';

/*
 * node test/bench/digests-meanwhile-bench.ts [SUBSCRIPTIONS…]: how soon the program answers /brief on Slack while so many
 * digests become due at once, from its start: they are claimed, enqueued and sent, as fast as the limits of Slack let it.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];
const SLUG = 'russia-iran-drones';
const CHANNELS = Array.from({ length: 200 }, (_, index) => `digests-${index}`);
const ASKED_IN = 'general';
const P95_MAX_MS = 500;
const BETWEEN_MS = 100;
/** Also where all is claimed before, so that enough are measured. */
const LEAST_MS = 20_000;
const MOST_MS = 120_000;

const { judge, isMissed } = createJudge();
const folder = mkdtempSync(join(tmpdir(), 'wirebrief-bench-'));
try {
  for (const size of sizes) {
    const file = join(folder, `${size}.db`);
    await measure('SQLite', size, `sqlite:${file}`, () => openOwnedLater(file));
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (findPrograms() === undefined) console.info('Postgres: left out, as there is no initdb on the PATH.');
else {
  for (const size of sizes) {
    const server = await startPostgres();
    await measure('Postgres', size, server.url, () => openPostgres(server.url)).finally(() => server.remove());
  }
}
process.exitCode = isMissed() ? 1 : 0;

async function measure(title: string, count: number, url: string, open: () => Promise<Engine>): Promise<void> {
  const engine = await open();
  const channels = [ASKED_IN, ...CHANNELS].map((name) => ({ name }));
  const workspace = await createSlackWorkspace({ channels });
  const at = Math.floor(Date.now() / 60_000) * 60_000;
  const ids = CHANNELS.map((name) => workspace.channel(name).id);
  await seedDigests(engine, { count, at, workspace: workspace.teamId, channels: ids });
  const { apiUrl, botToken, appToken } = workspace;
  const settings = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, DATABASE_URL: url };
  const program = await startProgram('src/main.ts', settings);
  const begun = performance.now();
  const waits: number[] = [];
  let claimedMs: number | undefined;
  for (let passed = 0; passed < MOST_MS && (claimedMs === undefined || passed < LEAST_MS); ) {
    waits.push(await waitFor(workspace));
    await sleep(BETWEEN_MS);
    passed = performance.now() - begun;
    if (claimedMs === undefined && waits.length % 5 === 0 && (await countDeliveries(engine)) >= count)
      claimedMs = passed;
  }
  const posted = CHANNELS.reduce((sum, name) => sum + workspace.messagesIn(name).length, 0);
  const peakMb = program.peakMb();
  await program.end();
  await workspace.close();
  await engine.close();
  waits.sort(byValue);
  console.info(
    `${title}, ${count} due: claimed within ${((claimedMs ?? Number.NaN) / 1_000).toFixed(1)} s of the start, ` +
      `${posted} sent in that time; ${waits.length} times /brief, half within ${percentile(waits, 0.5).toFixed(0)} ms, ` +
      `at most ${waits.at(-1)?.toFixed(0)} ms; at most ${peakMb.toFixed(0)} MB`,
  );
  judge(`${title}, ${count} due: /brief p95 ms`, percentile(waits, 0.95), 0, (ms) => ms < P95_MAX_MS);
}

/** Made as the program makes it, and left to that. */
async function openOwnedLater(file: string): Promise<Engine> {
  await (await openSqlite(file, 'owner')).close();
  return await openSqlite(file, 'guest');
}

/** From the command to its first message. */
async function waitFor(workspace: SlackWorkspace): Promise<number> {
  const before = workspace.messagesIn(ASKED_IN).length;
  const began = performance.now();
  await workspace.user('ana').runs('/brief', SLUG, ASKED_IN);
  await workspace.until('the answer', () => workspace.messagesIn(ASKED_IN).length > before, 60_000);
  return performance.now() - began;
}

async function countDeliveries(engine: Engine): Promise<number> {
  const counted = await engine.attempt((db) => sql<{ n: number }>`select count(*) as n from deliveries`.execute(db));
  return Number(counted.rows[0]?.n);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLanes } from '../../src/core/delivery/lanes.ts';
import { startPostgres } from '../postgres/server.ts';
import { type CrashFigures, crashDigests } from './digests/crash-digests.ts';
import { isAsItMustBe, printDigests } from './digests/print-digests.ts';

/*
 * node test/crash/digests.ts [KILLS AND FAULTS] [SEED] [ENGINE-PLATFORM…]: so many kills and faults at random moments while
 * digests go out, on SQLite and on a Postgres with two replicas, to stand-ins of Slack and of Discord. Prints what became
 * of the digests; ends with 1 when one was lost, came twice, or is recorded as something else than what happened.
 */
const [number = '500', seedGiven, ...chosen] = process.argv.slice(2);
const seed = Number(seedGiven ?? Math.ceil(Math.random() * 1_000_000));
const PAIRS = ['sqlite-slack', 'sqlite-discord', 'postgres-slack', 'postgres-discord'] as const;

console.log(`seed ${seed}`);
const columns = new Map<string, CrashFigures>();
for (const pair of PAIRS) {
  if (chosen.length > 0 && !chosen.includes(pair)) continue;
  columns.set(pair, await crashOn(pair));
  printDigests(columns);
}
process.exitCode = columns.values().every(isAsItMustBe) ? 0 : 1;

async function crashOn(pair: (typeof PAIRS)[number]): Promise<CrashFigures> {
  const [engine, platform] = pair.split('-') as ['sqlite' | 'postgres', 'slack' | 'discord'];
  const begun = performance.now();
  const progress = (struck: number) => {
    const seconds = Math.round((performance.now() - begun) / 1_000);
    process.stderr.write(`${pair}: ${struck} of ${number} after ${seconds} s\n`);
  };
  const common = { engine, platform, troubles: Number(number), seed, progress };
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'wirebrief-crash-'));
    const url = `sqlite:${join(folder, 'wirebrief.db')}`;
    return await crashDigests({ ...common, url }).finally(() => rmSync(folder, { recursive: true }));
  }
  const server = await startPostgres();
  const lanes = createLanes();
  const restartStore = () =>
    lanes.run('restart', async () => {
      await server.kill();
      await server.start();
    });
  return await crashDigests({ ...common, url: server.url, restartStore }).finally(() => server.remove());
}

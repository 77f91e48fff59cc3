import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Engine } from '../../src/store/engine.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { findPrograms } from '../postgres/programs.ts';
import { startPostgres } from '../postgres/server.ts';
import type { Measured } from './store-measure.ts';
import { seed } from './store-seed.ts';

/*
 * node test/bench/store-bench.ts [THREADS…]: how the store behaves as it grows, on SQLite and, where it is installed,
 * on Postgres. The last column says how much longer reading one thread takes than with the first number of threads.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 100_000, 1_000_000];

const folder = mkdtempSync(join(tmpdir(), 'wirebrief-bench-'));
try {
  const file = join(folder, 'wirebrief.db');
  await bench('SQLite', `sqlite:${file}`, () => openSqlite(file, 'owner'));
} finally {
  rmSync(folder, { recursive: true });
}
if (findPrograms() === undefined) console.log('Postgres: left out, as there is no initdb on the PATH.');
else await benchPostgres();

async function benchPostgres(): Promise<void> {
  const server = await startPostgres();
  try {
    await bench('Postgres', server.url, () => openPostgres(server.url));
  } finally {
    await server.remove();
  }
}

async function bench(title: string, url: string, open: () => Promise<Engine>): Promise<void> {
  const rows = [];
  let first: Measured | undefined;
  let seeded = 0;
  for (const size of sizes) {
    const engine = await open();
    const begun = performance.now();
    await seed(engine, seeded, size);
    const seedMs = performance.now() - begun;
    const sizeMb = (await engine.sizeBytes()) / 2 ** 20;
    await engine.close();
    const measured = await measureApart(url, size);
    first ??= measured;
    rows.push({
      threads: size,
      'MB on disk': Math.round(sizeMb),
      'bulk rows/s': Math.round((3_000 * (size - seeded)) / seedMs),
      'ms to open': round(measured.openMs),
      'MB added': round(measured.addedMb),
      'turns written/s': Math.round(measured.writesPerSecond),
      'threads read/s': Math.round(measured.readsPerSecond),
      'µs to read one': Math.round(measured.readUs),
      'µs to look for lost events': Math.round(measured.unfinishedUs),
      'times the first': round(measured.readUs / first.readUs),
    });
    seeded = size;
  }
  console.log(title);
  console.table(rows);
}

/** In a process of its own, whose memory holds nothing of the seeding. */
async function measureApart(url: string, threads: number): Promise<Measured> {
  const words = ['--expose-gc', join(import.meta.dirname, 'store-measure.ts'), url, `${threads}`];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout);
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}

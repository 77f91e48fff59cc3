import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres/server.ts';
import { killServer } from './kill-server.ts';
import { killWorkers } from './kill-workers.ts';
import { printFigures } from './print.ts';

/*
 * node test/crash/crash.ts [KILLS] [SERVER KILLS]: kills the bot's store on both engines, and Postgres itself, and
 * prints what was lost. Ends with 1 when anything was.
 */
const [kills = '200', serverKills = '20'] = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), 'wirebrief-crash-'));
const server = await startPostgres();
try {
  const sqlite = await killWorkers(`sqlite:${join(folder, 'wirebrief.db')}`, Number(kills), Math.random);
  const onSqlite = printFigures('SQLite, kill -9 of the client', sqlite);
  const postgres = await killWorkers(server.url, Number(kills), Math.random);
  const onPostgres = printFigures('Postgres, kill -9 of the client', postgres);
  const restarted = await killServer(server, server.url, Number(serverKills), Math.random, 1_000_000);
  const onServer = printFigures('Postgres, kill -9 of the server', restarted);
  console.log(`  working again after ${Math.min(...restarted.waitsMs)}–${Math.max(...restarted.waitsMs)} ms`);
  process.exitCode = onSqlite && onPostgres && onServer ? 0 : 1;
} finally {
  await server.remove();
  rmSync(folder, { recursive: true });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres/server.ts';
import { raceClaims } from './race-claims.ts';

/* node test/crash/race.ts [ROUNDS]: fifty claims of one event at once, from two processes, on both engines. */
const rounds = Number(process.argv[2] ?? 1_000);

const folder = mkdtempSync(join(tmpdir(), 'wirebrief-race-'));
const server = await startPostgres();
try {
  const sqlite = await raceClaims(`sqlite:${join(folder, 'wirebrief.db')}`, rounds);
  console.log(`SQLite: exactly one of 50 claims won in ${sqlite.oneWinner} of ${rounds} rounds`);
  const postgres = await raceClaims(server.url, rounds);
  console.log(`Postgres: exactly one of 50 claims won in ${postgres.oneWinner} of ${rounds} rounds`);
  process.exitCode = sqlite.oneWinner === rounds && postgres.oneWinner === rounds ? 0 : 1;
} finally {
  await server.remove();
  rmSync(folder, { recursive: true });
}

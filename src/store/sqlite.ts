import { chmodSync, existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { StoreFailed } from './failed.ts';
import { isCurrent, migrate } from './migrate.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { sharedCommits } from './shared-commits.ts';
import { backUpSqlite } from './sqlite-backup.ts';
import { createDisk } from './sqlite-disk.ts';
import { BUSY_WAIT_MS, sqliteFailure } from './sqlite-failure.ts';
import { lockFile } from './sqlite-lock.ts';
import type { Tables } from './tables.ts';

/**
 * Who opens the file. The owner is the one bot that runs on it, and keeps every other owner out. A guest is a command
 * that looks or changes something beside it, for a moment.
 */
export type Access = 'owner' | 'guest';

/** For tests: a database that is gone when it is closed. */
const IN_MEMORY = ':memory:';

/** The embedded default: one file, synced to disk at every commit. Throws StoreFailed. */
export async function openSqlite(file: string, access: Access): Promise<Engine> {
  try {
    if (file === IN_MEMORY) return await openFile(file, file);
    const path = await makeFile(file);
    return access === 'owner' ? await openAsOwner(path, file) : await openAsGuest(path, file);
  } catch (error) {
    throw sqliteFailure(error, file);
  }
}

async function openAsOwner(path: string, name: string): Promise<Engine> {
  const unlock = lockFile(path, name);
  try {
    const engine = await openFile(path, name);
    return {
      ...engine,
      close: async () => {
        await engine.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Takes the lock only for as long as there are tables to make. */
async function openAsGuest(path: string, name: string): Promise<Engine> {
  const engine = await openIfCurrent(path, name);
  if (engine !== undefined) return engine;
  try {
    await (await openAsOwner(path, name)).close();
  } catch (error) {
    if (!(error instanceof StoreFailed && error.fault === 'in-use')) throw error;
    // Its owner may have just made the tables.
  }
  const again = await openIfCurrent(path, name);
  if (again !== undefined) return again;
  throw new StoreFailed(
    'older',
    `${name} is in use by an older Wirebrief: start that one anew with this version first.`,
  );
}

async function openIfCurrent(path: string, name: string): Promise<Engine | undefined> {
  const connection = connect(path);
  const { database, db } = connection;
  try {
    if (await isCurrent(db, name)) return toEngine(path, connection, name);
  } catch (error) {
    database.close();
    throw error;
  }
  database.close();
  return undefined;
}

async function openFile(path: string, name: string): Promise<Engine> {
  const connection = connect(path);
  const { database, db } = connection;
  try {
    await migrate(db, name);
    return toEngine(path, connection, name);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Makes the folder and the file where they are missing; both for this user alone. Returns the real path. */
async function makeFile(file: string): Promise<string> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, '', { flag: 'a', mode: 0o600 });
  // By path: to open and close the file here would drop the locks of a connection this process has to it already.
  if ((statSync(file).mode & 0o777) !== 0o600) chmodSync(file, 0o600);
  return realpathSync(file);
}

interface Connection {
  readonly database: DatabaseSync;
  readonly db: Kysely<Tables>;
}

function connect(path: string): Connection {
  const database = new DatabaseSync(path, { timeout: BUSY_WAIT_MS });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    // What is erased is overwritten, not only unlinked.
    database.exec('PRAGMA secure_delete = ON;');
    database.exec(`PRAGMA journal_size_limit = ${16 * 1024 * 1024};`);
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  return { database, db };
}

function toEngine(path: string, { database, db }: Connection, name: string): Engine {
  const attempt: Engine['attempt'] = async (work) => {
    try {
      return await work(db);
    } catch (error) {
      throw sqliteFailure(error, name);
    }
  };
  const disk = createDisk(path, database);
  const write = sharedCommits(attempt, disk);
  return {
    kind: 'sqlite',
    name,
    attempt,
    write,
    writeOne: write,
    sizeBytes: () => attempt(async () => fileBytes(path) + fileBytes(`${path}-wal`)),
    scrub: () => attempt((kysely) => sql`pragma wal_checkpoint(truncate)`.execute(kysely).then(() => {})),
    backup: (file) => attempt((kysely) => backUpSqlite(kysely, file)),
    async close() {
      await db.destroy();
      disk.close();
    },
  };
}

function fileBytes(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

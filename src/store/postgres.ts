import { type Kysely, sql } from 'kysely';
import type { PoolConfig } from 'pg';
import { ConfigError } from '../core/errors.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { isPassing, isSilence, postgresFailure } from './postgres-failure.ts';
import { type Line, openLine } from './postgres-line.ts';
import { retryWhile } from './retry.ts';
import type { Tables } from './tables.ts';

/** How long a server that is away is waited for: when we start, somebody may be watching. */
const PATIENCE = { startMs: 5_000, runMs: 30_000 };

const MOST_CONNECTIONS = 10;

const CONNECT_MS = 5_000;

/** Options of `pg`; each can be set in the URL too, which then holds. The server ends a statement before we hang up. */
const TIMEOUTS: PoolConfig = {
  connectionTimeoutMillis: CONNECT_MS,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
  query_timeout: 12_000,
};

/**
 * A server that many machines may share. `url` is `postgres://…`, with `sslmode` and `sslrootcert` as Postgres has them.
 * A connection that is lost is made again. Throws StoreFailed, and ConfigError for what is no such URL.
 */
export async function openPostgres(url: string, patience = PATIENCE): Promise<Engine> {
  const { connectionString, name } = readPostgresUrl(url);
  try {
    await retryWhile(isPassing, patience.startMs, () => makeTables(connectionString, name));
  } catch (error) {
    throw postgresFailure(error, name);
  }
  return toEngine(() => openLine({ connectionString, max: MOST_CONNECTIONS, ...TIMEOUTS }), name, patience.runMs);
}

/** On a connection of its own, for making an index of much may take long. */
async function makeTables(connectionString: string, name: string): Promise<void> {
  const line = openLine({ connectionString, max: 1, connectionTimeoutMillis: CONNECT_MS });
  try {
    await migrate(line.db, name);
  } finally {
    await line.close();
  }
}

function toEngine(openAnew: () => Line, name: string, patienceMs: number): Engine {
  let line = openAnew();
  let isClosed = false;

  const once = async <T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> => {
    const used = line;
    try {
      return await work(used.db);
    } catch (error) {
      if (isSilence(error) && line === used && !isClosed) {
        // The pool would hand out the connections to a silent server again and again.
        line = openAnew();
        used.cut();
      }
      throw error;
    }
  };

  const attempt: Engine['attempt'] = async (work) => {
    try {
      return await retryWhile(
        (error) => !isClosed && isPassing(error),
        patienceMs,
        () => once(work),
      );
    } catch (error) {
      throw postgresFailure(error, name);
    }
  };

  return {
    kind: 'postgres',
    name,
    attempt,
    write: (work) => attempt((db) => db.transaction().execute(work)),
    writeOne: (work) => attempt(work),
    sizeBytes: () => attempt(tablesBytes),
    scrub: async () => {},
    backup: async () => {
      throw new ConfigError([
        `${name} is backed up by Postgres itself: pg_dump --format=custom --file=FILE "$DATABASE_URL" (and pg_restore).`,
      ]);
    },
    close: async () => {
      isClosed = true;
      await line.close();
    },
  };
}

async function tablesBytes(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint as bytes
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace`.execute(db);
  return rows[0]?.bytes ?? 0;
}

/** What `pg` is given to connect, and what people read: no password. Throws ConfigError for what is no such URL. */
export function readPostgresUrl(text: string): { readonly connectionString: string; readonly name: string } {
  const url = URL.parse(text);
  if (url === null)
    throw new ConfigError(['DATABASE_URL is no URL: write postgres://USER:PASSWORD@HOST:PORT/DATABASE.']);
  // `pg` takes these for verify-full too, and warns that it will not always.
  const mode = url.searchParams.get('sslmode');
  if (mode === 'require' || mode === 'verify-ca') url.searchParams.set('sslmode', 'verify-full');
  return { connectionString: url.href, name: `postgres://${url.host}${url.pathname}` };
}

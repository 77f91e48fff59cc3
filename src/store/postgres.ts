import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type PoolConfig, TypeOverrides } from 'pg';
import { ConfigError } from '../core/errors.ts';
import { cleanText } from './clean-text.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { isPassing, isSilence, postgresFailure } from './postgres-failure.ts';
import { retryWhile } from './retry.ts';
import type { Tables } from './tables.ts';

/** How long a server that restarts is waited for: at the start somebody may be watching. */
const OPEN_PATIENCE_MS = 5_000;
const PATIENCE_MS = 20_000;

const MOST_CONNECTIONS = 10;

/** Options of `pg`; each can be set in the URL too, which then holds. The server ends a statement before we hang up. */
const TIMEOUTS: PoolConfig = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
  query_timeout: 12_000,
};

/**
 * A server that many machines may share. `url` is `postgres://…`, with `sslmode` and `sslrootcert` as Postgres has them.
 * A connection that is lost is made again. Throws StoreFailed, and ConfigError for what is no such URL.
 */
export async function openPostgres(url: string): Promise<Engine> {
  const { connectionString, name } = readUrl(url);
  try {
    await retryWhile(isPassing, OPEN_PATIENCE_MS, () => makeTables(connectionString, name));
  } catch (error) {
    throw postgresFailure(error, name);
  }
  return toEngine(() => connect({ connectionString, max: MOST_CONNECTIONS, ...TIMEOUTS }), name);
}

/** On a connection of its own, for making an index of much may take long. */
async function makeTables(connectionString: string, name: string): Promise<void> {
  const db = connect({ connectionString, max: 1, connectionTimeoutMillis: OPEN_PATIENCE_MS });
  try {
    await migrate(db, name);
  } finally {
    await db.destroy();
  }
}

function connect(config: PoolConfig): Kysely<Tables> {
  const types = new TypeOverrides();
  // Times and counts, all far below 2^53.
  types.setTypeParser(INT8, Number);
  const pool = new Pool({ application_name: 'wirebrief', keepAlive: true, types, ...config });
  // A connection was lost while nobody asked it anything, idle or between two queries of a transaction. Without a
  // listener that would end the process; whoever uses it next is told, and a new one is made.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [cleanText()] });
}

const INT8 = 20;

function toEngine(connectAnew: () => Kysely<Tables>, name: string): Engine {
  let db = connectAnew();
  let isClosed = false;

  const once = async <T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> => {
    const used = db;
    try {
      return await work(used);
    } catch (error) {
      if (isSilence(error) && db === used && !isClosed) {
        // A silent server keeps its connections taken for ever: leave them and begin afresh.
        db = connectAnew();
        used.destroy().catch(() => {});
      }
      throw error;
    }
  };

  const attempt: Engine['attempt'] = async (work) => {
    try {
      return await retryWhile(
        (error) => !isClosed && isPassing(error),
        PATIENCE_MS,
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
    sizeBytes: () => attempt(tablesBytes),
    scrub: async () => {},
    backup: async () => {
      throw new ConfigError([
        `${name} is backed up by Postgres itself: pg_dump --format=custom --file=FILE "$DATABASE_URL" (and pg_restore).`,
      ]);
    },
    close: async () => {
      isClosed = true;
      await db.destroy();
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

function readUrl(text: string): { connectionString: string; name: string } {
  const url = URL.parse(text);
  if (url === null)
    throw new ConfigError(['DATABASE_URL is no URL: write postgres://USER:PASSWORD@HOST:PORT/DATABASE.']);
  // `pg` takes these for verify-full too, and warns that it will not always.
  const mode = url.searchParams.get('sslmode');
  if (mode === 'require' || mode === 'verify-ca') url.searchParams.set('sslmode', 'verify-full');
  return { connectionString: url.href, name: `postgres://${url.host}${url.pathname}` };
}

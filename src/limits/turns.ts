import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes, RLWrapperTimeouts } from 'rate-limiter-flexible';
import { createLanes } from '../core/delivery/lanes.ts';
import { type Limit, limitsFor } from '../core/delivery/limits.ts';
import type { Turns } from '../core/delivery/turns.ts';

/** Rejects when `signal` says stop. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** A Postgres database, as far as it is used here: a pool of `pg` is one. */
export interface SqlClient {
  query(query: { readonly text: string; readonly values?: readonly unknown[] }): Promise<{
    readonly rows: readonly unknown[];
    readonly rowCount: number | null;
  }>;
}

type Limiter = Pick<RateLimiterMemory, 'consume'>;

/** Longer than this no message waits for the database to say whether it may go. */
const PATIENCE_MS = 1_000;

/** For one process. */
export function createMemoryTurns(wait: Wait): Turns {
  return takeTurns((limit) => new RateLimiterMemory(optionsOf(limit)), wait);
}

/**
 * For processes that share a database, in a table of its own. Where the database does not answer in time each process
 * counts by itself for that while, and `report` is told.
 */
export function createPostgresTurns(sql: SqlClient, wait: Wait, report: (cause: unknown) => void): Turns {
  const storeClient: SqlClient = {
    async query(query) {
      try {
        return await sql.query(query);
      } catch (cause) {
        report(cause);
        throw cause;
      }
    },
  };
  return takeTurns(async (limit) => {
    const options = { ...optionsOf(limit), storeClient, storeType: 'pool', tableName: 'delivery_turns' };
    const limiter = await new Promise<RateLimiterPostgres>((resolve) => {
      const made: RateLimiterPostgres = new RateLimiterPostgres(options, () => resolve(made));
    });
    const insuranceLimiter = new RateLimiterMemory(optionsOf(limit));
    return new RLWrapperTimeouts({ limiter, timeoutMs: PATIENCE_MS, insuranceLimiter });
  }, wait);
}

/** Whoever waits for the same limit does so in turn: one alone asks how long. */
function takeTurns(open: (limit: Limit) => Limiter | Promise<Limiter>, wait: Wait): Turns {
  const lanes = createLanes();
  const limiters = new Map<string, Limiter | Promise<Limiter>>();

  /** Limits of the same size share a limiter, which tells them apart by their keys. */
  function limiterFor(limit: Limit): Limiter | Promise<Limiter> {
    const size = sizeOf(limit);
    const limiter = limiters.get(size) ?? open(limit);
    limiters.set(size, limiter);
    return limiter;
  }

  async function takeOne(limit: Limit, signal: AbortSignal): Promise<void> {
    const limiter = await limiterFor(limit);
    for (;;) {
      signal.throwIfAborted();
      const waitMs = await tryOne(limiter, limit.key);
      if (waitMs === 0) return;
      await wait(waitMs, signal);
    }
  }

  return async (where, signal) => {
    for (const limit of limitsFor(where)) await lanes.run(limit.key, () => takeOne(limit, signal));
  };
}

/** 0 where it may go now, else how long to wait before asking again. */
async function tryOne(limiter: Limiter, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext);
    throw refused;
  }
}

function optionsOf(limit: Limit) {
  return { points: limit.messages, duration: limit.windowMs / 1_000, keyPrefix: `deliveries ${sizeOf(limit)}` };
}

function sizeOf({ messages, windowMs }: Limit): string {
  return `${messages}/${windowMs}`;
}

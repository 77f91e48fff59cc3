import { RateLimiterMemory, RateLimiterPostgres, RLWrapperTimeouts } from 'rate-limiter-flexible';

/** Keeps what was spent, account by account, for a day from the first entry. */
export interface Ledger {
  /** Adds whole points, or takes some back where below 0, and resolves with the account's sum. Never rejects. */
  add(account: string, points: number): Promise<number>;
}

/** A Postgres database, as far as it is used here: a pool of `pg` is one. */
export interface SqlClient {
  query(query: { readonly text: string; readonly values?: readonly unknown[] }): Promise<{
    readonly rows: readonly unknown[];
    readonly rowCount: number | null;
  }>;
}

const DAY_S = 86_400;

/** Longer than this no question waits for the ledger. */
const PATIENCE_MS = 1_000;

/** The package counts points for limits of its own; ours are set elsewhere, and two of them may share an account. */
const UNLIMITED = { points: Number.MAX_SAFE_INTEGER, duration: DAY_S };

/** For one process: what was spent is forgotten when it ends. */
export function createMemoryLedger(): Ledger {
  return toLedger(new RateLimiterMemory(UNLIMITED));
}

/**
 * For processes that share a database, in a table of its own. Where the database does not answer in time it is
 * reported, and each process counts by itself for that while.
 */
export async function openPostgresLedger(sql: SqlClient, report: (error: unknown) => void): Promise<Ledger> {
  const storeClient: SqlClient = {
    async query({ text, values = [] }) {
      try {
        return await sql.query({ text, values });
      } catch (error) {
        report(error);
        throw error;
      }
    },
  };
  const limiter = await new Promise<RateLimiterPostgres>((resolve) => {
    const options = { ...UNLIMITED, storeClient, storeType: 'pool', tableName: 'model_spending' };
    // A table that could not be made was reported above; the limiter then refuses all, and the memory takes over.
    const made: RateLimiterPostgres = new RateLimiterPostgres(options, () => resolve(made));
  });
  const insuranceLimiter = new RateLimiterMemory(UNLIMITED);
  return toLedger(new RLWrapperTimeouts({ limiter, timeoutMs: PATIENCE_MS, insuranceLimiter }));
}

function toLedger(limiter: Pick<RateLimiterMemory, 'penalty' | 'reward'>): Ledger {
  return {
    async add(account, points) {
      const result = points < 0 ? await limiter.reward(account, -points) : await limiter.penalty(account, points);
      return result.consumedPoints;
    },
  };
}

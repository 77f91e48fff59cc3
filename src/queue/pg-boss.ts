import { randomUUID } from 'node:crypto';
import { type ConnectionOptions, type JobInsert, PgBoss } from 'pg-boss';
import type { Platform } from '../core/conversation/types.ts';
import type { Deliveries, RunSql, Taken } from '../core/delivery/ports.ts';
import type { DeliveryQueue } from '../core/delivery/queue.ts';
import { ConfigError } from '../core/errors.ts';

export interface PgBossQueueParts {
  /** `postgres://…`, the database that `deliveries` stand in. */
  readonly url: string;
  readonly deliveries: Pick<Deliveries, 'take' | 'hold'>;
  readonly platforms: readonly Platform[];
  readonly now: () => number;
  readonly report: (cause: unknown, where: string) => void;
}

/** Its tables are apart from ours. */
const SCHEMA = 'wirebrief_queue';
const AT_ONCE = 4_000;
/** The row says when to look again where the queue has lost a job: far beyond any wait in the queue. */
const QUEUED_MS = 15 * 60_000;
/** What was handed out and not claimed by then goes into the queue again. */
const HELD_MS = 15_000;
/** The same of a job whose taker died before it could even say so in the row. */
const EXPIRE_S = 60;
const MOST_CONNECTIONS = 3;
const STOP_MS = 5_000;

/**
 * For any number of processes that share a Postgres: pg-boss hands each delivery to one of them. A job is written in the
 * transaction that takes its delivery from the table, and is gone once its delivery is somebody's; the row has the last
 * word. Throws ConfigError where the server does not let us make a schema, and what `pg` throws where it is not reached.
 */
export async function openPgBossQueue({
  url,
  deliveries,
  platforms,
  now,
  report,
}: PgBossQueueParts): Promise<DeliveryQueue> {
  const boss = await startBoss(url, (cause) => report(cause, 'pg-boss'));
  for (const platform of platforms) {
    // Short: no key twice among those that wait.
    await boss.createQueue(nameOf(platform), { policy: 'short', expireInSeconds: EXPIRE_S, retryLimit: 1_000 });
  }

  async function fillWith(platform: Platform): Promise<void> {
    const insert = async (taken: readonly Taken[], run: RunSql) => {
      await boss.insert(
        nameOf(platform),
        taken.map((each, index) => toJob(each, orderedId(now(), index))),
        { db: within(run) },
      );
    };
    for (let count = AT_ONCE; count === AT_ONCE; ) {
      const taking = { platform, now: now(), until: now() + QUEUED_MS, limit: AT_ONCE };
      count = (await deliveries.take(taking, insert)).length;
    }
  }

  async function pullFrom(platform: Platform, limit: number): Promise<readonly Taken[]> {
    const name = nameOf(platform);
    const jobs = await boss.fetch<Taken>(name, { batchSize: limit });
    if (jobs.length === 0) return [];
    const taken = jobs.map(({ data }) => data);
    await deliveries.hold(
      taken.map(({ key }) => key),
      now() + HELD_MS,
    );
    await boss.deleteJob(
      name,
      jobs.map(({ id }) => id),
    );
    return taken;
  }

  return {
    async fill() {
      await Promise.all(platforms.map(fillWith));
    },
    pull: pullFrom,
    close: () => boss.stop({ graceful: true, timeout: STOP_MS }),
  };
}

async function startBoss(url: string, report: (cause: unknown) => void): Promise<PgBoss> {
  try {
    return await startWith(url, { createSchema: true }, report);
  } catch (cause) {
    if (!isForbidden(cause)) throw cause;
  }
  try {
    // Somebody who may has made it for us.
    return await startWith(url, { createSchema: false }, report);
  } catch (cause) {
    if (!isForbidden(cause) && !isMissing(cause)) throw cause;
    throw new ConfigError([
      `DATABASE_URL: the user in it may not make the schema ${SCHEMA}, in which digests wait: as somebody who may, run "create schema ${SCHEMA} authorization USER".`,
    ]);
  }
}

async function startWith(
  url: string,
  options: { readonly createSchema: boolean },
  report: (cause: unknown) => void,
): Promise<PgBoss> {
  const boss = new PgBoss({
    ...{ connectionString: url, schema: SCHEMA, max: MOST_CONNECTIONS, application_name: 'wirebrief-queue' },
    // Our own clock ticks. A long queue is told by our own metrics.
    ...{ schedule: false, warningQueueSize: Number.MAX_SAFE_INTEGER, ...options },
  });
  boss.on('error', report);
  try {
    return await boss.start();
  } catch (cause) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw cause;
  }
}

/** `insufficient_privilege`. https://www.postgresql.org/docs/current/errcodes-appendix.html, read 2026-11. */
const isForbidden = (cause: unknown) => codeOf(cause) === '42501';
/** `invalid_schema_name`: there is none. */
const isMissing = (cause: unknown) => codeOf(cause) === '3F000';

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

/** A process takes only from the queues of its own platforms. */
function nameOf(platform: Platform): string {
  return `deliveries-${platform}`;
}

function toJob(data: Taken, id: string): JobInsert {
  return { id, data, singletonKey: data.key };
}

/**
 * A UUID of version 7 with a counter: pg-boss hands out what came at the same time in the order of ids. `index` is below
 * 4096. RFC 9562, 5.7 and 6.2, method 1.
 */
function orderedId(now: number, index: number): string {
  const time = now.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${index.toString(16).padStart(3, '0')}${randomUUID().slice(18)}`;
}

function within(run: RunSql): NonNullable<ConnectionOptions['db']> {
  return { executeSql: (text, values = []) => run(text, values) };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from './config/config.ts';
import type { Library } from './core/briefing/library.ts';
import type { Platform } from './core/conversation/types.ts';
import { createCompose } from './core/delivery/compose.ts';
import { createCorrecting } from './core/delivery/correcting.ts';
import { createCourier } from './core/delivery/courier.ts';
import { createDeliver } from './core/delivery/deliver.ts';
import type { Settlement } from './core/delivery/ports.ts';
import type { DeliveryQueue } from './core/delivery/queue.ts';
import { createRepairs, type Repairs } from './core/delivery/repairs.ts';
import type { Senders } from './core/delivery/senders.ts';
import { createTick } from './core/delivery/tick.ts';
import type { Delivery } from './core/delivery/types.ts';
import type { Digests } from './core/digest/digests.ts';
import type { Metrics } from './health/metrics.ts';
import { createMemoryTurns, createPostgresTurns } from './limits/turns.ts';
import type { Log } from './log.ts';
import { createInProcessQueue } from './queue/in-process.ts';
import type { PgBossQueueParts } from './queue/pg-boss.ts';
import { everyHour } from './schedule/every-hour.ts';
import { everyMinute } from './schedule/every-minute.ts';
import type { Store } from './store/store.ts';

export interface DeliveringParts {
  readonly config: Pick<Config, 'maxLatenessMs' | 'correctionDays' | 'databaseUrl'>;
  readonly store: Store;
  readonly library: Library;
  readonly digests: Digests;
  /** Of the platforms that run here; what is for others is left alone. */
  readonly senders: Senders;
  readonly log: Log;
  readonly metrics?: Metrics | undefined;
  readonly now: () => number;
}

export interface Delivering extends Pick<Repairs, 'repaired' | 'broken'> {
  /** Takes nothing more, and lets what is under way finish for a while; the next start takes up what is left. */
  stop(): Promise<void>;
}

/** What is being posted is given so long when we have to stop. */
const STOP_PATIENCE_MS = 8_000;

/** Sends what is due, from now on. */
export async function startDelivering({
  config,
  store,
  library,
  digests,
  senders,
  log,
  metrics,
  now,
}: DeliveringParts): Promise<Delivering> {
  const { deliveries, subscriptions, editions } = store;
  const { maxLatenessMs, correctionDays } = config;
  const platforms = Object.keys(senders) as Platform[];
  const report = (err: unknown, where: string) => log.error({ err, where }, 'a delivery failed');
  const wait = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal });
  const turns = store.sql
    ? createPostgresTurns(store.sql, wait, (cause) => report(cause, 'taking turns'))
    : createMemoryTurns(wait);
  const queue = await openQueue(config, store, { deliveries, platforms, now, report });
  const compose = createCompose({ library, editions, subscriptions, digests });
  const settled = (delivery: Delivery, { state, at }: Settlement) =>
    metrics?.delivered({ ...labelsOf(delivery), outcome: state, lateMs: at - delivery.at });
  metrics?.countWaiting(() => deliveries.waiting(platforms, now()));
  const deliver = createDeliver({
    deliveries,
    subscriptions,
    compose,
    senders,
    turns,
    maxLatenessMs,
    now,
    report,
    settled,
  });
  const courier = createCourier({ queue, platforms, deliver, report });
  const tick = createTick({ deliveries, platforms, maxLatenessMs, now });
  const stopping = new AbortController();
  const repairs = createRepairs({ subscriptions, deliveries, senders, now, wait, report });
  const stopLooks = everyHour(() => repairs.look(stopping.signal));
  const correct = createCorrecting({ ...store, library, correctionDays, now });
  const stopTicks = everyMinute(
    () => Promise.all([tick(stopping.signal), correct(stopping.signal)]).then(() => courier.wake()),
    (cause) => report(cause, 'a tick'),
  );
  return {
    repaired: repairs.repaired,
    async broken(platform, channel, reason) {
      await repairs.broken(platform, channel, reason);
      courier.wake();
    },
    async stop() {
      stopping.abort();
      await Promise.all([stopTicks(), stopLooks()]);
      await courier.stop(STOP_PATIENCE_MS);
      await queue.close();
    },
  };
}

function labelsOf({ platform, subject: { kind } }: Delivery) {
  return { platform, kind };
}

/** In the database where many processes may share that. Its packages are loaded only then. Throws StoreFailed. */
async function openQueue(
  { databaseUrl }: DeliveringParts['config'],
  { sql }: Store,
  parts: Omit<PgBossQueueParts, 'url'>,
): Promise<DeliveryQueue> {
  if (!sql) return createInProcessQueue(parts);
  const [{ openPgBossQueue }, { readPostgresUrl }, { postgresFailure }] = await Promise.all([
    import('./queue/pg-boss.ts'),
    import('./store/postgres.ts'),
    import('./store/postgres-failure.ts'),
  ]);
  const { connectionString, name } = readPostgresUrl(databaseUrl);
  return await openPgBossQueue({ ...parts, url: connectionString }).catch((cause) => {
    throw postgresFailure(cause, name);
  });
}

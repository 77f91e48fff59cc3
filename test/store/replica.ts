import { createCompose } from '../../src/core/delivery/compose.ts';
import { createDeliver } from '../../src/core/delivery/deliver.ts';
import type { Sender } from '../../src/core/delivery/sender.ts';
import { createTick } from '../../src/core/delivery/tick.ts';
import { createDigests } from '../../src/core/digest/digests.ts';
import { openPgBossQueue } from '../../src/queue/pg-boss.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { aBriefing } from '../core/builders.ts';

/** One of several processes on a Postgres: all but the timers. */
export interface Replica {
  readonly store: Store;
  /** Does what has become due, until there is nothing left to do. */
  work(): Promise<void>;
  close(): Promise<void>;
}

const MAX_LATENESS_MS = 60 * 60_000;

/** It posts with `sender`. */
export async function openReplica(url: string, now: () => number, sender: Sender): Promise<Replica> {
  const store = await openStore(url, 'owner', { now, newId: () => crypto.randomUUID() });
  const { deliveries, subscriptions, editions, received, gaps } = store;
  const briefing = aBriefing();
  const library = { all: () => [briefing], find: () => briefing };
  const compose = createCompose({
    ...{ library, editions, subscriptions },
    digests: createDigests({ library, editions, received, gaps }),
  });
  const platforms = ['slack'] as const;
  const common = { deliveries, now, maxLatenessMs: MAX_LATENESS_MS };
  const report = (cause: unknown) => {
    throw cause;
  };
  const deliver = createDeliver({
    ...{ ...common, subscriptions, compose, report, senders: { slack: sender }, turns: async () => {} },
  });
  const tick = createTick({ ...common, platforms });
  const queue = await openPgBossQueue({ url, deliveries, platforms, now, report });
  const { signal } = new AbortController();
  return {
    store,
    async work() {
      await tick(signal);
      for (let isMore = true; isMore; ) {
        await queue.fill();
        const taken = await queue.pull('slack', 3);
        await Promise.all(taken.map(({ key }) => deliver(key, signal)));
        isMore = taken.length > 0;
      }
    },
    async close() {
      await queue.close();
      await store.close();
    },
  };
}

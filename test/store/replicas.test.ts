import { expect, it, onTestFinished } from 'vitest';
import { createCompose } from '../../src/core/delivery/compose.ts';
import { createDeliver } from '../../src/core/delivery/deliver.ts';
import { createTick } from '../../src/core/delivery/tick.ts';
import { createDigests } from '../../src/core/digest/digests.ts';
import { openPgBossQueue } from '../../src/queue/pg-boss.ts';
import { openStore } from '../../src/store/open.ts';
import { aBriefing } from '../core/builders.ts';
import { aSender, type FakeSender } from '../core/delivery/fake-sender.ts';
import { HOUR_MS, MONDAY, SUBSCRIPTION } from '../core/delivery/stage.ts';
import { describePostgres } from '../postgres/describe-postgres.ts';

const DAYS = 7;
const CHANNELS = 8;

/** One of several processes on a database: all but the timers. */
async function aReplica(url: string, now: () => number, sender: FakeSender) {
  const store = await openStore(url, 'owner', { now, newId: () => crypto.randomUUID() });
  onTestFinished(() => store.close());
  const { deliveries, subscriptions, editions, received, gaps } = store;
  const briefing = aBriefing();
  const library = { all: () => [briefing], find: () => briefing };
  const compose = createCompose({
    ...{ library, editions, subscriptions },
    digests: createDigests({ library, editions, received, gaps }),
  });
  const platforms = ['slack'] as const;
  const common = { deliveries, now, maxLatenessMs: HOUR_MS };
  const report = (cause: unknown) => {
    throw cause;
  };
  const deliver = createDeliver({
    ...{ ...common, subscriptions, compose, report, senders: { slack: sender }, turns: async () => {} },
  });
  const tick = createTick({ ...common, platforms });
  const queue = await openPgBossQueue({ url, deliveries, platforms, now, report });
  onTestFinished(() => queue.close());
  const { signal } = new AbortController();

  /** Works until there is nothing left to do. */
  async function work(): Promise<void> {
    await tick(signal);
    for (let isMore = true; isMore; ) {
      await queue.fill();
      const taken = await queue.pull('slack', 3);
      await Promise.all(taken.map(({ key }) => deliver(key, signal)));
      isMore = taken.length > 0;
    }
  }

  return { store, work };
}

describePostgres('two processes on one Postgres', (url) => {
  it('send each digest of a week once between them', async () => {
    const clock = { at: MONDAY };
    const sender = aSender();
    const now = () => clock.at;
    const [one, other] = [await aReplica(url(), now, sender), await aReplica(url(), now, sender)];
    for (let n = 0; n < CHANNELS; n += 1) {
      const subscription = { ...SUBSCRIPTION, id: `s${n}`, target: `C${n}`, mode: 'always' as const };
      await one.store.subscriptions.save(subscription);
    }
    for (let day = 0; day < DAYS; day += 1, clock.at += 24 * HOUR_MS) await Promise.all([one.work(), other.work()]);
    const counts = Map.groupBy(sender.posted, ({ to }) => to);
    expect([...counts.values()].map(({ length }) => length)).toEqual(Array.from({ length: CHANNELS }, () => DAYS));
    const states = (await other.store.deliveries.list({ limit: 999 })).map(({ state }) => state);
    expect(states).toHaveLength(DAYS * CHANNELS);
    expect(new Set(states)).toEqual(new Set(['sent']));
  });
});

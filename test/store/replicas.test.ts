import { expect, it, onTestFinished } from 'vitest';
import { aSender, type FakeSender } from '../core/delivery/fake-sender.ts';
import { HOUR_MS, MONDAY, SUBSCRIPTION } from '../core/delivery/stage.ts';
import { describePostgres } from '../postgres/describe-postgres.ts';
import { openReplica, type Replica } from './replica.ts';

const DAYS = 7;
const CHANNELS = 8;

async function aReplica(url: string, now: () => number, sender: FakeSender): Promise<Replica> {
  const replica = await openReplica(url, now, sender);
  onTestFinished(() => replica.close());
  return replica;
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

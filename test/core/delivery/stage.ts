import type { Briefing } from '../../../src/core/briefing/types.ts';
import { createCompose } from '../../../src/core/delivery/compose.ts';
import { createCorrecting } from '../../../src/core/delivery/correcting.ts';
import { createDeliver } from '../../../src/core/delivery/deliver.ts';
import { createRepairs } from '../../../src/core/delivery/repairs.ts';
import { createTick } from '../../../src/core/delivery/tick.ts';
import type { Turns } from '../../../src/core/delivery/turns.ts';
import { createDigests } from '../../../src/core/digest/digests.ts';
import type { Subscription } from '../../../src/core/digest/types.ts';
import { createInProcessQueue } from '../../../src/queue/in-process.ts';
import { aStore } from '../../memory-store.ts';
import { aBriefing } from '../builders.ts';
import { aSender } from './fake-sender.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
/** Monday 2 November 2026, 08:30 in Paris. */
export const MONDAY = Temporal.Instant.from('2026-11-02T07:30:00Z').epochMilliseconds;
const MAX_LATENESS_MS = 6 * HOUR_MS;

export const KEY = 'digest:s1:2026-11-02';

export const SUBSCRIPTION: Subscription = {
  ...{ id: 's1', platform: 'slack', workspace: 'T1', place: 'C1', target: 'C1', owner: 'U1' },
  ...{ following: { kind: 'all' }, language: 'en', mode: 'changes', createdAt: MONDAY - HOUR_MS },
  schedule: { time: '08:30', days: [1, 2, 3, 4, 5, 6, 7], timeZone: 'Europe/Paris' },
  state: { kind: 'active', next: { day: '2026-11-02', at: MONDAY } },
};

/** A place with a subscription, and a clock that tests set: all but the timers. */
export async function aStage(over: Partial<Subscription> = {}, turns: Turns = async () => {}) {
  const clock = { at: MONDAY };
  const now = () => clock.at;
  const store = await aStore(now);
  const { subscriptions, received, editions, gaps, deliveries } = store;
  await subscriptions.save({ ...SUBSCRIPTION, ...over });
  const briefings: Briefing[] = [aBriefing()];
  const library = { all: () => briefings, find: (slug: string) => briefings.find((each) => each.slug === slug) };
  const digests = createDigests({ library, editions, received, gaps });
  const sender = aSender();
  const reported: unknown[] = [];
  const platforms = ['slack'] as const;
  const compose = createCompose({ library, editions, subscriptions, digests });
  const common = { deliveries, now, maxLatenessMs: MAX_LATENESS_MS };
  const deliver = createDeliver({
    ...{ ...common, subscriptions, compose, senders: { slack: sender }, turns },
    report: (cause) => reported.push(cause),
  });
  const correct = createCorrecting({ ...store, library, correctionDays: 30, now });
  const tick = createTick({ ...common, platforms });
  const queue = createInProcessQueue({ deliveries, now });

  /** What a minute does, and all that is due then. */
  async function runAt(at: number): Promise<void> {
    clock.at = at;
    const { signal } = new AbortController();
    await tick(signal);
    await correct(signal);
    for (const { key } of await queue.pull('slack', 50)) await deliver(key, signal);
  }

  const wait = async () => {};
  const report = (cause: unknown) => reported.push(cause);
  const repairs = createRepairs({
    subscriptions,
    deliveries: store.deliveries,
    senders: { slack: sender },
    now,
    wait,
    report,
  });
  /** Has the digest of Monday written, to be sent. */
  const due = () => tick(new AbortController().signal);

  const stateOf = async (key: string) => (await deliveries.find(key))?.state;

  return { clock, store, briefings, library, sender, reported, deliver, repairs, runAt, due, stateOf };
}

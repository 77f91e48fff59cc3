import { expect, it } from 'vitest';
import { EVENT_LEASE_MS } from '../../src/core/conversation/ports.ts';
import type { ClaimedDelivery, Telling } from '../../src/core/delivery/ports.ts';
import type { NewDelivery } from '../../src/core/delivery/types.ts';
import { planSlots } from '../../src/core/digest/slots.ts';
import type { Schedule, Slot, Subscription } from '../../src/core/digest/types.ts';
import { START, type Subject } from './subject.ts';

const HOUR_MS = 3_600_000;
/** Monday 1 June 2026, 08:00 UTC. */
const MONDAY = { day: '2026-06-01', at: START };
const TUESDAY = { day: '2026-06-02', at: START + 24 * HOUR_MS };
const EVERY_DAY: Schedule = { time: '08:00', days: [1, 2, 3, 4, 5, 6, 7], timeZone: 'UTC' };
const KEY = 'digest:s1:2026-06-01';

const CONTENT = {
  reply: { language: 'en', audience: 'everyone', parts: [], actions: [] },
  received: [{ slug: 'drones', edition: 'e1', remindedAt: START }],
  about: [{ slug: 'drones', version: 1, facts: ['f1'] }],
} as const;

function aSubscription(over: Partial<Subscription> = {}): Subscription {
  return {
    ...{ id: 's1', platform: 'slack', workspace: 'T1', place: 'C1', target: 'C9', owner: 'U1' },
    ...{ following: { kind: 'all' }, schedule: EVERY_DAY, language: 'en', mode: 'changes', createdAt: START - 1 },
    state: { kind: 'active', next: MONDAY },
    ...over,
  };
}

export function deliveriesContract(subject: () => Subject): void {
  const taking = (now: number) => ({
    platform: 'slack' as const,
    now,
    limit: 10,
    plan: (schedule: Schedule, waited: Slot) => planSlots(schedule, waited, now, 6 * HOUR_MS),
  });

  /** A digest that is due, taken to be sent. */
  async function claimed(over: Partial<Subscription> = {}): Promise<ClaimedDelivery> {
    const { subscriptions, deliveries } = subject().store;
    await subscriptions.save(aSubscription(over));
    await deliveries.takeSlots(taking(START));
    const found = await deliveries.claim(KEY, START);
    if (!found) throw new Error('not claimed');
    return found;
  }

  it('writes a digest for each slot that has come, and moves the subscription on', async () => {
    const { subscriptions, deliveries } = subject().store;
    await subscriptions.save(aSubscription());
    await subscriptions.save(aSubscription({ id: 's2', platform: 'discord' }));
    await subscriptions.save(aSubscription({ id: 's3', state: { kind: 'paused', reason: 'asked', since: START } }));
    expect(await deliveries.takeSlots(taking(START - 1))).toBe(0);
    expect(await deliveries.takeSlots(taking(START))).toBe(1);
    expect(await deliveries.takeSlots(taking(START))).toBe(0);
    expect(await deliveries.list({ limit: 9 })).toEqual([
      {
        ...{ key: KEY, platform: 'slack', workspace: 'T1', place: 'C1', target: 'C9', at: START, wakeAt: START },
        ...{ state: 'due', attempts: 0, subject: { kind: 'digest', subscription: 's1', slot: MONDAY } },
      },
    ]);
    expect((await subscriptions.find('s1'))?.state).toEqual({ kind: 'active', next: TUESDAY });
    expect((await subscriptions.find('s2'))?.state).toEqual({ kind: 'active', next: MONDAY });
  });

  it('writes what was missed, and counts it with what was missed before', async () => {
    const { subscriptions, deliveries } = subject().store;
    const missed = { count: 2, firstDay: '2026-05-28', lastDay: '2026-05-29' };
    await subscriptions.save(aSubscription({ missed }));
    await deliveries.takeSlots(taking(TUESDAY.at + 7 * HOUR_MS));
    expect((await deliveries.list({ subscription: 's1', limit: 9 })).map(({ key, state }) => [key, state])).toEqual([
      ['digest:s1:2026-06-02', 'missed'],
      ['digest:s1:2026-06-01', 'missed'],
    ]);
    expect(await subscriptions.find('s1')).toEqual(
      aSubscription({
        state: { kind: 'active', next: { day: '2026-06-03', at: START + 48 * HOUR_MS } },
        missed: { count: 4, firstDay: '2026-05-28', lastDay: '2026-06-02' },
        last: { ...TUESDAY, outcome: 'missed' },
      }),
    );
  });

  it('has one digest for a day, also when the subscription waits for that day again', async () => {
    const { subscriptions, deliveries } = subject().store;
    await subscriptions.save(aSubscription());
    await deliveries.takeSlots(taking(START));
    await subscriptions.save(aSubscription({ state: { kind: 'active', next: { ...MONDAY, at: START + HOUR_MS } } }));
    expect(await deliveries.takeSlots(taking(START + HOUR_MS))).toBe(1);
    expect(await deliveries.list({ limit: 9 })).toMatchObject([{ at: START }]);
  });

  it('takes each subscription once, of several that tick at once', async () => {
    const { subscriptions, deliveries } = subject().store;
    for (let n = 0; n < 25; n += 1) await subscriptions.save(aSubscription({ id: `s${n}` }));
    const ticks = await Promise.all([1, 2, 3, 4].map(() => deliveries.takeSlots(taking(START))));
    expect(ticks.reduce((sum, count) => sum + count, 0)).toBe(25);
    expect(await deliveries.waiting(['slack'], START)).toBe(25);
  });

  it('hands out what waits once, and again when nobody has claimed it', async () => {
    const { subscriptions, deliveries } = subject().store;
    for (const id of ['s1', 's2']) await subscriptions.save(aSubscription({ id }));
    await deliveries.takeSlots(taking(START));
    const take = (now: number) => deliveries.take({ platform: 'slack', now, until: now + 1_000, limit: 1 });
    expect(await take(START)).toEqual([{ key: KEY, platform: 'slack', target: 'C9' }]);
    expect((await take(START)).map(({ key }) => key)).toEqual(['digest:s2:2026-06-01']);
    expect(await take(START + 999)).toEqual([]);
    expect(await take(START + 1_000)).toHaveLength(1);
    expect(await deliveries.take({ platform: 'discord', now: START, until: START, limit: 9 })).toEqual([]);
  });

  it('takes nothing where what goes along with it fails', async () => {
    const { subscriptions, deliveries } = subject().store;
    await subscriptions.save(aSubscription());
    await deliveries.takeSlots(taking(START));
    const taken = { platform: 'slack', now: START, until: START + 1_000, limit: 9 } as const;
    const fail = async () => {
      throw new Error('no queue');
    };
    await expect(deliveries.take(taken, fail)).rejects.toThrow('no queue');
    const run: unknown[] = [];
    await deliveries.take(taken, async (_, sql) => void run.push(...(await sql('select 7 as seven', [])).rows));
    expect(run).toEqual([{ seven: 7 }]);
  });

  it('is sent by one at a time, and taken over from one who died', async () => {
    const { deliveries } = subject().store;
    const first = await claimed();
    expect(first.attempts).toBe(1);
    expect(await deliveries.claim(KEY, START + EVENT_LEASE_MS - 1)).toBeUndefined();
    expect(await deliveries.keep(first, START + 1)).toBe(true);
    expect(await deliveries.claim(KEY, START + EVENT_LEASE_MS)).toBeUndefined();
    const second = await deliveries.claim(KEY, START + EVENT_LEASE_MS + 1);
    expect(second?.attempts).toBe(2);
    expect(await deliveries.keep(first, START)).toBe(false);
    expect(await deliveries.begin(first, CONTENT, START)).toBe(false);
    expect(await deliveries.settle(first, { state: 'sent', at: START })).toBe(false);
    expect(await deliveries.claim('digest:s9:2026-06-01', START)).toBeUndefined();
  });

  it('keeps what is about to be posted, for a second try', async () => {
    const { deliveries } = subject().store;
    const first = await claimed();
    expect(first).not.toHaveProperty('begunAt');
    await deliveries.begin(first, CONTENT, START + 5);
    const trouble = { kind: 'unknown' } as const;
    expect(await deliveries.postpone(first, { state: 'unknown', at: START + 9, trouble })).toBe(true);
    expect(await deliveries.take({ platform: 'slack', now: START + 8, until: START + 9, limit: 9 })).toEqual([]);
    expect(await deliveries.take({ platform: 'slack', now: START + 9, until: START + 20, limit: 9 })).toHaveLength(1);
    expect(await deliveries.claim(KEY, START + 9)).toMatchObject({
      ...{ state: 'sending', attempts: 2, begunAt: START + 5, content: CONTENT, trouble },
    });
  });

  it('keeps with what was sent all that follows from it', async () => {
    const { store } = subject();
    const own = await claimed({ missed: { count: 1, firstDay: '2026-05-31', lastDay: '2026-05-31' } });
    await store.deliveries.begin(own, CONTENT, START + 5);
    const message = { place: 'C9', id: 'm1', thread: 'm1', kind: 'digest', slug: 'drones', version: 1 } as const;
    const settlement = {
      state: 'sent',
      at: START + 7,
      messages: [{ ...message, facts: ['f1'], postedAt: START + 7 }],
      opens: { place: 'C9', thread: 'm1', start: { slug: 'drones', version: 1, language: 'fr' } },
      subscription: {
        id: 's1',
        last: { ...MONDAY, outcome: 'sent' },
        toldAt: START + 5,
        received: CONTENT.received,
      },
    } as const;
    expect(await store.deliveries.settle(own, settlement)).toBe(true);
    expect(await store.deliveries.settle(own, settlement)).toBe(true);
    const settled = await store.deliveries.find(KEY);
    expect(settled).toMatchObject({ state: 'sent', settledAt: START + 7 });
    expect(settled).not.toHaveProperty('content');
    expect(settled).not.toHaveProperty('wakeAt');
    expect(await store.subscriptions.find('s1')).toEqual(
      aSubscription({
        state: { kind: 'active', next: TUESDAY },
        last: { ...MONDAY, outcome: 'sent' },
        toldAt: START + 5,
      }),
    );
    expect(await store.received.of('s1')).toEqual(CONTENT.received);
    expect(await store.messages.using('drones', 'f1', 0)).toEqual(settlement.messages);
    expect(await store.threads.find('C9', 'm1')).toMatchObject({ slug: 'drones', language: 'fr' });
    expect(await store.deliveries.claim(KEY, START + HOUR_MS)).toBeUndefined();
  });

  it('pauses what can not go on, and writes the notice in the same step', async () => {
    const { store } = subject();
    const own = await claimed();
    const since = START + 3;
    const notice: NewDelivery = {
      ...{ key: 'notice:s1', platform: 'slack', workspace: 'T1', place: 'C1', target: 'U1', at: since },
      subject: { kind: 'notice', subscription: 's1', reason: 'archived', since },
    };
    await store.deliveries.settle(own, {
      ...{ state: 'refused', at: since, trouble: { kind: 'refused', reason: 'archived' } },
      subscription: {
        id: 's1',
        last: { ...MONDAY, outcome: 'failed' },
        missed: MONDAY,
        pause: { reason: 'archived', since },
      },
      adds: [notice],
    });
    expect(await store.subscriptions.find('s1')).toEqual(
      aSubscription({
        state: { kind: 'paused', reason: 'archived', since },
        last: { ...MONDAY, outcome: 'failed' },
        missed: { count: 1, firstDay: '2026-06-01', lastDay: '2026-06-01' },
      }),
    );
    await store.deliveries.add([notice], since + 9);
    expect(await store.deliveries.list({ place: 'C1', limit: 9 })).toEqual([
      { ...notice, state: 'due', attempts: 0, wakeAt: since },
      expect.objectContaining({ key: KEY, state: 'refused', trouble: { kind: 'refused', reason: 'archived' } }),
    ]);
    expect((await store.deliveries.list({ place: 'C9', limit: 9 })).map(({ key }) => key)).toEqual([KEY]);
  });

  it('moves on what threads were told of once, and replaces what was not told yet', async () => {
    const { deliveries, corrections } = subject().store;
    const aCorrection = (before: string, after: string): NewDelivery => ({
      ...{ key: `c:${before}:${after}`, platform: 'slack', place: 'C1', target: 'C1', at: START },
      subject: { kind: 'correction', slug: 'drones', before, after, thread: 't1', facts: ['f1'], language: 'en' },
    });
    const tell = (from: string | undefined, to: string, tellings: readonly Telling[]) =>
      corrections.tell({ slug: 'drones', from, to, now: START, tellings });
    expect(await tell(undefined, 'e1', [])).toBe(true);
    expect(await tell(undefined, 'e1', [])).toBe(false);
    expect(await tell('e0', 'e2', [{ delivery: aCorrection('e0', 'e2') }])).toBe(false);
    expect(await tell('e1', 'e2', [{ delivery: aCorrection('e1', 'e2') }])).toBe(true);
    expect((await corrections.untold('drones')).map(({ key }) => key)).toEqual(['c:e1:e2']);
    expect(await corrections.untold('bridge')).toEqual([]);
    const instead = { of: 'c:e1:e2', delivery: aCorrection('e1', 'e3') };
    expect(await tell('e2', 'e3', [{ instead, delivery: aCorrection('e2', 'e3') }])).toBe(true);
    await deliveries.claim('c:e1:e3', START);
    const late = { of: 'c:e1:e3', delivery: aCorrection('e1', 'e4') };
    expect(await tell('e3', 'e4', [{ instead: late, delivery: aCorrection('e3', 'e4') }])).toBe(true);
    const states = (await deliveries.list({ limit: 9 })).map(({ key, state }) => [key, state]);
    expect(states).toEqual([
      ['c:e1:e2', 'dropped'],
      ['c:e1:e3', 'sending'],
      ['c:e3:e4', 'due'],
    ]);
    expect(await corrections.told()).toEqual(new Map([['drones', 'e4']]));
  });
}

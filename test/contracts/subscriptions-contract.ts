import { expect, it } from 'vitest';
import type { RefusedFilter } from '../../src/core/digest/ports.ts';
import type { Subscription } from '../../src/core/digest/types.ts';
import { START, type Subject } from './subject.ts';

const FRIDAY = { day: '2026-11-20', at: START };
const MONDAY = { day: '2026-11-23', at: START + 72 * 3_600_000 };
const PAUSED = { kind: 'paused', reason: 'archived', since: START + 5 } as const;

function aSubscription(over: Partial<Subscription> = {}): Subscription {
  return {
    id: 's1',
    platform: 'slack',
    workspace: 'T1',
    place: 'C1',
    target: 'C9',
    owner: 'U1',
    following: { kind: 'some', slugs: ['drones'], topics: ['arms transfers'] },
    schedule: { time: '08:30', days: [1, 3, 5], timeZone: 'Europe/Paris' },
    language: 'fr',
    mode: 'changes',
    state: { kind: 'active', next: FRIDAY },
    createdAt: START - 100,
    ...over,
  };
}

export function subscriptionsContract(subject: () => Subject): void {
  it('knows a subscription as it was saved last', async () => {
    const { subscriptions } = subject().store;
    await subscriptions.save(aSubscription());
    expect(await subscriptions.find('s1')).toEqual(aSubscription());
    const { workspace: _workspace, ...direct } = aSubscription({ following: { kind: 'all' }, mode: 'always' });
    const changed: Subscription = { ...direct, state: PAUSED };
    await subscriptions.save(changed);
    expect(await subscriptions.find('s1')).toEqual(changed);
    expect(await subscriptions.find('s2')).toBeUndefined();
  });

  it('keeps what became of slots when somebody changes what they had read before', async () => {
    const { subscriptions } = subject().store;
    const missed = { count: 2, firstDay: '2026-11-18', lastDay: '2026-11-19' };
    const past = { last: { ...FRIDAY, outcome: 'missed' }, toldAt: START - 50, missed } as const;
    await subscriptions.save(aSubscription(past));
    expect(await subscriptions.find('s1')).toEqual(aSubscription(past));
    await subscriptions.save(aSubscription({ mode: 'always', state: PAUSED }));
    expect(await subscriptions.find('s1')).toEqual(aSubscription({ ...past, mode: 'always', state: PAUSED }));
  });

  it('lists those of a place, and all, the first made first', async () => {
    const { subscriptions } = subject().store;
    await subscriptions.save(aSubscription({ id: 'b', createdAt: START + 2 }));
    await subscriptions.save(aSubscription({ id: 'c', createdAt: START + 1 }));
    await subscriptions.save(aSubscription({ id: 'a', place: 'C2', createdAt: START }));
    expect((await subscriptions.of('C1')).map(({ id }) => id)).toEqual(['c', 'b']);
    expect((await subscriptions.list(10)).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(await subscriptions.list(1)).toHaveLength(1);
  });

  it('lists what somebody made and what was made in given places, in their workspace', async () => {
    const { subscriptions } = subject().store;
    await subscriptions.save(aSubscription({ id: 'own', place: 'D1', createdAt: START + 1 }));
    await subscriptions.save(aSubscription({ id: 'there', owner: 'U2' }));
    await subscriptions.save(aSubscription({ id: 'elsewhere', owner: 'U2', place: 'C2' }));
    await subscriptions.save(aSubscription({ id: 'another', workspace: 'T2' }));
    const idsOf = async (places: string[], limit = 9) =>
      (await subscriptions.seenBy({ workspace: 'T1', owner: 'U1', places }, limit)).map(({ id }) => id);
    expect(await idsOf(['C1', 'C9'])).toEqual(['there', 'own']);
    expect(await idsOf([])).toEqual(['own']);
    expect(await idsOf(['C1'], 1)).toEqual(['there']);
  });

  it('moves on to the next slot once, of several that try', async () => {
    const { subscriptions } = subject().store;
    await subscriptions.save(aSubscription());
    const missed = { count: 1, firstDay: '2026-11-20', lastDay: '2026-11-20' };
    const to = { next: MONDAY, missed, last: { ...FRIDAY, outcome: 'missed' } } as const;
    const tries = await Promise.all([1, 2, 3].map(() => subscriptions.advance('s1', FRIDAY, to)));
    expect(tries.filter((isOurs) => isOurs)).toHaveLength(1);
    expect(await subscriptions.find('s1')).toEqual(
      aSubscription({ state: { kind: 'active', next: MONDAY }, missed, last: { ...FRIDAY, outcome: 'missed' } }),
    );
  });

  it('does not move on one that is paused, or gone', async () => {
    const { subscriptions } = subject().store;
    await subscriptions.save(aSubscription({ state: PAUSED }));
    expect(await subscriptions.advance('s1', FRIDAY, { next: MONDAY })).toBe(false);
    expect(await subscriptions.advance('s2', FRIDAY, { next: MONDAY })).toBe(false);
  });

  it('says no more what was missed once a digest has told it', async () => {
    const { subscriptions } = subject().store;
    const missed = { count: 1, firstDay: '2026-11-19', lastDay: '2026-11-19' };
    await subscriptions.save(aSubscription({ missed }));
    await subscriptions.settle('s1', { last: { ...FRIDAY, outcome: 'unchanged' } });
    expect((await subscriptions.find('s1'))?.missed).toEqual(missed);
    await subscriptions.settle('s1', { last: { ...MONDAY, outcome: 'sent' }, toldAt: START + 7 });
    expect(await subscriptions.find('s1')).toEqual(
      aSubscription({ last: { ...MONDAY, outcome: 'sent' }, toldAt: START + 7 }),
    );
  });

  it('finds those that a platform refused, and has them go on unless that was decided otherwise', async () => {
    const { subscriptions } = subject().store;
    for (const id of ['b', 'a', 'c']) await subscriptions.save(aSubscription({ id, state: PAUSED }));
    await subscriptions.save(aSubscription({ id: 'other', target: 'C8', state: PAUSED }));
    await subscriptions.save(aSubscription({ id: 'asked', state: { ...PAUSED, reason: 'asked' } }));
    await subscriptions.save(aSubscription({ id: 'active' }));
    const idsOf = async (filter: Partial<RefusedFilter>) =>
      (await subscriptions.refused({ platform: 'slack', limit: 9, ...filter })).map(({ id }) => id);
    expect(await idsOf({})).toEqual(['a', 'b', 'c', 'other']);
    expect(await idsOf({ target: 'C9', after: 'a', limit: 1 })).toEqual(['b']);
    expect(await idsOf({ platform: 'discord' })).toEqual([]);
    expect(await subscriptions.goOn('a', PAUSED.since - 1, MONDAY)).toBe(false);
    expect(await subscriptions.goOn('asked', PAUSED.since, MONDAY)).toBe(false);
    expect(await subscriptions.goOn('a', PAUSED.since, MONDAY)).toBe(true);
    expect(await subscriptions.find('a')).toEqual(aSubscription({ id: 'a', state: { kind: 'active', next: MONDAY } }));
  });

  it('finds those that are posted in a channel, and pauses one with what follows', async () => {
    const { subscriptions, deliveries } = subject().store;
    for (const id of ['a', 'b']) await subscriptions.save(aSubscription({ id, target: 'C9' }));
    await subscriptions.save(aSubscription({ id: 'elsewhere', target: 'C2' }));
    await subscriptions.save(aSubscription({ id: 'still', target: 'C9', state: PAUSED }));
    const goingTo = async (limit: number) => (await subscriptions.goingTo('slack', 'C9', limit)).map(({ id }) => id);
    expect(await goingTo(9)).toEqual(['a', 'b']);
    expect(await goingTo(1)).toEqual(['a']);
    const notice = { key: 'notice:a', platform: 'slack', place: 'C1', target: 'U1', at: START } as const;
    const about = { kind: 'notice', subscription: 'a', reason: 'gone', since: START } as const;
    const pausing = {
      id: 'a',
      target: 'C9',
      reason: 'gone',
      since: START,
      adds: [{ ...notice, subject: about }],
    } as const;
    expect(await deliveries.pause({ ...pausing, target: 'C2' })).toBe(false);
    expect(await deliveries.pause(pausing)).toBe(true);
    expect(await deliveries.pause(pausing)).toBe(false);
    expect((await subscriptions.find('a'))?.state).toEqual({ kind: 'paused', reason: 'gone', since: START });
    expect(await deliveries.find('notice:a')).toMatchObject({ state: 'due', subject: about });
    expect(await goingTo(9)).toEqual(['b']);
  });

  it('forgets one that is removed, and what it had received', async () => {
    const { subscriptions, received } = subject().store;
    await subscriptions.save(aSubscription());
    await received.note('s1', [{ slug: 'drones', edition: 'e1', remindedAt: START }]);
    expect(await subscriptions.remove('s1')).toBe(true);
    expect(await subscriptions.remove('s1')).toBe(false);
    expect(await subscriptions.find('s1')).toBeUndefined();
    expect(await received.of('s1')).toEqual([]);
  });

  it('remembers what was received last of each briefing', async () => {
    const { subscriptions, received } = subject().store;
    await subscriptions.save(aSubscription());
    await received.note('s1', [
      { slug: 'drones', edition: 'e1', remindedAt: START },
      { slug: 'bridge', edition: 'e7', remindedAt: START },
    ]);
    await received.note('s1', [{ slug: 'drones', edition: 'e2', remindedAt: START + 1 }]);
    expect(await received.of('s1')).toEqual([
      { slug: 'bridge', edition: 'e7', remindedAt: START },
      { slug: 'drones', edition: 'e2', remindedAt: START + 1 },
    ]);
    expect(await received.of('s2')).toEqual([]);
  });

  it('notes nothing for a subscription that is gone', async () => {
    const { received } = subject().store;
    await received.note('s1', [{ slug: 'drones', edition: 'e1', remindedAt: START }]);
    expect(await received.of('s1')).toEqual([]);
  });
}

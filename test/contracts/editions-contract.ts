import { expect, it } from 'vitest';
import { editionOf } from '../../src/core/digest/edition.ts';
import { aBriefing, aFact } from '../core/builders.ts';
import { START, type Subject } from './subject.ts';

const DAY_MS = 86_400_000;
const FIRST = editionOf(aBriefing());
const SECOND = editionOf(aBriefing({ version: 2, facts: [aFact(), aFact({ id: 'f2' })] }));
const OTHER = editionOf(aBriefing({ slug: 'other' }));

export function editionsContract(subject: () => Subject): void {
  it('keeps what a briefing said', async () => {
    const { editions } = subject().store;
    await editions.keep(FIRST, START);
    await editions.keep(OTHER, START);
    expect(await editions.find(FIRST.slug, FIRST.id)).toEqual(FIRST);
    expect(await editions.find(FIRST.slug, SECOND.id)).toBeUndefined();
  });

  it('knows which was seen last, also where it came back', async () => {
    const { editions } = subject().store;
    expect(await editions.latest(FIRST.slug)).toBeUndefined();
    await editions.keep(FIRST, START);
    await editions.keep(SECOND, START + 1);
    expect(await editions.latest(FIRST.slug)).toEqual(SECOND);
    await editions.keep(FIRST, START + 2);
    expect(await editions.latest(FIRST.slug)).toEqual(FIRST);
  });

  it('purges those that nobody needs any more, and never the latest', async () => {
    const { store, clock } = subject();
    const { editions } = store;
    await editions.keep(FIRST, START);
    await editions.keep(SECOND, START + 1);
    await editions.keep(OTHER, START);
    clock.at = START + 60 * DAY_MS;
    expect((await store.purge({ questionDays: 30, messageDays: 60 })).editions).toBe(0);
    clock.at += 2;
    expect((await store.purge({ questionDays: 30, messageDays: 60 })).editions).toBe(1);
    expect(await editions.find(FIRST.slug, FIRST.id)).toBeUndefined();
    expect(await editions.latest(FIRST.slug)).toEqual(SECOND);
    expect(await editions.latest('other')).toEqual(OTHER);
  });

  it('keeps what is the last that somebody got, however old', async () => {
    const { store, clock } = subject();
    await store.subscriptions.save({
      id: 's1',
      platform: 'terminal',
      place: 'C1',
      target: 'C1',
      owner: 'U1',
      following: { kind: 'all' },
      schedule: { time: '08:30', days: [1], timeZone: 'UTC' },
      language: 'en',
      mode: 'changes',
      state: { kind: 'paused', reason: 'asked', since: START },
      createdAt: START,
    });
    await store.editions.keep(FIRST, START);
    await store.editions.keep(SECOND, START + 1);
    await store.received.note('s1', [{ slug: FIRST.slug, edition: FIRST.id, remindedAt: START }]);
    clock.at = START + 400 * DAY_MS;
    await store.purge({ questionDays: 30, messageDays: 60 });
    expect(await store.editions.find(FIRST.slug, FIRST.id)).toEqual(FIRST);
  });
}

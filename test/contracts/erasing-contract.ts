import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { START, type Subject } from './subject.ts';

const DAY_MS = 86_400_000;
const RETENTION = { questionDays: 30, messageDays: 60 };
const NOTHING = {
  turns: 0,
  unanswered: 0,
  openQuestions: 0,
  messages: 0,
  events: 0,
  threads: 0,
  editions: 0,
  deliveries: 0,
};

/** One of everything, by U1 in thread `thread` of `place`. */
async function remember(
  { threads, messages, events, gaps, openQuestions, places, subscriptions, received, deliveries }: Store,
  place: string,
  thread: string,
) {
  await threads.open(place, thread, { slug: 'drones', version: 1, language: 'en' });
  await threads.addTurn(place, thread, { question: 'secret turn', language: 'en', facts: [] }, 'U1');
  const posted = { place, id: `m-${place}-${thread}`, thread, kind: 'answer', slug: 'drones', version: 1 } as const;
  await messages.record({ ...posted, facts: ['f1'], postedAt: START });
  const event = { key: `ev-${place}-${thread}`, payload: 'secret payload', place, thread, user: 'U1' };
  await events.claim(event, START);
  await gaps.note({ slug: 'drones', question: 'secret gap', language: 'en', place, thread, user: 'U1' });
  await openQuestions.keep({ place, id: thread, thread, user: 'U1', question: 'secret question' });
  await places.change(place, { model: false });
  await subscriptions.save({ ...SUBSCRIPTION, id: `s-${place}`, place, target: place });
  await received.note(`s-${place}`, [{ slug: 'drones', edition: 'e1', remindedAt: START }]);
  const subject = { kind: 'notice', subscription: `s-${place}`, reason: 'gone', since: START } as const;
  await deliveries.add([{ key: `notice-${place}`, platform: 'slack', place, target: 'U1', subject, at: START }], START);
}

const SUBSCRIPTION = {
  platform: 'slack',
  owner: 'U1',
  following: { kind: 'all' },
  schedule: { time: '08:30', days: [1], timeZone: 'UTC' },
  language: 'en',
  mode: 'changes',
  state: { kind: 'paused', reason: 'asked', since: START },
  createdAt: START,
} as const;

async function rowsLeft(store: Store): Promise<Record<string, number>> {
  const { tables } = await store.status();
  return Object.fromEntries(tables.map(({ table, rows }) => [table, rows]));
}

export function erasingContract(subject: () => Subject): void {
  it('purges each kind of thing when its time is up, and not before', async () => {
    const { store, clock } = subject();
    await remember(store, 'C1', 't1');
    clock.at = START + DAY_MS;
    expect(await store.purge(RETENTION)).toEqual(NOTHING);
    clock.at = START + 2 * DAY_MS + 1;
    expect(await store.purge(RETENTION)).toEqual({ ...NOTHING, events: 1 });
    clock.at = START + 30 * DAY_MS;
    expect(await store.purge(RETENTION)).toEqual(NOTHING);
    clock.at += 1;
    expect(await store.purge(RETENTION)).toEqual({ ...NOTHING, turns: 1, unanswered: 1, openQuestions: 1 });
    clock.at = START + 60 * DAY_MS + 1;
    expect(await store.purge(RETENTION)).toEqual({ ...NOTHING, messages: 1, deliveries: 1 });
    expect(await store.messages.using('drones', 'f1', 0)).toEqual([]);
    clock.at = START + 365 * DAY_MS + 1;
    expect(await store.purge(RETENTION)).toEqual({ ...NOTHING, threads: 1 });
    expect(await rowsLeft(store)).toEqual({
      ...{ threads: 0, turns: 0, messages: 0, events: 0, unanswered: 0, open_questions: 0 },
      ...{ places: 1, subscriptions: 1, received: 1, editions: 0, deliveries: 0, corrections: 0 },
    });
  });

  it('purges more than it deletes at a time', async () => {
    const { store, engine, clock } = subject();
    const row = { slug: 'drones', language: 'en', normal: 'x', question: 'x', place: 'C1', thread: 't' } as const;
    const rows = Array.from({ length: 2_500 }, (_, id) => ({ ...row, id: `${id}`, user_id: null, asked_at: START }));
    await engine.attempt((db) => db.insertInto('unanswered').values(rows).execute());
    clock.at = START + 31 * DAY_MS;
    expect(await store.purge(RETENTION)).toEqual({ ...NOTHING, unanswered: 2_500 });
  });

  it('knows the briefing of a thread whose turns have expired', async () => {
    const { store, clock } = subject();
    await remember(store, 'C1', 't1');
    clock.at = START + 31 * DAY_MS;
    await store.purge(RETENTION);
    expect(await store.threads.find('C1', 't1')).toEqual({ slug: 'drones', version: 1, language: 'en', turns: [] });
  });

  it('forgets all of a place and nothing of another', async () => {
    const { store } = subject();
    await remember(store, 'C1', 't1');
    await remember(store, 'C1', 't2');
    await remember(store, 'C2', 't1');
    expect(await store.forget({ place: 'C1' })).toEqual({
      threads: 2,
      turns: 2,
      messages: 2,
      events: 2,
      unanswered: 2,
      openQuestions: 2,
      places: 1,
      subscriptions: 1,
      deliveries: 1,
    });
    expect(await rowsLeft(store)).toEqual({
      ...{ threads: 1, turns: 1, messages: 1, events: 3, unanswered: 1, open_questions: 1 },
      ...{ places: 1, subscriptions: 1, received: 1, editions: 0, deliveries: 1, corrections: 0 },
    });
    expect((await store.messages.using('drones', 'f1', 0)).map((message) => message.place)).toEqual(['C2']);
  });

  it('forgets one thread of a place', async () => {
    const { store } = subject();
    await remember(store, 'C1', 't1');
    await remember(store, 'C1', 't2');
    await store.forget({ place: 'C1', thread: 't1' });
    expect(await store.threads.find('C1', 't1')).toBeUndefined();
    expect((await store.threads.find('C1', 't2'))?.turns).toHaveLength(1);
    expect(await store.places.find('C1')).toEqual({ model: false });
  });

  it('forgets what a user asked and leaves the thread to the others', async () => {
    const { store } = subject();
    await remember(store, 'C1', 't1');
    await store.threads.addTurn('C1', 't1', { question: 'by another', language: 'en', facts: [] }, 'U2');
    expect(await store.forget({ user: 'U1' })).toEqual({
      threads: 0,
      turns: 1,
      messages: 0,
      events: 1,
      unanswered: 1,
      openQuestions: 1,
      places: 0,
      subscriptions: 1,
      deliveries: 1,
    });
    expect((await store.subscriptions.of('C1')).map(({ owner }) => owner)).toEqual(['']);
    expect((await store.threads.find('C1', 't1'))?.turns.map((turn) => turn.question)).toEqual(['by another']);
  });

  it('does not do an event again that was forgotten', async () => {
    const { store, clock } = subject();
    await remember(store, 'C1', 't1');
    await store.forget({ user: 'U1' });
    clock.at += DAY_MS;
    expect(await store.events.unfinished(clock.at, 10)).toEqual([]);
    expect(await store.events.claim({ key: 'ev-C1-t1', payload: 'sent again' }, clock.at)).toBeUndefined();
  });

  it('refuses to forget without being told whose traces', async () => {
    await expect(subject().store.forget({})).rejects.toThrow('Nothing says whose traces are to be erased.');
  });

  it('says how much there is and since when', async () => {
    const { store, engine } = subject();
    await remember(store, 'C1', 't1');
    const status = await store.status();
    expect(status.engine).toBe(engine.kind);
    expect(status.version).toBe('011-deliveries');
    expect(status.sizeBytes).toBeGreaterThan(0);
    expect(status.tables).toContainEqual({ table: 'turns', rows: 1, oldestAt: START });
    expect(status.tables).toContainEqual({ table: 'places', rows: 1, oldestAt: null });
  });
}

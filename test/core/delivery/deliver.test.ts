import { describe, expect, it } from 'vitest';
import { EVENT_LEASE_MS } from '../../../src/core/conversation/ports.ts';
import { aBriefing, aFact } from '../builders.ts';
import { aStage, HOUR_MS, KEY, MINUTE_MS, MONDAY, SUBSCRIPTION } from './stage.ts';

const DAY_MS = 24 * HOUR_MS;
const CORRECTED = aBriefing({
  version: 2,
  facts: [aFact({ text: { en: 'The harbour closes in June.', fr: 'Le port ferme en juin.' } })],
});

describe('a digest', () => {
  it('is posted when its slot comes, once, and opens a conversation below it', async () => {
    const { runAt, sender, store, stateOf } = await aStage();
    await runAt(MONDAY - 1);
    expect(sender.posted).toEqual([]);
    await runAt(MONDAY);
    await runAt(MONDAY + MINUTE_MS);
    expect(sender.posted.map(({ to, text }) => [to, text.split('\n')[0]])).toEqual([
      ['C1', 'Digest of Monday 2 November 2026'],
    ]);
    expect(sender.tries).toEqual([{ key: KEY, mayBeThere: false, since: MONDAY }]);
    expect(await stateOf(KEY)).toBe('sent');
    expect(await store.threads.find('C1', 'm1')).toMatchObject({ slug: 'belmare-harbour', language: 'en' });
    expect(await store.messages.using('belmare-harbour', 'f1', 0)).toEqual([
      {
        ...{ place: 'C1', id: 'm1', thread: 'm1', kind: 'digest', slug: 'belmare-harbour', version: 1, facts: ['f1'] },
        postedAt: MONDAY,
      },
    ]);
    expect(await store.subscriptions.find('s1')).toMatchObject({ last: { outcome: 'sent' }, toldAt: MONDAY });
  });

  it('says nothing where nothing has changed, and tells the next day what has', async () => {
    const { runAt, sender, briefings, stateOf } = await aStage();
    await runAt(MONDAY);
    await runAt(MONDAY + DAY_MS);
    expect(await stateOf('digest:s1:2026-11-03')).toBe('unchanged');
    briefings.splice(0, 1, CORRECTED);
    await runAt(MONDAY + 2 * DAY_MS);
    expect(sender.posted).toHaveLength(2);
    expect(sender.posted[1]?.text).toContain('The harbour closes in June.');
  });

  it('is looked for before it is posted again, where the answer was lost', async () => {
    const { runAt, sender, stateOf, briefings } = await aStage();
    sender.fates.push('lost');
    await runAt(MONDAY);
    expect(await stateOf(KEY)).toBe('unknown');
    briefings.splice(0, 1, CORRECTED);
    await runAt(MONDAY + 5_000);
    expect(await stateOf(KEY)).toBe('sent');
    expect(sender.tries.map(({ mayBeThere }) => mayBeThere)).toEqual([false, true]);
    expect(sender.posted).toHaveLength(1);
  });

  it('is left to whoever took it over from a process that stood still', async () => {
    let hasStood = false;
    const { clock, deliver, runAt, sender, stateOf } = await aStage({}, async () => {
      if (hasStood) return;
      hasStood = true;
      clock.at += 2 * EVENT_LEASE_MS;
      await deliver(KEY, new AbortController().signal);
    });
    await runAt(MONDAY);
    expect(sender.tries.map(({ mayBeThere }) => mayBeThere)).toEqual([false, true]);
    expect(sender.posted).toHaveLength(1);
    expect(await stateOf(KEY)).toBe('sent');
  });

  it('says at a second try what it said at the first, though the briefing has changed', async () => {
    const { runAt, sender, briefings } = await aStage();
    sender.fates.push({ kind: 'unreachable' });
    await runAt(MONDAY);
    briefings.splice(0, 1, CORRECTED);
    await runAt(MONDAY + 5_000);
    expect(sender.posted[0]?.text).toContain('The harbour closes in May.');
    await runAt(MONDAY + DAY_MS);
    expect(sender.posted[1]?.text).toContain('The harbour closes in June.');
  });

  it('is taken up by another when whoever was at it died', async () => {
    const { runAt, store, clock, sender, deliver, stateOf } = await aStage();
    sender.fates.push('lost');
    const { send } = sender;
    const dying = Promise.withResolvers<never>();
    sender.send = async (sending, signal) => {
      await send.call(sender, sending, signal);
      return dying.promise;
    };
    const died = runAt(MONDAY);
    while (sender.posted.length === 0) await new Promise(setImmediate);
    sender.send = send;
    clock.at = MONDAY + EVENT_LEASE_MS;
    expect(await store.deliveries.waiting(['slack'], clock.at)).toBe(1);
    await deliver(KEY, new AbortController().signal);
    expect(await stateOf(KEY)).toBe('sent');
    expect(sender.posted).toHaveLength(1);
    expect(sender.tries.at(-1)?.mayBeThere).toBe(true);
    dying.reject(new Error('dead'));
    await died;
    expect(await stateOf(KEY)).toBe('sent');
  });

  it('waits for an outage to end for as long as it may be late, and is then made up for by the next', async () => {
    const { runAt, sender, stateOf, store } = await aStage();
    sender.fates.push(...Array.from({ length: 60 }, () => ({ kind: 'unreachable' as const })));
    for (let at = MONDAY; at < MONDAY + 7 * HOUR_MS; at += 5 * MINUTE_MS) await runAt(at);
    expect(await stateOf(KEY)).toBe('missed');
    expect(sender.tries.length).toBeGreaterThan(30);
    expect(await store.subscriptions.find('s1')).toMatchObject({ state: { kind: 'active' }, missed: { count: 1 } });
    sender.fates.length = 0;
    await runAt(MONDAY + DAY_MS);
    expect(sender.posted[0]?.text).toContain(
      'The digest of Monday 2 November could not be sent in time; this one makes up for it.',
    );
    expect((await store.subscriptions.find('s1'))?.missed).toBeUndefined();
  });

  it('was sent where it is found to stand there, however late that is found out', async () => {
    const late = await aStage();
    late.sender.fates.push('lost');
    await late.runAt(MONDAY);
    await late.runAt(MONDAY + 7 * HOUR_MS);
    expect(await late.stateOf(KEY)).toBe('sent');
    const atOnce = await aStage();
    atOnce.sender.fates.push('lost');
    await atOnce.runAt(MONDAY + 6 * HOUR_MS);
    expect(await atOnce.stateOf(KEY)).toBe('sent');
    expect([...late.sender.posted, ...atOnce.sender.posted]).toHaveLength(2);
  });

  it('is not posted late where it is looked for in vain', async () => {
    const { runAt, sender, stateOf } = await aStage();
    sender.fates.push({ kind: 'unknown' });
    await runAt(MONDAY);
    await runAt(MONDAY + 7 * HOUR_MS);
    expect(await stateOf(KEY)).toBe('missed');
    expect(sender.posted).toEqual([]);
  });

  it('is dropped where its subscription was paused or removed meanwhile', async () => {
    const paused = await aStage();
    paused.sender.fates.push({ kind: 'busy', waitMs: 9_000 });
    await paused.runAt(MONDAY);
    const subscription = (await paused.store.subscriptions.find('s1')) ?? SUBSCRIPTION;
    const state = { kind: 'paused', reason: 'asked', since: MONDAY } as const;
    await paused.store.subscriptions.save({ ...subscription, state });
    await paused.runAt(MONDAY + 9_000);
    expect(await paused.store.deliveries.find(KEY)).toMatchObject({ state: 'dropped', dropped: 'paused' });
    const removed = await aStage();
    removed.sender.fates.push({ kind: 'busy', waitMs: 9_000 });
    await removed.runAt(MONDAY);
    await removed.store.subscriptions.remove('s1');
    await removed.runAt(MONDAY + 9_000);
    expect(await removed.store.deliveries.find(KEY)).toMatchObject({ state: 'dropped', dropped: 'removed' });
    expect([...paused.sender.posted, ...removed.sender.posted]).toEqual([]);
  });

  it('is tried again where the fault is ours, and that is told', async () => {
    const { runAt, sender, stateOf, reported } = await aStage();
    const { send } = sender;
    sender.send = () => Promise.reject(new Error('a slip'));
    await runAt(MONDAY);
    expect(reported).toHaveLength(1);
    expect(await stateOf(KEY)).toBe('due');
    sender.send = send;
    await runAt(MONDAY + 5_000);
    expect(await stateOf(KEY)).toBe('sent');
  });

  it('is put back at once when we have to stop, as one that nobody has to look for', async () => {
    const { sender, deliver, runAt, store } = await aStage();
    sender.fates.push({ kind: 'unreachable' });
    await runAt(MONDAY);
    const fresh = await aStage();
    const leaving = new AbortController();
    fresh.sender.send = async (_sending, signal) => {
      leaving.abort();
      signal.throwIfAborted();
      throw new Error('never');
    };
    await fresh.due();
    await fresh.deliver(KEY, NEVER, leaving.signal);
    const back = await fresh.store.deliveries.find(KEY);
    expect(back).toMatchObject({ state: 'due', wakeAt: MONDAY, attempts: 1 });
    expect(back).not.toHaveProperty('begunAt');
    expect(fresh.reported).toEqual([]);
    // What was tried before may stand there.
    sender.send = fresh.sender.send;
    await deliver(KEY, NEVER, leaving.signal);
    expect(await store.deliveries.find(KEY)).toMatchObject({ state: 'unknown', begunAt: MONDAY });
  });

  it('is posted to its end when we have to stop half-way, unless we may not wait', async () => {
    const patient = await aStage();
    const leaving = new AbortController();
    const { send } = patient.sender;
    patient.sender.send = async (sending, signal) => {
      await sending.turn('C1');
      leaving.abort();
      signal.throwIfAborted();
      return await send.call(patient.sender, sending, signal);
    };
    await patient.due();
    await patient.deliver(KEY, NEVER, leaving.signal);
    expect(await patient.stateOf(KEY)).toBe('sent');
    const cut = await aStage();
    const stopping = new AbortController();
    cut.sender.send = async (sending, signal) => {
      await sending.turn('C1');
      stopping.abort();
      signal.throwIfAborted();
      throw new Error('never');
    };
    await cut.due();
    await cut.deliver(KEY, stopping.signal);
    expect(await cut.stateOf(KEY)).toBe('unknown');
  });
});

const NEVER = new AbortController().signal;

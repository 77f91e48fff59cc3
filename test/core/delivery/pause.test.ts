import { describe, expect, it } from 'vitest';
import { aStage, HOUR_MS, KEY, MONDAY, SUBSCRIPTION } from './stage.ts';

const DAY_MS = 24 * HOUR_MS;
const ARCHIVED = { kind: 'refused', reason: 'archived' } as const;
const PAUSED = { kind: 'paused', reason: 'archived', since: MONDAY };
const { signal } = new AbortController();

describe('a digest that the platform refuses because of where it goes', () => {
  it('pauses its subscription, and whoever made that is told once, by a direct message', async () => {
    const { runAt, sender, store, stateOf } = await aStage();
    sender.fates.push(ARCHIVED);
    await runAt(MONDAY);
    expect(await stateOf(KEY)).toBe('refused');
    expect(await store.subscriptions.find('s1')).toMatchObject({ state: PAUSED, last: { outcome: 'failed' } });
    for (const days of [0, 1, 2]) await runAt(MONDAY + days * DAY_MS);
    expect(sender.posted).toEqual([
      {
        to: 'U1',
        text: `The digest in channel C1 is paused: the channel is archived.
It takes somebody to unarchive the channel.
Once that is done I go on by myself.`,
      },
    ]);
  });

  it('pauses it at once where the platform tells of it first, and only what goes there', async () => {
    const { runAt, sender, store, repairs, clock } = await aStage();
    await store.subscriptions.save({ ...SUBSCRIPTION, id: 's2', target: 'C2' });
    clock.at = MONDAY - HOUR_MS;
    for (let times = 0; times < 2; times += 1) await repairs.broken('slack', 'C1', 'gone');
    await repairs.broken('discord', 'C2', 'gone');
    const state = { kind: 'paused', reason: 'gone', since: MONDAY - HOUR_MS };
    expect((await store.subscriptions.find('s1'))?.state).toEqual(state);
    expect((await store.subscriptions.find('s2'))?.state.kind).toBe('active');
    await runAt(MONDAY - HOUR_MS + 1);
    expect(sender.posted).toEqual([
      {
        to: 'U1',
        text: `The digest in channel C1 is paused: the channel is gone.
Another channel can be subscribed with /digest subscribe.`,
      },
    ]);
  });

  it('tells it in the language of the subscription', async () => {
    const { runAt, sender } = await aStage({ language: 'fr' });
    sender.fates.push({ kind: 'refused', reason: 'not-a-member' });
    await runAt(MONDAY);
    await runAt(MONDAY);
    expect(sender.posted[0]?.text).toContain('en pause\u00A0: je ne suis plus dans le canal.');
  });

  it('tells nobody where it is not known any more who made it', async () => {
    const { runAt, sender, store } = await aStage({ owner: '' });
    sender.fates.push(ARCHIVED);
    await runAt(MONDAY);
    await runAt(MONDAY);
    expect((await store.subscriptions.find('s1'))?.state).toEqual(PAUSED);
    expect(sender.tries).toHaveLength(1);
  });

  it('tells nobody what is repaired already', async () => {
    const { runAt, sender, repairs } = await aStage();
    sender.fates.push(ARCHIVED);
    await runAt(MONDAY);
    await repairs.repaired('slack', 'C1');
    await runAt(MONDAY + 1);
    expect(sender.posted).toEqual([]);
  });

  it('does not pause one that goes to another channel by now', async () => {
    const { runAt, sender, store } = await aStage();
    const { send } = sender;
    sender.send = async (sending, signal) => {
      await store.subscriptions.save({ ...SUBSCRIPTION, target: 'C7' });
      sender.send = send;
      return await send.call(sender, sending, signal);
    };
    sender.fates.push(ARCHIVED);
    await runAt(MONDAY);
    expect((await store.subscriptions.find('s1'))?.state.kind).toBe('active');
  });

  it('does not pause for what is the fault of the digest itself, or of an outage', async () => {
    const { runAt, sender, store, stateOf } = await aStage();
    sender.fates.push({ kind: 'refused', reason: 'other' });
    await runAt(MONDAY);
    expect(await stateOf(KEY)).toBe('refused');
    expect(await store.subscriptions.find('s1')).toMatchObject({ state: { kind: 'active' }, missed: { count: 1 } });
  });
});

describe('a paused subscription', () => {
  it('goes on when the platform says that it is repaired, and makes up for what was missed', async () => {
    const { runAt, sender, store, repairs, clock } = await aStage();
    sender.fates.push(ARCHIVED);
    await runAt(MONDAY);
    clock.at = MONDAY + HOUR_MS;
    await repairs.repaired('slack', 'C2');
    await repairs.repaired('discord', 'C1');
    expect((await store.subscriptions.find('s1'))?.state.kind).toBe('paused');
    await repairs.repaired('slack', 'C1');
    expect((await store.subscriptions.find('s1'))?.state).toEqual({
      kind: 'active',
      next: { day: '2026-11-03', at: MONDAY + DAY_MS },
    });
    await runAt(MONDAY + DAY_MS);
    expect(sender.posted.at(-1)?.text).toContain('The digest of Monday 2 November could not be sent in time');
  });

  it('goes on when a look tells that one can post there, and not before', async () => {
    const { runAt, sender, store, repairs } = await aStage();
    sender.fates.push(ARCHIVED);
    await runAt(MONDAY);
    for (const found of [ARCHIVED, { kind: 'unreachable' }] as const) {
      sender.looks = found;
      await repairs.look(signal);
      expect((await store.subscriptions.find('s1'))?.state.kind).toBe('paused');
    }
    sender.looks = 'open';
    await repairs.look(signal);
    expect((await store.subscriptions.find('s1'))?.state.kind).toBe('active');
  });

  it('stays paused where somebody asked for that', async () => {
    const { store, repairs } = await aStage({ state: { kind: 'paused', reason: 'asked', since: MONDAY } });
    await repairs.repaired('slack', 'C1');
    await repairs.look(signal);
    expect((await store.subscriptions.find('s1'))?.state.kind).toBe('paused');
  });
});

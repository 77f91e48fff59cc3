import { describe, expect, it } from 'vitest';
import type { PostedMessage } from '../../../src/core/conversation/ports.ts';
import { aBriefing, aFact } from '../builders.ts';
import { aStage, HOUR_MS, MINUTE_MS, MONDAY } from './stage.ts';

const SLUG = 'belmare-harbour';
const closing = (month: string, version: number) =>
  aBriefing({
    version,
    facts: [aFact({ text: { en: `The harbour closes in ${month}.`, fr: `Le port ferme : ${month}.` } })],
  });
const LATER = MONDAY + 3 * MINUTE_MS;

/** Threads that were told things, and a program that has looked at the briefings since. */
async function aNewsroom(posted: readonly Partial<PostedMessage>[]) {
  const stage = await aStage({ state: { kind: 'paused', reason: 'asked', since: 0 } });
  const { store, briefings, runAt, sender } = stage;
  for (const over of posted) {
    const base = { place: 'C1', id: 'a1', thread: 't1', kind: 'answer', slug: SLUG, version: 1 } as const;
    await store.messages.record({ ...base, facts: ['f1'], postedAt: MONDAY - HOUR_MS, ...over });
  }
  await runAt(MONDAY - MINUTE_MS);
  const edit = (month: string, version: number) => void briefings.splice(0, 1, closing(month, version));
  const told = () => sender.posted.map(({ to, thread, text }) => [to, thread, /June|July|August/.exec(text)?.[0]]);
  return { ...stage, edit, told };
}

describe('a correction', () => {
  it('reaches each thread that used the fact, once, in its language, and no other', async () => {
    const { store, edit, runAt, told, sender } = await aNewsroom([
      {},
      { id: 'a2' },
      { id: 'a3', place: 'C2', thread: 't2' },
      { id: 'a4', place: 'C3', thread: 't3', facts: ['f9'] },
      { id: 'a5', place: 'C4', thread: 't4', postedAt: MONDAY - 31 * 24 * HOUR_MS },
    ]);
    await store.threads.open('C2', 't2', { slug: SLUG, version: 1, language: 'fr' });
    edit('June', 2);
    await runAt(MONDAY);
    expect(told()).toEqual([]);
    for (const minutes of [3, 4, 90]) await runAt(MONDAY + minutes * MINUTE_MS);
    expect(told()).toEqual([
      ['C1', 't1', 'June'],
      ['C2', 't2', 'June'],
    ]);
    expect(sender.posted[0]?.text).toContain('Correction to what was said here:');
    expect(sender.posted[1]?.text).toContain('Le port ferme');
    expect(await store.messages.find('C1', 'm1')).toMatchObject({ kind: 'correction', thread: 't1', version: 2 });
  });

  it('tells the newest difference alone, however often a file is saved', async () => {
    const { edit, runAt, told, stateOf, store } = await aNewsroom([{}]);
    edit('June', 2);
    await runAt(MONDAY);
    edit('July', 3);
    await runAt(MONDAY + MINUTE_MS);
    edit('August', 4);
    await runAt(LATER);
    await runAt(LATER + HOUR_MS);
    expect(told()).toEqual([['C1', 't1', 'August']]);
    const states = (await store.deliveries.list({ place: 'C1', limit: 9 })).map(({ state }) => state);
    expect(states.sort()).toEqual(['dropped', 'dropped', 'sent']);
    expect(await stateOf('none')).toBeUndefined();
  });

  it('is not told where it was taken back in time', async () => {
    const { briefings, edit, runAt, told } = await aNewsroom([{}]);
    const before = briefings[0] ?? aBriefing();
    edit('June', 1);
    await runAt(MONDAY);
    briefings.splice(0, 1, { ...before });
    await runAt(MONDAY + MINUTE_MS);
    await runAt(LATER);
    expect(told()).toEqual([]);
  });

  it('tells what has changed after it, too', async () => {
    const { edit, runAt, told } = await aNewsroom([{}]);
    edit('June', 2);
    await runAt(MONDAY);
    await runAt(LATER);
    edit('July', 3);
    await runAt(LATER + MINUTE_MS);
    await runAt(LATER + 4 * MINUTE_MS);
    expect(told()).toEqual([
      ['C1', 't1', 'June'],
      ['C1', 't1', 'July'],
    ]);
  });

  it('waits for the briefing that it is about to be read here', async () => {
    const { briefings, edit, runAt, told, deliver, clock, store } = await aNewsroom([{}]);
    edit('June', 2);
    await runAt(MONDAY);
    const [{ key } = { key: '' }] = await store.deliveries.list({ place: 'C1', limit: 1 });
    const read = briefings.splice(0, 1, closing('May', 1));
    clock.at = LATER;
    await deliver(key, new AbortController().signal);
    expect(await store.deliveries.find(key)).toMatchObject({ state: 'due', wakeAt: LATER + MINUTE_MS });
    briefings.splice(0, 1, ...read);
    await runAt(LATER + MINUTE_MS);
    expect(told()).toEqual([['C1', 't1', 'June']]);
  });

  it('is told by one of two machines, and taken back by none that has an older briefing', async () => {
    const { edit, runAt, told, briefings, store } = await aNewsroom([{}]);
    edit('June', 2);
    await runAt(MONDAY);
    briefings.splice(0, 1, aBriefing());
    await runAt(MONDAY + MINUTE_MS);
    const [current] = (await store.corrections.told()).values();
    const tell = { slug: SLUG, from: 'other', to: 'e9', now: MONDAY, tellings: [] };
    expect(await store.corrections.tell(tell)).toBe(false);
    expect([...(await store.corrections.told()).values()]).toEqual([current]);
    edit('June', 2);
    await runAt(LATER + MINUTE_MS);
    expect(told()).toEqual([['C1', 't1', 'June']]);
  });

  it('is told once in a thread of Discord, which is a channel of its own', async () => {
    const { store, edit, runAt } = await aNewsroom([
      { place: '100', id: '700', thread: '700' },
      { place: '700', id: '701', thread: '700' },
    ]);
    await store.threads.open('100', '700', { slug: SLUG, version: 1, language: 'fr' });
    edit('June', 2);
    await runAt(MONDAY);
    const planned = await store.deliveries.list({ limit: 9 });
    expect(planned.map(({ platform, target, subject }) => [platform, target, subject])).toEqual([
      ['discord', '700', expect.objectContaining({ thread: '700', language: 'fr' })],
    ]);
  });
});

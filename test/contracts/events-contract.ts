import { expect, it } from 'vitest';
import { EVENT_LEASE_MS, type IncomingEvent } from '../../src/core/conversation/ports.ts';
import { START, type Subject } from './subject.ts';

const EVENT: IncomingEvent = { key: 'slack:Ev1', payload: '{"text":"who?"}', place: 'C1', thread: 't1', user: 'U1' };

/** The first moment at which a claim made at START may be taken over. */
const EXPIRED = START + EVENT_LEASE_MS;

export function eventsContract(subject: () => Subject): void {
  it('lets each of those be claimed once that come at the same moment', async () => {
    const { events } = subject().store;
    const keys = ['slack:b', 'slack:a', 'slack:b', 'slack:c', 'slack:a'];
    await events.claim({ ...EVENT, key: 'slack:c' }, START);
    const claims = await Promise.all(
      keys.map((key, index) => events.claim({ ...EVENT, key, payload: `${index}` }, START)),
    );
    expect(claims.flatMap((claim) => claim?.key ?? []).sort()).toEqual(['slack:a', 'slack:b']);
  });

  it('lets one claim an event, and no other while that one works', async () => {
    const { events } = subject().store;
    const claim = await events.claim(EVENT, START);
    expect(claim).toMatchObject({ key: 'slack:Ev1', attempt: 1, payload: '{"text":"who?"}' });
    expect(await events.claim(EVENT, EXPIRED - 1)).toBeUndefined();
  });

  it('keeps an event as it first came', async () => {
    const { events } = subject().store;
    await events.claim(EVENT, START);
    expect(await events.claim({ ...EVENT, payload: 'sent again' }, EXPIRED)).toMatchObject({
      attempt: 2,
      payload: '{"text":"who?"}',
    });
  });

  it('lets exactly one of fifty claims made at once win', async () => {
    const { events } = subject().store;
    const claims = await Promise.all(Array.from({ length: 50 }, () => events.claim(EVENT, START)));
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
  });

  it('lets a claim that was not kept be taken over, and tells the first one so', async () => {
    const { events } = subject().store;
    const first = await events.claim(EVENT, START);
    const second = await events.claim(EVENT, EXPIRED);
    if (first === undefined || second === undefined) throw new Error('Both should have got it.');
    expect(second.attempt).toBe(2);
    expect(await events.keep(first, EXPIRED)).toBe(false);
    expect(await events.finish(first)).toBe(false);
    expect(await events.finish(second)).toBe(true);
  });

  it('lets nobody take over a claim that is kept', async () => {
    const { events } = subject().store;
    const claim = await events.claim(EVENT, START);
    if (claim === undefined) throw new Error('Nobody else has it.');
    expect(await events.keep(claim, EXPIRED - 1)).toBe(true);
    expect(await events.claim(EVENT, EXPIRED)).toBeUndefined();
    expect(await events.claim(EVENT, EXPIRED - 1 + EVENT_LEASE_MS)).toMatchObject({ attempt: 2 });
  });

  it('never gives out an event that is done', async () => {
    const { events } = subject().store;
    const claim = await events.claim(EVENT, START);
    if (claim === undefined) throw new Error('Nobody else has it.');
    expect(await events.finish(claim)).toBe(true);
    expect(await events.claim(EVENT, EXPIRED)).toBeUndefined();
    expect(await events.claim(EVENT, START + 23 * 3_600_000)).toBeUndefined();
    expect(await events.keep(claim, EXPIRED)).toBe(false);
    expect(await events.unfinished(EXPIRED, 10)).toEqual([]);
  });

  it('says twice that an event is done to one who asks twice', async () => {
    const { events } = subject().store;
    const claim = await events.claim(EVENT, START);
    if (claim === undefined) throw new Error('Nobody else has it.');
    await events.finish(claim);
    expect(await events.finish(claim)).toBe(true);
  });

  it('lists what was claimed and then dropped, left alone for longest first', async () => {
    const { events } = subject().store;
    await events.claim({ key: 'claimed', payload: 'b' }, START + 1);
    await events.claim(EVENT, START);
    await events.claim({ key: 'at work', payload: 'c' }, EXPIRED);
    expect(await events.unfinished(EXPIRED - 1, 10)).toEqual([]);
    expect(await events.unfinished(EXPIRED + 1, 10)).toEqual([
      { ...EVENT, receivedAt: START, attempts: 1 },
      { key: 'claimed', payload: 'b', receivedAt: START + 1, attempts: 1 },
    ]);
    expect(await events.unfinished(EXPIRED + 1, 1)).toHaveLength(1);
  });

  it('keeps no word of an event that is done', async () => {
    const { store, engine } = subject();
    const claim = await store.events.claim(EVENT, START);
    if (claim !== undefined) await store.events.finish(claim);
    const rows = await engine.attempt((db) =>
      db.selectFrom('events').select(['key', 'payload', 'place', 'thread', 'user_id']).execute(),
    );
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { key: 'slack:Ev1', payload: '', place: null, thread: null, user_id: null },
    ]);
  });
}

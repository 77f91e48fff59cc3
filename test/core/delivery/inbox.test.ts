import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim, Events, IncomingEvent } from '../../../src/core/conversation/ports.ts';
import { createInbox } from '../../../src/core/delivery/inbox.ts';

const LEASE_MS = 12_000;

/** Events as the store keeps them, for one process. */
function memoryEvents(): Events & { readonly states: () => string[] } {
  const rows = new Map<
    string,
    { event: IncomingEvent; state: string; token: number; until: number; attempts: number }
  >();
  let tokens = 0;
  const holding = ({ key, token }: Claim) => {
    const row = rows.get(key);
    return row && String(row.token) === token ? row : undefined;
  };
  return {
    states: () => [...rows.values()].map(({ state, attempts }) => `${state} ${attempts}`),
    async claim(event, now) {
      const row = rows.get(event.key) ?? { event, state: 'new', token: 0, until: now, attempts: 0 };
      if (row.state === 'done' || (row.state === 'working' && row.until > now)) return undefined;
      tokens += 1;
      Object.assign(row, { state: 'working', token: tokens, until: now + LEASE_MS, attempts: row.attempts + 1 });
      rows.set(event.key, row);
      return { key: event.key, token: String(tokens), attempt: row.attempts, payload: row.event.payload };
    },
    async keep(claim, now) {
      const row = holding(claim);
      if (row) row.until = now + LEASE_MS;
      return row !== undefined;
    },
    async finish(claim) {
      const row = holding(claim);
      if (row) row.state = 'done';
      return row !== undefined;
    },
    async unfinished(now) {
      const left = [...rows.values()].filter(({ state, until }) => state !== 'done' && until <= now);
      return left.map(({ event, attempts }) => ({ ...event, receivedAt: 0, attempts }));
    },
  };
}

const QUESTION: IncomingEvent = { key: 'chat:1', payload: 'who?', place: 'room', thread: 't1' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Work = (claim: Claim, signal: AbortSignal) => Promise<'later' | undefined>;

function anInbox(work: Work, events = memoryEvents()) {
  const reported: string[] = [];
  const givenUp: string[] = [];
  const inbox = createInbox({
    events,
    prefix: 'chat:',
    work: async (claim, signal) => (await work(claim, signal)) ?? 'done',
    giveUp: async ({ payload }) => void givenUp.push(payload),
    report: (_cause, where) => void reported.push(where),
    now: () => Date.now(),
  });
  return { inbox, events, reported, givenUp };
}

/** With the moment that work waits for what comes in. */
async function soon<Result>(taken: Promise<Result>): Promise<Result> {
  await vi.advanceTimersByTimeAsync(10);
  return taken;
}

describe('an inbox', () => {
  it('has an event worked on once, however often it comes', async () => {
    const done: string[] = [];
    const { inbox, events } = anInbox(async ({ payload }) => {
      done.push(payload);
      return undefined;
    });
    await inbox.note(QUESTION);
    await soon(Promise.all([inbox.take(QUESTION), inbox.take(QUESTION)]));
    await inbox.note(QUESTION);
    await soon(inbox.take(QUESTION));
    expect(done).toEqual(['who?']);
    expect(events.states()).toEqual(['done 1']);
  });

  it('takes up within 30 s what another process was working on when it died', async () => {
    const events = memoryEvents();
    await events.claim(QUESTION, Date.now());
    const done: number[] = [];
    anInbox(async ({ attempt }) => void done.push(attempt), events);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(done).toEqual([2]);
  });

  it('leaves alone what another platform sent', async () => {
    const events = memoryEvents();
    await events.claim({ key: 'other:1', payload: '' }, Date.now());
    const done: string[] = [];
    anInbox(async ({ key }) => void done.push(key), events);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual([]);
  });

  it('takes what was noted, without claiming it a second time', async () => {
    const { inbox, events } = anInbox(async () => undefined);
    expect(await inbox.note(QUESTION)).toBe(true);
    expect(await inbox.note(QUESTION)).toBe(false);
    expect(events.states()).toEqual(['working 1']);
    await soon(inbox.take(QUESTION));
    expect(events.states()).toEqual(['done 1']);
    expect(await inbox.note(QUESTION)).toBe(false);
  });

  it('takes up what was noted and never taken', async () => {
    const { inbox, events } = anInbox(async () => undefined);
    await inbox.note(QUESTION);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(events.states()).toEqual(['done 2']);
  });

  it('notes again what could not be noted', async () => {
    const events = memoryEvents();
    let fails = true;
    const claim: Events['claim'] = (event, now) =>
      fails ? Promise.reject(new Error('no store')) : events.claim(event, now);
    const { inbox } = anInbox(async () => undefined, { ...events, claim });
    await expect(inbox.note(QUESTION)).rejects.toThrow('no store');
    fails = false;
    expect(await inbox.note(QUESTION)).toBe(true);
  });

  it('keeps what waits for its turn', async () => {
    const gate = Promise.withResolvers<undefined>();
    const { inbox, events } = anInbox(() => gate.promise);
    const waiting = { ...QUESTION, key: 'chat:2' };
    const both = Promise.all([inbox.take(QUESTION), inbox.take(waiting)]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await events.claim(waiting, Date.now())).toBeUndefined();
    gate.resolve(undefined);
    await soon(both);
    expect(events.states()).toEqual(['done 1', 'done 1']);
  });

  it('keeps what takes long', async () => {
    const gate = Promise.withResolvers<void>();
    let started = 0;
    const { inbox, events } = anInbox(async () => {
      started += 1;
      await gate.promise;
    });
    const taken = inbox.take(QUESTION);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(started).toBe(1);
    gate.resolve();
    await taken;
    expect(events.states()).toEqual(['done 1']);
  });

  it('comes back to what has to wait, without a word', async () => {
    const attempts: number[] = [];
    const { inbox, events, reported } = anInbox(async ({ attempt }) => {
      attempts.push(attempt);
      return attempt === 1 ? 'later' : undefined;
    });
    await soon(inbox.take(QUESTION));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(attempts).toEqual([1, 2]);
    expect([events.states(), reported]).toEqual([['done 2'], []]);
  });

  it('tries again what failed, and says so at last', async () => {
    const { inbox, events, reported, givenUp } = anInbox(() => Promise.reject(new Error('no')));
    await soon(inbox.take(QUESTION));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(reported).toEqual(['an event', 'an event', 'an event', 'an event, for the last time']);
    expect(givenUp).toEqual(['who?']);
    expect(events.states()).toEqual(['done 4']);
  });

  it('works on one thread’s events in their order', async () => {
    const gate = Promise.withResolvers<void>();
    const seen: string[] = [];
    const { inbox } = anInbox(async ({ payload }) => {
      if (payload === 'slow') await gate.promise;
      seen.push(payload);
    });
    const first = inbox.take({ ...QUESTION, key: 'chat:1', payload: 'slow' });
    const second = inbox.take({ ...QUESTION, key: 'chat:2', payload: 'next' });
    await soon(inbox.take({ ...QUESTION, key: 'chat:3', payload: 'elsewhere', thread: 't2' }));
    gate.resolve();
    await soon(Promise.all([first, second]));
    expect(seen).toEqual(['elsewhere', 'slow', 'next']);
  });

  it('stops when what is under way is done, and takes nothing more', async () => {
    const gate = Promise.withResolvers<undefined>();
    const { inbox, events } = anInbox(() => gate.promise);
    void inbox.take(QUESTION);
    await vi.advanceTimersByTimeAsync(10);
    const stopped = inbox.stop(10_000);
    await inbox.take({ ...QUESTION, key: 'chat:2' });
    gate.resolve(undefined);
    await stopped;
    expect(events.states()).toEqual(['done 1']);
  });

  it('stops after its patience, and leaves the rest to the next start', async () => {
    const { inbox, events, reported } = anInbox(
      (_claim, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('told')))),
    );
    void inbox.take(QUESTION);
    await vi.advanceTimersByTimeAsync(10);
    const stopped = inbox.stop(10_000);
    await vi.advanceTimersByTimeAsync(10_000);
    await stopped;
    expect(events.states()).toEqual(['working 1']);
    expect(reported).toEqual([]);
  });
});

import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withConcurrency } from '../../src/llm/with-concurrency.ts';
import { ask, PROMPT } from './asking.ts';
import { fakeModel, heldModel, type Move } from './fake-model.ts';

const PATIENT = { atOnce: 2, waiting: 2, waitMs: 60_000 };

describe('withConcurrency', () => {
  it('lets so many write at once, and the rest in the order they came', async () => {
    const model = heldModel();
    const limited = withConcurrency(model, PATIENT);
    const ended: number[] = [];
    const all = [0, 1, 2, 3].map((call) => ask(limited).then(() => ended.push(call)));
    await nextTurn();
    expect(model.begun()).toBe(2);
    for (const call of [1, 0, 2, 3]) {
      model.letGo(call);
      await nextTurn();
    }
    await Promise.all(all);
    expect(ended).toEqual([1, 0, 2, 3]);
  });

  it('is too busy when too many wait', async () => {
    const model = heldModel();
    const limited = withConcurrency(model, { ...PATIENT, waiting: 0 });
    const first = [ask(limited), ask(limited)];
    expect((await ask(limited)).failure?.fault).toBe('busy');
    model.letGo(0);
    model.letGo(1);
    await Promise.all(first);
  });

  it('is too busy when the wait takes too long, and then lets the next in', async () => {
    const model = heldModel();
    const limited = withConcurrency(model, { atOnce: 1, waiting: 2, waitMs: 20 });
    const first = ask(limited);
    expect((await ask(limited)).failure?.fault).toBe('busy');
    model.letGo(0);
    await first;
    const last = ask(limited);
    await nextTurn();
    model.letGo(1);
    expect((await last).pieces).toEqual(['text']);
  });

  it('does not wait for what was stopped', async () => {
    const model = heldModel();
    const limited = withConcurrency(model, { ...PATIENT, atOnce: 1 });
    const first = ask(limited);
    const stopping = new AbortController();
    const second = ask(limited, PROMPT, stopping.signal);
    await nextTurn();
    stopping.abort();
    expect((await second).failure?.fault).toBe('stopped');
    expect((await ask(limited, PROMPT, AbortSignal.abort())).failure?.fault).toBe('stopped');
    model.letGo(0);
    expect((await first).failure).toBeUndefined();
    expect(model.begun()).toBe(1);
  });

  it('gives every turn back, however a call ends', async () => {
    const moves = fc.array(fc.constantFrom<Move | 'leave'>('write', 'slow', 'cut-off', 400, 'leave'), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(moves, async (calls) => {
        const model = fakeModel();
        const limited = withConcurrency(model, { atOnce: 1, waiting: 0, waitMs: 1 });
        for (const call of calls) {
          model.does(call === 'leave' ? 'write' : call);
          if (call === 'leave') for await (const _ of limited.write(PROMPT, new AbortController().signal)) break;
          else expect((await ask(limited)).failure?.fault).not.toBe('busy');
        }
        expect(model.calls()).toBe(calls.length);
      }),
    );
  });
});

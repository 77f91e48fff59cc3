import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit, type Breaker, type CallEnd, CLOSED, settle, withBreaker } from '../../src/llm/with-breaker.ts';
import { ask, PROMPT } from './asking.ts';
import { fakeModel, type Move } from './fake-model.ts';

function breakerForTest(...moves: Move[]) {
  const model = fakeModel(...moves);
  const changes: boolean[] = [];
  let nowMs = 0;
  const guarded = withBreaker(model, { now: () => new Date(nowMs), onChange: (isOff) => changes.push(isOff) });
  return {
    model,
    guarded,
    changes,
    wait: (ms: number) => {
      nowMs += ms;
    },
    async askTimes(times: number) {
      const faults = [];
      for (let time = 0; time < times; time += 1) faults.push((await ask(guarded)).failure?.fault);
      return faults;
    },
  };
}

describe('withBreaker', () => {
  it.each<readonly [string, Move]>([
    ['slow', 'slow'],
    ['unreachable', 'unreachable'],
    ['busy', 'busy'],
    ['asked with a wrong key', 401],
    ['asked for a model that it has not', 404],
  ])('leaves a server alone after it was %s five times in a row', async (_, move) => {
    const { model, changes, askTimes } = breakerForTest(move);
    const faults = await askTimes(7);
    expect(faults.slice(5)).toEqual(['switched-off', 'switched-off']);
    expect(model.calls()).toBe(5);
    expect(changes).toEqual([true]);
  });

  it('counts from the beginning again after a call that worked', async () => {
    const { model, askTimes } = breakerForTest('slow', 'slow', 'slow', 'slow', 'write', 'slow', 'slow', 'slow', 'slow');
    await askTimes(9);
    expect(model.calls()).toBe(9);
  });

  it.each<readonly [string, Move]>([
    ['a text that it would not hear', 400],
    ['a text that was cut off', 'cut-off'],
    ['a call that we stopped', 'stopped'],
    ['a spent budget', 'over-budget'],
  ])('does not blame the server for %s', async (_, move) => {
    const { model, askTimes } = breakerForTest(move);
    await askTimes(20);
    expect(model.calls()).toBe(20);
  });

  it('tries once after 30 s, and goes on when that works', async () => {
    const { model, changes, wait, askTimes } = breakerForTest('slow');
    await askTimes(5);
    wait(29_999);
    expect(await askTimes(1)).toEqual(['switched-off']);
    model.does('write');
    wait(1);
    expect(await askTimes(3)).toEqual([undefined, undefined, undefined]);
    expect(changes).toEqual([true, false]);
  });

  it('waits twice as long after a try that failed', async () => {
    const { model, wait, askTimes } = breakerForTest('slow');
    await askTimes(5);
    wait(30_000);
    expect(await askTimes(2)).toEqual(['slow', 'switched-off']);
    wait(59_999);
    expect(await askTimes(1)).toEqual(['switched-off']);
    wait(1);
    expect(await askTimes(1)).toEqual(['slow']);
    expect(model.calls()).toBe(7);
  });

  it('tries again at once when the reader of the first try went away', async () => {
    const { model, guarded, wait, askTimes } = breakerForTest('slow');
    await askTimes(5);
    wait(30_000);
    model.does('write');
    for await (const _ of guarded.write(PROMPT, new AbortController().signal)) break;
    expect(await askTimes(1)).toEqual([undefined]);
  });
});

describe('admit and settle', () => {
  const ends = fc.constantFrom<CallEnd>('worked', 'failed', 'neither');
  const calls = fc.array(fc.tuple(ends, fc.nat({ max: 700_000 })));

  it('let only one call try, and always let one try in the end', () => {
    fc.assert(
      fc.property(calls, (history) => {
        let breaker: Breaker = CLOSED;
        let nowMs = 0;
        for (const [end, pauseMs] of history) {
          nowMs += pauseMs;
          const admission = admit(breaker, nowMs);
          if (!admission.isAdmitted) continue;
          const isTrial = admission.breaker.kind === 'trying';
          if (isTrial) expect(admit(admission.breaker, nowMs + 10_000_000).isAdmitted).toBe(false);
          breaker = settle(admission.breaker, end, isTrial, nowMs);
          expect(breaker.kind).not.toBe('trying');
        }
        expect(admit(breaker, nowMs + 600_000).isAdmitted).toBe(true);
      }),
    );
  });

  it('take no notice of a late end of a call from before', () => {
    const open: Breaker = { kind: 'open', untilMs: 50, pauseMs: 30_000 };
    expect(settle(open, 'worked', false, 40)).toBe(open);
    expect(settle({ kind: 'trying', pauseMs: 30_000 }, 'failed', false, 60)).toEqual({
      kind: 'trying',
      pauseMs: 30_000,
    });
  });
});

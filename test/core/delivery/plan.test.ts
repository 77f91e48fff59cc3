import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooLate, planAfterFailure } from '../../../src/core/delivery/plan.ts';
import type { Trouble } from '../../../src/core/delivery/types.ts';

const MINUTE_MS = 60_000;
const LATENESS_MS = 360 * MINUTE_MS;
const DUE = 1_780_300_800_000;
const onTime = { at: DUE, now: DUE, maxLatenessMs: LATENESS_MS };

describe('planAfterFailure', () => {
  it('waits longer each time, up to ten minutes', () => {
    const waits = [1, 2, 3, 7, 8, 99].map((attempt) => planAfterFailure({ kind: 'unreachable' }, attempt, onTime));
    expect(waits.map((step) => step.do === 'retry' && step.at - DUE)).toEqual([
      ...[5_000, 10_000, 20_000, 320_000],
      ...[10 * MINUTE_MS, 10 * MINUTE_MS],
    ]);
  });

  it('waits as long as it is told to, however often', () => {
    expect(planAfterFailure({ kind: 'busy', waitMs: 700 }, 40, onTime)).toEqual({
      ...{ do: 'retry', at: DUE + 700, state: 'due' },
    });
  });

  it('remembers that it may have been posted', () => {
    expect(planAfterFailure({ kind: 'unknown' }, 1, onTime)).toEqual({
      ...{ do: 'retry', at: DUE + 5_000, state: 'unknown' },
    });
  });

  it('ends with a no', () => {
    expect(planAfterFailure({ kind: 'refused', reason: 'archived' }, 1, onTime)).toEqual({
      ...{ do: 'refuse', reason: 'archived' },
    });
  });

  it('never tries later than it may come, and until then always again', () => {
    const trouble: fc.Arbitrary<Trouble> = fc.oneof(
      fc.constantFrom<Trouble>({ kind: 'unreachable' }, { kind: 'unknown' }, { kind: 'fault' }),
      fc.nat(LATENESS_MS).map((waitMs): Trouble => ({ kind: 'busy', waitMs })),
    );
    fc.assert(
      fc.property(fc.array(trouble, { minLength: 200, maxLength: 200 }), fc.nat(LATENESS_MS), (all, late) => {
        let now = DUE + late;
        for (const [index, each] of all.entries()) {
          const step = planAfterFailure(each, index + 1, { ...onTime, now });
          if (step.do === 'miss') return now + 10 * MINUTE_MS > DUE + LATENESS_MS || isWaitTooLong(each, now);
          if (step.do === 'refuse' || isTooLate({ ...onTime, now: step.at })) return false;
          if (step.at < now) return false;
          now = step.at;
        }
        return true;
      }),
    );
  });
});

function isWaitTooLong(trouble: Trouble, now: number): boolean {
  return trouble.kind === 'busy' && now + trouble.waitMs > DUE + LATENESS_MS;
}

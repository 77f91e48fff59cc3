import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trouble } from '../../src/llm/failures.ts';
import { waitBeforeRetry } from '../../src/llm/retries.ts';

const FAILED: Trouble = { fault: 'unreachable', message: '', isPassing: true };

describe('waitBeforeRetry', () => {
  it('waits longer each time, and gives up after the third attempt', () => {
    expect([1, 2, 3].map((attempt) => waitBeforeRetry(FAILED, attempt, 0.5))).toEqual([187.5, 375, undefined]);
  });

  it('never waits less than the server asks, nor longer than a reader would', () => {
    const trouble = fc.record({ waitMs: fc.integer({ min: 0, max: 10_000 }) }).map((told) => ({ ...FAILED, ...told }));
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(trouble, fc.integer({ min: 1, max: 5 }), random, (failure, attempt, chance) => {
        const waitMs = waitBeforeRetry(failure, attempt, chance) ?? failure.waitMs;
        expect(waitMs).toBeGreaterThanOrEqual(failure.waitMs);
        if (waitMs !== failure.waitMs) expect(waitMs).toBeLessThanOrEqual(2_000);
      }),
    );
  });

  it('gives up at once what would get the same answer again', () => {
    expect(waitBeforeRetry({ fault: 'refused', message: '', isPassing: false }, 1, 0)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { planRetry } from '../../../src/core/delivery/retry.ts';

describe('planRetry', () => {
  it('waits as long as it is told to, however often', () => {
    expect(planRetry({ kind: 'busy', waitMs: 30_000 }, 1)).toEqual({ do: 'retry', waitMs: 30_000, lookFirst: false });
    expect(planRetry({ kind: 'busy', waitMs: 2_000 }, 99)).toEqual({ do: 'retry', waitMs: 2_000, lookFirst: false });
  });

  it('looks before it does again what may have been done', () => {
    expect(planRetry({ kind: 'unknown' }, 1)).toEqual({ do: 'retry', waitMs: 500, lookFirst: true });
    expect(planRetry({ kind: 'unreachable' }, 2)).toEqual({ do: 'retry', waitMs: 1_000, lookFirst: false });
  });

  it('gives up after a no, and after four tries', () => {
    expect(planRetry({ kind: 'refused', reason: 'archived' }, 1)).toEqual({ do: 'give-up' });
    expect(planRetry({ kind: 'unknown' }, 3)).toEqual({ do: 'retry', waitMs: 2_000, lookFirst: true });
    expect(planRetry({ kind: 'unknown' }, 4)).toEqual({ do: 'give-up' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelihoods } from '../../../src/core/answer/likelihood.ts';

const score = fc.double({ min: -300, max: 300, noNaN: true });
const scores = fc.array(score, { minLength: 1, maxLength: 12 });

describe('likelihoods', () => {
  it('gives equal scores equal shares', () => {
    expect(likelihoods([2, 2])).toEqual([0.5, 0.5]);
    expect(likelihoods([-7, -7, -7, -7])).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('gives a score that is one higher 2.7 times the share', () => {
    const [higher = 0, lower = 0] = likelihoods([1, 0]);
    expect(higher / lower).toBeCloseTo(Math.E);
  });

  it('is sure of one alone, and says nothing of none', () => {
    expect(likelihoods([-40])).toEqual([1]);
    expect(likelihoods([])).toEqual([]);
  });

  it('bears scores that are far too large', () => {
    expect(likelihoods([5_000, 4_000])).toEqual([1, 0]);
    expect(likelihoods([-5_000, -4_000])).toEqual([0, 1]);
  });

  it('sums to 1, whatever the scores', () => {
    fc.assert(
      fc.property(scores, (some) => {
        expect(likelihoods(some).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
      }),
    );
  });

  it('keeps the order of the scores', () => {
    fc.assert(
      fc.property(scores, (some) => {
        const inOrder = likelihoods(some.toSorted((a, b) => b - a));
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
      }),
    );
  });

  it('is the same where all scores are higher or lower by as much', () => {
    fc.assert(
      fc.property(scores, score, (some, shift) => {
        const shifted = likelihoods(some.map((one) => one + shift));
        for (const [at, likely] of likelihoods(some).entries()) expect(shifted[at]).toBeCloseTo(likely);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { disputesAmong } from '../../../src/core/briefing/disputes.ts';
import { aFact } from '../builders.ts';

const A = aFact({ id: 'f1', disputes: ['f3'] });
const B = aFact({ id: 'f2' });
const C = aFact({ id: 'f3', disputes: ['f1', 'f4'] });
const D = aFact({ id: 'f4', disputes: ['f3'] });
const E = aFact({ id: 'f5', disputes: ['f6'] });
const F = aFact({ id: 'f6', disputes: ['f5'] });

describe('disputesAmong', () => {
  it('puts facts that contradict one another together, through a third one too, and leaves others out', () => {
    expect(disputesAmong([A, B, C, D])).toEqual([[A, C, D]]);
  });

  it('keeps disputes apart that have nothing to do with each other', () => {
    expect(disputesAmong([A, E, C, F, D])).toEqual([
      [A, C, D],
      [E, F],
    ]);
  });

  it('gives members in the order of the facts', () => {
    expect(disputesAmong([F, E])).toEqual([[F, E]]);
  });

  it('finds no dispute where the other side is not among the facts', () => {
    expect(disputesAmong([A, B, E])).toEqual([]);
  });

  it('finds none in no facts', () => {
    expect(disputesAmong([])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/core/delivery/types.ts';
import { audit, type Outcome } from './audit.ts';

const SENT: Delivery = {
  ...{ key: 'digest:s1:2026-06-01', platform: 'slack', place: 'C1', target: 'C1', at: 0, attempts: 1, state: 'sent' },
  subject: { kind: 'digest', subscription: 's1', slot: { day: '2026-06-01', at: 0 } },
};

function anOutcome(over: Partial<Outcome> = {}): Outcome {
  return {
    name: 's1',
    expected: { kind: 'posted', isWhole: true },
    recorded: SENT,
    posted: [{ text: 'Digest', thread: ['more', 'still more'] }],
    told: 0,
    ...over,
  };
}

const found = (...outcomes: Outcome[]) => {
  const { lost, duplicated, untrue } = audit(outcomes);
  return [lost.length, duplicated.length, untrue.length];
};

describe('the audit of a crash', () => {
  it('finds nothing wrong where each is there once, whole, and recorded as sent', () => {
    expect(found(anOutcome(), anOutcome({ name: 's2' }))).toEqual([0, 0, 0]);
  });

  it('finds a digest that is not there, whatever is recorded of it', () => {
    expect(found(anOutcome({ posted: [] }))).toEqual([1, 0, 0]);
    expect(found(anOutcome({ posted: [], recorded: undefined }))).toEqual([1, 0, 1]);
  });

  it('finds a digest that lacks what others have', () => {
    expect(found(anOutcome(), anOutcome({ posted: [{ text: 'Digest', thread: ['more'] }] }))).toEqual([1, 0, 0]);
  });

  it('finds a digest that is there twice, and a part that is', () => {
    const [root] = anOutcome().posted;
    expect(found(anOutcome({ posted: root ? [root, root] : [] }))).toEqual([0, 1, 0]);
    expect(found(anOutcome({ posted: [{ text: 'Digest', thread: ['more', 'more'] }] }))).toEqual([0, 1, 0]);
  });

  it('finds what is there and recorded as missed', () => {
    expect(found(anOutcome({ recorded: { ...SENT, state: 'missed' } }))).toEqual([0, 0, 1]);
    expect(found(anOutcome({ expected: { kind: 'missed' } }))).toEqual([0, 1, 1]);
  });

  it('finds a refusal for another reason than the true one, and one that nobody or more than one was told of', () => {
    const refused = (reason: 'archived' | 'gone', told: number) =>
      anOutcome({
        ...{ expected: { kind: 'refused', reason: 'archived' }, posted: [], told },
        recorded: { ...SENT, state: 'refused', trouble: { kind: 'refused', reason } },
      });
    expect(found(refused('archived', 1))).toEqual([0, 0, 0]);
    expect(found(refused('gone', 1))).toEqual([0, 0, 1]);
    expect(found(refused('archived', 0))).toEqual([0, 0, 1]);
    expect(found(refused('archived', 2))).toEqual([0, 0, 1]);
  });
});

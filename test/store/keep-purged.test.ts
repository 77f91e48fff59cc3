import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPurged } from '../../src/store/keep-purged.ts';

const RETENTION = { questionDays: 30, messageDays: 30 };
const NOTHING = {
  turns: 0,
  unanswered: 0,
  openQuestions: 0,
  messages: 0,
  events: 0,
  threads: 0,
  editions: 0,
  deliveries: 0,
};

describe('keepPurged', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('purges at once and then every hour, until it is ended', async () => {
    const asked: unknown[] = [];
    const purge = async (retention: unknown) => {
      asked.push(retention);
      return NOTHING;
    };
    const end = keepPurged({ purge }, RETENTION, () => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual([RETENTION]);
    await vi.advanceTimersByTimeAsync(2 * 3_600_000);
    expect(asked).toHaveLength(3);
    await end();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(asked).toHaveLength(3);
  });

  it('tells of a purge that failed, and purges again an hour later', async () => {
    const told: unknown[] = [];
    let purges = 0;
    const purge = async () => {
      purges++;
      if (purges === 1) throw new Error('The disk is full.');
      return NOTHING;
    };
    const end = keepPurged({ purge }, RETENTION, (error) => told.push(error));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(told).toEqual([new Error('The disk is full.')]);
    expect(purges).toBe(2);
    await end();
  });

  it('waits for a purge that is under way before it ends', async () => {
    const { promise, resolve } = Promise.withResolvers<typeof NOTHING>();
    const end = keepPurged({ purge: () => promise }, RETENTION, () => {});
    let hasEnded = false;
    const ending = end().then(() => {
      hasEnded = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(hasEnded).toBe(false);
    resolve(NOTHING);
    await ending;
    expect(hasEnded).toBe(true);
  });
});

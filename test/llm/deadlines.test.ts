import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDeadlines } from '../../src/llm/deadlines.ts';

const LIMITS = { firstMs: 10_000, totalMs: 30_000 };

describe('startDeadlines', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is slow when nothing came within the time for the first piece', () => {
    const deadlines = startDeadlines(LIMITS, 'small', new AbortController().signal);
    vi.advanceTimersByTime(9_999);
    expect(deadlines.failure()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(deadlines.failure()).toMatchObject({ fault: 'slow', message: 'small wrote nothing within 10000 ms.' });
    expect(deadlines.signal.aborted).toBe(true);
  });

  it('gives what has begun the time for the whole', () => {
    const deadlines = startDeadlines(LIMITS, 'small', new AbortController().signal);
    deadlines.firstCame();
    vi.advanceTimersByTime(29_999);
    expect(deadlines.failure()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(deadlines.failure()).toMatchObject({ fault: 'slow', message: 'small took longer than 30000 ms.' });
  });

  it('keeps to the first reason', () => {
    const stopping = new AbortController();
    const deadlines = startDeadlines(LIMITS, 'small', stopping.signal);
    stopping.abort();
    vi.advanceTimersByTime(60_000);
    expect(deadlines.failure()).toMatchObject({ fault: 'stopped' });
  });

  it('leaves no timer behind', () => {
    startDeadlines(LIMITS, 'small', new AbortController().signal).end();
    expect(vi.getTimerCount()).toBe(0);
  });
});

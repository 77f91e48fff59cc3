import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryTurns } from '../../src/limits/turns.ts';

const SECOND_MS = 1_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const wait = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
const { signal } = new AbortController();

/** When each of these many messages may go, in milliseconds since the first was asked for. */
async function timesOf(count: number, where: (index: number) => Parameters<ReturnType<typeof createMemoryTurns>>[0]) {
  const turns = createMemoryTurns(wait);
  const start = Date.now();
  const times: number[] = [];
  const all = Array.from({ length: count }, async (_, index) => {
    await turns(where(index), signal);
    times.push(Date.now() - start);
  });
  await vi.runAllTimersAsync();
  await Promise.all(all);
  return times;
}

/** The most that go within a second, wherever it begins. */
function mostInASecond(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + SECOND_MS).length));
}

describe('turns', () => {
  it('let one message a second into a channel of Slack', async () => {
    const times = await timesOf(5, () => ({ platform: 'slack', workspace: 'T1', channel: 'C1' }));
    expect(mostInASecond(times)).toBe(1);
    expect(times.at(-1)).toBeLessThan(4.2 * SECOND_MS);
  });

  it('let 240 a minute into a workspace, and nearly as many when they wait', async () => {
    const times = await timesOf(240, (index) => ({ platform: 'slack', workspace: 'T1', channel: `C${index}` }));
    const last = times.at(-1) ?? 0;
    expect(last).toBeGreaterThanOrEqual(59 * SECOND_MS);
    expect(last).toBeLessThan(60 * SECOND_MS * 1.05);
  });

  it('have one workspace not wait for another', async () => {
    const times = await timesOf(8, (index) => ({ platform: 'slack', workspace: `T${index}`, channel: 'C1' }));
    expect(times).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('keep to Discord’s 50 a second with a reserve, wherever the second begins, and waste none of the rest', async () => {
    const times = await timesOf(400, (index) => ({ platform: 'discord', workspace: 'G', channel: `${index}` }));
    expect(mostInASecond(times)).toBeLessThanOrEqual(44);
    expect(times.at(-1)).toBeLessThan((400 / 44) * SECOND_MS * 1.05);
  });

  it('do not count in a terminal', async () => {
    const times = await timesOf(50, () => ({ platform: 'terminal', channel: 'terminal' }));
    expect(times.at(-1)).toBe(0);
  });

  it('reject for all who wait when told to stop', async () => {
    const turns = createMemoryTurns(wait);
    const stopping = new AbortController();
    const where = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;
    await turns(where, stopping.signal);
    const waiting = Promise.allSettled([turns(where, stopping.signal), turns(where, stopping.signal)]);
    await vi.advanceTimersByTimeAsync(1);
    stopping.abort(new Error('stop'));
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

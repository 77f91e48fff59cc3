import { describe, expect, it } from 'vitest';
import { createReplays } from '../../../src/adapters/slack/replays.ts';

describe('replays', () => {
  it('admit a signature once', () => {
    const replays = createReplays(() => 0);
    expect([replays.admit('a'), replays.admit('b'), replays.admit('a')]).toEqual([true, true, false]);
  });

  it('admit again what was not taken', () => {
    const replays = createReplays(() => 0);
    replays.admit('a');
    replays.release('a');
    expect(replays.admit('a')).toBe(true);
  });

  it('know a signature for as long as Slack’s requests are good', () => {
    let now = 0;
    const replays = createReplays(() => now);
    replays.admit('a');
    now = 6 * 60_000 - 1;
    expect(replays.admit('a')).toBe(false);
    now = 6 * 60_000;
    expect(replays.admit('a')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { createEditPace } from '../../../src/adapters/discord/pace-edits.ts';
import { waitAfter } from '../../../src/adapters/discord/pace-identifies.ts';

/** A pace whose time passes only by waiting. */
function aPace() {
  const clock = { at: 0 };
  const waits: number[] = [];
  const pace = createEditPace({
    now: () => clock.at,
    async wait(ms) {
      waits.push(ms);
    },
  });
  return { pace, waits, clock };
}

const { signal } = new AbortController();

describe('createEditPace', () => {
  it('lets the first one pass, and spaces those after it', async () => {
    const { pace, waits } = aPace();
    for (let turn = 0; turn < 4; turn += 1) await pace.turn('news', signal);
    expect(waits).toEqual([1_500, 3_000, 4_500]);
  });

  it('holds up no other channel, and nobody after a pause', async () => {
    const { pace, waits, clock } = aPace();
    await pace.turn('news', signal);
    await pace.turn('general', signal);
    clock.at = 1_500;
    await pace.turn('news', signal);
    expect(waits).toEqual([]);
  });
});

describe('waitAfter', () => {
  it('grows with sessions that end one after the other, up to five minutes', () => {
    expect([0, 1, 2, 3, 4, 20].map(waitAfter)).toEqual([0, 0, 5_000, 10_000, 20_000, 300_000]);
  });
});

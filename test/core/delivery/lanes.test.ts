import { describe, expect, it } from 'vitest';
import { createLanes } from '../../../src/core/delivery/lanes.ts';

describe('lanes', () => {
  it('keep the order of one and let others pass', async () => {
    const lanes = createLanes();
    const gate = Promise.withResolvers<void>();
    const seen: string[] = [];
    const note = (what: string, after?: Promise<void>) => async () => {
      await after;
      seen.push(what);
    };
    const slow = lanes.run('a', note('a1', gate.promise));
    const next = lanes.run('a', note('a2'));
    await lanes.run('b', note('b1'));
    gate.resolve();
    await Promise.all([slow, next]);
    expect(seen).toEqual(['b1', 'a1', 'a2']);
  });

  it('go on after a failure, which its own caller hears of', async () => {
    const lanes = createLanes();
    const failed = lanes.run('a', () => Promise.reject(new Error('no')));
    const next = lanes.run('a', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('are idle when everything is done, also what was added meanwhile', async () => {
    const lanes = createLanes();
    const seen: number[] = [];
    void lanes.run('a', async () => {
      seen.push(1);
      void lanes.run('b', async () => void seen.push(2));
    });
    await lanes.idle();
    expect(seen).toEqual([1, 2]);
  });
});

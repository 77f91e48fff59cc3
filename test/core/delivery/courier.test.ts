import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCourier } from '../../../src/core/delivery/courier.ts';
import type { Taken } from '../../../src/core/delivery/ports.ts';

/** A queue of these, each handed out once. */
function aQueue(taken: readonly Taken[]) {
  const left = [...taken];
  return {
    fill: async () => {},
    pull: async (_: string, limit: number) => left.splice(0, limit),
    close: async () => {},
  };
}

const one = (key: string, target: string): Taken => ({ key, platform: 'slack', target });
const patient = 60_000;

describe('the courier', () => {
  it('does all that is due, much at once, and what goes to one channel in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(6), { maxLength: 300 }), async (targets) => {
        const all = targets.map((target, index) => one(`${index}`, `C${target}`));
        const done: string[] = [];
        const busy = new Set<string>();
        const over = Promise.withResolvers<void>();
        let most = 0;
        const courier = createCourier({
          platforms: ['slack'],
          queue: aQueue(all),
          async deliver(key) {
            const { target } = all[Number(key)] ?? one('', '');
            if (busy.has(target)) throw new Error('two at once');
            busy.add(target);
            most = Math.max(most, busy.size);
            await new Promise(setImmediate);
            busy.delete(target);
            done.push(key);
            if (done.length === all.length) over.resolve();
          },
          report: over.reject,
        });
        if (all.length > 0) await over.promise;
        await courier.stop(patient);
        expect(most).toBeLessThanOrEqual(7);
        for (const group of Map.groupBy(all, ({ target }) => target).values()) {
          const keys = new Set(group.map(({ key }) => key));
          expect(done.filter((key) => keys.has(key))).toEqual([...keys]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has no more than 100 under way', async () => {
    const gate = Promise.withResolvers<void>();
    let begun = 0;
    const all = Array.from({ length: 250 }, (_, index) => one(`${index}`, `C${index}`));
    const queue = aQueue(all);
    const courier = createCourier({
      platforms: ['slack'],
      queue,
      deliver: async () => {
        begun += 1;
        await gate.promise;
      },
      report: () => {},
    });
    while (begun < 100) await new Promise(setImmediate);
    expect(await queue.pull('slack', 999)).toHaveLength(150);
    gate.resolve();
    await courier.stop(patient);
    expect(begun).toBe(100);
  });

  it('begins nothing more once it is to stop, and tells what is under way after a while', async () => {
    const begun: string[] = [];
    const told: string[] = [];
    const courier = createCourier({
      platforms: ['slack'],
      queue: aQueue([one('a', 'C1'), one('b', 'C1')]),
      deliver: (key, signal) =>
        new Promise((resolve) => {
          begun.push(key);
          signal.addEventListener('abort', () => {
            told.push(key);
            resolve();
          });
        }),
      report: () => {},
    });
    while (begun.length === 0) await new Promise(setImmediate);
    await courier.stop(0);
    expect([begun, told]).toEqual([['a'], ['a']]);
  });

  it('goes on where looking or a delivery fails', async () => {
    const failures: string[] = [];
    const done = Promise.withResolvers<void>();
    const left = [[one('a', 'C1')], [one('b', 'C1')]];
    let isFirst = true;
    const courier = createCourier({
      platforms: ['slack'],
      queue: {
        fill: async () => {
          if (isFirst) throw new Error('no store');
        },
        pull: async () => left.shift() ?? [],
        close: async () => {},
      },
      deliver: async (key) => {
        if (key === 'a') throw new Error('no store either');
        done.resolve();
      },
      report: (cause, where) => failures.push(`${where}: ${cause}`),
    });
    await new Promise(setImmediate);
    isFirst = false;
    courier.wake();
    await done.promise;
    await courier.stop(patient);
    expect(failures).toEqual(['looking for deliveries: Error: no store', 'a delivery: Error: no store either']);
  });

  it('has no platform wait for another', async () => {
    const gate = Promise.withResolvers<void>();
    const here = Promise.withResolvers<void>();
    const left = {
      slack: Array.from({ length: 300 }, (_, index) => one(`${index}`, `C${index}`)),
      discord: [{ ...one('here', '700'), platform: 'discord' as const }],
      terminal: [],
    };
    const courier = createCourier({
      platforms: ['slack', 'discord'],
      queue: {
        fill: async () => {},
        pull: async (platform, limit) => left[platform].splice(0, limit),
        close: async () => {},
      },
      async deliver(key) {
        if (key === 'here') here.resolve();
        else await gate.promise;
      },
      report: () => {},
    });
    await here.promise;
    expect(left.slack).toHaveLength(200);
    gate.resolve();
    await courier.stop(patient);
  });
});

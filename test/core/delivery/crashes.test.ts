import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVENT_LEASE_MS } from '../../../src/core/conversation/ports.ts';
import { createCompose } from '../../../src/core/delivery/compose.ts';
import { createDeliver } from '../../../src/core/delivery/deliver.ts';
import { createTick } from '../../../src/core/delivery/tick.ts';
import { createDigests } from '../../../src/core/digest/digests.ts';
import { createInProcessQueue } from '../../../src/queue/in-process.ts';
import type { Fate } from './fake-sender.ts';
import { aStage, HOUR_MS, MONDAY, SUBSCRIPTION } from './stage.ts';

/** What befalls a step of a process: it is killed before or after it. */
type Blow = 'before' | 'after' | 'none';

const blow = fc.constantFrom<Blow>('none', 'none', 'none', 'none', 'none', 'before', 'after');
const fate = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Fate>('posted') },
  { weight: 2, arbitrary: fc.constant<Fate>('lost') },
  { weight: 1, arbitrary: fc.constant<Fate>({ kind: 'unreachable' }) },
  { weight: 1, arbitrary: fc.constant<Fate>({ kind: 'busy', waitMs: 3_000 }) },
);

/** The same object in a process that may be killed at any step; nothing that it does after that comes through. */
function mortal<Port extends object>(port: Port, process: { isDead: boolean }, next: () => Blow): Port {
  const call =
    (name: string, method: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]) => {
      const due = process.isDead ? 'before' : next();
      if (due === 'before') process.isDead = true;
      if (process.isDead) throw new Error(`killed before ${name}`);
      const result = await method(...given);
      if (due === 'after') process.isDead = true;
      if (process.isDead) throw new Error(`killed after ${name}`);
      return result;
    };
  return new Proxy(port, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      return typeof value === 'function' ? call(String(name), (...given) => value.apply(target, given)) : value;
    },
  });
}

/** Often enough to be killed often, then longer than the longest wait for a second try, until it would be too late. */
function waitAfter(round: number): number {
  return round < 80 ? EVENT_LEASE_MS + 4_000 : 5 * 60_000;
}

it('loses no digest and sends none twice, wherever a process is killed and whatever the platform does', async () => {
  let kills = 0;
  let digests = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(blow, { minLength: 40, maxLength: 80 }),
      fc.array(fate, { maxLength: 12 }),
      async (blows, fates) => {
        const { clock, store, sender, library } = await aStage();
        for (const id of ['s2', 's3']) await store.subscriptions.save({ ...SUBSCRIPTION, id, target: 'C2' });
        sender.fates.push(...fates);
        const left = [...blows];
        const next = () => {
          const due = left.shift() ?? 'none';
          if (due !== 'none') kills += 1;
          return due;
        };
        const now = () => clock.at;
        for (let round = 0; round < 140; round += 1, clock.at += waitAfter(round)) {
          const process = { isDead: false };
          const deliveries = mortal(store.deliveries, process, next);
          const { subscriptions, editions, received, gaps } = store;
          const compose = createCompose({
            ...{ library, editions, subscriptions },
            digests: createDigests({ library, editions, received, gaps }),
          });
          const deliver = createDeliver({
            ...{ deliveries, subscriptions, compose, now, maxLatenessMs: 6 * HOUR_MS, turns: async () => {} },
            ...{ senders: { slack: mortal(sender, process, next) }, report: () => {} },
          });
          const tick = createTick({ deliveries, platforms: ['slack'], now, maxLatenessMs: 6 * HOUR_MS });
          const queue = createInProcessQueue({ deliveries, now });
          const { signal } = new AbortController();
          try {
            await tick(signal);
            for (const { key } of await queue.pull('slack', 10)) await deliver(key, signal);
          } catch {
            // It was killed; the next one takes up what is left.
          }
        }
        const all = await store.deliveries.list({ limit: 99 });
        digests += all.length;
        expect(all.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
        expect(sender.posted.map(({ to }) => to).sort()).toEqual(['C1', 'C2', 'C2']);
        for (const { id } of await store.subscriptions.list(9)) {
          expect(await store.subscriptions.find(id)).toMatchObject({ last: { day: '2026-11-02', outcome: 'sent' } });
          expect(await store.received.of(id)).toHaveLength(1);
        }
        expect(clock.at).toBeLessThan(MONDAY + 6 * HOUR_MS);
      },
    ),
    { numRuns: 60 },
  );
  expect(digests).toBe(180);
  expect(kills).toBeGreaterThan(300);
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { EVENT_LEASE_MS } from '../../src/core/conversation/ports.ts';
import type { Platform } from '../../src/core/conversation/types.ts';
import type { DeliveryQueue } from '../../src/core/delivery/queue.ts';
import type { NewDelivery } from '../../src/core/delivery/types.ts';
import type { Store } from '../../src/store/store.ts';

/** 1 June 2026, 08:00 UTC. */
const START = 1_780_300_800_000;

export interface QueueSubject {
  readonly store: Store;
  /** A queue of one process. */
  open(platforms: readonly Platform[], now: () => number): Promise<DeliveryQueue>;
}

/** What every queue must do, over a store with no deliveries in it. */
export function queueContract(engine: string, aSubject: () => Promise<QueueSubject>): void {
  describe(`the queue ${engine}`, () => {
    async function aStage() {
      const { store, open } = await aSubject();
      const clock = { at: START };
      const now = () => clock.at;
      const openQueue = async (...platforms: Platform[]) => {
        const queue = await open(platforms, now);
        onTestFinished(() => queue.close());
        return queue;
      };
      const add = (count: number, over: Partial<NewDelivery> = {}) =>
        store.deliveries.add(
          Array.from({ length: count }, (_, index) => aDelivery(index, over)),
          START,
        );
      return { deliveries: store.deliveries, clock, add, openQueue };
    }

    async function keysFrom(queue: DeliveryQueue, limit = 100, platform: Platform = 'slack'): Promise<string[]> {
      await queue.fill();
      return (await queue.pull(platform, limit)).map(({ key }) => key);
    }

    it('hands out what is due, the one that waits longest first, and nothing else', async () => {
      const { add, openQueue, clock } = await aStage();
      await add(3);
      await add(1, { key: 'early', at: START - 9 });
      await add(1, { key: 'later', at: START + 5 });
      await add(1, { key: 'elsewhere', platform: 'discord' });
      const queue = await openQueue('slack');
      const [first] = await keysFrom(queue, 1);
      expect(first).toBe('early');
      expect(await keysFrom(queue)).toEqual(['d0', 'd1', 'd2']);
      expect(await keysFrom(queue)).toEqual([]);
      clock.at = START + 5;
      expect(await keysFrom(queue)).toEqual(['later']);
    });

    it('hands each to one of all processes that run its platform', async () => {
      const { add, openQueue } = await aStage();
      await add(1_500);
      await add(1, { key: 'elsewhere', platform: 'discord' });
      const queues = [await openQueue('slack'), await openQueue('slack', 'discord')] as const;
      expect(await keysFrom(queues[1] ?? queues[0], 9, 'discord')).toEqual(['elsewhere']);
      const taken: string[] = [];
      for (let before = -1; taken.length > before; ) {
        before = taken.length;
        taken.push(...(await Promise.all(queues.map((queue) => keysFrom(queue, 200)))).flat());
      }
      expect(new Set(taken).size).toBe(1_500);
      expect(taken).toHaveLength(1_500);
    });

    it('hands out again what nobody has claimed, and what was claimed by one who died', async () => {
      const { add, openQueue, deliveries, clock } = await aStage();
      await add(1);
      const queue = await openQueue('slack');
      expect(await keysFrom(queue)).toEqual(['d0']);
      clock.at = START + 15_000;
      expect(await keysFrom(queue)).toEqual(['d0']);
      await deliveries.claim('d0', clock.at);
      clock.at += EVENT_LEASE_MS - 1;
      expect(await keysFrom(queue)).toEqual([]);
      clock.at += 1;
      expect(await keysFrom(queue)).toEqual(['d0']);
      expect((await deliveries.claim('d0', clock.at))?.attempts).toBe(2);
    });

    it('hands out when its time has come what is to be tried again, and never what is settled', async () => {
      const { add, openQueue, deliveries, clock } = await aStage();
      await add(2);
      const queue = await openQueue('slack');
      await keysFrom(queue);
      const [first, second] = [await deliveries.claim('d0', START), await deliveries.claim('d1', START)];
      if (!first || !second) throw new Error('not claimed');
      await deliveries.postpone(first, { state: 'due', at: START + 60_000 });
      await deliveries.settle(second, { state: 'sent', at: START });
      clock.at = START + 59_999;
      expect(await keysFrom(queue)).toEqual([]);
      clock.at = START + 60_000;
      expect(await keysFrom(queue)).toEqual(['d0']);
    });
  });
}

function aDelivery(index: number, over: Partial<NewDelivery>): NewDelivery {
  const subject = { kind: 'notice', subscription: 's1', reason: 'gone', since: START } as const;
  return { key: `d${index}`, platform: 'slack', place: 'C1', target: `U${index}`, subject, at: START, ...over };
}

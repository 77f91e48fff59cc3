import type { Platform } from '../core/conversation/types.ts';
import type { Deliveries } from '../core/delivery/ports.ts';
import type { DeliveryQueue } from '../core/delivery/queue.ts';

export interface InProcessQueueParts {
  readonly deliveries: Pick<Deliveries, 'take'>;
  readonly platforms: readonly Platform[];
  readonly now: () => number;
}

/** What was handed out and not claimed by then is handed out again. */
const HELD_MS = 15_000;

/** For one process: hands out what is due straight from the table of deliveries. */
export function createInProcessQueue({ deliveries, platforms, now }: InProcessQueueParts): DeliveryQueue {
  return {
    fill: async () => {},
    async pull(limit) {
      const share = Math.ceil(limit / platforms.length);
      const taken = platforms.map((platform) =>
        deliveries.take({ platform, now: now(), until: now() + HELD_MS, limit: share }),
      );
      return (await Promise.all(taken)).flat();
    },
    close: async () => {},
  };
}

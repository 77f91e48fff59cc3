import type { Deliveries } from '../core/delivery/ports.ts';
import type { DeliveryQueue } from '../core/delivery/queue.ts';

export interface InProcessQueueParts {
  readonly deliveries: Pick<Deliveries, 'take'>;
  readonly now: () => number;
}

/** What was handed out and not claimed by then is handed out again. */
const HELD_MS = 15_000;

/** For one process: hands out what is due straight from the table of deliveries. */
export function createInProcessQueue({ deliveries, now }: InProcessQueueParts): DeliveryQueue {
  return {
    fill: async () => {},
    pull: (platform, limit) => deliveries.take({ platform, now: now(), until: now() + HELD_MS, limit }),
    close: async () => {},
  };
}

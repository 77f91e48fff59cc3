import type { Platform } from '../conversation/types.ts';
import { planSlots } from '../digest/slots.ts';
import type { Deliveries } from './ports.ts';

export interface TickParts {
  readonly deliveries: Pick<Deliveries, 'takeSlots'>;
  readonly platforms: readonly Platform[];
  readonly maxLatenessMs: number;
  readonly now: () => number;
}

/** Subscriptions that move on in one transaction: few enough that whoever writes at the same time does not wait for long. */
const AT_ONCE = 1_000;

/**
 * Once a minute: has a delivery written for every slot that has come, also for those that nobody was there for. Ends early
 * when `signal` says stop; the next one goes on from there.
 */
export function createTick({ deliveries, platforms, maxLatenessMs, now }: TickParts) {
  return async (signal: AbortSignal): Promise<void> => {
    for (const platform of platforms) {
      for (let taken = AT_ONCE; taken === AT_ONCE && !signal.aborted; ) {
        const at = now();
        const plan: Parameters<Deliveries['takeSlots']>[0]['plan'] = (schedule, waited) =>
          planSlots(schedule, waited, at, maxLatenessMs);
        taken = await deliveries.takeSlots({ platform, now: at, limit: AT_ONCE, plan });
      }
    }
  };
}

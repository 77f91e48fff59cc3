import type { Platform } from '../conversation/types.ts';
import type { Subscriptions } from '../digest/ports.ts';
import { nextSlot } from '../digest/slots.ts';
import type { Subscription } from '../digest/types.ts';
import { noticeOf } from './pause.ts';
import type { Deliveries } from './ports.ts';
import type { Senders } from './senders.ts';
import type { RefusedReason } from './types.ts';

/** Has subscriptions pause where a platform takes nothing any more, and go on once it does again. */
export interface Repairs {
  /** Tells us that one can write to a channel again. Never rejects. */
  repaired(platform: Platform, channel: string): Promise<void>;
  /** Tells us that nothing can be written to a channel any more: whoever subscribed it is told at once. Never rejects. */
  broken(platform: Platform, channel: string, reason: RefusedReason): Promise<void>;
  /** Looks at every channel that was refused. Ends early when `signal` says stop; never rejects. */
  look(signal: AbortSignal): Promise<void>;
}

export interface RepairsParts {
  readonly subscriptions: Pick<Subscriptions, 'goingTo' | 'refused' | 'goOn'>;
  readonly deliveries: Pick<Deliveries, 'pause'>;
  readonly senders: Senders;
  readonly now: () => number;
  /** Rejects when `signal` says stop. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly report: (cause: unknown, where: string) => void;
}

const AT_ONCE = 100;
/** Nobody waits for it: slow enough to be no burden to a platform that counts. */
const BETWEEN_LOOKS_MS = 1_500;

export function createRepairs({ subscriptions, deliveries, senders, now, wait, report }: RepairsParts): Repairs {
  async function goOn(refused: readonly Subscription[]): Promise<void> {
    for (const { id, state, schedule, last } of refused) {
      if (state.kind !== 'paused') continue;
      await subscriptions.goOn(id, state.since, nextSlot(schedule, now(), last?.day));
    }
  }

  async function lookAt(platform: Platform, refused: readonly Subscription[], signal: AbortSignal): Promise<void> {
    const [first] = refused;
    if (!first) return;
    const where = first.workspace === undefined ? {} : { workspace: first.workspace };
    const found = await senders[platform]?.look({ kind: 'channel', ...where, channel: first.target }, signal);
    if (found === 'open') await goOn(refused);
  }

  async function lookOn(platform: Platform, signal: AbortSignal): Promise<void> {
    for (let after = ''; ; ) {
      const some = await subscriptions.refused({ platform, after, limit: AT_ONCE });
      for (const alike of Map.groupBy(some, ({ target }) => target).values()) {
        await lookAt(platform, alike, signal);
        await wait(BETWEEN_LOOKS_MS, signal);
      }
      after = some.at(-1)?.id ?? '';
      if (some.length < AT_ONCE) return;
    }
  }

  return {
    async repaired(platform, channel) {
      try {
        await goOn(await subscriptions.refused({ platform, target: channel, limit: AT_ONCE }));
      } catch (cause) {
        report(cause, 'going on after a repair');
      }
    },
    async broken(platform, channel, reason) {
      try {
        const since = now();
        for (const each of await subscriptions.goingTo(platform, channel, AT_ONCE)) {
          const adds = noticeOf(each, { reason, since });
          await deliveries.pause({ id: each.id, target: channel, reason, since, adds });
        }
      } catch (cause) {
        report(cause, 'pausing what is refused');
      }
    },
    async look(signal) {
      for (const platform of Object.keys(senders) as Platform[]) {
        await lookOn(platform, signal).catch((cause) => {
          if (!signal.aborted) report(cause, 'looking at what was refused');
        });
      }
    },
  };
}

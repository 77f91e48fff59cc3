import { createLanes } from './lanes.ts';
import type { Taken } from './ports.ts';
import type { DeliveryQueue } from './queue.ts';

/** Works off what is due, much of it at once, but what goes to the same channel in order. */
export interface Courier {
  /** There may be more to do: looks at once, and not only at the next second. */
  wake(): void;
  /** Takes nothing more; resolves when what is under way is done, or was told to stop after `patienceMs`. */
  stop(patienceMs: number): Promise<void>;
}

export interface CourierParts {
  readonly queue: DeliveryQueue;
  /** Rejects where it could not even be noted what became of it. */
  readonly deliver: (key: string, signal: AbortSignal) => Promise<void>;
  readonly report: (cause: unknown, where: string) => void;
}

/** Each waits for the platform most of the time. More would only wait for one another. */
const MOST_UNDER_WAY = 100;
/** What has become due is found by then, such as a second try. */
const LOOK_EVERY_MS = 1_000;

/** Begins at once. */
export function createCourier({ queue, deliver, report }: CourierParts): Courier {
  const lanes = createLanes();
  const underWay = new Set<string>();
  const leaving = new AbortController();
  const stopping = new AbortController();
  let looking: Promise<void> | undefined;
  let isMore = false;

  async function work({ key, platform, target }: Taken): Promise<void> {
    if (underWay.has(key)) return;
    underWay.add(key);
    try {
      await lanes.run(`${platform} ${target}`, async () => {
        if (!leaving.signal.aborted) await deliver(key, stopping.signal);
      });
    } catch (cause) {
      report(cause, 'a delivery');
    } finally {
      underWay.delete(key);
      if (isMore && underWay.size <= MOST_UNDER_WAY / 2) look();
    }
  }

  async function takeSome(): Promise<void> {
    await queue.fill();
    for (;;) {
      const room = MOST_UNDER_WAY - underWay.size;
      if (room <= 0 || leaving.signal.aborted) return;
      const taken = await queue.pull(room);
      for (const each of taken) void work(each);
      isMore = taken.length > 0;
      if (!isMore) return;
    }
  }

  function look(): void {
    if (looking || leaving.signal.aborted) return;
    looking = takeSome()
      .catch((cause) => report(cause, 'looking for deliveries'))
      .finally(() => {
        looking = undefined;
      });
  }

  const timer = setInterval(look, LOOK_EVERY_MS);
  look();

  return {
    wake: look,
    async stop(patienceMs) {
      leaving.abort();
      clearInterval(timer);
      await looking;
      const patience = setTimeout(() => stopping.abort(), patienceMs);
      await lanes.idle();
      clearTimeout(patience);
    },
  };
}

import type { Platform } from '../conversation/types.ts';
import type { Deliver } from './deliver.ts';
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
  readonly platforms: readonly Platform[];
  readonly deliver: Deliver;
  readonly report: (cause: unknown, where: string) => void;
}

/** On one platform, so that none waits for another. Each waits for its platform most of the time. */
const MOST_UNDER_WAY = 100;
/** What has become due is found by then, such as a second try. */
const LOOK_EVERY_MS = 1_000;

/** Begins at once. */
export function createCourier({ queue, platforms, deliver, report }: CourierParts): Courier {
  const lanes = createLanes();
  const desks = platforms.map((platform) => ({ platform, underWay: new Set<string>(), isMore: false }));
  const leaving = new AbortController();
  const stopping = new AbortController();
  let looking: Promise<void> | undefined;

  async function work(desk: Desk, { key, target }: Taken): Promise<void> {
    const { underWay, platform } = desk;
    if (underWay.has(key)) return;
    underWay.add(key);
    try {
      await lanes.run(`${platform} ${target}`, async () => {
        if (!leaving.signal.aborted) await deliver(key, stopping.signal, leaving.signal);
      });
    } catch (cause) {
      report(cause, 'a delivery');
    } finally {
      underWay.delete(key);
      if (desk.isMore && underWay.size <= MOST_UNDER_WAY / 2) look();
    }
  }

  async function takeSome(desk: Desk): Promise<void> {
    for (;;) {
      const room = MOST_UNDER_WAY - desk.underWay.size;
      if (room <= 0 || leaving.signal.aborted) return;
      const taken = await queue.pull(desk.platform, room);
      for (const each of taken) void work(desk, each);
      desk.isMore = taken.length > 0;
      if (!desk.isMore) return;
    }
  }

  async function takeFromAll(): Promise<void> {
    await queue.fill();
    await Promise.all(desks.map(takeSome));
  }

  function look(): void {
    if (looking || leaving.signal.aborted) return;
    looking = takeFromAll()
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

interface Desk {
  readonly platform: Platform;
  /** Keys of what is being sent, or waits for what goes to the same channel. */
  readonly underWay: Set<string>;
  /** The queue had more when it was asked last. */
  isMore: boolean;
}

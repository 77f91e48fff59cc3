import { type Claim, EVENT_LEASE_MS, type Events, type IncomingEvent } from '../conversation/ports.ts';
import { createLanes } from './lanes.ts';

/** Sees to it that whatever a platform sends is worked on once, in the order of its lane, and also after a crash. */
export interface Inbox {
  /**
   * Notes an event, so that it is not lost from now on; false when we had it already. Rejects when that fails: do not tell
   * the platform that we have it. `take` it then.
   */
  note(event: IncomingEvent): Promise<boolean>;
  /** Has an event worked on, unless that was done or is under way. Resolves when there is nothing left to do here. */
  take(event: IncomingEvent): Promise<void>;
  /** Takes nothing more; resolves when all is done, or after `patienceMs`. What is left then is found at the next start. */
  stop(patienceMs: number): Promise<void>;
}

export interface InboxParts {
  readonly events: Events;
  /** What the keys of this platform's events begin with. */
  readonly prefix: string;
  /**
   * Does the work; `later` where its time has not come yet. Rejecting, it is tried again later too. `signal`: somebody
   * else does it now, or we have to stop.
   */
  work(claim: Claim, signal: AbortSignal): Promise<'done' | 'later'>;
  /** Says to whom it may concern that an event has failed too often. */
  giveUp(claim: Claim): Promise<void>;
  /** `where` names what failed, never what somebody wrote. */
  report(cause: unknown, where: string): void;
  now(): number;
}

/** With the lease, well under the 30 s in which lost work is taken up again. */
const SWEEP_EVERY_MS = 5_000;
const SWEEP_LIMIT = 200;
/** For work that is told to stop, to do so. */
const LAST_MS = 500;
/** So much work is begun between two looks at what has come in. */
const AT_A_TIME = 8;
/** More would only fail again. */
const MAX_CLAIMS = 4;

/** Begins at once with what was left unfinished. */
export function createInbox({ events, prefix, work, giveUp, report, now }: InboxParts): Inbox {
  const lanes = createLanes();
  const turns = createLanes();
  let begun = 0;
  const underWay = new Set<string>();
  /** Claimed when it was noted: a second writing would cost as much again. */
  const noted = new Map<string, Promise<Claim | undefined>>();
  const stopping = new AbortController();
  /** What tells each piece of work that is under way to stop. */
  const workings = new Set<AbortController>();
  let isEnding = false;

  /** Has an event worked on in its lane, and keeps it from when it is claimed. */
  async function workOn(claiming: Promise<Claim | undefined>, lane: string): Promise<void> {
    const working = new AbortController();
    const { signal } = working;
    workings.add(working);
    const keep = (claim: Claim) =>
      events.keep(claim, now()).then(
        (isOurs) => isOurs || working.abort(),
        (cause) => report(cause, 'keeping an event'),
      );
    let keeping: ReturnType<typeof setInterval> | undefined;
    const kept = claiming.then((claim) => {
      if (claim) keeping = setInterval(keep, EVENT_LEASE_MS / 4, claim);
      return claim;
    });
    try {
      await lanes.run(lane, async () => {
        const claim = await kept;
        if (!claim) return;
        await turns.run(`${begun++ % AT_A_TIME}`, afterIncoming);
        if (stopping.signal.aborted || signal.aborted) return;
        if ((await settle(claim, signal)) === 'done') await events.finish(claim);
      });
    } finally {
      clearInterval(keeping);
      workings.delete(working);
    }
  }

  const claimOf = (event: IncomingEvent) => events.claim(event, now());

  async function settle(claim: Claim, signal: AbortSignal): Promise<'done' | 'later'> {
    // The last one may have ended in a crash, which nobody was left to count.
    if (claim.attempt > MAX_CLAIMS) return await endWith(claim);
    try {
      return await work(claim, signal);
    } catch (cause) {
      if (signal.aborted || claim.attempt < MAX_CLAIMS) throw cause;
      report(cause, 'an event, for the last time');
      return await endWith(claim);
    }
  }

  async function endWith(claim: Claim): Promise<'done'> {
    await giveUp(claim);
    return 'done';
  }

  async function take(event: IncomingEvent): Promise<void> {
    const { key, place, thread } = event;
    const before = noted.get(key);
    noted.delete(key);
    if (stopping.signal.aborted || underWay.has(key)) return;
    underWay.add(key);
    const claiming = before ?? claimOf(event);
    try {
      await workOn(claiming, thread === undefined ? key : JSON.stringify([place, thread]));
    } catch (cause) {
      if (!isEnding) report(cause, 'an event');
    } finally {
      underWay.delete(key);
    }
  }

  async function sweep(): Promise<void> {
    try {
      const left = await events.unfinished(now(), SWEEP_LIMIT);
      for (const event of left) {
        if (!event.key.startsWith(prefix)) continue;
        noted.delete(event.key);
        void take(event);
      }
    } catch (cause) {
      report(cause, 'looking for unfinished events');
    }
  }

  const sweeping = setInterval(sweep, SWEEP_EVERY_MS);
  void sweep();

  return {
    async note(event) {
      const { key } = event;
      if (underWay.has(key) || noted.has(key)) return false;
      const claiming = claimOf(event);
      noted.set(key, claiming);
      const claim = await claiming.catch((cause) => {
        noted.delete(key);
        throw cause;
      });
      if (claim === undefined) noted.delete(key);
      return claim !== undefined;
    },
    take,
    async stop(patienceMs) {
      stopping.abort();
      clearInterval(sweeping);
      const { promise: over, resolve } = Promise.withResolvers<void>();
      const end = () => {
        isEnding = true;
        for (const working of workings) working.abort();
      };
      const timers = [setTimeout(end, patienceMs), setTimeout(resolve, patienceMs + LAST_MS)];
      await Promise.race([lanes.idle(), over]);
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/**
 * Lets everything that has come in be noted first: platforms wait for that, and for nothing else. Only some work is begun
 * in between, so that a burst of it holds up nobody.
 */
function afterIncoming(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

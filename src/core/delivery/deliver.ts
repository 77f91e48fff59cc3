import { EVENT_LEASE_MS } from '../conversation/ports.ts';
import type { ClaimedDelivery, Deliveries } from './ports.ts';
import { createSendClaimed, type SendClaimedParts } from './send-claimed.ts';
import type { Turns } from './turns.ts';

export interface DeliverParts extends SendClaimedParts {
  readonly deliveries: Pick<Deliveries, 'claim' | 'keep' | 'begin' | 'postpone' | 'settle'>;
  readonly turns: Turns;
  /** `where` names what failed, never what somebody wrote. */
  readonly report: (cause: unknown, where: string) => void;
}

/**
 * Sends one delivery, by its key. `signal` ends it at once; `leaving` before it is posted, but not half-way. Rejects where it
 * could not even be noted what became of it.
 */
export type Deliver = (key: string, signal: AbortSignal, leaving?: AbortSignal) => Promise<void>;

/**
 * Sends one delivery, unless somebody else is at it or it is over. Resolves also where that failed: then it is tried again,
 * or given up. Rejects only with what the store throws; it is taken up again when the claim has lapsed.
 */
export function createDeliver(parts: DeliverParts): Deliver {
  const { deliveries, turns, now, report } = parts;
  const { send, afterFault } = createSendClaimed(parts);

  /** For whoever comes next, at once. What may stand there already is looked for. */
  async function putBack(claimed: ClaimedDelivery, isTouched: boolean): Promise<void> {
    const isUntouched = !isTouched && claimed.begunAt === undefined;
    const back = isUntouched ? ({ state: 'due', isUntouched } as const) : ({ state: 'unknown' } as const);
    await deliveries.postpone(claimed, { ...back, at: now() });
  }

  return async (key, signal, leaving = signal) => {
    let heldSince = now();
    const claimed = await deliveries.claim(key, heldSince);
    if (!claimed) return;
    const takenOver = new AbortController();
    const keep = async () => {
      const at = now();
      try {
        if (await deliveries.keep(claimed, at)) heldSince = at;
        else takenOver.abort();
      } catch (cause) {
        report(cause, 'keeping a delivery');
      }
    };
    const keeping = setInterval(keep, EVENT_LEASE_MS / 4);
    const giveUp = new AbortController();
    let isTouched = false;
    const leave = () => isTouched || giveUp.abort();
    leaving.addEventListener('abort', leave);
    if (leaving.aborted) leave();
    const stop = AbortSignal.any([signal, takenOver.signal, giveUp.signal]);
    const { platform, workspace } = claimed;
    const where = workspace === undefined ? { platform } : { platform, workspace };
    const turn = async (channel: string) => {
      await turns({ ...where, channel }, stop);
      // Whoever stood still, as a machine does that is moved, may have been taken over and not know it yet.
      if (now() - heldSince >= EVENT_LEASE_MS / 2) await keep();
      if (now() - heldSince >= EVENT_LEASE_MS) takenOver.abort();
      stop.throwIfAborted();
      isTouched = true;
    };
    try {
      await send(claimed, { signal: stop, turn });
    } catch (cause) {
      if (takenOver.signal.aborted) return;
      if (signal.aborted || giveUp.signal.aborted) return await putBack(claimed, isTouched);
      report(cause, `a ${claimed.subject.kind}`);
      await afterFault(claimed);
    } finally {
      clearInterval(keeping);
      leaving.removeEventListener('abort', leave);
    }
  };
}

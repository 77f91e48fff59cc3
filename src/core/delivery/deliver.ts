import { EVENT_LEASE_MS } from '../conversation/ports.ts';
import type { Platform } from '../conversation/types.ts';
import type { Subscriptions } from '../digest/ports.ts';
import type { Compose } from './compose.ts';
import { destinationOf } from './destination.ts';
import type { Failure } from './failure.ts';
import { isTooLate, planAfterFailure } from './plan.ts';
import type { ClaimedDelivery, Deliveries, Settlement } from './ports.ts';
import type { Sender } from './sender.ts';
import { missed, refused, sent } from './settlements.ts';
import type { Content, Trouble } from './types.ts';

export interface DeliverParts {
  readonly deliveries: Pick<Deliveries, 'claim' | 'keep' | 'begin' | 'postpone' | 'settle'>;
  readonly subscriptions: Pick<Subscriptions, 'find'>;
  readonly compose: Compose;
  readonly senders: Senders;
  readonly turns: Turns;
  /** How late a digest may come. */
  readonly maxLatenessMs: number;
  readonly now: () => number;
  /** `where` names what failed, never what somebody wrote. */
  readonly report: (cause: unknown, where: string) => void;
  /** Is told what became of each. */
  readonly settled?: (delivery: ClaimedDelivery, settlement: Settlement) => void;
}

/** The platforms that run here. */
export type Senders = Readonly<Partial<Record<Platform, Sender>>>;

/** Resolves when one more message may be posted there, by the limits of the platform. Rejects when `signal` says stop. */
export type Turns = (where: Turn, signal: AbortSignal) => Promise<void>;

export interface Turn {
  readonly platform: Platform;
  readonly workspace?: string;
  readonly channel: string;
}

const LATER_MS = 60_000;
/** Corrections and notices are worth having also when they come late. */
const OTHER_MAX_LATENESS_MS = 48 * 60 * 60_000;

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
  const { deliveries, subscriptions, compose, senders, turns, now, report } = parts;

  async function settle(claimed: ClaimedDelivery, settled: Omit<Settlement, 'at'>): Promise<void> {
    const settlement = { ...settled, at: now() };
    if (await deliveries.settle(claimed, settlement)) parts.settled?.(claimed, settlement);
  }

  const timingOf = ({ at, subject }: ClaimedDelivery) => ({
    ...{ at, now: now() },
    maxLatenessMs: subject.kind === 'digest' ? parts.maxLatenessMs : OTHER_MAX_LATENESS_MS,
  });

  async function afterFailure(claimed: ClaimedDelivery, trouble: Trouble, refuse: Refuse): Promise<void> {
    const step = planAfterFailure(trouble, claimed.attempts, timingOf(claimed));
    if (step.do === 'retry') await deliveries.postpone(claimed, { state: step.state, at: step.at, trouble });
    else if (step.do === 'miss') await settle(claimed, missed(claimed, trouble));
    else await refuse();
  }

  async function post(claimed: ClaimedDelivery, content: Content, begunAt: number, { signal, touch }: Working) {
    const { key, platform, workspace, begunAt: begunBefore } = claimed;
    const where = workspace === undefined ? { platform } : { platform, workspace };
    const sender = senders[platform];
    if (!sender) throw new Error(`nobody sends to ${platform} here`);
    return await sender.send(
      {
        ...{ key, destination: destinationOf(claimed), reply: content.reply, since: begunAt },
        mayBeThere: begunBefore !== undefined,
        turn: async (channel) => {
          await turns({ ...where, channel }, signal);
          touch();
        },
      },
      signal,
    );
  }

  async function refuse(claimed: ClaimedDelivery, failure: Failure): Promise<void> {
    const { subject } = claimed;
    const subscription = subject.kind === 'digest' ? await subscriptions.find(subject.subscription) : undefined;
    await settle(claimed, refused(claimed, failure, subscription, now()));
  }

  async function send(claimed: ClaimedDelivery, working: Working): Promise<void> {
    if (isTooLate(timingOf(claimed))) return await settle(claimed, missed(claimed));
    const composed = await compose(claimed);
    if (composed.kind === 'over') return await settle(claimed, composed.settlement);
    if (composed.kind === 'later') {
      await deliveries.postpone(claimed, { state: 'due', at: now() + LATER_MS });
      return;
    }
    const { content } = composed;
    const begunAt = claimed.begunAt ?? now();
    if (claimed.begunAt === undefined && !(await deliveries.begin(claimed, content, begunAt))) return;
    const posted = await post(claimed, content, begunAt, working);
    if (posted.kind === 'posted') return await settle(claimed, sent(claimed, content, posted, { begunAt, now: now() }));
    const { failure } = posted;
    await afterFailure(claimed, failure, () => refuse(claimed, failure));
  }

  /** For whoever comes next, at once. What may stand there already is looked for. */
  async function putBack(claimed: ClaimedDelivery, isTouched: boolean): Promise<void> {
    const isUntouched = !isTouched && claimed.begunAt === undefined;
    const back = isUntouched ? ({ state: 'due', isUntouched } as const) : ({ state: 'unknown' } as const);
    await deliveries.postpone(claimed, { ...back, at: now() });
  }

  return async (key, signal, leaving = signal) => {
    const claimed = await deliveries.claim(key, now());
    if (!claimed) return;
    const takenOver = new AbortController();
    const keep = () =>
      deliveries.keep(claimed, now()).then(
        (isOurs) => isOurs || takenOver.abort(),
        (cause) => report(cause, 'keeping a delivery'),
      );
    const keeping = setInterval(keep, EVENT_LEASE_MS / 4);
    const giveUp = new AbortController();
    let isTouched = false;
    const leave = () => isTouched || giveUp.abort();
    leaving.addEventListener('abort', leave);
    if (leaving.aborted) leave();
    const touch = () => {
      isTouched = true;
    };
    try {
      await send(claimed, { signal: AbortSignal.any([signal, takenOver.signal, giveUp.signal]), touch });
    } catch (cause) {
      if (takenOver.signal.aborted) return;
      if (signal.aborted || giveUp.signal.aborted) return await putBack(claimed, isTouched);
      report(cause, `a ${claimed.subject.kind}`);
      await afterFailure(claimed, { kind: 'fault' }, async () => {});
    } finally {
      clearInterval(keeping);
      leaving.removeEventListener('abort', leave);
    }
  };
}

type Refuse = () => Promise<void>;

interface Working {
  /** Says stop. */
  readonly signal: AbortSignal;
  /** From now on something of it may stand there. */
  touch(): void;
}

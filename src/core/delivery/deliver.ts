import { EVENT_LEASE_MS } from '../conversation/ports.ts';
import type { Platform } from '../conversation/types.ts';
import type { Subscriptions } from '../digest/ports.ts';
import type { Compose } from './compose.ts';
import { destinationOf } from './destination.ts';
import type { Failure } from './failure.ts';
import { isTooLate, planAfterFailure } from './plan.ts';
import type { ClaimedDelivery, Deliveries, Settlement } from './ports.ts';
import type { Sender, Sending } from './sender.ts';
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

  async function afterFailure(claimed: ClaimedDelivery, trouble: Trouble, { refuse, miss }: Ends): Promise<void> {
    const step = planAfterFailure(trouble, claimed.attempts, timingOf(claimed));
    if (step.do === 'retry') await deliveries.postpone(claimed, { state: step.state, at: step.at, trouble });
    else if (step.do === 'miss') await miss();
    else await refuse();
  }

  async function post(claimed: ClaimedDelivery, { content, begunAt, mayBeThere }: Posting, { signal, turn }: Working) {
    const { key, platform } = claimed;
    const sender = senders[platform];
    if (!sender) throw new Error(`nobody sends to ${platform} here`);
    return await sender.send(
      {
        ...{ key, destination: destinationOf(claimed), reply: content.reply, since: begunAt },
        ...{ mayBeThere, turn },
      },
      signal,
    );
  }

  async function refuse(claimed: ClaimedDelivery, failure: Failure): Promise<void> {
    const { subject } = claimed;
    const subscription = subject.kind === 'digest' ? await subscriptions.find(subject.subscription) : undefined;
    await settle(claimed, refused(claimed, failure, subscription, now()));
  }

  /** Too late to be posted. Where it may have been posted in time, it is looked for once more: what stands there was sent. */
  async function stayAway(claimed: ClaimedDelivery, { content, begunAt, trouble }: Late, { signal }: Working) {
    const isOver = () => settle(claimed, missed(claimed, trouble));
    if (!content || begunAt === undefined) return await isOver();
    const tooLate = new AbortController();
    const turn = async () => {
      tooLate.abort();
      throw new Error('too late');
    };
    const looking = { signal: AbortSignal.any([signal, tooLate.signal]), turn };
    try {
      const found = await post(claimed, { content, begunAt, mayBeThere: true }, looking);
      if (found.kind === 'failed') return await isOver();
      await settle(claimed, sent(claimed, content, found, { begunAt, now: now() }));
    } catch (cause) {
      if (!tooLate.signal.aborted) throw cause;
      await isOver();
    }
  }

  async function send(claimed: ClaimedDelivery, working: Working): Promise<void> {
    if (isTooLate(timingOf(claimed))) return await stayAway(claimed, claimed, working);
    const composed = await compose(claimed);
    if (composed.kind === 'over') return await settle(claimed, composed.settlement);
    if (composed.kind === 'later') {
      await deliveries.postpone(claimed, { state: 'due', at: now() + LATER_MS });
      return;
    }
    const { content } = composed;
    const begunAt = claimed.begunAt ?? now();
    if (claimed.begunAt === undefined && !(await deliveries.begin(claimed, content, begunAt))) return;
    const wasBegun = claimed.begunAt !== undefined;
    const posted = await post(claimed, { content, begunAt, mayBeThere: wasBegun }, working);
    if (posted.kind === 'posted') return await settle(claimed, sent(claimed, content, posted, { begunAt, now: now() }));
    const { failure } = posted;
    const mayBeThere = wasBegun || failure.kind === 'unknown';
    await afterFailure(claimed, failure, {
      refuse: () => refuse(claimed, failure),
      miss: () =>
        stayAway(claimed, mayBeThere ? { content, begunAt, trouble: failure } : { trouble: failure }, working),
    });
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
    const stop = AbortSignal.any([signal, takenOver.signal, giveUp.signal]);
    const { platform, workspace } = claimed;
    const where = workspace === undefined ? { platform } : { platform, workspace };
    const turn = async (channel: string) => {
      await turns({ ...where, channel }, stop);
      isTouched = true;
    };
    try {
      await send(claimed, { signal: stop, turn });
    } catch (cause) {
      if (takenOver.signal.aborted) return;
      if (signal.aborted || giveUp.signal.aborted) return await putBack(claimed, isTouched);
      report(cause, `a ${claimed.subject.kind}`);
      const miss = () => settle(claimed, missed(claimed, FAULT));
      await afterFailure(claimed, FAULT, { refuse: miss, miss });
    } finally {
      clearInterval(keeping);
      leaving.removeEventListener('abort', leave);
    }
  };
}

const FAULT: Trouble = { kind: 'fault' };

/** What is done where it is not tried again. */
interface Ends {
  readonly refuse: () => Promise<void>;
  readonly miss: () => Promise<void>;
}

/** One try. */
interface Working extends Pick<Sending, 'turn'> {
  /** Says stop. */
  readonly signal: AbortSignal;
}

interface Posting extends Pick<Sending, 'mayBeThere'> {
  readonly content: Content;
  readonly begunAt: number;
}

type Late = Pick<ClaimedDelivery, 'content' | 'begunAt' | 'trouble'>;

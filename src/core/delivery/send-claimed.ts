import type { Subscriptions } from '../digest/ports.ts';
import type { Compose } from './compose.ts';
import { destinationOf } from './destination.ts';
import type { Failure } from './failure.ts';
import { isTooLate, planAfterFailure } from './plan.ts';
import type { ClaimedDelivery, Deliveries, Settlement } from './ports.ts';
import type { Sending } from './sender.ts';
import type { Senders } from './senders.ts';
import { missed, refused, sent } from './settlements.ts';
import type { Content, Trouble } from './types.ts';

export interface SendClaimedParts {
  readonly deliveries: Pick<Deliveries, 'begin' | 'postpone' | 'settle'>;
  readonly subscriptions: Pick<Subscriptions, 'find'>;
  readonly compose: Compose;
  readonly senders: Senders;
  /** How late a digest may come. */
  readonly maxLatenessMs: number;
  readonly now: () => number;
  /** Is told what became of each. */
  readonly settled?: (delivery: ClaimedDelivery, settlement: Settlement) => void;
}

/** What whoever has claimed a delivery does with it. */
export interface SendClaimed {
  /** Sends it, or sees to it that it is tried again or given up. Throws what the store throws, and our own faults. */
  send(claimed: ClaimedDelivery, working: Working): Promise<void>;
  /** What follows when that threw. */
  afterFault(claimed: ClaimedDelivery): Promise<void>;
}

/** One try. */
export interface Working extends Pick<Sending, 'turn'> {
  /** Says stop. */
  readonly signal: AbortSignal;
}

const LATER_MS = 60_000;
/** Corrections and notices are worth having also when they come late. */
const OTHER_MAX_LATENESS_MS = 48 * 60 * 60_000;

export function createSendClaimed(parts: SendClaimedParts): SendClaimed {
  const { deliveries, subscriptions, compose, senders, now } = parts;

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

  return {
    send,
    async afterFault(claimed) {
      const miss = () => settle(claimed, missed(claimed, FAULT));
      await afterFailure(claimed, FAULT, { refuse: miss, miss });
    },
  };
}

const FAULT: Trouble = { kind: 'fault' };

/** What is done where it is not tried again. */
interface Ends {
  readonly refuse: () => Promise<void>;
  readonly miss: () => Promise<void>;
}

interface Posting extends Pick<Sending, 'mayBeThere'> {
  readonly content: Content;
  readonly begunAt: number;
}

type Late = Pick<ClaimedDelivery, 'content' | 'begunAt' | 'trouble'>;

import type { Platform } from '../conversation/types.ts';
import type { Edition, Received, Slot, Subscription } from './types.ts';

/** Remembers who gets what and when. Times are milliseconds since 1970. */
export interface Subscriptions {
  /**
   * The same id again takes the place of what was known of it. What became of its slots stays: that is noted as it becomes
   * known, perhaps just now.
   */
  save(subscription: Subscription): Promise<void>;
  find(id: string): Promise<Subscription | undefined>;
  /** Those made in a place, the first made first. */
  of(place: string): Promise<readonly Subscription[]>;
  /** Those of a workspace that somebody made, and those made in these places; the first made first. */
  seenBy(reader: SubscriptionReader, limit: number): Promise<readonly Subscription[]>;
  /** All of them, the first made first; for the operator. */
  list(limit: number): Promise<readonly Subscription[]>;
  /**
   * Changes what is given of an active subscription that still waits for the slot `from`, in one step: of several that
   * work at once, one gets true. Where `next` is given the slot is taken, and the next one is waited for.
   */
  advance(id: string, from: Slot, to: Advance): Promise<boolean>;
  /** What became of a slot, noted when it is known. Leaves all else as it is. */
  settle(id: string, settled: Settled): Promise<void>;
  /** Active ones that are posted in a channel. */
  goingTo(platform: Platform, target: string, limit: number): Promise<readonly Subscription[]>;
  /** Those that a platform refused, by their ids; on which nobody has said pause. */
  refused(filter: RefusedFilter): Promise<readonly Subscription[]>;
  /** Has one that was refused since then wait for a slot. False where it is so no more. */
  goOn(id: string, since: number, next: Slot): Promise<boolean>;
  /** True where there was one. Forgets what it has received too. */
  remove(id: string): Promise<boolean>;
}

export interface SubscriptionReader {
  readonly workspace: string;
  readonly owner: string;
  readonly places: readonly string[];
}

export interface RefusedFilter {
  readonly platform: Platform;
  /** The channel they are posted in. */
  readonly target?: string;
  /** Only ids after this one. */
  readonly after?: string;
  readonly limit: number;
}

export interface Advance extends Pick<Subscription, 'last' | 'missed'> {
  readonly next: Slot;
}

export interface Settled {
  readonly last: NonNullable<Subscription['last']>;
  /** Given where the place got a digest: what had been missed is said then. */
  readonly toldAt?: number;
}

/** Remembers what a subscription has got of each briefing. */
export interface ReceivedEditions {
  of(subscription: string): Promise<readonly Received[]>;
  /** Sets what is given and leaves the rest. Does nothing for a subscription that is gone. */
  note(subscription: string, received: readonly Received[]): Promise<void>;
}

/** Keeps what briefings said, each edition once, however many have received it. */
export interface Editions {
  /** `seenAt`: when it was seen. Of one that is known, that takes the place of when it was seen before. */
  keep(edition: Edition, seenAt: number): Promise<void>;
  find(slug: string, id: string): Promise<Edition | undefined>;
  /** The one of that briefing which was seen last. */
  latest(slug: string): Promise<Edition | undefined>;
}

import type { PostedMessage } from '../conversation/ports.ts';
import type { Platform, Thread } from '../conversation/types.ts';
import type { SlotPlan } from '../digest/slots.ts';
import type { PastSlot, Received, Schedule, Slot } from '../digest/types.ts';
import type { Content, Delivery, DropReason, NewDelivery, RefusedReason, SettledState, Trouble } from './types.ts';

/**
 * Remembers what is to be delivered and what became of it. Each step happens as a whole or not at all, and of several that
 * try the same one does it. Where several machines share a store, their clocks must agree to within a few seconds.
 */
export interface Deliveries {
  /**
   * Takes subscriptions whose slot has come, moves each on to its next slot, and writes a delivery for what is due and for
   * what was missed. Says how many it took: fewer than `limit` where no more are left.
   */
  takeSlots(taking: SlotTaking): Promise<number>;
  /** Writes those that are not known yet. */
  add(deliveries: readonly NewDelivery[], now: number): Promise<void>;
  /**
   * Takes those that are to be looked at, the one that waits longest first; nobody else gets them before `until`. `along` is
   * done in the same step: where it rejects, nothing was taken.
   */
  take(taking: Taking, along?: (taken: readonly Taken[], run: RunSql) => Promise<void>): Promise<readonly Taken[]>;
  /** Nobody else gets these before `until`, unless they are settled. */
  hold(keys: readonly string[], until: number): Promise<void>;
  /**
   * Sets out to send one. Undefined where it is settled, or somebody else is at it. Lasts `EVENT_LEASE_MS`: keep it while you
   * work, or another may take it over as from one who died.
   */
  claim(key: string, now: number): Promise<ClaimedDelivery | undefined>;
  /** Makes the claim last from now on. False when it was taken over: stop. */
  keep(claimed: ClaimedDelivery, now: number): Promise<boolean>;
  /** Keeps what is about to be posted. False when the claim was taken over: post nothing. */
  begin(claimed: ClaimedDelivery, content: Content, now: number): Promise<boolean>;
  /** To be tried again at `at`. False when the claim was taken over. */
  postpone(claimed: ClaimedDelivery, postponed: Postponed): Promise<boolean>;
  /** It is over; all that follows from it is kept in the same step. False when the claim was taken over. */
  settle(claimed: ClaimedDelivery, settlement: Settlement): Promise<boolean>;
  /** Has an active subscription pause, and writes what follows, in one step. False where it is paused or goes elsewhere. */
  pause(pausing: Pausing): Promise<boolean>;
  find(key: string): Promise<Delivery | undefined>;
  /** The latest first. `place`: those that belong or went there. */
  list(filter: DeliveryFilter): Promise<readonly Delivery[]>;
  /** How many are to be looked at by now. */
  waiting(platforms: readonly Platform[], now: number): Promise<number>;
}

/** Remembers of what threads were told. */
export interface Corrections {
  /** Of each briefing the edition, by its id, that threads were last told of. */
  told(): Promise<ReadonlyMap<string, string>>;
  /** Corrections of a briefing that nobody has set out to tell yet. */
  untold(slug: string): Promise<readonly Delivery[]>;
  /** Moves a briefing on to another edition and writes what is to be told of that. False where another did that. */
  tell(telling: TellingAll): Promise<boolean>;
}

export interface TellingAll {
  readonly slug: string;
  readonly from: string | undefined;
  readonly to: string;
  readonly now: number;
  readonly tellings: readonly Telling[];
}

/** What a thread is told: `instead` of what it was to be told before, unless that is on its way; else `delivery`. */
export interface Telling {
  readonly delivery?: NewDelivery;
  readonly instead?: { readonly of: string; readonly delivery: NewDelivery } | undefined;
}

export interface SlotTaking {
  readonly platform: Platform;
  readonly now: number;
  readonly limit: number;
  /** The same for the same schedule and slot. */
  readonly plan: (schedule: Schedule, waited: Slot) => SlotPlan;
}

export interface Taking {
  readonly platform: Platform;
  readonly now: number;
  readonly until: number;
  readonly limit: number;
}

/** One that is to be worked on. */
export type Taken = Pick<Delivery, 'key' | 'platform' | 'target'>;

/** Runs SQL within the step: for a queue that lives in the same database. */
export type RunSql = (text: string, values: readonly unknown[]) => Promise<{ readonly rows: unknown[] }>;

export interface ClaimedDelivery extends Delivery {
  /** Made for this claim alone. */
  readonly token: string;
}

export interface Postponed {
  readonly state: 'due' | 'unknown';
  readonly at: number;
  readonly trouble?: Trouble;
  /** Given where it is certain that nothing of it was posted: nobody has to look for it. */
  readonly isUntouched?: true;
}

export interface Settlement {
  readonly state: SettledState;
  readonly at: number;
  readonly trouble?: Trouble;
  readonly dropped?: DropReason;
  /** What becomes of the subscription it was for. */
  readonly subscription?: SettledSubscription;
  /** What was posted. */
  readonly messages?: readonly PostedMessage[];
  /** The conversation that begins with it. */
  readonly opens?: { readonly place: string; readonly thread: string; readonly start: Omit<Thread, 'turns'> };
  /** What is to be delivered in its place. */
  readonly adds?: readonly NewDelivery[];
}

export interface SettledSubscription {
  readonly id: string;
  readonly last: PastSlot;
  /** Given where the place got a digest. */
  readonly toldAt?: number;
  readonly received?: readonly Received[];
  /** To be said in the next digest. */
  readonly missed?: Slot;
  /** Given where it can not go on, unless it is paused already. */
  readonly pause?: { readonly reason: RefusedReason; readonly since: number };
}

export interface Pausing {
  readonly id: string;
  /** The channel that takes nothing any more. */
  readonly target: string;
  readonly reason: RefusedReason;
  readonly since: number;
  readonly adds: readonly NewDelivery[];
}

export interface DeliveryFilter {
  readonly place?: string;
  readonly subscription?: string;
  readonly limit: number;
}

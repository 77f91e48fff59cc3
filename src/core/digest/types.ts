import type { Briefing, Name } from '../briefing/types.ts';
import type { Platform } from '../conversation/types.ts';
import type { Language } from '../language/languages.ts';
import type { Reply } from '../reply/types.ts';

/** What a place gets, when, and how. Ids are the platform's own; times are milliseconds since 1970. */
export interface Subscription {
  readonly id: string;
  readonly platform: Platform;
  /** Slack's workspace, Discord's server; absent where there is none, as between two. */
  readonly workspace?: string;
  /** Where it was made: whose questions it tells of, and where it is listed. */
  readonly place: string;
  /** The channel it is posted in: the place itself, unless another was named. */
  readonly target: string;
  /** Who made it, and is told when it can not go on. */
  readonly owner: string;
  readonly following: Following;
  readonly schedule: Schedule;
  readonly language: Language;
  readonly mode: Mode;
  readonly state: SubscriptionState;
  readonly createdAt: number;
  /** What became of its last slot; absent before the first. */
  readonly last?: PastSlot;
  /** When the place last got a digest; absent before the first. */
  readonly toldAt?: number;
  /** Slots that came to nothing since the last digest: it will be said in the next one. */
  readonly missed?: Missed;
}

/** Which briefings: all of them, also those to come, or these and those with a topic. */
export type Following =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'some';
      readonly slugs: readonly string[];
      /** As they were typed; they are compared folded, in every language. */
      readonly topics: readonly string[];
    };

/** `changes only` is silent where nothing has changed; `always` says so in two lines. */
export type Mode = (typeof MODES)[number];

export const MODES = ['changes', 'always'] as const;

/** At a time of day where the readers are. */
export interface Schedule {
  /** `08:30`, by the clock on the wall. */
  readonly time: string;
  /** ISO: 1 is Monday, 7 is Sunday. In order, each once, never empty. */
  readonly days: readonly Weekday[];
  /** IANA name, such as Europe/Paris. */
  readonly timeZone: string;
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
export const WORKING_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/**
 * When a digest is due. The day is what makes it this slot and no other: of a subscription, a day has one, whatever
 * becomes of the time, the zone or its rules.
 */
export interface Slot {
  /** `2026-11-21`, where the readers are. */
  readonly day: string;
  readonly at: number;
}

export type SubscriptionState =
  | { readonly kind: 'active'; readonly next: Slot }
  | { readonly kind: 'paused'; readonly reason: PauseReason; readonly since: number };

/**
 * Why nothing comes: `asked` by somebody; else what the platform says, which is repaired there: the channel is gone or
 * archived, we were removed from it, may not write there, have lost our access altogether, or can not choose the tag that a
 * post there has to have.
 */
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const PAUSE_REASONS = [
  'asked',
  'gone',
  'archived',
  'not-a-member',
  'forbidden',
  'no-access',
  'needs-tag',
] as const;

export interface PastSlot extends Slot {
  readonly outcome: SlotOutcome;
}

/**
 * `sent`: it stands there; `unchanged`: there was nothing to say; `missed`: too late to be sent; `failed`: the platform
 * would not take it.
 */
export type SlotOutcome = (typeof SLOT_OUTCOMES)[number];

export const SLOT_OUTCOMES = ['sent', 'unchanged', 'missed', 'failed'] as const;

/** Days of slots that came to nothing, as one remembers them: how many, from when to when. */
export interface Missed {
  readonly count: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** What a briefing said at one time: as much of it as it takes to tell later what has changed. */
export interface Edition extends Pick<Briefing, 'slug' | 'version' | 'title' | 'facts'> {
  /** The same for the same content, and for no other. */
  readonly id: string;
  readonly names: readonly Pick<Name, 'id' | 'label'>[];
}

/** What a subscription last got of a briefing. */
export interface Received {
  readonly slug: string;
  /** The id of the edition. */
  readonly edition: string;
  /** When its lead and key facts were last shown. */
  readonly remindedAt: number;
}

/** What a place gets, and what to keep of it. */
export interface Digest {
  /** Absent where there is nothing to say. */
  readonly reply?: Reply;
  /** What the place has received once the reply stands there; at once where there is none. */
  readonly received: readonly Received[];
  /** The briefings that the reply is made of, with the facts it uses: for the ledger of messages. */
  readonly about: readonly { readonly slug: string; readonly version: number; readonly facts: readonly string[] }[];
}

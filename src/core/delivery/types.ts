import type { Platform } from '../conversation/types.ts';
import type { PauseReason, Received, Slot } from '../digest/types.ts';
import type { Language } from '../language/languages.ts';
import type { Reply } from '../reply/types.ts';
import type { Failure } from './failure.ts';

/** Something that goes to one place, once, without anybody waiting for it. Times are milliseconds since 1970. */
export interface Delivery {
  /** Tells it from all others; what would be the same has the same. */
  readonly key: string;
  readonly platform: Platform;
  /** Slack's workspace, Discord's server, where it is known. */
  readonly workspace?: string;
  /** Where one asks for it: the place of the subscription, or that of the thread. */
  readonly place: string;
  /** The channel it goes to, or the person: what goes to the same goes in order. */
  readonly target: string;
  readonly subject: Subject;
  /** When it should be there. */
  readonly at: number;
  readonly state: DeliveryState;
  /** How often somebody set out to send it. */
  readonly attempts: number;
  /** When it is looked at next; absent once it is settled. While somebody works on it: until when that is theirs. */
  readonly wakeAt?: number;
  /** When it was about to be posted for the first time; absent before. */
  readonly begunAt?: number;
  /** What is posted, also at a second try; absent before the first, and forgotten once it is settled. */
  readonly content?: Content;
  /** What went wrong at the last try, where something did. */
  readonly trouble?: Trouble;
  readonly dropped?: DropReason;
  readonly settledAt?: number;
}

/** As it is when it is planned. */
export type NewDelivery = Pick<Delivery, 'key' | 'platform' | 'workspace' | 'place' | 'target' | 'subject' | 'at'>;

/** What is delivered. */
export type Subject =
  | { readonly kind: 'digest'; readonly subscription: string; readonly slot: Slot }
  /** What was said in a thread is not so any more. Editions by their ids, facts by theirs. */
  | {
      readonly kind: 'correction';
      readonly slug: string;
      readonly before: string;
      readonly after: string;
      readonly thread: string;
      readonly facts: readonly string[];
      readonly language: Language;
    }
  /** To the owner of a subscription: it can not go on. */
  | {
      readonly kind: 'notice';
      readonly subscription: string;
      readonly reason: RefusedReason;
      readonly since: number;
    };

/** Why a subscription pauses by itself. */
export type RefusedReason = Exclude<PauseReason, 'asked'>;

/**
 * - `due`: nothing was posted yet;
 * - `sending`: somebody is at it;
 * - `unknown`: it may have been posted, and will be looked for;
 * - `sent`: it stands there;
 * - `refused`: the platform will never take it;
 * - `unchanged`: there was nothing to say;
 * - `missed`: it came to be too late;
 * - `dropped`: nobody wants it any more.
 */
export type DeliveryState = OpenState | SettledState;

export type OpenState = 'due' | 'sending' | 'unknown';

export type SettledState = 'sent' | 'refused' | 'unchanged' | 'missed' | 'dropped';

/** `fault`: our own, such as a store that failed. */
export type Trouble = Failure | { readonly kind: 'fault' };

/** Why nobody wants it: its subscription was removed or paused; a later one says it all; it is repaired. */
export type DropReason = 'removed' | 'paused' | 'superseded' | 'repaired';

/** What is posted, and what to keep of it. */
export interface Content {
  readonly reply: Reply;
  /** What the place has received then. */
  readonly received: readonly Received[];
  /** The briefings it is made of, with the facts it uses. */
  readonly about: readonly { readonly slug: string; readonly version: number; readonly facts: readonly string[] }[];
}

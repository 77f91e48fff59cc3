import type { PostedMessage } from '../core/conversation/ports.ts';
import type { Platform } from '../core/conversation/types.ts';
import type { DeliveryState, DropReason, Subject } from '../core/delivery/types.ts';
import type { Mode, PauseReason, SlotOutcome, SubscriptionState } from '../core/digest/types.ts';
import type { Language } from '../core/language/languages.ts';

/**
 * The tables as both engines have them: ids and JSON are text, times are milliseconds since 1970, yes and no are 1
 * and 0. A change here needs a new file in `migrations/`.
 */
export interface Tables {
  threads: {
    place: string;
    thread: string;
    slug: string;
    version: number;
    language: Language;
    /** How many turns it ever had: the position of the last one. */
    turns: number;
    opened_at: number;
    used_at: number;
  };
  turns: {
    place: string;
    thread: string;
    position: number;
    /** Made before the row is written, so that writing it twice leaves one. */
    id: string;
    /** A `Turn` as JSON. */
    turn: string;
    user_id: string | null;
    asked_at: number;
  };
  /** One row for each briefing that the message is made of. */
  messages: {
    place: string;
    message: string;
    thread: string;
    kind: PostedMessage['kind'];
    slug: string;
    version: number;
    /** Fact ids as a JSON list. */
    facts: string;
    posted_at: number;
    /** A `Receipt` as JSON; null for what is no answer, and for what was posted before there were any. */
    receipt: string | null;
  };
  events: {
    key: string;
    state: 'working' | 'done';
    token: string;
    payload: string;
    place: string | null;
    thread: string | null;
    user_id: string | null;
    attempts: number;
    received_at: number;
    /** Null when done, so that the index of it holds open events only. */
    lease_until: number | null;
  };
  /** One row for each time it was asked. */
  unanswered: {
    id: string;
    slug: string;
    language: Language;
    normal: string;
    question: string;
    place: string;
    thread: string;
    user_id: string | null;
    asked_at: number;
  };
  open_questions: {
    place: string;
    id: string;
    thread: string | null;
    user_id: string;
    question: string;
    asked_at: number;
  };
  places: {
    place: string;
    language: Language | null;
    time_zone: string | null;
    model: number | null;
  };
  subscriptions: {
    id: string;
    platform: Platform;
    workspace: string | null;
    place: string;
    target: string;
    /** '' when whoever made it is forgotten. */
    owner: string;
    /** A `Following` as JSON. */
    following: string;
    time: string;
    /** ISO weekdays as a JSON list. */
    days: string;
    time_zone: string;
    language: Language;
    mode: Mode;
    state: SubscriptionState['kind'];
    /** Both null while it is paused. */
    next_day: string | null;
    next_at: number | null;
    pause_reason: PauseReason | null;
    paused_at: number | null;
    created_at: number;
    last_day: string | null;
    last_at: number | null;
    last_outcome: SlotOutcome | null;
    told_at: number | null;
    /** A `Missed` as JSON. */
    missed: string | null;
  };
  /** What briefings said, each edition once. */
  editions: {
    slug: string;
    id: string;
    /** The rest of an `Edition` as JSON. */
    content: string;
    seen_at: number;
  };
  received: {
    subscription: string;
    slug: string;
    edition: string;
    reminded_at: number;
  };
  /** Which edition of each briefing the threads were last told of. */
  corrections: {
    slug: string;
    edition: string;
  };
  deliveries: {
    key: string;
    kind: Subject['kind'];
    platform: Platform;
    workspace: string | null;
    place: string;
    target: string;
    subscription: string | null;
    /** Of a digest, whose `subject` it makes together with `subscription` and `at`. */
    day: string | null;
    /** A `Subject` as JSON; null for a digest. */
    subject: string | null;
    at: number;
    state: DeliveryState;
    attempts: number;
    token: string | null;
    /** Null when settled. */
    wake_at: number | null;
    begun_at: number | null;
    /** A `Content` as JSON. */
    content: string | null;
    /** A `Trouble` as JSON. */
    trouble: string | null;
    dropped: DropReason | null;
    created_at: number;
    settled_at: number | null;
  };
}

import type { Reply } from '../reply/types.ts';
import type { Failure } from './failure.ts';
import type { Posted } from './posted.ts';

/** What a platform does for messages that nobody is waiting for: digests, corrections, notices to who ordered them. */
export interface Sender {
  /**
   * Puts a reply where it belongs, all of it once and in order, whatever becomes of the platform's answers; the first
   * message begins a thread there, and the others go into that. Tries again what may be tried again (`planRetry`), within
   * some seconds; what is then still open is the caller's to try later. Throws only when `signal` says stop.
   */
  send(sending: Sending, signal: AbortSignal): Promise<Posted>;
  /** Whether something could be posted there, as far as the platform tells without posting: for what was refused before. */
  look(destination: Destination, signal: AbortSignal): Promise<'open' | Failure>;
}

export interface Sending {
  /** Tells it from all others, and is the same at every try. */
  readonly key: string;
  readonly destination: Destination;
  readonly reply: Reply;
  /** Nothing of it was posted before this instant, in milliseconds since 1970. */
  readonly since: number;
  /** Somebody may have posted it, or a part of it, already: look before posting. */
  readonly mayBeThere: boolean;
  /** To be awaited before each message is posted, and after looking: keeps to the limits of the platform. Rejects when told to stop. */
  turn(channel: string): Promise<void>;
}

/** Ids are the platform's own. `workspace`: Slack's, or Discord's server; absent where there is none. */
export type Destination =
  | {
      readonly kind: 'channel';
      readonly workspace?: string;
      readonly channel: string;
      /** The thread it goes into; absent: it begins one. */
      readonly thread?: string;
    }
  | { readonly kind: 'person'; readonly workspace?: string; readonly user: string };

import type { Growing } from '../commands/types.ts';
import type { Claim } from '../conversation/ports.ts';
import type { Standing } from '../conversation/types.ts';
import type { Posted } from '../delivery/posted.ts';
import type { Reply } from '../reply/types.ts';
import type { Job } from './job.ts';
import type { Answered } from './outcome.ts';

/** A message in a platform's own form. */
export interface Shown {
  /** Ids of the facts in it, each once. */
  readonly facts: readonly string[];
}

/** Where one job is done: what a platform can do there. `Message` is its own form of a message. */
export interface Venue<Message extends Shown> {
  readonly job: Job;
  /** What we are called there. */
  readonly botName: string;
  /** What the platform knows of who asks, where it can be decided what the place gets. */
  readonly standing?: Standing;
  /** Whether whoever waits sees nothing of that unless we say so. */
  readonly isSilent: boolean;
  /** What this platform shows in place of what the core would say: to the one who asked alone. */
  readonly instead?: readonly Message[];
  /** The form of what is said to one person alone; the buttons that choose a briefing carry `question`, where given. */
  render(reply: Reply, question?: string): readonly Message[];
  /** The form of what is posted; where it asks back about a question, the same holds. */
  show(answered: Answered): readonly Message[];
  /**
   * Posts messages in their order, each once whatever becomes of the platform's answers. Tells what stands, as it comes
   * to stand: what comes later waits until that was dealt with. Nothing comes after a failure. Throws only when told to stop.
   */
  post(messages: readonly Message[], answered: Answered): AsyncIterable<Posted>;
  /** Says something to the one who asked alone; false when that is not possible in any way. Throws only when told to stop. */
  tell(messages: readonly Message[]): Promise<boolean>;
  /** Keeps a question for those buttons, where they have no room for it. */
  hold?(question: string): Promise<void>;
  /** Shows that we are at work on a message. */
  announce?(words: string): Status | undefined;
  /**
   * Shows an answer while it is written; undefined where that is not possible, as where it begins a thread. After a failure
   * nothing of it stands there.
   */
  grow?(growing: Growing, answered: Answered): Promise<Posted> | undefined;
  /** When all is said and done. */
  leave?(): Promise<void>;
}

/** Says that an answer is on its way. */
export interface Status {
  /** Before the answer is posted. */
  settle(): Promise<void>;
  /** When nothing was posted there. */
  clear(): Promise<void>;
}

/** Opens the venue of a job; undefined where it is no job that this version knows, or one that is none of ours. */
export type OpenVenue<Message extends Shown> = (claim: Claim, signal: AbortSignal) => Venue<Message> | undefined;

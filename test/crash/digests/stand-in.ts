import type { RefusedReason } from '../../../src/core/delivery/types.ts';
import type { Chance } from './random.ts';

/** A platform as the harness needs it: places, what stands there, and how it fails. */
export interface StandIn {
  readonly platform: 'slack' | 'discord';
  /** What the program is told of it. */
  readonly settings: Readonly<Record<string, string>>;
  /** A new channel that the app can write to, for the owner of that number, below `MOST_OWNERS`. */
  addPlace(owner: number): Place;
  /** Makes a channel refuse what is posted, and says how that is to be called. */
  refuse(place: Place, chance: Chance): RefusedReason;
  /** What came into the channel within that time, which ends before `untilMs`, with what stands in its threads now. */
  postedIn(place: Pick<Place, 'target'>, sinceMs: number, untilMs: number): readonly Posted[];
  /** How often its owner was told something. */
  toldOwner(place: Pick<Place, 'owner'>): number;
  /** Has the `nth` call from now on that fits go wrong. `onHit` is called when that call has come, and before it is answered. */
  fail(how: Failing, nth: number, onHit: () => void): Rule;
  close(): Promise<void>;
}

/** As many as there are days at most. */
export const MOST_OWNERS = 300;
export const OWNERS = Array.from({ length: MOST_OWNERS }, (_, number) => `owner-${number}`);

export interface Place {
  readonly workspace: string;
  readonly target: string;
  /** Who is told when it goes no further. */
  readonly owner: string;
}

/** A message that stands in a channel, and what stands in its thread. */
export interface Posted {
  readonly text: string;
  readonly thread: readonly string[];
}

export interface Rule {
  stop(): void;
}

/**
 * Which calls, and what becomes of them: `post` is what puts a message there, `other` whatever else a digest takes, such as
 * looking for one or opening a thread. `isDone`: what was asked for is done all the same.
 */
export interface Failing {
  readonly call: 'post' | 'other';
  readonly way: 'answer' | 'reset' | 'hang' | '429' | '5xx';
  readonly isDone: boolean;
}

export function isWithin(atMs: number, sinceMs: number, untilMs: number): boolean {
  return atMs >= sinceMs && atMs < untilMs;
}

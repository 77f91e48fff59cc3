import type { RefusedReason, Trouble } from './types.ts';

/** What follows a failed attempt. */
export type AfterFailure =
  | { readonly do: 'retry'; readonly at: number; readonly state: 'due' | 'unknown' }
  /** The platform will never take it: because of where it goes, or of what it is. */
  | { readonly do: 'refuse'; readonly reason: RefusedReason | 'other' }
  /** It would come too late. */
  | { readonly do: 'miss' };

export interface Timing {
  /** When it should be there. */
  readonly at: number;
  readonly now: number;
  readonly maxLatenessMs: number;
}

const FIRST_WAIT_MS = 5_000;
/** An outage that is over is noticed by then. */
const LONGEST_WAIT_MS = 10 * 60_000;

/** Whether it would come too late if it was sent now. */
export function isTooLate({ at, now, maxLatenessMs }: Timing): boolean {
  return now - at > maxLatenessMs;
}

/**
 * Decides what follows an attempt that failed, counted from 1: an outage is waited for, longer each time, for as long as
 * being late is better than nothing. Pure: the caller owns the clock.
 */
export function planAfterFailure(trouble: Trouble, attempt: number, timing: Timing): AfterFailure {
  if (trouble.kind === 'refused') return { do: 'refuse', reason: trouble.reason };
  const at = timing.now + (trouble.kind === 'busy' ? trouble.waitMs : waitMs(attempt));
  if (isTooLate({ ...timing, now: at })) return { do: 'miss' };
  return { do: 'retry', at, state: trouble.kind === 'unknown' ? 'unknown' : 'due' };
}

function waitMs(attempt: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
}

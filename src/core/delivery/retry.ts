import type { Failure } from './failure.ts';

export type NextStep =
  | { readonly do: 'give-up' }
  | {
      readonly do: 'retry';
      readonly waitMs: number;
      /** The last try may have worked: see whether it did before doing it again. */
      readonly lookFirst: boolean;
    };

/** So often a thing is tried; being told to wait does not count. */
const MAX_ATTEMPTS = 4;
const FIRST_WAIT_MS = 500;

/** Decides what follows a failed attempt, counted from 1. Pure: the caller owns the clock. */
export function planRetry(failure: Failure, attempt: number): NextStep {
  if (failure.kind === 'busy') return { do: 'retry', waitMs: failure.waitMs, lookFirst: false };
  if (failure.kind === 'refused' || attempt >= MAX_ATTEMPTS) return { do: 'give-up' };
  return { do: 'retry', waitMs: FIRST_WAIT_MS * 2 ** (attempt - 1), lookFirst: failure.kind === 'unknown' };
}

import type { Trouble } from './failures.ts';

const MAX_ATTEMPTS = 3;
const FIRST_WAIT_MS = 250;
/** A server that asks for more is not waited for: somebody is reading along. */
const LONGEST_WAIT_MS = 2_000;

/**
 * How long to wait before asking again, after `attempt` attempts (from 1), or nothing when to give up. `random` is
 * from 0 to below 1: many that failed together do not come back together.
 */
export function waitBeforeRetry(trouble: Trouble, attempt: number, random: number): number | undefined {
  if (!trouble.isPassing || attempt >= MAX_ATTEMPTS) return undefined;
  const usualMs = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random / 2);
  const waitMs = trouble.waitMs === undefined ? usualMs : trouble.waitMs + (FIRST_WAIT_MS * random) / 2;
  return waitMs > LONGEST_WAIT_MS ? undefined : waitMs;
}

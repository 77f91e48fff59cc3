import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../core/delivery/failure.ts';
import { planRetry } from '../../core/delivery/retry.ts';
import { toFailure } from './failures.ts';

export type Persisted<Result> =
  | { readonly kind: 'done'; readonly result: Result; readonly attempts: number }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly error: unknown };

/** So long is waited where Discord asks for it, all waits of a call together: later is for whoever called to decide. */
const WAIT_MAX_MS = 30_000;

/** Tries a call until it is done, or will not be. Only for what does no harm when done twice. Rejects only when told to stop. */
export async function persist<Result>(
  call: (attempt: number) => Promise<Result>,
  signal: AbortSignal,
): Promise<Persisted<Result>> {
  let waitedMs = 0;
  for (let attempt = 1; ; ) {
    try {
      return { kind: 'done', result: await call(attempt), attempts: attempt };
    } catch (error) {
      signal.throwIfAborted();
      const failure = toFailure(error);
      const step = planRetry(failure, attempt);
      if (step.do === 'give-up') return { kind: 'failed', failure, error };
      waitedMs += step.waitMs;
      if (waitedMs > WAIT_MAX_MS) return { kind: 'failed', failure, error };
      await sleep(step.waitMs, undefined, { signal });
      if (failure.kind !== 'busy') attempt += 1;
    }
  }
}

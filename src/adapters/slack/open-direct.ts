import { setTimeout as sleep } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Failure } from '../../core/delivery/failure.ts';
import { planRetry } from '../../core/delivery/retry.ts';
import { toFailure } from './failures.ts';

/**
 * The conversation between a person and us, which nobody sees until something is said in it. Tried again for `patienceMs`
 * at most. Rejects only when `signal` says stop.
 */
export async function openDirect(
  client: webApi.WebClient,
  user: string,
  { patienceMs, signal }: { readonly patienceMs: number; readonly signal: AbortSignal },
): Promise<{ readonly channel: string } | { readonly failure: Failure }> {
  for (let attempt = 1, leftMs = patienceMs; ; ) {
    try {
      const { channel } = await client.conversations.open({ users: user });
      return channel?.id === undefined ? { failure: { kind: 'unreachable' } } : { channel: channel.id };
    } catch (error) {
      const failure = toFailure(error);
      const step = planRetry(failure, attempt);
      if (step.do === 'give-up' || step.waitMs > leftMs) return { failure: asNothingWasSaid(failure) };
      leftMs -= step.waitMs;
      await sleep(step.waitMs, undefined, { signal });
      if (failure.kind !== 'busy') attempt += 1;
    }
  }
}

/** Whether it was opened does not matter: nothing stands there. */
function asNothingWasSaid(failure: Failure): Failure {
  return failure.kind === 'unknown' ? { kind: 'unreachable' } : failure;
}

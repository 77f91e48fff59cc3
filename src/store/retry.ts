import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 1_000;

/**
 * Runs `work` again for as long as it fails with something that passes, waiting twice as long each time, and throws
 * its last error when `patienceMs` are over. `work` must do no harm when it is done twice.
 */
export async function retryWhile<T>(
  passes: (error: unknown) => boolean,
  patienceMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const begun = performance.now();
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error) || performance.now() - begun + waitMs > patienceMs) throw error;
      await sleep(waitMs);
    }
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { type IIdentifyThrottler, SimpleIdentifyThrottler, type WebSocketManager } from '@discordjs/ws';

/** A session that lasts so long is a good one. */
const GOOD_AFTER_MS = 60_000;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/**
 * Lets shards begin sessions, as many at once as Discord allows. Of those Discord takes 1,000 a day and then resets the
 * token: where one ends after the other, we wait ever longer.
 */
export async function paceIdentifies(manager: WebSocketManager): Promise<IIdentifyThrottler> {
  const { session_start_limit: limit } = await manager.fetchGatewayInformation();
  const throttler = new SimpleIdentifyThrottler(limit.max_concurrency);
  const last = new Map<number, { readonly at: number; readonly short: number }>();
  return {
    async waitForIdentify(shard, signal) {
      const before = last.get(shard);
      const isShort = before !== undefined && performance.now() - before.at < GOOD_AFTER_MS;
      const short = isShort ? before.short + 1 : 0;
      if (short > 1) await sleep(waitAfter(short), undefined, { signal });
      await throttler.waitForIdentify(shard, signal);
      last.set(shard, { at: performance.now(), short });
    },
  };
}

/** After so many short sessions in a row, of which one is nothing unusual. */
export function waitAfter(short: number): number {
  return short < 2 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (short - 2), LONGEST_WAIT_MS);
}

import type { Clock } from '../clock.ts';
import { PER_MINUTE_BY_TIER, POST_BURST, POSTS_PER_SECOND_AND_CHANNEL } from './limits.ts';

/** How long a caller must wait, in seconds, or 0: by tier and method, and for posts by channel. */
export interface Rates {
  take(method: string, tier: 1 | 2 | 3 | 4 | 'special', channel: string | undefined): number;
}

export function createRates(clock: Clock): Rates {
  const buckets = new Map<string, { left: number; atMs: number }>();

  /** A bucket of `size`, refilled by `perSecond`. */
  function draw(key: string, size: number, perSecond: number): number {
    const now = clock.nowMs();
    const bucket = buckets.get(key) ?? { left: size, atMs: now };
    bucket.left = Math.min(size, bucket.left + ((now - bucket.atMs) / 1_000) * perSecond);
    bucket.atMs = now;
    buckets.set(key, bucket);
    if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) / perSecond));
    bucket.left -= 1;
    return 0;
  }

  return {
    take(method, tier, channel) {
      if (method === 'chat.postMessage' && channel) {
        return draw(`post ${channel}`, POST_BURST, POSTS_PER_SECOND_AND_CHANNEL);
      }
      if (tier === 'special') return 0;
      const perMinute = PER_MINUTE_BY_TIER[tier];
      return draw(method, perMinute, perMinute / 60);
    },
  };
}

import type { Clock } from '../clock.ts';
import { GLOBAL_RATE } from './limits.ts';

/** How often a route may be called for one channel, guild or webhook. Real ones are not documented; these are alike. */
const BUCKETS: Readonly<Record<string, { readonly limit: number; readonly perMs: number }>> = {
  'POST /channels/:channel/messages': { limit: 5, perMs: 5_000 },
  'PATCH /channels/:channel/messages/:message': { limit: 5, perMs: 5_000 },
  'DELETE /channels/:channel/messages/:message': { limit: 5, perMs: 1_000 },
  'POST /webhooks/:application/:token': { limit: 5, perMs: 2_000 },
  'PATCH /webhooks/:application/:token/messages/:message': { limit: 5, perMs: 2_000 },
  'POST /channels/:channel/messages/:message/threads': { limit: 50, perMs: 300_000 },
  'POST /channels/:channel/messages/:message/crosspost': { limit: 10, perMs: 3_600_000 },
};

const OTHERS = { limit: 50, perMs: 1_000 };

export interface Rate {
  readonly headers: Readonly<Record<string, string>>;
  /** Set where the call came too early. */
  readonly refused: { readonly scope: 'user' | 'global'; readonly retryAfterSec: number } | undefined;
}

export interface Rates {
  /** `major` is the channel, guild or webhook in the path. What answers interactions is not counted for the whole. */
  take(route: string, major: string): Rate;
}

export function createRates(clock: Clock): Rates {
  const windows = new Map<string, { used: number; endsAtMs: number }>();

  function use(
    key: string,
    limit: number,
    perMs: number,
  ): { readonly over: boolean; readonly left: number; readonly resetSec: number } {
    const now = clock.nowMs();
    const before = windows.get(key);
    const window = before && before.endsAtMs > now ? before : { used: 0, endsAtMs: now + perMs };
    windows.set(key, window);
    const over = window.used >= limit;
    if (!over) window.used += 1;
    return { over, left: limit - window.used, resetSec: (window.endsAtMs - now) / 1_000 };
  }

  return {
    take(route, major) {
      const { limit, perMs } = BUCKETS[route] ?? OTHERS;
      if (!/\/(interactions|webhooks)\//.test(route)) {
        const whole = use('global', GLOBAL_RATE.limit, GLOBAL_RATE.perMs);
        if (whole.over) return { headers: {}, refused: { scope: 'global', retryAfterSec: whole.resetSec } };
      }
      const { over, left, resetSec } = use(`${route} ${major}`, limit, perMs);
      const headers = {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(left),
        'x-ratelimit-reset': ((clock.nowMs() + resetSec * 1_000) / 1_000).toFixed(3),
        'x-ratelimit-reset-after': resetSec.toFixed(3),
        'x-ratelimit-bucket': Buffer.from(route).toString('hex').slice(0, 64),
      };
      return { headers, refused: over ? { scope: 'user', retryAfterSec: resetSec } : undefined };
    },
  };
}

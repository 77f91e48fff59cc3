import type { PauseReason } from '../digest/types.ts';

/*
 * What tells a delivery from all others. That of a digest is "digest:", its subscription and its day, whatever becomes of
 * its time or zone meanwhile; `store/take-slots.ts` makes it in SQL.
 */

/** One for each time that a subscription was paused. */
export function noticeKey(subscription: string, reason: PauseReason, since: number): string {
  return `notice:${subscription}:${reason}:${since}`;
}

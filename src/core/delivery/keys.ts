import type { PauseReason } from '../digest/types.ts';

/*
 * What tells a delivery from all others. That of a digest is "digest:", its subscription and its day, whatever becomes of
 * its time or zone meanwhile; `store/take-slots.ts` makes it in SQL.
 */

/** One for each time that a subscription was paused. */
export function noticeKey(subscription: string, reason: PauseReason, since: number): string {
  return `notice:${subscription}:${reason}:${since}`;
}

/** One for each thread and each change of a briefing, by the ids of its editions. */
export function correctionKey(slug: string, before: string, after: string, place: string, thread: string): string {
  return `correction:${slug}:${before}:${after}:${place}:${thread}`;
}

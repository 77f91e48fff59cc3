/** What became of asking a platform for something, where it did not go well. */
export type Failure =
  /** Answered with a no that a second try would get too. */
  | { readonly kind: 'refused'; readonly reason: Refusal }
  /** Not done: asked too often. */
  | { readonly kind: 'busy'; readonly waitMs: number }
  /** Not done: the platform was not reached. */
  | { readonly kind: 'unreachable' }
  /** Asked, but no answer was heard: it may have been done. */
  | { readonly kind: 'unknown' };

/**
 * Why a platform says no for good:
 * - `not-a-member`: we are not in that channel, or can not see it;
 * - `archived`: nobody can write there any more;
 * - `gone`: the channel or the thread was deleted;
 * - `forbidden`: somebody has ruled that we may not;
 * - `no-access`: our own access was withdrawn;
 * - `needs-tag`: each post there has to have a tag, and it is not plain which;
 * - `other`: what we sent is at fault.
 */
export type Refusal = 'not-a-member' | 'archived' | 'gone' | 'forbidden' | 'no-access' | 'needs-tag' | 'other';

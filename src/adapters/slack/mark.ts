import { createHash } from 'node:crypto';

/** Names our metadata on a message. Other apps of the workspace can read it; it says nothing to them. */
export const POST_EVENT = 'wirebrief_post';

/** Tells one message from all others: what it answers, and which part of the answer it is. */
export function markOf(key: string, index: number): string {
  return createHash('sha256').update(`${key} ${index}`).digest('base64url').slice(0, 22);
}

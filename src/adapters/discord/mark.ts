import { createHash } from 'node:crypto';

/**
 * Tells one message from all others: what it answers, and which part of the answer it is. With `enforce_nonce`, Discord
 * makes one message of two posts that have the same, for some minutes. At most 25 characters. `channel`: read strictly,
 * Discord compares all that an author has posted anywhere. discord.com/developers/docs/resources/message, read 2026-11
 */
export function nonceOf(key: string, index: number, channel: string): string {
  return digest(`${key} ${index} ${channel}`).toString('base64url').slice(0, 22);
}

/** The same, as the `id` of a message's first component, by which we find it again when the nonce is forgotten. */
export function componentIdOf(key: string, index: number): number {
  return (digest(`${key} ${index}`).readUInt32BE() >>> 1) | 1;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

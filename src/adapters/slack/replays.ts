/** Bolt refuses what was signed longer ago than this; Slack's clock may be a minute ahead of ours. */
const SIGNED_WITHIN_MS = 6 * 60_000;

/** Tells a request that was sent to us from one that somebody has kept and sends again. */
export interface Replays {
  /** False where a request with this signature was admitted before. */
  admit(signature: string): boolean;
  /** It was not taken, so that Slack may send it again as it was. */
  release(signature: string): void;
}

/** Slack signs the time with the body: when it sends something again itself, the signature is another one. */
export function createReplays(now: () => number): Replays {
  /** Signature → when it may be forgotten, in milliseconds since 1970; the oldest first. */
  const admitted = new Map<string, number>();

  function forgetOld(): void {
    for (const [signature, until] of admitted) {
      if (until > now()) return;
      admitted.delete(signature);
    }
  }

  return {
    admit(signature) {
      forgetOld();
      if (admitted.has(signature)) return false;
      admitted.set(signature, now() + SIGNED_WITHIN_MS);
      return true;
    },
    release: (signature) => void admitted.delete(signature),
  };
}

/** A request that was sent to us before, byte for byte. */
export class Replayed extends Error {}

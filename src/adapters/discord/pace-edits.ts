/** Lets edits of a channel's messages happen one after the other, and seldom enough. */
export interface EditPace {
  /** Resolves when it is the next one's turn there. Rejects when `signal` says stop. */
  turn(channel: string, signal: AbortSignal): Promise<void>;
}

export interface Clock {
  now(): number;
  /** Rejects when `signal` says stop. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * Discord takes about five edits in 5 s of all messages in a channel; its docs give no number, what is seen does. These are
 * four, so that one which is under way for long does not make five of them.
 */
export const EDIT_EVERY_MS = 1_500;
/** Of so many channels it is remembered when one was edited last. */
const CHANNELS_MAX = 1_000;

export function createEditPace({ now, wait }: Clock): EditPace {
  const nextAt = new Map<string, number>();
  return {
    async turn(channel, signal) {
      const at = Math.max(now(), nextAt.get(channel) ?? 0);
      nextAt.set(channel, at + EDIT_EVERY_MS);
      if (nextAt.size > CHANNELS_MAX) forgetPast();
      if (at > now()) await wait(at - now(), signal);
    },
  };

  function forgetPast(): void {
    for (const [channel, at] of nextAt) if (at <= now()) nextAt.delete(channel);
  }
}

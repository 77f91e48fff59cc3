import type { Platform } from '../conversation/types.ts';

/** Resolves when one more message may be posted there, by the limits of the platform. Rejects when `signal` says stop. */
export type Turns = (where: Turn, signal: AbortSignal) => Promise<void>;

export interface Turn {
  readonly platform: Platform;
  readonly workspace?: string;
  readonly channel: string;
}

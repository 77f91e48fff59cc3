import type { Platform } from '../conversation/types.ts';
import type { Taken } from './ports.ts';

/** Hands out what is to be worked on. What is due stands in `Deliveries`; a queue that loses something is filled again from there. */
export interface DeliveryQueue {
  /** Takes in what has become due. */
  fill(): Promise<void>;
  /** Some of it, `limit` at most, each for one of all processes. What nobody claims is handed out again later. */
  pull(platform: Platform, limit: number): Promise<readonly Taken[]>;
  close(): Promise<void>;
}

import type { Platform } from '../conversation/types.ts';
import type { Sender } from './sender.ts';

/** The platforms that run here. */
export type Senders = Readonly<Partial<Record<Platform, Sender>>>;

import type { Thread, Turn } from './types.ts';

/** Remembers which thread is about what. A thread is known by its place and its own id. */
export interface Threads {
  /** Begins a conversation, in the place of any earlier one of that thread. */
  open(place: string, thread: string, start: Omit<Thread, 'turns'>): Promise<void>;
  find(place: string, thread: string): Promise<Thread | undefined>;
  /** Adds a turn to a thread that was opened; does nothing for one that was not. */
  addTurn(place: string, thread: string, turn: Turn): Promise<void>;
}

import type { Threads } from '../core/conversation/ports.ts';
import type { Thread } from '../core/conversation/types.ts';

/** More than any follow-up leans on. */
const KEPT_TURNS = 20;

/** Threads for as long as the process lives, each with its last 20 turns. */
export function createMemoryThreads(): Threads {
  const threads = new Map<string, Thread>();
  return {
    async open(place, thread, start) {
      threads.set(keyOf(place, thread), { ...start, turns: [] });
    },
    async find(place, thread) {
      return threads.get(keyOf(place, thread));
    },
    async addTurn(place, thread, turn) {
      const known = threads.get(keyOf(place, thread));
      if (!known) return;
      threads.set(keyOf(place, thread), { ...known, turns: [...known.turns, turn].slice(-KEPT_TURNS) });
    },
  };
}

/** No two pairs have the same. */
function keyOf(place: string, thread: string): string {
  return JSON.stringify([place, thread]);
}

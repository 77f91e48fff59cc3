import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { createStore, type Store } from '../../src/store/store.ts';

/** 1 June 2026, 08:00 UTC: the time at which every test of a contract begins. */
export const START = 1_780_300_800_000;

/** A store with nothing in it, and the clock it goes by. */
export interface Subject {
  readonly store: Store;
  readonly engine: Engine;
  readonly clock: { at: number };
}

/** Opens the engine once, empties it before each test, and closes it. */
export function describeStore(
  title: string,
  openEngine: () => Promise<Engine>,
  tests: (subject: () => Subject) => void,
): void {
  describe(title, () => {
    let subject: Subject | undefined;

    beforeAll(async () => {
      const engine = await openEngine();
      const clock = { at: START };
      subject = { engine, clock, store: createStore(engine, { now: () => clock.at, newId: randomUUID }) };
    });

    beforeEach(async () => {
      if (subject === undefined) return;
      subject.clock.at = START;
      await subject.engine.attempt(async (db) => {
        for (const table of TABLES) await db.deleteFrom(table).execute();
      });
    });

    afterAll(async () => await subject?.store.close());

    tests(() => {
      if (subject === undefined) throw new Error('The store did not open.');
      return subject;
    });
  });
}

const TABLES = [
  'threads',
  'turns',
  'messages',
  'events',
  'unanswered',
  'open_questions',
  'places',
  'subscriptions',
  'editions',
  'received',
  'deliveries',
  'corrections',
] as const;

import type { Engine } from '../../src/store/engine.ts';

const ROWS_AT_ONCE = 1_000;

const PLACES = 100;

/** Thread number `index` stands in place `index % PLACES`. */
export function placeOf(index: number): string {
  return `C${index % PLACES}`;
}

/** Writes threads `from` to `to`, each with a turn and an event that is done, a thousand at a time. */
export async function seed(engine: Engine, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += ROWS_AT_ONCE) {
    const numbers = Array.from({ length: Math.min(ROWS_AT_ONCE, to - start) }, (_, index) => start + index);
    await engine.attempt((db) =>
      db.transaction().execute(async (transaction) => {
        await transaction.insertInto('threads').values(numbers.map(aThread)).execute();
        await transaction.insertInto('turns').values(numbers.map(aTurn)).execute();
        await transaction.insertInto('events').values(numbers.map(anEvent)).execute();
      }),
    );
  }
}

function aThread(index: number) {
  const about = { slug: 'drones', version: 1, language: 'en', turns: 1 } as const;
  return { place: placeOf(index), thread: `t${index}`, ...about, opened_at: index, used_at: index };
}

function aTurn(index: number) {
  const turn = JSON.stringify({
    question: 'Who builds the drones that were sent?',
    language: 'en',
    facts: ['f1', 'f7'],
  });
  const thread = { place: placeOf(index), thread: `t${index}`, position: 1 };
  return { ...thread, id: `turn-${index}`, turn, user_id: `U${index % 1_000}`, asked_at: index };
}

function anEvent(index: number) {
  const done = { state: 'done', payload: '', place: null, thread: null, user_id: null, lease_until: null } as const;
  return { key: `ev-${index}`, token: `token-${index}`, attempts: 1, received_at: index, ...done };
}

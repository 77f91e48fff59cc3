import type { Kysely, Selectable } from 'kysely';
import type { RecentThread, ThreadList, Threads, UsedThread } from '../core/conversation/ports.ts';
import type { Thread, Turn } from '../core/conversation/types.ts';
import type { Clock, Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** How many turns of a thread are kept; no follow-up leans on one that is further back. */
export const TURNS_KEPT = 20;

export function createThreads(
  { attempt, write }: Pick<Engine, 'attempt' | 'write'>,
  clock: Clock,
): Threads & ThreadList {
  const begin = prepared(beginQuery);
  const select = { thread: prepared(threadQuery), turns: prepared(turnsQuery) };
  return {
    open: (place, thread, start) =>
      write(async (db) => {
        const begun = await begin(db, { place, thread, ...begunRow(start, clock.now()) });
        // Most are new. Where there is such a thread already, nothing was changed.
        if (begun.numAffectedRows === 1n) return;
        const earlier = await heldSlug(db, place, thread);
        await writeThread(db, place, thread, start, clock.now());
        if (earlier === start.slug) return;
        await db.deleteFrom('turns').where('place', '=', place).where('thread', '=', thread).execute();
      }, 'soon'),

    find: (place, thread) =>
      attempt(async (db) => {
        const [found] = (await select.thread(db, { place, thread })).rows;
        if (found === undefined) return undefined;
        const turns = await select.turns(db, { place, thread });
        return { ...found, turns: turns.rows.map(readTurn) };
      }),

    addTurn: (place, thread, turn, user) => {
      const id = clock.newId();
      const askedAt = clock.now();
      const row = { place, thread, id, turn: JSON.stringify(turn), user_id: user ?? null, asked_at: askedAt };
      return write(async (db) => {
        const position = await nextPosition(db, place, thread, askedAt);
        if (position === undefined) return;
        await db
          .insertInto('turns')
          .values({ ...row, position })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
        await dropTurnsUpTo(db, place, thread, position - TURNS_KEPT);
      }, 'soon');
    },

    recent: (place, limit) => attempt((db) => recentThreads(db, place, limit)),

    usedSince: (since, limit) =>
      attempt((db) =>
        db
          .selectFrom('threads')
          .select(['place', 'thread'])
          .where('used_at', '>=', since)
          .orderBy('used_at', 'desc')
          .orderBy('thread')
          .limit(limit)
          .execute(),
      ),
  };
}

/** What the thread is about, kept from changing until the transaction ends. Undefined: no such thread. */
async function heldSlug(db: Kysely<Tables>, place: string, thread: string): Promise<string | undefined> {
  const held = await db
    .updateTable('threads')
    .set((set) => ({ slug: set.ref('slug') }))
    .where('place', '=', place)
    .where('thread', '=', thread)
    .returning('slug')
    .executeTakeFirst();
  return held?.slug;
}

function beginQuery(db: Kysely<Tables>, { place, thread, slug, version, language, opened_at, used_at }: BegunRow) {
  return db
    .insertInto('threads')
    .values({ place, thread, turns: 0, slug, version, language, opened_at, used_at })
    .onConflict((conflict) => conflict.columns(['place', 'thread']).doNothing());
}

async function writeThread(
  db: Kysely<Tables>,
  place: string,
  thread: string,
  start: Start,
  now: number,
): Promise<void> {
  const begun = begunRow(start, now);
  await db
    .insertInto('threads')
    .values({ place, thread, turns: 0, ...begun })
    .onConflict((conflict) => conflict.columns(['place', 'thread']).doUpdateSet(begun))
    .execute();
}

type Start = Omit<Thread, 'turns'>;
type BegunRow = Omit<Selectable<Tables['threads']>, 'turns'>;

function begunRow({ slug, version, language }: Start, now: number) {
  return { slug, version, language, opened_at: now, used_at: now };
}

function threadQuery(db: Kysely<Tables>, { place, thread }: UsedThread) {
  return db
    .selectFrom('threads')
    .select(['slug', 'version', 'language'])
    .where('place', '=', place)
    .where('thread', '=', thread);
}

function turnsQuery(db: Kysely<Tables>, { place, thread }: UsedThread) {
  return db
    .selectFrom('turns')
    .select('turn')
    .where('place', '=', place)
    .where('thread', '=', thread)
    .orderBy('position');
}

function readTurn(row: { turn: string }): Turn {
  return JSON.parse(row.turn);
}

/** Counts the turn and keeps others out of the thread until the transaction ends. Undefined: no such thread. */
async function nextPosition(
  db: Kysely<Tables>,
  place: string,
  thread: string,
  now: number,
): Promise<number | undefined> {
  const counted = await db
    .updateTable('threads')
    .set((set) => ({ turns: set('turns', '+', 1), used_at: now }))
    .where('place', '=', place)
    .where('thread', '=', thread)
    .returning('turns')
    .executeTakeFirst();
  return counted?.turns;
}

async function dropTurnsUpTo(db: Kysely<Tables>, place: string, thread: string, position: number): Promise<void> {
  if (position < 1) return;
  await db
    .deleteFrom('turns')
    .where('place', '=', place)
    .where('thread', '=', thread)
    .where('position', '<=', position)
    .execute();
}

async function recentThreads(db: Kysely<Tables>, place: string, limit: number): Promise<readonly RecentThread[]> {
  const rows = await db
    .selectFrom('threads')
    .select(['thread', 'slug', 'used_at'])
    .where('place', '=', place)
    .orderBy('used_at', 'desc')
    .orderBy('thread')
    .limit(limit)
    .execute();
  return rows.map(({ thread, slug, used_at }) => ({ thread, slug, usedAt: used_at }));
}

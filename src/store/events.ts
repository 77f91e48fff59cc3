import { type Kysely, type Selectable, sql } from 'kysely';
import {
  type Claim,
  EVENT_LEASE_MS,
  type Events,
  type IncomingEvent,
  type UnfinishedEvent,
} from '../core/conversation/ports.ts';
import type { Clock, Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/**
 * Each step is one statement that names its token, made before the first try: done again because the answer was lost
 * on the way, it finds its own token and comes out the same.
 */
export function createEvents({ attempt, writeOne }: Engine, { newId }: Pick<Clock, 'newId'>): Events {
  return {
    claim: (event, now) => {
      const row = newRow(event, newId(), now);
      return writeOne((db) => insertOrTakeOver(db, row, now));
    },

    keep: ({ key, token }, now) =>
      writeOne(async (db) => {
        const kept = await db
          .updateTable('events')
          .set({ lease_until: now + EVENT_LEASE_MS })
          .where('key', '=', key)
          .where('token', '=', token)
          .where('state', '=', 'working')
          .executeTakeFirst();
        return kept.numUpdatedRows > 0n;
      }),

    finish: ({ key, token }) =>
      writeOne(async (db) => {
        const finished = await db
          .updateTable('events')
          .set({ state: 'done', payload: '', place: null, thread: null, user_id: null, lease_until: null })
          .where('key', '=', key)
          .where('token', '=', token)
          .executeTakeFirst();
        return finished.numUpdatedRows > 0n;
      }),

    unfinished: (now, limit) =>
      attempt(async (db) => {
        const rows = await db
          .selectFrom('events')
          .selectAll()
          .where('lease_until', '<=', now)
          .orderBy('lease_until')
          .orderBy('key')
          .limit(limit)
          .execute();
        return rows.map(readUnfinished);
      }),
  };
}

type EventRow = Selectable<Tables['events']>;

function newRow(event: IncomingEvent, token: string, now: number): EventRow {
  return {
    key: event.key,
    state: 'working',
    token,
    payload: event.payload,
    place: event.place ?? null,
    thread: event.thread ?? null,
    user_id: event.user ?? null,
    attempts: 1,
    received_at: now,
    lease_until: now + EVENT_LEASE_MS,
  };
}

async function insertOrTakeOver(db: Kysely<Tables>, row: EventRow, now: number): Promise<Claim | undefined> {
  const { key, token, state, lease_until } = row;
  const attempts = sql<number>`events.attempts + case when events.token = ${token} then 0 else 1 end`;
  const claimed = await db
    .insertInto('events')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ state, token, lease_until, attempts })
        .where((where) => where.or([where('events.lease_until', '<=', now), where('events.token', '=', token)])),
    )
    .returning(['attempts', 'payload'])
    .executeTakeFirst();
  return claimed && { key, token, attempt: claimed.attempts, payload: claimed.payload };
}

function readUnfinished(row: EventRow): UnfinishedEvent {
  return {
    key: row.key,
    payload: row.payload,
    ...(row.place !== null && { place: row.place }),
    ...(row.thread !== null && { thread: row.thread }),
    ...(row.user_id !== null && { user: row.user_id }),
    receivedAt: row.received_at,
    attempts: row.attempts,
  };
}

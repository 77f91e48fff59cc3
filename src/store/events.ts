import { type Kysely, type Selectable, sql } from 'kysely';
import { EVENT_LEASE_MS, type Events, type IncomingEvent, type UnfinishedEvent } from '../core/conversation/ports.ts';
import type { Clock, Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/**
 * Each step is one statement that names its token, made before the first try: done again because the answer was lost
 * on the way, it finds its own token and comes out the same.
 */
export function createEvents({ attempt, writeOne }: Engine, { newId }: Pick<Clock, 'newId'>): Events {
  const insertOrTakeOver = prepared(claimQuery);
  const prolong = prepared(keepQuery);
  const end = prepared(finishQuery);
  return {
    claim: (event, now) => {
      const row = newRow(event, newId(), now);
      return writeOne(async (db) => {
        const { rows } = await insertOrTakeOver(db, { ...row, now });
        const [claimed] = rows;
        return claimed && { key: row.key, token: row.token, attempt: claimed.attempts, payload: claimed.payload };
      });
    },

    keep: ({ key, token }, now) =>
      writeOne(async (db) => {
        const { numAffectedRows } = await prolong(db, { key, token, lease_until: now + EVENT_LEASE_MS });
        return numAffectedRows === 1n;
      }),

    finish: ({ key, token }) =>
      writeOne(async (db) => {
        const { numAffectedRows } = await end(db, { key, token });
        return numAffectedRows === 1n;
      }, 'soon'),

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

function claimQuery(db: Kysely<Tables>, row: EventRow & { readonly now: number }) {
  const { key, state, token, payload, place, thread, user_id, received_at, lease_until, now } = row;
  const attempts = sql<number>`events.attempts + case when events.token = ${token} then 0 else 1 end`;
  return db
    .insertInto('events')
    .values({ key, state, token, payload, place, thread, user_id, attempts: row.attempts, received_at, lease_until })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ state, token, lease_until, attempts })
        .where((where) => where.or([where('events.lease_until', '<=', now), where('events.token', '=', token)])),
    )
    .returning(['attempts', 'payload']);
}

type Claimed = Pick<EventRow, 'key' | 'token'>;

function keepQuery(db: Kysely<Tables>, { key, token, lease_until }: Claimed & Pick<EventRow, 'lease_until'>) {
  return db
    .updateTable('events')
    .set({ lease_until })
    .where('key', '=', key)
    .where('token', '=', token)
    .where('state', '=', 'working');
}

function finishQuery(db: Kysely<Tables>, { key, token }: Claimed) {
  return db
    .updateTable('events')
    .set({ state: 'done', payload: '', place: null, thread: null, user_id: null, lease_until: null })
    .where('key', '=', key)
    .where('token', '=', token);
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

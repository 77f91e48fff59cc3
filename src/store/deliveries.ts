import { type Kysely, type Selectable, sql } from 'kysely';
import { EVENT_LEASE_MS } from '../core/conversation/ports.ts';
import type { ClaimedDelivery, Deliveries, DeliveryFilter } from '../core/delivery/ports.ts';
import { addDeliveries } from './add-deliveries.ts';
import type { Clock, Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import { readDelivery } from './read-delivery.ts';
import { pauseSubscription, settleDelivery } from './settle-delivery.ts';
import type { Tables } from './tables.ts';
import { takeDeliveries } from './take-deliveries.ts';
import { takeSlots } from './take-slots.ts';

/** As with events, each step names its token: done again because the answer was lost on the way, it comes out the same. */
export function createDeliveries(engine: Engine, { newId }: Pick<Clock, 'newId'>): Deliveries {
  const { attempt, write, writeOne } = engine;
  const setOut = prepared(claimQuery);
  return {
    takeSlots: (taking) => takeSlots(engine, taking),
    take: (taking, along) => takeDeliveries(engine, taking, along),
    add: (deliveries, now) => write((db) => addDeliveries(db, deliveries, now)),

    hold: async (keys, until) => {
      if (keys.length === 0) return;
      const query = (db: Kysely<Tables>) =>
        db.updateTable('deliveries').set({ wake_at: until }).where('key', 'in', keys);
      await writeOne((db) => query(db).where('wake_at', 'is not', null).execute());
    },

    claim: (key, now) => {
      const token = newId();
      return writeOne(async (db) => {
        const { rows } = await setOut(db, { key, token, now, wake_at: now + EVENT_LEASE_MS });
        const [row] = rows;
        return row && { ...readDelivery(row), token };
      });
    },

    keep: (claimed, now) => change(engine, claimed, { wake_at: now + EVENT_LEASE_MS }),

    begin: (claimed, content, now) =>
      change(engine, claimed, {
        content: JSON.stringify(content),
        begun_at: now,
        wake_at: now + EVENT_LEASE_MS,
      }),

    postpone: (claimed, { state, at, trouble, isUntouched }) =>
      change(engine, claimed, {
        state,
        wake_at: at,
        token: null,
        ...(trouble && { trouble: JSON.stringify(trouble) }),
        ...(isUntouched && { begun_at: null }),
      }),

    settle: (claimed, settlement) => settleDelivery(engine, claimed, settlement),

    pause: (pausing) => pauseSubscription(engine, pausing),

    find: (key) =>
      attempt(async (db) => {
        const row = await db.selectFrom('deliveries').selectAll().where('key', '=', key).executeTakeFirst();
        return row && readDelivery(row);
      }),

    list: (filter) => attempt(async (db) => (await listQuery(db, filter).execute()).map(readDelivery)),

    waiting: (platforms, now) =>
      attempt(async (db) => {
        if (platforms.length === 0) return 0;
        const { count } = await db
          .selectFrom('deliveries')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('platform', 'in', platforms)
          .where('wake_at', '<=', now)
          .executeTakeFirstOrThrow();
        return count;
      }),
  };
}

type Row = Selectable<Tables['deliveries']>;

interface Claiming extends Pick<Row, 'key'> {
  readonly token: string;
  readonly now: number;
  readonly wake_at: number;
}

/** Whoever took it over is not disturbed. */
async function change(
  { writeOne }: Pick<Engine, 'writeOne'>,
  { key, token }: ClaimedDelivery,
  columns: Partial<Row>,
): Promise<boolean> {
  const { numUpdatedRows } = await writeOne((db) =>
    db
      .updateTable('deliveries')
      .set(columns)
      .where('key', '=', key)
      .where('token', '=', token)
      .where('state', '=', 'sending')
      .executeTakeFirst(),
  );
  return numUpdatedRows === 1n;
}

function claimQuery(db: Kysely<Tables>, { key, token, now, wake_at }: Claiming) {
  return db
    .updateTable('deliveries')
    .set({
      state: 'sending',
      token,
      wake_at,
      attempts: sql<number>`attempts + case when token = ${token} then 0 else 1 end`,
    })
    .where('key', '=', key)
    .where((where) =>
      where.or([
        where('state', 'in', ['due', 'unknown']),
        where.and([where('state', '=', 'sending'), where('wake_at', '<=', now)]),
        where.and([where('state', '=', 'sending'), where('token', '=', token)]),
      ]),
    )
    .returningAll();
}

function listQuery(db: Kysely<Tables>, { place, subscription, limit }: DeliveryFilter) {
  return db
    .selectFrom('deliveries')
    .selectAll()
    .$if(place !== undefined, (query) =>
      query.where((where) => where.or([where('place', '=', place ?? ''), where('target', '=', place ?? '')])),
    )
    .$if(subscription !== undefined, (query) => query.where('subscription', '=', subscription ?? ''))
    .orderBy('at', 'desc')
    .orderBy('key')
    .limit(limit);
}

import type { Selectable } from 'kysely';
import type { Subscriptions } from '../core/digest/ports.ts';
import type { PastSlot, Subscription, SubscriptionState } from '../core/digest/types.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['subscriptions']>;

export function createSubscriptions({ attempt, write, writeOne }: Engine): Subscriptions {
  return {
    save: async (subscription) => {
      const row = toRow(subscription);
      await writeOne((db) =>
        db
          .insertInto('subscriptions')
          .values(row)
          .onConflict((conflict) => conflict.column('id').doUpdateSet(withoutPast(row)))
          .execute(),
      );
    },

    find: (id) =>
      attempt(async (db) => {
        const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
        return row && readRow(row);
      }),

    of: (place) =>
      attempt(async (db) => {
        const query = db.selectFrom('subscriptions').selectAll().where('place', '=', place);
        return (await query.orderBy('created_at').orderBy('id').execute()).map(readRow);
      }),

    seenBy: ({ workspace, owner, places }, limit) =>
      attempt(async (db) => {
        const own = db.selectFrom('subscriptions').selectAll().where('workspace', '=', workspace);
        const seen = own.where((is) =>
          is.or([is('owner', '=', owner), ...(places.length > 0 ? [is('place', 'in', places)] : [])]),
        );
        return (await seen.orderBy('created_at').orderBy('id').limit(limit).execute()).map(readRow);
      }),

    list: (limit) =>
      attempt(async (db) => {
        const query = db.selectFrom('subscriptions').selectAll().orderBy('created_at').orderBy('id');
        return (await query.limit(limit).execute()).map(readRow);
      }),

    advance: async (id, from, { next, last, missed }) => {
      const changes = {
        next_day: next.day,
        next_at: next.at,
        ...(last && lastColumns(last)),
        ...(missed && { missed: JSON.stringify(missed) }),
      };
      const { numUpdatedRows } = await writeOne((db) =>
        db
          .updateTable('subscriptions')
          .set(changes)
          .where('id', '=', id)
          .where('state', '=', 'active')
          .where('next_day', '=', from.day)
          .where('next_at', '=', from.at)
          .executeTakeFirst(),
      );
      return numUpdatedRows === 1n;
    },

    settle: async (id, { last, toldAt }) => {
      const told = toldAt === undefined ? {} : { told_at: toldAt, missed: null };
      await writeOne((db) =>
        db
          .updateTable('subscriptions')
          .set({ ...lastColumns(last), ...told })
          .where('id', '=', id)
          .execute(),
      );
    },

    goingTo: (platform, target, limit) =>
      attempt(async (db) => {
        const rows = await db
          .selectFrom('subscriptions')
          .selectAll()
          .where('platform', '=', platform)
          .where('state', '=', 'active')
          .where('target', '=', target)
          .orderBy('id')
          .limit(limit)
          .execute();
        return rows.map(readRow);
      }),

    refused: ({ platform, target, after = '', limit }) =>
      attempt(async (db) => {
        const rows = await db
          .selectFrom('subscriptions')
          .selectAll()
          .where('platform', '=', platform)
          .where('state', '=', 'paused')
          .where('pause_reason', '!=', 'asked')
          .where('id', '>', after)
          .$if(target !== undefined, (query) => query.where('target', '=', target ?? ''))
          .orderBy('id')
          .limit(limit)
          .execute();
        return rows.map(readRow);
      }),

    goOn: async (id, since, next) => {
      const { numUpdatedRows } = await writeOne((db) =>
        db
          .updateTable('subscriptions')
          .set(stateColumns({ kind: 'active', next }))
          .where('id', '=', id)
          .where('state', '=', 'paused')
          .where('pause_reason', '!=', 'asked')
          .where('paused_at', '=', since)
          .executeTakeFirst(),
      );
      return numUpdatedRows === 1n;
    },

    remove: (id) =>
      write(async (db) => {
        await db.deleteFrom('received').where('subscription', '=', id).execute();
        const { numDeletedRows } = await db.deleteFrom('subscriptions').where('id', '=', id).executeTakeFirst();
        return numDeletedRows === 1n;
      }),
  };
}

function withoutPast(row: Row): Partial<Row> {
  const { id: _id, created_at: _made, last_day: _day, last_at: _at, last_outcome: _outcome, ...now } = row;
  const { told_at: _told, missed: _missed, ...wanted } = now;
  return wanted;
}

function toRow(subscription: Subscription): Row {
  const { id, platform, workspace, place, target, owner, following, schedule, language, mode } = subscription;
  const { state, createdAt, last, toldAt, missed } = subscription;
  return {
    ...{ id, platform, workspace: workspace ?? null, place, target, owner, language, mode },
    following: JSON.stringify(following),
    time: schedule.time,
    days: JSON.stringify(schedule.days),
    time_zone: schedule.timeZone,
    ...stateColumns(state),
    created_at: createdAt,
    ...(last ? lastColumns(last) : { last_day: null, last_at: null, last_outcome: null }),
    told_at: toldAt ?? null,
    missed: missed ? JSON.stringify(missed) : null,
  };
}

/** One that is paused waits for nothing: the index of what is due holds active ones only. */
function stateColumns(state: SubscriptionState) {
  return {
    state: state.kind,
    next_day: state.kind === 'active' ? state.next.day : null,
    next_at: state.kind === 'active' ? state.next.at : null,
    pause_reason: state.kind === 'paused' ? state.reason : null,
    paused_at: state.kind === 'paused' ? state.since : null,
  };
}

function lastColumns({ day, at, outcome }: PastSlot) {
  return { last_day: day, last_at: at, last_outcome: outcome };
}

function readRow(row: Row): Subscription {
  const { id, platform, workspace, place, target, owner, language, mode, created_at, told_at, missed } = row;
  const { last_day, last_at, last_outcome } = row;
  return {
    ...{ id, platform, place, target, owner, language, mode },
    ...(workspace !== null && { workspace }),
    following: JSON.parse(row.following),
    schedule: { time: row.time, days: JSON.parse(row.days), timeZone: row.time_zone },
    state: readState(row),
    createdAt: created_at,
    ...(last_day !== null &&
      last_at !== null &&
      last_outcome !== null && { last: { day: last_day, at: last_at, outcome: last_outcome } }),
    ...(told_at !== null && { toldAt: told_at }),
    ...(missed !== null && { missed: JSON.parse(missed) }),
  };
}

function readState({ next_day, next_at, pause_reason, paused_at, created_at }: Row): SubscriptionState {
  if (next_day !== null && next_at !== null) return { kind: 'active', next: { day: next_day, at: next_at } };
  return { kind: 'paused', reason: pause_reason ?? 'asked', since: paused_at ?? created_at };
}

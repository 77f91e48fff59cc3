import { type Kysely, sql } from 'kysely';
import type { SlotTaking } from '../core/delivery/ports.ts';
import type { SettledState } from '../core/delivery/types.ts';
import { addMissed, type SlotPlan } from '../core/digest/slots.ts';
import type { Slot } from '../core/digest/types.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** A row for each slot that was missed would fill the table after a year's absence; what is older is only counted. */
const MISSED_WRITTEN = 31;

/**
 * In one transaction: subscriptions whose slot has come move on, and their deliveries are written. Those with the same
 * schedule that wait for the same slot are many, and are done together.
 */
export function takeSlots({ kind, write }: Engine, { platform, now, limit, plan }: SlotTaking): Promise<number> {
  return write(async (db) => {
    const waiting = await db
      .selectFrom('subscriptions')
      .select(['id', 'time', 'days', 'time_zone', 'next_day', 'next_at', 'missed'])
      .where('platform', '=', platform)
      .where('state', '=', 'active')
      .where('next_at', '<=', now)
      .orderBy('next_at')
      .orderBy('id')
      .limit(limit)
      // Another machine takes others meanwhile. SQLite has one writer only.
      .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute();
    for (const alike of Map.groupBy(waiting, ({ id: _, ...rest }) => JSON.stringify(rest)).values()) {
      const [one] = alike;
      if (one?.next_day == null || one.next_at === null) continue;
      const schedule = { time: one.time, days: JSON.parse(one.days), timeZone: one.time_zone };
      const planned = plan(schedule, { day: one.next_day, at: one.next_at });
      const ids = alike.map(({ id }) => id);
      await moveOn(db, ids, planned, one.missed);
      for (const slot of planned.missed.slice(-MISSED_WRITTEN)) await writeAll(db, ids, slot, { state: 'missed', now });
      if (planned.due) await writeAll(db, ids, planned.due, { state: 'due', now });
    }
    return waiting.length;
  });
}

async function moveOn(
  db: Kysely<Tables>,
  ids: readonly string[],
  { next, due, missed }: SlotPlan,
  missedBefore: string | null,
): Promise<void> {
  const all = addMissed(missedBefore === null ? undefined : JSON.parse(missedBefore), missed);
  const last = due === undefined ? missed.at(-1) : undefined;
  await db
    .updateTable('subscriptions')
    .set({
      next_day: next.day,
      next_at: next.at,
      ...(missed.length > 0 && all && { missed: JSON.stringify(all) }),
      ...(last && { last_day: last.day, last_at: last.at, last_outcome: 'missed' as const }),
    })
    .where('id', 'in', ids)
    .execute();
}

interface Writing {
  readonly state: 'due' | Extract<SettledState, 'missed'>;
  readonly now: number;
}

/** A delivery for each of these subscriptions. The key is that of `digestKey`: one that has this day already gets no other. */
async function writeAll(
  db: Kysely<Tables>,
  ids: readonly string[],
  slot: Slot,
  { state, now }: Writing,
): Promise<void> {
  const isDue = state === 'due';
  await db
    .insertInto('deliveries')
    .columns([
      ...(['key', 'kind', 'platform', 'workspace', 'place', 'target', 'subscription', 'day', 'at'] as const),
      ...(['state', 'attempts', 'wake_at', 'created_at', 'settled_at'] as const),
    ])
    .expression((from) =>
      from
        .selectFrom('subscriptions')
        .select((select) => [
          sql<string>`'digest:' || id || ':' || cast(${slot.day} as text)`.as('key'),
          sql<'digest'>`'digest'`.as('kind'),
          ...(['platform', 'workspace', 'place', 'target', 'id'] as const),
          select.cast<string>(select.val(slot.day), 'text').as('day'),
          select.cast<number>(select.val(slot.at), 'bigint').as('at'),
          select.cast<string>(select.val(state), 'text').as('state'),
          select.lit(0).as('attempts'),
          select.cast<number>(select.val(isDue ? slot.at : null), 'bigint').as('wake_at'),
          select.cast<number>(select.val(now), 'bigint').as('created_at'),
          select.cast<number>(select.val(isDue ? null : now), 'bigint').as('settled_at'),
        ])
        .where('id', 'in', ids),
    )
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

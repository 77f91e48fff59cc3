import type { Kysely } from 'kysely';
import type { ClaimedDelivery, Pausing, SettledSubscription, Settlement } from '../core/delivery/ports.ts';
import { addMissed } from '../core/digest/slots.ts';
import { addDeliveries } from './add-deliveries.ts';
import { createReceived } from './editions.ts';
import type { Engine } from './engine.ts';
import { createMessages } from './messages.ts';
import type { Tables } from './tables.ts';
import { createThreads } from './threads.ts';

/** In one transaction: what became of a delivery, and all that follows from it. */
export function settleDelivery(
  { write }: Engine,
  { key, token }: ClaimedDelivery,
  settlement: Settlement,
): Promise<boolean> {
  const { state, at, trouble, dropped, subscription, messages = [], opens, adds = [] } = settlement;
  return write(async (db) => {
    const settled = await db
      .updateTable('deliveries')
      .set({
        ...{ state, wake_at: null, settled_at: at, content: null, dropped: dropped ?? null },
        ...(trouble && { trouble: JSON.stringify(trouble) }),
      })
      .where('key', '=', key)
      .where('token', '=', token)
      .where('state', '=', 'sending')
      .executeTakeFirst();
    // By us before, where the answer was lost on the way.
    if (settled.numUpdatedRows === 0n) return await isSettled(db, key, token);
    const inside = within(db);
    if (subscription) await settleSubscription(db, subscription);
    for (const message of messages) await createMessages(inside).record(message);
    if (opens)
      await createThreads(inside, { now: () => at, newId: () => key }).open(opens.place, opens.thread, opens.start);
    await addDeliveries(db, adds, at);
    return true;
  });
}

async function isSettled(db: Kysely<Tables>, key: string, token: string): Promise<boolean> {
  const query = db.selectFrom('deliveries').select('key').where('key', '=', key).where('token', '=', token);
  return (await query.where('settled_at', 'is not', null).executeTakeFirst()) !== undefined;
}

async function settleSubscription(
  db: Kysely<Tables>,
  { id, last, toldAt, received = [], missed, pause }: SettledSubscription,
): Promise<void> {
  await createReceived(within(db)).note(id, received);
  await db
    .updateTable('subscriptions')
    .set({
      ...{ last_day: last.day, last_at: last.at, last_outcome: last.outcome },
      ...(toldAt !== undefined && { told_at: toldAt, missed: null }),
    })
    .where('id', '=', id)
    .execute();
  if (missed) {
    const query = db.selectFrom('subscriptions').select('missed').where('id', '=', id);
    const before = (await query.executeTakeFirst())?.missed ?? null;
    const all = JSON.stringify(addMissed(before === null ? undefined : JSON.parse(before), [missed]));
    await db.updateTable('subscriptions').set({ missed: all }).where('id', '=', id).execute();
  }
  if (pause) await pauseActive(db, { id, ...pause });
}

/** True where it was active, and goes to `target` where that is given. */
async function pauseActive(
  db: Kysely<Tables>,
  { id, reason, since, target }: Omit<Pausing, 'target' | 'adds'> & { readonly target?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('subscriptions')
    .set({ state: 'paused', next_day: null, next_at: null, pause_reason: reason, paused_at: since })
    .where('id', '=', id)
    .where('state', '=', 'active')
    .$if(target !== undefined, (query) => query.where('target', '=', target ?? ''))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** In one transaction: the pause, and what whoever subscribed is told. */
export function pauseSubscription({ write }: Engine, { adds, ...pausing }: Pausing): Promise<boolean> {
  return write(async (db) => {
    const isPaused = await pauseActive(db, pausing);
    if (isPaused) await addDeliveries(db, adds, pausing.since);
    return isPaused;
  });
}

/** What the repositories need, inside a transaction that is open already. */
function within(db: Kysely<Tables>): Pick<Engine, 'attempt' | 'write' | 'writeOne'> {
  return { attempt: (work) => work(db), write: (work) => work(db), writeOne: (work) => work(db) };
}

import type { Kysely } from 'kysely';
import type { NewDelivery } from '../core/delivery/types.ts';
import type { Tables } from './tables.ts';

/** Values of one statement: SQLite takes 32,766, Postgres twice as many. */
const AT_ONCE = 500;

/** Writes those that are not known yet. */
export async function addDeliveries(
  db: Kysely<Tables>,
  deliveries: readonly NewDelivery[],
  now: number,
): Promise<void> {
  for (let at = 0; at < deliveries.length; at += AT_ONCE) {
    await db
      .insertInto('deliveries')
      .values(deliveries.slice(at, at + AT_ONCE).map((delivery) => newRow(delivery, now)))
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  }
}

function newRow({ key, platform, workspace, place, target, subject, at }: NewDelivery, now: number) {
  const isDigest = subject.kind === 'digest';
  return {
    ...{ key, kind: subject.kind, platform, workspace: workspace ?? null, place, target, at },
    subscription: 'subscription' in subject ? subject.subscription : null,
    day: isDigest ? subject.slot.day : null,
    subject: isDigest ? null : JSON.stringify(subject),
    ...{ state: 'due' as const, attempts: 0, wake_at: at, created_at: now },
  };
}

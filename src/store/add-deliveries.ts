import type { Kysely } from 'kysely';
import type { NewDelivery } from '../core/delivery/types.ts';
import type { Tables } from './tables.ts';

/** Writes those that are not known yet. */
export async function addDeliveries(
  db: Kysely<Tables>,
  deliveries: readonly NewDelivery[],
  now: number,
): Promise<void> {
  if (deliveries.length === 0) return;
  await db
    .insertInto('deliveries')
    .values(deliveries.map((delivery) => newRow(delivery, now)))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
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

import type { Selectable } from 'kysely';
import type { Delivery, Subject } from '../core/delivery/types.ts';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['deliveries']>;

/** A row as the core knows it. */
export function readDelivery(row: Row): Delivery {
  const { key, platform, workspace, place, target, at, state, attempts, wake_at, begun_at, dropped } = row;
  return {
    ...{ key, platform, place, target, at, state, attempts, subject: readSubject(row) },
    ...(workspace !== null && { workspace }),
    ...(wake_at !== null && { wakeAt: wake_at }),
    ...(begun_at !== null && { begunAt: begun_at }),
    ...(row.content !== null && { content: JSON.parse(row.content) }),
    ...(row.trouble !== null && { trouble: JSON.parse(row.trouble) }),
    ...(dropped !== null && { dropped }),
    ...(row.settled_at !== null && { settledAt: row.settled_at }),
  };
}

function readSubject({ subject, subscription, day, at }: Row): Subject {
  if (subject !== null) return JSON.parse(subject);
  return { kind: 'digest', subscription: subscription ?? '', slot: { day: day ?? '', at } };
}

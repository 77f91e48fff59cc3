import type { Kysely } from 'kysely';
import { PLATFORMS } from '../core/conversation/types.ts';
import type { Corrections, Telling } from '../core/delivery/ports.ts';
import type { NewDelivery } from '../core/delivery/types.ts';
import { addDeliveries } from './add-deliveries.ts';
import type { Engine } from './engine.ts';
import { readDelivery } from './read-delivery.ts';
import type { Tables } from './tables.ts';

export function createCorrections({ attempt, write }: Engine): Corrections {
  return {
    told: () =>
      attempt(async (db) => {
        const rows = await db.selectFrom('corrections').selectAll().execute();
        return new Map(rows.map(({ slug, edition }) => [slug, edition]));
      }),

    untold: (slug) =>
      attempt(async (db) => {
        const rows = await db
          .selectFrom('deliveries')
          .selectAll()
          // By the index of what waits.
          .where('platform', 'in', PLATFORMS)
          .where('wake_at', '>=', 0)
          .where('kind', '=', 'correction')
          .where('state', '=', 'due')
          .where('begun_at', 'is', null)
          .execute();
        const found = rows.map(readDelivery);
        return found.filter(({ subject }) => subject.kind === 'correction' && subject.slug === slug);
      }),

    tell: ({ slug, from, to, now, tellings }) =>
      write(async (db) => {
        if (!(await moveOn(db, slug, from, to))) return false;
        const added: NewDelivery[] = [];
        for (const telling of tellings) added.push(...(await settledTelling(db, telling, now)));
        await addDeliveries(db, added, now);
        return true;
      }),
  };
}

/** True for one of several that try. */
async function moveOn(db: Kysely<Tables>, slug: string, from: string | undefined, to: string): Promise<boolean> {
  if (from === undefined) {
    const begun = await db
      .insertInto('corrections')
      .values({ slug, edition: to })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst();
    return begun.numInsertedOrUpdatedRows === 1n;
  }
  const query = db.updateTable('corrections').set({ edition: to }).where('slug', '=', slug);
  return (await query.where('edition', '=', from).executeTakeFirst()).numUpdatedRows === 1n;
}

async function settledTelling(
  db: Kysely<Tables>,
  { delivery, instead }: Telling,
  now: number,
): Promise<readonly NewDelivery[]> {
  if (instead && (await supersede(db, instead.of, now))) return [instead.delivery];
  return delivery ? [delivery] : [];
}

/** False where it is being told already. */
async function supersede(db: Kysely<Tables>, key: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ state: 'dropped', dropped: 'superseded', wake_at: null, settled_at: now })
    .where('key', '=', key)
    .where('state', '=', 'due')
    .where('begun_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

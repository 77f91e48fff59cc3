import type { Editions, ReceivedEditions } from '../core/digest/ports.ts';
import type { Edition } from '../core/digest/types.ts';
import type { Engine } from './engine.ts';

export function createEditions({ attempt, writeOne }: Engine): Editions {
  return {
    keep: async ({ slug, id, ...content }, seenAt) => {
      await writeOne((db) =>
        db
          .insertInto('editions')
          .values({ slug, id, content: JSON.stringify(content), seen_at: seenAt })
          .onConflict((conflict) => conflict.columns(['slug', 'id']).doUpdateSet({ seen_at: seenAt }))
          .execute(),
      );
    },

    find: (slug, id) =>
      attempt(async (db) => {
        const query = db.selectFrom('editions').select(['slug', 'id', 'content']).where('slug', '=', slug);
        const row = await query.where('id', '=', id).executeTakeFirst();
        return row && readEdition(row);
      }),

    latest: (slug) =>
      attempt(async (db) => {
        const query = db.selectFrom('editions').select(['slug', 'id', 'content']).where('slug', '=', slug);
        const row = await query.orderBy('seen_at', 'desc').orderBy('id').limit(1).executeTakeFirst();
        return row && readEdition(row);
      }),
  };
}

export function createReceived({ attempt, write }: Pick<Engine, 'attempt' | 'write'>): ReceivedEditions {
  return {
    of: (subscription) =>
      attempt(async (db) => {
        const query = db.selectFrom('received').select(['slug', 'edition', 'reminded_at']);
        const rows = await query.where('subscription', '=', subscription).orderBy('slug').execute();
        return rows.map(({ slug, edition, reminded_at }) => ({ slug, edition, remindedAt: reminded_at }));
      }),

    note: async (subscription, received) => {
      if (received.length === 0) return;
      await write(async (db) => {
        // Kept from being removed until this is done.
        const held = await db
          .updateTable('subscriptions')
          .set((set) => ({ id: set.ref('id') }))
          .where('id', '=', subscription)
          .executeTakeFirst();
        if (held.numUpdatedRows === 0n) return;
        for (const { slug, edition, remindedAt } of received) {
          const content = { edition, reminded_at: remindedAt };
          await db
            .insertInto('received')
            .values({ subscription, slug, ...content })
            .onConflict((conflict) => conflict.columns(['subscription', 'slug']).doUpdateSet(content))
            .execute();
        }
      });
    },
  };
}

function readEdition({ slug, id, content }: { slug: string; id: string; content: string }): Edition {
  return { slug, id, ...JSON.parse(content) };
}

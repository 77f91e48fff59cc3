import type { Selectable } from 'kysely';
import type { Messages, PostedMessage } from '../core/conversation/ports.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

export function createMessages({ attempt, writeOne }: Pick<Engine, 'attempt' | 'writeOne'>): Messages {
  return {
    record: async ({ place, id, thread, kind, slug, version, facts, postedAt }) => {
      const content = { thread, kind, version, facts: JSON.stringify(facts), posted_at: postedAt };
      await writeOne((db) =>
        db
          .insertInto('messages')
          .values({ place, message: id, slug, ...content })
          .onConflict((conflict) => conflict.columns(['place', 'message', 'slug']).doUpdateSet(content))
          .execute(),
      );
    },

    find: (place, id) =>
      attempt(async (db) => {
        const row = await db
          .selectFrom('messages')
          .selectAll()
          .where('place', '=', place)
          .where('message', '=', id)
          .orderBy('slug')
          .limit(1)
          .executeTakeFirst();
        return row && readMessage(row);
      }),

    using: (slug, fact, since) =>
      attempt(async (db) => {
        const rows = await db
          .selectFrom('messages')
          .selectAll()
          .where('slug', '=', slug)
          .where('posted_at', '>=', since)
          // An id is a letter and a number: no sign in it means anything to LIKE or JSON.
          .where('facts', 'like', `%${JSON.stringify(fact)}%`)
          .orderBy('posted_at')
          .orderBy('place')
          .orderBy('message')
          .execute();
        return rows.map(readMessage);
      }),
  };
}

function readMessage(row: Selectable<Tables['messages']>): PostedMessage {
  const { place, message, thread, kind, slug, version, facts, posted_at } = row;
  return { place, id: message, thread, kind, slug, version, facts: JSON.parse(facts), postedAt: posted_at };
}

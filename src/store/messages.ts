import type { Kysely, Selectable } from 'kysely';
import type { Messages, PostedMessage } from '../core/conversation/ports.ts';
import type { Engine } from './engine.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

export function createMessages({ attempt, writeOne }: Pick<Engine, 'attempt' | 'writeOne'>): Messages {
  const write = prepared(recordQuery);
  return {
    record: async (message) => {
      await writeOne((db) => write(db, writeMessage(message)), 'soon');
    },

    find: (place, id) =>
      attempt(async (db) => {
        const row = await db
          .selectFrom('messages')
          .selectAll()
          .where('place', '=', place)
          .where('message', '=', id)
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

type MessageRow = Selectable<Tables['messages']>;

function recordQuery(
  db: Kysely<Tables>,
  { place, message, thread, kind, slug, version, facts, posted_at }: MessageRow,
) {
  const content = { thread, kind, slug, version, facts, posted_at };
  return db
    .insertInto('messages')
    .values({ place, message, ...content })
    .onConflict((conflict) => conflict.columns(['place', 'message']).doUpdateSet(content));
}

function writeMessage({ place, id, thread, kind, slug, version, facts, postedAt }: PostedMessage): MessageRow {
  return { place, message: id, thread, kind, slug, version, facts: JSON.stringify(facts), posted_at: postedAt };
}

function readMessage(row: MessageRow): PostedMessage {
  const { place, message, thread, kind, slug, version, facts, posted_at } = row;
  return { place, id: message, thread, kind, slug, version, facts: JSON.parse(facts), postedAt: posted_at };
}

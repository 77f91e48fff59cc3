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
          .orderBy('posted_at', 'desc')
          .orderBy('slug')
          .limit(1)
          .executeTakeFirst();
        return row && readMessage(row);
      }),

    called: (id, limit) =>
      attempt(async (db) => {
        const rows = await db
          .selectFrom('messages')
          .selectAll()
          .where('message', '=', id)
          .orderBy('posted_at', 'desc')
          .orderBy('place')
          .orderBy('slug')
          .limit(limit)
          .execute();
        return rows.map(readMessage);
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
  { place, message, thread, kind, slug, version, facts, posted_at, receipt }: MessageRow,
) {
  const content = { thread, kind, version, facts, posted_at, receipt };
  return db
    .insertInto('messages')
    .values({ place, message, slug, ...content })
    .onConflict((conflict) => conflict.columns(['place', 'message', 'slug']).doUpdateSet(content));
}

function writeMessage(message: PostedMessage): MessageRow {
  const { place, id, thread, kind, slug, version, facts, postedAt, receipt } = message;
  return {
    ...{ place, message: id, thread, kind, slug, version },
    facts: JSON.stringify(facts),
    posted_at: postedAt,
    receipt: receipt === undefined ? null : JSON.stringify(receipt),
  };
}

function readMessage(row: MessageRow): PostedMessage {
  const { place, message, thread, kind, slug, version, facts, posted_at: postedAt, receipt } = row;
  const kept = receipt === null ? {} : { receipt: JSON.parse(receipt) };
  return { place, id: message, thread, kind, slug, version, facts: JSON.parse(facts), postedAt, ...kept };
}

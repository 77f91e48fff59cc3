import type { Kysely, Selectable } from 'kysely';
import type { Messages, PostedMessage } from '../core/conversation/ports.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

export function createMessages({ attempt }: Engine): Messages {
  return {
    record: (message) =>
      attempt((db) =>
        db.transaction().execute(async (transaction) => {
          await writeMessage(transaction, message);
          await writeFacts(transaction, message);
        }),
      ),

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
          .selectFrom('message_facts as used')
          .innerJoin('messages', (join) =>
            join.onRef('messages.place', '=', 'used.place').onRef('messages.message', '=', 'used.message'),
          )
          .selectAll('messages')
          .where('used.slug', '=', slug)
          .where('used.fact', '=', fact)
          .where('used.posted_at', '>=', since)
          .orderBy('used.posted_at')
          .orderBy('used.place')
          .orderBy('used.message')
          .execute();
        return rows.map(readMessage);
      }),
  };
}

async function writeMessage(db: Kysely<Tables>, message: PostedMessage): Promise<void> {
  const { place, id, thread, kind, slug, version, facts, postedAt } = message;
  const content = { thread, kind, slug, version, facts: JSON.stringify(facts), posted_at: postedAt };
  await db
    .insertInto('messages')
    .values({ place, message: id, ...content })
    .onConflict((conflict) => conflict.columns(['place', 'message']).doUpdateSet(content))
    .execute();
}

async function writeFacts(db: Kysely<Tables>, { place, id, slug, facts, postedAt }: PostedMessage): Promise<void> {
  await db.deleteFrom('message_facts').where('place', '=', place).where('message', '=', id).execute();
  if (facts.length === 0) return;
  await db
    .insertInto('message_facts')
    .values([...new Set(facts)].map((fact) => ({ slug, fact, posted_at: postedAt, place, message: id })))
    .execute();
}

function readMessage(row: Selectable<Tables['messages']>): PostedMessage {
  const { place, message, thread, kind, slug, version, facts, posted_at } = row;
  return { place, id: message, thread, kind, slug, version, facts: JSON.parse(facts), postedAt: posted_at };
}

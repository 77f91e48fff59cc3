import type { Kysely } from 'kysely';

/**
 * Which facts a message used is looked up in the message itself, where they always stood too. A row for each of a
 * briefing's facts was most of what the store wrote, for a question that is asked when a fact is corrected.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('messages_slug').on('messages').columns(['slug', 'posted_at']).execute();
  await db.schema.dropTable('message_facts').execute();
}

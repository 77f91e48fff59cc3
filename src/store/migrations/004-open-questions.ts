import type { Kysely } from 'kysely';

/** A question that several briefings fit, for the button that chooses one: there is no room for it in a button. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('open_questions')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('open_questions_key', ['place', 'id'])
    .execute();
}

import type { Kysely } from 'kysely';

/**
 * How an answer came about stands in the answer's own row: it is written with it, in the same statement, lives as long, and
 * is taken away by whatever takes that away.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('messages').addColumn('receipt', 'text').execute();
}

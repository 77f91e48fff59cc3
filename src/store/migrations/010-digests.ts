import { type Kysely, PostgresAdapter, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createSubscriptions(db);
  await createEditions(db);
  await keyMessagesByBriefing(db);
}

async function createSubscriptions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('following', 'text', (column) => column.notNull())
    .addColumn('time', 'text', (column) => column.notNull())
    .addColumn('days', 'text', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('next_day', 'text')
    .addColumn('next_at', 'bigint')
    .addColumn('pause_reason', 'text')
    .addColumn('paused_at', 'bigint')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('last_day', 'text')
    .addColumn('last_at', 'bigint')
    .addColumn('last_outcome', 'text')
    .addColumn('told_at', 'bigint')
    .addColumn('missed', 'text')
    .execute();
  await db.schema.createIndex('subscriptions_due').on('subscriptions').columns(['state', 'next_at', 'id']).execute();
  await db.schema.createIndex('subscriptions_place').on('subscriptions').columns(['place', 'created_at']).execute();
  await db.schema.createIndex('subscriptions_age').on('subscriptions').column('created_at').execute();
  await db.schema.createIndex('subscriptions_owner').on('subscriptions').column('owner').execute();
}

async function createEditions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('editions')
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('editions_key', ['slug', 'id'])
    .execute();
  await db.schema.createIndex('editions_latest').on('editions').columns(['slug', 'seen_at']).execute();
  await db.schema
    .createTable('received')
    .addColumn('subscription', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('reminded_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('received_key', ['subscription', 'slug'])
    .execute();
  await db.schema.createIndex('received_edition').on('received').columns(['slug', 'edition']).execute();
}

/**
 * A digest is made of several briefings: its message has a row for each, so that a correction of any finds it. SQLite can
 * not change a key and copies the table; Postgres would take too long over that.
 */
async function keyMessagesByBriefing(db: Kysely<unknown>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return await copyMessages(db);
  await db.schema.alterTable('messages').dropConstraint('messages_key').execute();
  await db.schema
    .alterTable('messages')
    .addPrimaryKeyConstraint('messages_briefing_key', ['place', 'message', 'slug'])
    .execute();
}

async function copyMessages(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('messages').renameTo('messages_before').execute();
  await db.schema
    .createTable('messages')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('posted_at', 'bigint', (column) => column.notNull())
    .addColumn('receipt', 'text')
    .addPrimaryKeyConstraint('messages_briefing_key', ['place', 'message', 'slug'])
    .execute();
  const columns = sql.raw('place, message, thread, kind, slug, version, facts, posted_at, receipt');
  await sql`insert into messages (${columns}) select ${columns} from messages_before`.execute(db);
  await db.schema.dropTable('messages_before').execute();
  await db.schema.createIndex('messages_age').on('messages').column('posted_at').execute();
  await db.schema.createIndex('messages_slug').on('messages').columns(['slug', 'posted_at']).execute();
}

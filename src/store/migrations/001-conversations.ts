import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createThreads(db);
  await createMessages(db);
  await createEvents(db);
  await createUnanswered(db);
  await createPlaces(db);
}

async function createThreads(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('threads')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('turns', 'integer', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('threads_key', ['place', 'thread'])
    .execute();
  await db.schema.createIndex('threads_recent').on('threads').columns(['place', 'used_at']).execute();
  await db.schema.createIndex('threads_age').on('threads').column('used_at').execute();
  await db.schema
    .createTable('turns')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('turn', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text')
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('turns_key', ['place', 'thread', 'position'])
    .execute();
  await db.schema.createIndex('turns_age').on('turns').column('asked_at').execute();
  await db.schema.createIndex('turns_user').on('turns').column('user_id').execute();
}

async function createMessages(db: Kysely<unknown>): Promise<void> {
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
    .addPrimaryKeyConstraint('messages_key', ['place', 'message'])
    .execute();
  await db.schema.createIndex('messages_age').on('messages').column('posted_at').execute();
  await db.schema
    .createTable('message_facts')
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .addColumn('posted_at', 'bigint', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('message_facts_key', ['slug', 'fact', 'posted_at', 'place', 'message'])
    .execute();
  await db.schema.createIndex('message_facts_message').on('message_facts').columns(['place', 'message']).execute();
  await db.schema.createIndex('message_facts_age').on('message_facts').column('posted_at').execute();
}

async function createEvents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('events')
    .addColumn('key', 'text', (column) => column.notNull().primaryKey())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('token', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('place', 'text')
    .addColumn('thread', 'text')
    .addColumn('user_id', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('lease_until', 'bigint')
    .execute();
  await db.schema.createIndex('events_open').on('events').column('lease_until').execute();
  await db.schema.createIndex('events_age').on('events').column('received_at').execute();
}

async function createUnanswered(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('unanswered')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('normal', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text')
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('unanswered_slug').on('unanswered').columns(['slug', 'asked_at']).execute();
  await db.schema.createIndex('unanswered_place').on('unanswered').columns(['place', 'asked_at']).execute();
  await db.schema.createIndex('unanswered_age').on('unanswered').column('asked_at').execute();
  await db.schema.createIndex('unanswered_user').on('unanswered').column('user_id').execute();
}

async function createPlaces(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('places')
    .addColumn('place', 'text', (column) => column.notNull().primaryKey())
    .addColumn('language', 'text')
    .addColumn('time_zone', 'text')
    .addColumn('model', 'integer')
    .execute();
}

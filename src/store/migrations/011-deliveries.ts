import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('key', 'text', (column) => column.notNull().primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('subscription', 'text')
    .addColumn('day', 'text')
    .addColumn('subject', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('token', 'text')
    .addColumn('wake_at', 'bigint')
    .addColumn('begun_at', 'bigint')
    .addColumn('content', 'text')
    .addColumn('trouble', 'text')
    .addColumn('dropped', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('settled_at', 'bigint')
    .execute();
  const index = (name: string) => db.schema.createIndex(`deliveries_${name}`).on('deliveries');
  await index('wake').columns(['platform', 'wake_at', 'key']).execute();
  await index('place').columns(['place', 'at']).execute();
  await index('target').columns(['target', 'at']).execute();
  await index('subscription').columns(['subscription', 'at']).execute();
  await index('age').column('created_at').execute();
  await db.schema
    .createTable('corrections')
    .addColumn('slug', 'text', (column) => column.notNull().primaryKey())
    .addColumn('edition', 'text', (column) => column.notNull())
    .execute();
  await indexSubscriptionsByPlatform(db);
}

/** What is due on one platform is found however much is due on others. */
async function indexSubscriptionsByPlatform(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('subscriptions_due').execute();
  await db.schema
    .createIndex('subscriptions_due_on')
    .on('subscriptions')
    .columns(['platform', 'state', 'next_at', 'id'])
    .execute();
  await db.schema.createIndex('subscriptions_target').on('subscriptions').column('target').execute();
}

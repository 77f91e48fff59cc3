import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StoreFailed } from './failed.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables to this program's version, all of it or nothing, and returns the names of the migrations that
 * were run. Several processes may call it at once. Throws StoreFailed `newer` when the database is ahead of us.
 */
export async function migrate(
  db: Kysely<Tables>,
  name: string,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<readonly string[]> {
  await refuseNewer(db, name, migrations);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await refuseNewer(db, name, migrations);
    throw error;
  }
  return results.map(({ migrationName }) => migrationName);
}

/** The name of the last migration that was run; undefined for a database without our tables. */
export async function versionOf(db: Kysely<Tables>): Promise<string | undefined> {
  return (await namesRun(db)).at(-1);
}

/** Whether the tables are those of this program. Throws StoreFailed `newer` when the database is ahead of us. */
export async function isCurrent(db: Kysely<Tables>, name: string): Promise<boolean> {
  await refuseNewer(db, name, MIGRATIONS);
  return (await versionOf(db)) === Object.keys(MIGRATIONS).at(-1);
}

async function refuseNewer(
  db: Kysely<Tables>,
  name: string,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> {
  const unknown = (await namesRun(db)).find((run) => !Object.hasOwn(migrations, run));
  if (unknown === undefined) return;
  throw new StoreFailed(
    'newer',
    `${name} was written by a newer Wirebrief (it has "${unknown}"): start that version, or name another database in DATABASE_URL.`,
  );
}

async function namesRun(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === MIGRATION_TABLE)) return [];
  const rows = await db
    .withTables<{ [MIGRATION_TABLE]: { name: string } }>()
    .selectFrom(MIGRATION_TABLE)
    .select('name')
    .orderBy('name')
    .execute();
  return rows.map((row) => row.name);
}

/** Kysely's own name for it. */
const MIGRATION_TABLE = 'kysely_migration';

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
  if (await isCurrent(db, name, migrations)) return [];
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) {
    // A newer program may have come first.
    await isCurrent(db, name, migrations);
    throw error;
  }
  return results.map(({ migrationName }) => migrationName);
}

/** Whether the tables are those of this program. Throws StoreFailed `newer` when the database is ahead of us. */
export async function isCurrent(
  db: Kysely<Tables>,
  name: string,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<boolean> {
  const run = await namesRun(db);
  const unknown = run.find((migration) => !Object.hasOwn(migrations, migration));
  if (unknown !== undefined) throw newer(name, unknown);
  return run.at(-1) === Object.keys(migrations).at(-1);
}

/** The name of the last migration that was run; undefined for a database without our tables. */
export async function versionOf(db: Kysely<Tables>): Promise<string | undefined> {
  return (await namesRun(db)).at(-1);
}

function newer(name: string, migration: string): StoreFailed {
  return new StoreFailed(
    'newer',
    `${name} was written by a newer Wirebrief (it has "${migration}"): start that version, or name another database in DATABASE_URL.`,
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

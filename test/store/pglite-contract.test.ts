import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { cleanText } from '../../src/store/clean-text.ts';
import type { Engine } from '../../src/store/engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Tables } from '../../src/store/tables.ts';
import { storeContract } from '../contracts/store-contract.ts';

/** Postgres inside this process: what it takes to show that our SQL is Postgres's too, on any machine. */
async function openPglite(): Promise<Engine> {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: new PGlite() }), plugins: [cleanText()] });
  await migrate(db, 'pglite');
  return {
    kind: 'postgres',
    name: 'pglite',
    attempt: (work) => work(db),
    write: (work) => db.transaction().execute(work),
    writeOne: (work) => work(db),
    sizeBytes: async () => 1,
    scrub: async () => {},
    backup: async () => {},
    close: () => db.destroy(),
  };
}

storeContract('PGlite', openPglite);

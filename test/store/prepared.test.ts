import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeSqliteDialect } from '../../src/store/node-sqlite-dialect.ts';
import { prepared } from '../../src/store/prepared.ts';
import type { Tables } from '../../src/store/tables.ts';

async function aDatabase(): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(new DatabaseSync(':memory:')) });
  onTestFinished(() => db.destroy());
  await sql`create table places (place text primary key, language text, time_zone text, model integer)`.execute(db);
  return db;
}

type Row = Tables['places'];

const insert = (db: Kysely<Tables>, { place, language, time_zone, model }: Row) =>
  db.insertInto('places').values({ place, language, time_zone, model }).returning('place');

describe('prepared', () => {
  it('runs the query with the values of each time', async () => {
    const db = await aDatabase();
    const add = prepared(insert);
    const rows: Row[] = [
      { place: 'a', language: 'en', time_zone: null, model: 1 },
      { place: 'b', language: null, time_zone: 'Europe/Paris', model: null },
    ];
    for (const row of rows) expect((await add(db, row)).rows).toEqual([{ place: row.place }]);
    expect(await db.selectFrom('places').selectAll().orderBy('place').execute()).toEqual(rows);
  });

  it('puts one value in every place that it stands in, and leaves constants alone', async () => {
    const db = await aDatabase();
    const twice = prepared((_: Kysely<Tables>, { word }: { readonly word: string }) =>
      db.selectNoFrom([
        sql<string>`${word}`.as('first'),
        sql<string>`${'and'}`.as('between'),
        sql<string>`${word}`.as('last'),
      ]),
    );
    expect((await twice(db, { word: 'x' })).rows).toEqual([{ first: 'x', between: 'and', last: 'x' }]);
    expect((await twice(db, { word: 'y' })).rows).toEqual([{ first: 'y', between: 'and', last: 'y' }]);
  });

  it('runs within a transaction, and is undone with it', async () => {
    const db = await aDatabase();
    const add = prepared(insert);
    const failing = db.transaction().execute(async (transaction) => {
      await add(transaction, { place: 'a', language: null, time_zone: null, model: null });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.selectFrom('places').selectAll().execute()).toEqual([]);
  });

  it('keeps any text a value', async () => {
    const db = await aDatabase();
    const echo = prepared((_: Kysely<Tables>, { text }: { readonly text: string }) =>
      db.selectNoFrom(sql<string>`${text}`.as('text')),
    );
    const text = fc.string({ unit: fc.constantFrom(...`a'"?$1;-é`) });
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        expect((await echo(db, { text: given })).rows).toEqual([{ text: given }]);
      }),
    );
  });
});

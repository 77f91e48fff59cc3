import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { createMessages } from '../../src/store/messages.ts';
import { migrate, versionOf } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/all.ts';
import { nodeSqliteDialect } from '../../src/store/node-sqlite-dialect.ts';
import { openStore } from '../../src/store/open.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openLine } from '../../src/store/postgres-line.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Tables } from '../../src/store/tables.ts';
import { describePostgres } from '../postgres/describe-postgres.ts';
import { holdStore } from './hold.ts';
import { tempFolder } from './temp-folder.ts';

/** What the next version might bring. */
const NEXT: Readonly<Record<string, Migration>> = {
  ...MIGRATIONS,
  '900-next': { up: (db) => sql`create table next (id text)`.execute(db).then(() => {}) },
};

const BROKEN: Readonly<Record<string, Migration>> = {
  ...MIGRATIONS,
  '900-broken': {
    up: async (db) => {
      await sql`create table half_done (id text)`.execute(db);
      await sql`create tabel oops`.execute(db);
    },
  },
};

describe('the migrations', () => {
  it('are as they were when they landed', () => {
    const folder = join(import.meta.dirname, '../../src/store/migrations');
    const files = readdirSync(folder).filter((file) => /^\d/.test(file));
    const hash = (file: string) =>
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
    expect(files.map((file) => [file, hash(file)])).toEqual([
      ['001-conversations.ts', '52e299a83da5438439df72bb8d12a65ac17d396157a0ab64a96272c38684f403'],
      ['002-facts-in-messages.ts', '1029654b6d7fafa238fcd533df16eab11ce9b6700439f8e24dd2e09d2dffb485'],
      ['003-receipts.ts', '5dc1136ad4b9304caceddd1c0a11453ff1419bf4bec977e1744b4036f522da3c'],
      ['004-open-questions.ts', '0bcba1b7d73aa1bfc271994be5ed8910998684bedf258cacb20327abe0939231'],
      ['010-digests.ts', '826828339c303a3fe5cb01f3a21990b444c59db0da62137e3fe04842a1a6d5d2'],
      ['011-deliveries.ts', '039ebf04f8540f6d6b7f5b7f036b958fcac137b9e1048449501cc00a874e69ad'],
    ]);
  });

  it('are all in the list, in their order', () => {
    const folder = join(import.meta.dirname, '../../src/store/migrations');
    const files = readdirSync(folder).filter((file) => /^\d/.test(file));
    expect(Object.keys(MIGRATIONS)).toEqual(files.map((file) => file.replace('.ts', '')));
  });
});

describe('002-facts-in-messages', () => {
  it('keeps what was posted before, to be found by its facts', async () => {
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(new DatabaseSync(':memory:')) });
    const { '001-conversations': first } = MIGRATIONS;
    if (first === undefined) throw new Error('There is a first one.');
    await migrate(db, 'it', { '001-conversations': first });
    const posted = { place: 'C1', message: 'm1', thread: 't1', kind: 'answer', slug: 'drones', version: 1 } as const;
    await db
      .insertInto('messages')
      .values({ ...posted, facts: '["f7","f8"]', posted_at: 5 })
      .execute();
    expect(await migrate(db, 'it')).toEqual(Object.keys(MIGRATIONS).slice(1));
    const messages = createMessages({ attempt: (work) => work(db), writeOne: (work) => work(db) });
    expect((await messages.using('drones', 'f8', 0)).map(({ id }) => id)).toEqual(['m1']);
    await db.destroy();
  });
});

describe('003-receipts', () => {
  it('keeps what was posted before, without a receipt', async () => {
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(new DatabaseSync(':memory:')) });
    const earlier = Object.entries(MIGRATIONS).filter(([name]) => name < '003');
    await migrate(db, 'it', Object.fromEntries(earlier));
    const posted = { place: 'C1', thread: 't1', kind: 'answer', slug: 'drones', version: 1 } as const;
    await db
      .insertInto('messages')
      .values({ ...posted, message: 'm1', facts: '["f7"]', posted_at: 5 })
      .execute();
    expect(await migrate(db, 'it')).toContain('003-receipts');
    const messages = createMessages({ attempt: (work) => work(db), writeOne: (work) => work(db) });
    expect(await messages.find('C1', 'm1')).toEqual({ ...posted, id: 'm1', facts: ['f7'], postedAt: 5 });
    await db.destroy();
  });
});

function digestsTest(open: () => Promise<Kysely<Tables>>): void {
  it('keeps what was posted before with its receipt, and lets a message be of several briefings', async () => {
    const db = await open();
    const earlier = Object.entries(MIGRATIONS).filter(([name]) => name < '010');
    await migrate(db, 'it', Object.fromEntries(earlier));
    const posted = { place: 'C1', thread: 't1', slug: 'drones', version: 2, facts: '["f7"]', posted_at: 5 };
    await db
      .insertInto('messages')
      .values({ ...posted, message: 'm1', kind: 'answer', receipt: JSON.stringify(RECEIPT) })
      .execute();
    await db
      .insertInto('messages')
      .values({ ...posted, message: 'm2', kind: 'view' })
      .execute();
    expect(await migrate(db, 'it')).toEqual(['010-digests', '011-deliveries']);
    const messages = createMessages({ attempt: (work) => work(db), writeOne: (work) => work(db) });
    const kept = { place: 'C1', thread: 't1', slug: 'drones', version: 2, facts: ['f7'], postedAt: 5 } as const;
    expect(await messages.find('C1', 'm1')).toEqual({ ...kept, id: 'm1', kind: 'answer', receipt: RECEIPT });
    await messages.record({ ...kept, id: 'm2', kind: 'digest', slug: 'bridge' });
    expect((await messages.using('drones', 'f7', 0)).map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect((await messages.using('bridge', 'f7', 0)).map(({ id }) => id)).toEqual(['m2']);
  });
}

const RECEIPT = { slug: 'drones', version: 2, by: 'facts', facts: ['f7'], gate: [] } as const;

describe('010-digests on SQLite', () => {
  digestsTest(async () => {
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(new DatabaseSync(':memory:')) });
    onTestFinished(() => db.destroy());
    return db;
  });
});

describePostgres('010-digests on Postgres', (url) => {
  digestsTest(async () => {
    const line = openLine({ connectionString: url(), max: 1 });
    onTestFinished(() => line.close());
    return line.db;
  });
});

function migrationTests(open: () => Promise<Engine>): void {
  it('are run once', async () => {
    const engine = await open();
    expect(await engine.attempt((db) => migrate(db, 'it'))).toEqual([]);
    expect(await engine.attempt((db) => migrate(db, 'it', NEXT))).toEqual(['900-next']);
    expect(await engine.attempt((db) => migrate(db, 'it', NEXT))).toEqual([]);
    expect(await engine.attempt(versionOf)).toBe('900-next');
  });

  it('leave nothing behind when one fails', async () => {
    const engine = await open();
    await expect(engine.attempt((db) => migrate(db, 'it', BROKEN))).rejects.toThrow(/tabel/);
    expect(await engine.attempt(versionOf)).toBe('011-deliveries');
    await expect(engine.attempt((db) => sql`select * from half_done`.execute(db))).rejects.toThrow(/half_done/);
  });

  it('refuse a database that is newer than the program', async () => {
    const engine = await open();
    await engine.attempt((db) => migrate(db, 'it', NEXT));
    await expect(engine.attempt((db) => migrate(db, 'data/wirebrief.db'))).rejects.toMatchObject({
      fault: 'newer',
      message:
        'data/wirebrief.db was written by a newer Wirebrief (it has "900-next"): start that version, or name another database in DATABASE_URL.',
    });
  });
}

describe('migrations on SQLite', () => {
  const open = async () => {
    const engine = await openSqlite(':memory:', 'owner');
    onTestFinished(() => engine.close());
    return engine;
  };
  migrationTests(open);

  it('are refused by name when an owner or a guest opens a newer file, which stays as it is', async () => {
    const file = join(tempFolder(), 'wirebrief.db');
    const newer = await openSqlite(file, 'owner');
    await newer.attempt((db) => migrate(db, file, NEXT));
    await newer.close();
    const before = readFileSync(file);
    await expect(openStore(`sqlite:${file}`, 'owner')).rejects.toMatchObject({ fault: 'newer' });
    await expect(openStore(`sqlite:${file}`, 'guest')).rejects.toMatchObject({ fault: 'newer' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('are not run by a guest while an older program owns the file', async () => {
    const file = join(tempFolder(), 'wirebrief.db');
    await holdStore(`sqlite:${file}`);
    const beside = await openSqlite(file, 'guest');
    await beside.attempt((db) => sql`delete from kysely_migration`.execute(db));
    await beside.close();
    await expect(openStore(`sqlite:${file}`, 'guest')).rejects.toMatchObject({
      fault: 'older',
      message: `${file} is in use by an older Wirebrief: start that one anew with this version first.`,
    });
  });
});

describePostgres('migrations on Postgres', (url) => {
  migrationTests(async () => {
    const engine = await openPostgres(url());
    onTestFinished(async () => {
      await engine.attempt((db) => sql`drop table if exists next`.execute(db));
      await engine.attempt((db) => sql`delete from kysely_migration where name like '900%'`.execute(db));
      await engine.close();
    });
    return engine;
  });
});

import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createStore } from '../../src/store/store.ts';
import { asOrdinaryUser, giveToOrdinaryUser } from './ordinary-user.ts';
import { tempFolder } from './temp-folder.ts';

const BRIDGE = { slug: 'harbour-bridge', version: 3, language: 'en' } as const;

/** A database that was used and closed in order. */
async function aUsedFile(folder: string): Promise<string> {
  const file = join(folder, 'wirebrief.db');
  const store = await openStore(`sqlite:${file}`, 'owner');
  await store.threads.open('C1', 't1', BRIDGE);
  await store.close();
  return file;
}

function overwrite(file: string, position: number, bytes: number): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(bytes, 0x58), 0, bytes, position);
  closeSync(descriptor);
}

describe('a SQLite store that can not be opened', () => {
  it('says that the folder can not be written', async () => {
    const folder = tempFolder();
    giveToOrdinaryUser(folder);
    chmodSync(folder, 0o500);
    const file = join(folder, 'wirebrief.db');
    await expect(asOrdinaryUser(() => openStore(`sqlite:${file}`, 'owner'))).rejects.toMatchObject({
      fault: 'not-writable',
      message: `${file} can not be written: give this user the right to write the file and its folder, or name another file (DATABASE_URL=sqlite:FILE).`,
    });
  });

  it('says that the file in a folder of others can not be written', async () => {
    const folder = tempFolder();
    const file = await aUsedFile(folder);
    giveToOrdinaryUser(file);
    giveToOrdinaryUser(folder);
    chmodSync(folder, 0o500);
    await expect(asOrdinaryUser(() => openStore(`sqlite:${file}`, 'owner'))).rejects.toMatchObject({
      fault: 'not-writable',
    });
  });

  it('says that a folder is no file', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'wirebrief.db'));
    await expect(openStore(`sqlite:${join(folder, 'wirebrief.db')}`, 'owner')).rejects.toMatchObject({
      fault: 'not-writable',
    });
  });

  it('says that a file is damaged whose first bytes were overwritten, and leaves it as it is', async () => {
    const file = await aUsedFile(tempFolder());
    overwrite(file, 0, 100);
    const damaged = readFileSync(file);
    for (const access of ['owner', 'guest'] as const) {
      await expect(openStore(`sqlite:${file}`, access)).rejects.toMatchObject({
        fault: 'damaged',
        message: `${file} is damaged, or no database: move it away together with ${file}-wal and put a backup in its place, or start without one.`,
      });
    }
    expect(readFileSync(file).equals(damaged)).toBe(true);
  });

  it('says so of a file that is damaged further in', async () => {
    const file = await aUsedFile(tempFolder());
    overwrite(file, 4096, 40_000);
    await expect(openStore(`sqlite:${file}`, 'owner')).rejects.toMatchObject({ fault: 'damaged' });
  });

  it('says so of a file that is no database', async () => {
    const file = join(tempFolder(), 'notes.txt');
    writeFileSync(file, 'Buy milk.\n'.repeat(100));
    await expect(openStore(`sqlite:${file}`, 'owner')).rejects.toMatchObject({ fault: 'damaged' });
  });

  it('lets the next start in after a start that failed', async () => {
    const file = join(tempFolder(), 'wirebrief.db');
    writeFileSync(file, 'Buy milk.\n'.repeat(100));
    await expect(openStore(`sqlite:${file}`, 'owner')).rejects.toMatchObject({ fault: 'damaged' });
    writeFileSync(file, '');
    await (await openStore(`sqlite:${file}`, 'owner')).close();
  });
});

describe('a SQLite store whose disk is full', () => {
  it('says so, keeps what it had, and goes on when there is room again', async () => {
    const file = join(tempFolder(), 'wirebrief.db');
    const engine = await openSqlite(file, 'owner');
    const store = createStore(engine, { now: () => 1, newId: () => crypto.randomUUID() });
    await store.threads.open('C1', 't1', BRIDGE);
    await engine.attempt((db) => sql`pragma max_page_count = 40`.execute(db));
    let kept = 0;
    const fill = async () => {
      for (; ; kept++) {
        const question = `question ${kept} ${'x'.repeat(3_000)}`;
        await store.threads.open('C1', `t${kept}`, BRIDGE);
        await store.threads.addTurn('C1', `t${kept}`, { question, language: 'en', facts: [] });
      }
    };
    await expect(fill()).rejects.toMatchObject({
      fault: 'disk-full',
      message: `The disk that holds ${file} is full: make room. All that was stored is still there.`,
    });
    expect((await store.threads.find('C1', `t${kept - 1}`))?.turns).toHaveLength(1);
    await engine.attempt((db) => sql`pragma max_page_count = 1000`.execute(db));
    await store.threads.open('C1', 'after', BRIDGE);
    await store.close();
    const again = await openStore(`sqlite:${file}`, 'owner');
    expect((await again.threads.find('C1', `t${kept - 1}`))?.turns).toHaveLength(1);
    expect((await again.threads.find('C1', 'after'))?.slug).toBe('harbour-bridge');
    await again.close();
  });
});

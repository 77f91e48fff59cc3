import { once } from 'node:events';
import { chmodSync, existsSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { holdStore } from './hold.ts';
import { tempFolder } from './temp-folder.ts';

const BRIDGE = { slug: 'harbour-bridge', version: 3, language: 'en' } as const;

describe('a SQLite store', () => {
  it('makes its folder and its file, for this user alone', async () => {
    const file = join(tempFolder(), 'data', 'deep', 'wirebrief.db');
    const store = await openStore(`sqlite:${file}`, 'owner');
    await store.threads.open('C1', 't1', BRIDGE);
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(mode(join(file, '..'))).toBe('700');
    expect([mode(file), mode(`${file}-wal`), mode(`${file}-shm`)]).toEqual(['600', '600', '600']);
    await store.close();
  });

  it('takes away the rights of others to a file that was put there', async () => {
    const file = join(tempFolder(), 'wirebrief.db');
    await (await openStore(`sqlite:${file}`, 'owner')).close();
    chmodSync(file, 0o644);
    await (await openStore(`sqlite:${file}`, 'owner')).close();
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  it('still knows a thread after it was closed and opened again', async () => {
    const url = `sqlite:${join(tempFolder(), 'wirebrief.db')}`;
    const before = await openStore(url, 'owner');
    await before.threads.open('C1', 't1', BRIDGE);
    await before.close();
    const after = await openStore(url, 'owner');
    expect((await after.threads.find('C1', 't1'))?.slug).toBe('harbour-bridge');
    await after.close();
  });

  it('leaves one file behind when it is closed in order', async () => {
    const file = join(tempFolder(), 'wirebrief.db');
    const store = await openStore(`sqlite:${file}`, 'owner');
    await store.threads.open('C1', 't1', BRIDGE);
    await store.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('syncs at its own commit whatever is written beside the commits that share one', async () => {
    const engine = await openSqlite(join(tempFolder(), 'wirebrief.db'), 'owner');
    onTestFinished(() => engine.close());
    const seen: Promise<number | undefined>[] = [];
    const level = () =>
      engine.attempt(async (db) => {
        const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
        return rows[0]?.synchronous;
      });
    await engine.write(async () => {
      // Its turn comes as soon as this transaction has ended.
      seen.push(level(), level());
    });
    const FULL = 2;
    expect(await Promise.all(seen)).toEqual([FULL, FULL]);
  });

  it('can be kept in memory', async () => {
    const store = await openStore('sqlite::memory:', 'owner');
    await store.threads.open('C1', 't1', BRIDGE);
    expect((await store.threads.find('C1', 't1'))?.version).toBe(3);
    await store.close();
  });
});

describe('a second process on one SQLite file', () => {
  it('is refused in one sentence that names the ways out', async () => {
    const file = join(tempFolder(), 'wirebrief.db');
    await holdStore(`sqlite:${file}`);
    await expect(openStore(`sqlite:${file}`, 'owner')).rejects.toMatchObject({
      code: 'store',
      fault: 'in-use',
      message:
        `${file} is in use by another Wirebrief: stop that one, or give this one a file of its own ` +
        '(DATABASE_URL=sqlite:FILE), or let both share a Postgres server (DATABASE_URL=postgres://…).',
    });
  });

  it('is refused when it comes by a link', async () => {
    const folder = tempFolder();
    const file = join(folder, 'wirebrief.db');
    await holdStore(`sqlite:${file}`);
    symlinkSync(file, join(folder, 'link.db'));
    await expect(openStore(`sqlite:${join(folder, 'link.db')}`, 'owner')).rejects.toMatchObject({ fault: 'in-use' });
  });

  it('is let in as a guest, and reads and writes beside the owner', async () => {
    const url = `sqlite:${join(tempFolder(), 'wirebrief.db')}`;
    await holdStore(url);
    const guest = await openStore(url, 'guest');
    expect((await guest.threads.find('C1', 'held'))?.slug).toBe('drones');
    await guest.threads.open('C1', 'by the guest', BRIDGE);
    expect((await guest.threads.find('C1', 'by the guest'))?.slug).toBe('harbour-bridge');
    await guest.close();
  });

  it('starts at once after the first was killed, and has all that it had stored', async () => {
    const url = `sqlite:${join(tempFolder(), 'wirebrief.db')}`;
    const holder = await holdStore(url);
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
    const store = await openStore(url, 'owner');
    expect((await store.threads.find('C1', 'held'))?.slug).toBe('drones');
    await store.close();
  });

  it('is refused within one process as well, and let in after a close', async () => {
    const url = `sqlite:${join(tempFolder(), 'wirebrief.db')}`;
    const first = await openStore(url, 'owner');
    await expect(openStore(url, 'owner')).rejects.toMatchObject({ fault: 'in-use' });
    await first.threads.open('C1', 't1', BRIDGE);
    await expect(openStore(url, 'owner')).rejects.toMatchObject({ fault: 'in-use' });
    await first.close();
    await (await openStore(url, 'owner')).close();
  });

  it('makes the tables as a guest where nobody has yet, and leaves the file free', async () => {
    const url = `sqlite:${join(tempFolder(), 'wirebrief.db')}`;
    const guest = await openStore(url, 'guest');
    await guest.threads.open('C1', 't1', BRIDGE);
    const owner = await openStore(url, 'owner');
    expect((await owner.threads.find('C1', 't1'))?.slug).toBe('harbour-bridge');
    await owner.close();
    await guest.close();
  });
});

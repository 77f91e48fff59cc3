import { once } from 'node:events';
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { holdStore } from './hold.ts';
import { tempFolder } from './temp-folder.ts';

const BRIDGE = { slug: 'harbour-bridge', version: 3, language: 'en' } as const;

describe('backup', () => {
  it('writes a file, while the bot runs, that can be put in the place of a lost one', async () => {
    const folder = tempFolder();
    const file = join(folder, 'wirebrief.db');
    const bot = await holdStore(`sqlite:${file}`);
    const guest = await openStore(`sqlite:${file}`, 'guest');
    await guest.backup(join(folder, 'copy.db'));
    await guest.threads.open('C1', 'after the backup', BRIDGE);
    await guest.close();
    const ended = once(bot, 'exit');
    bot.kill('SIGKILL');
    await ended;

    const restored = join(folder, 'new', 'wirebrief.db');
    await (await openStore(`sqlite:${restored}`, 'owner')).close();
    copyFileSync(join(folder, 'copy.db'), restored);
    const store = await openStore(`sqlite:${restored}`, 'owner');
    expect((await store.threads.find('C1', 'held'))?.slug).toBe('drones');
    expect(await store.threads.find('C1', 'after the backup')).toBeUndefined();
    await store.threads.open('C1', 'goes on', BRIDGE);
    expect((await store.status()).version).toBe('011-deliveries');
    await store.close();
  });

  it('is for this user alone, and leaves nothing half-done beside it', async () => {
    const folder = tempFolder();
    const store = await openStore(`sqlite:${join(folder, 'wirebrief.db')}`, 'owner');
    await store.backup(join(folder, 'copy.db'));
    await store.close();
    expect((statSync(join(folder, 'copy.db')).mode & 0o777).toString(8)).toBe('600');
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
  });

  it('refuses a file that exists, and leaves it as it is', async () => {
    const folder = tempFolder();
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, 'precious');
    const store = await openStore(`sqlite:${join(folder, 'wirebrief.db')}`, 'owner');
    await expect(store.backup(copy)).rejects.toMatchObject({
      fault: 'exists',
      message: `${copy} exists: name a new file for the backup.`,
    });
    expect(readFileSync(copy, 'utf8')).toBe('precious');
    await store.close();
  });

  it('says that a folder is not there', async () => {
    const folder = tempFolder();
    const store = await openStore(`sqlite:${join(folder, 'wirebrief.db')}`, 'owner');
    const copy = join(folder, 'none', 'copy.db');
    await expect(store.backup(copy)).rejects.toMatchObject({
      fault: 'not-writable',
      message: `${copy} can not be written: see that its folder is there and that this user may write in it.`,
    });
    await store.close();
  });
});

describe('what was erased from a SQLite store', () => {
  it('is in none of its files any more', async () => {
    const folder = tempFolder();
    const store = await openStore(`sqlite:${join(folder, 'wirebrief.db')}`, 'owner');
    await store.threads.open('C1', 't1', BRIDGE);
    const turn = { question: 'a very private question', language: 'en', facts: [] } as const;
    await store.threads.addTurn('C1', 't1', turn, 'U1');
    const isThere = () => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(turn.question));
    expect(isThere()).toBe(true);
    await store.forget({ user: 'U1' });
    expect(isThere()).toBe(false);
    await store.close();
  });
});

import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dbCommand } from '../../src/cli/db.ts';
import { forgetCommand } from '../../src/cli/forget.ts';
import { gapsCommand } from '../../src/cli/gaps.ts';
import { openStore } from '../../src/store/open.ts';

/** 1 June 2026, 08:00 UTC. */
const START = 1_780_300_800_000;

/** A store in a new folder, and what a command line prints about it. */
async function aCommandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const url = `sqlite:${join(folder, 'wirebrief.db')}`;
  const clock = { at: START, now: () => clock.at, newId: () => randomUUID() };
  const store = await openStore(url, 'owner', clock);
  onTestFinished(() => store.close());
  const run = async (...words: string[]) => {
    let printed = '';
    const print = async (text: string) => {
      printed += `${text}\n`;
    };
    const cli = { startFolders: [folder], print, openStore: () => openStore(url, 'guest', clock) };
    const program = new Command();
    for (const command of [dbCommand(cli), gapsCommand(cli), forgetCommand(cli)]) program.addCommand(command);
    for (const command of program.commands) command.exitOverride().configureOutput({ outputError() {} });
    await program.parseAsync(words, { from: 'user' });
    return printed;
  };
  return { folder, store, clock, run };
}

const ASKED = { slug: 'drones', language: 'en', place: 'C1', thread: 't1', user: 'U1' } as const;

describe('wirebrief gaps', () => {
  it('prints the questions that went unanswered while the bot runs, most asked first', async () => {
    const { store, clock, run } = await aCommandLine();
    await store.gaps.note({ ...ASKED, question: 'who builds the engines?' });
    await store.gaps.note({ ...ASKED, question: 'who builds their cameras?' });
    clock.at += 86_400_000;
    await store.gaps.note({ ...ASKED, question: 'who builds their cameras?' });
    await store.gaps.note({ ...ASKED, slug: 'bridge', question: 'combien ?', language: 'fr' });
    expect(await run('gaps')).toBe(
      '   2×  who builds their cameras?  (drones, en, 2026-06-01 to 2026-06-02)\n' +
        '   1×  combien ?  (bridge, fr, 2026-06-02)\n' +
        '   1×  who builds the engines?  (drones, en, 2026-06-01)\n',
    );
    expect(await run('gaps', 'bridge')).toBe('   1×  combien ?  (bridge, fr, 2026-06-02)\n');
    expect(await run('gaps', 'drones', '--limit', '1', '--json')).toBe(
      '[{"slug":"drones","question":"who builds their cameras?","lang":"en","count":2,' +
        '"first":"2026-06-01T08:00:00.000Z","last":"2026-06-02T08:00:00.000Z"}]\n',
    );
  });

  it('says so when there is none', async () => {
    const { run } = await aCommandLine();
    expect(await run('gaps')).toBe('No question went unanswered.\n');
    expect(await run('gaps', '--json')).toBe('[]\n');
  });

  it('prints nothing that works on the screen', async () => {
    const { store, run } = await aCommandLine();
    await store.gaps.note({ ...ASKED, question: 'who\u001b[2J is\u202E there?' });
    expect(await run('gaps')).toBe('   1×  who is there?  (drones, en, 2026-06-01)\n');
  });

  it('refuses a limit that is no number', async () => {
    const { run } = await aCommandLine();
    await expect(run('gaps', '--limit', 'many')).rejects.toThrow('It must be a whole number from 1.');
  });
});

describe('wirebrief db', () => {
  it('prints engine, version, size, rows and age', async () => {
    const { folder, store, run } = await aCommandLine();
    await store.gaps.note({ ...ASKED, question: 'who?' });
    const lines = (await run('db', 'status')).split('\n');
    expect(lines[0]).toBe(`SQLite  ${join(folder, 'wirebrief.db')}`);
    expect(lines[1]).toMatch(/^version 011-deliveries, 0\.\d MB$/);
    expect(lines[6]).toBe('  unanswered             1  since 2026-06-01');
    expect(JSON.parse(await run('db', 'status', '--json')).tables).toContainEqual({
      table: 'unanswered',
      rows: 1,
      oldest: '2026-06-01T08:00:00.000Z',
    });
  });

  it('writes a backup where it was called, that opens as a database', async () => {
    const { folder, store, run } = await aCommandLine();
    await store.gaps.note({ ...ASKED, question: 'who?' });
    const copy = join(folder, 'copy.db');
    expect(await run('db', 'backup', 'copy.db')).toBe(`Written to ${copy}. To use it: DATABASE_URL=sqlite:${copy}\n`);
    expect(existsSync(copy)).toBe(true);
    const restored = await openStore(`sqlite:${copy}`, 'owner');
    onTestFinished(() => restored.close());
    expect(await restored.gaps.list({ limit: 5 })).toHaveLength(1);
  });

  it('says at which version the tables are', async () => {
    const { folder, run } = await aCommandLine();
    expect(await run('db', 'migrate')).toBe(`${join(folder, 'wirebrief.db')} is up to date (011-deliveries).\n`);
  });
});

describe('wirebrief forget', () => {
  it('erases what a user asked and says how much that was', async () => {
    const { store, run } = await aCommandLine();
    await store.gaps.note({ ...ASKED, question: 'who?' });
    await store.gaps.note({ ...ASKED, question: 'why?', user: 'U2' });
    expect(await run('forget', '--user', 'U1')).toBe(
      'Erased: 0 threads, 0 turns, 0 messages, 1 unanswered and 0 open questions, 0 places, 0 subscriptions, 0 deliveries; emptied: 0 events.\n',
    );
    expect((await store.gaps.list({ limit: 5 })).map((gap) => gap.question)).toEqual(['why?']);
    expect(JSON.parse(await run('forget', '--place', 'C1', '--thread', 't1', '--json'))).toMatchObject({
      unanswered: 1,
    });
  });

  it('asks whose traces are meant', async () => {
    const { run } = await aCommandLine();
    await expect(run('forget')).rejects.toThrow('say whose traces: --place, --thread or --user');
  });
});

import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../src/store/open.ts';
import { aDatabaseUrl, runMain, runWirebrief, spawnMain } from './run-main.ts';
import { tempFolder } from './store/temp-folder.ts';

/** A new process each: slow where many run at once. */
const TIMEOUT = { timeout: 60_000 };

const TO_BRIDGE = '/brief sample-harbour-bridge';

function aStore() {
  return { env: { DATABASE_URL: aDatabaseUrl() } };
}

/** The program, once it has its store open. */
async function startMain(options: { readonly env: Readonly<Record<string, string>> }) {
  const child = spawnMain(options);
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk;
  });
  const ended = once(child, 'close');
  await once(child.stderr, 'data');
  return {
    child,
    async shows(words: string) {
      while (!shown.includes(words)) await once(child.stdout, 'data');
    },
    /** Its exit code, null for a kill, and all that it wrote. */
    async end() {
      const [code] = await ended;
      return { code, stdout: shown };
    },
  };
}

describe('a conversation in the terminal', TIMEOUT, () => {
  it('goes on after a restart with /resume, and plain questions lean on those before it', async () => {
    const store = aStore();
    await runMain([TO_BRIDGE, 'When will it reopen?'], store);
    const { code, stdout, stderr } = await runMain(['/resume', 'who says so?'], store);
    expect(stdout).toMatch(/^Made-up sample: a closed harbour bridge\n\nWe go on with the conversation of .* 20\d\d, /);
    expect(stdout).toContain('The last question was “When will it reopen?”.\n');
    expect(stdout).toContain('October 2025');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'ready terminal\n' });
  });

  it('tells how its last answer was checked, after a restart too', async () => {
    const store = aStore();
    const { stdout } = await runMain([TO_BRIDGE, 'When will it reopen?', '/receipt'], store);
    const [, receipt = ''] = stdout.split('How this was checked\n');
    expect(receipt).toContain('Each sentence below is the editor’s own, shown unchanged. No language model took part.');
    expect(receipt).toContain('October 2025');
    expect((await runMain(['/receipt'], store)).stdout).toBe('There is no answer in this conversation yet.\n');
    expect((await runMain(['/resume', '/receipt'], store)).stdout).toContain(receipt.trim());
  });

  it('is a new one at each start, until /resume', async () => {
    const store = aStore();
    expect((await runMain(['/resume'], store)).stdout).toBe('There is no earlier conversation to go on with.\n');
    await runMain([TO_BRIDGE], store);
    expect((await runMain(['and since when?'], store)).stdout).toBe('Choose a briefing first: /brief lists them.\n');
  });

  it('is still there after a kill -9', async () => {
    const store = aStore();
    const { child, shows, end } = await startMain(store);
    child.stdin.write(`${TO_BRIDGE}\nWhen will it reopen?\n/help\n`);
    // The last one is answered after the others are kept.
    await shows('Commands');
    child.kill('SIGKILL');
    await end();
    expect((await runMain(['/resume'], store)).stdout).toContain('“When will it reopen?”');
  });

  it('shows its unanswered questions in gaps, while it runs, and forget erases them', async () => {
    const store = aStore();
    const { child, shows, end } = await startMain(store);
    child.stdin.write(`${TO_BRIDGE}\nWho painted the lighthouse?\nok thanks\n/help\n`);
    await shows('Commands');
    const gaps = await runWirebrief(['gaps', 'sample-harbour-bridge', '--json'], store);
    expect(JSON.parse(gaps.stdout)).toMatchObject([{ question: 'Who painted the lighthouse?', lang: 'en', count: 1 }]);
    expect(await runWirebrief(['forget', '--place', 'terminal'], store)).toEqual({
      code: 0,
      stdout:
        'Erased: 1 threads, 2 turns, 0 messages, 1 unanswered and 0 open questions, 0 places, 0 subscriptions, 0 deliveries; emptied: 0 events.\n',
      stderr: '',
    });
    expect((await runWirebrief(['gaps'], store)).stdout).toBe('No question went unanswered.\n');
    child.stdin.end();
    expect((await end()).code).toBe(0);
    expect((await runMain(['/resume'], store)).stdout).toBe('There is no earlier conversation to go on with.\n');
  });

  it('loses its words when they are older than RETENTION_DAYS, at the next start', async () => {
    const store = aStore();
    const eightDaysAgo = { now: () => Date.now() - 8 * 86_400_000, newId: () => 'id' };
    const old = await openStore(store.env.DATABASE_URL, 'owner', eightDaysAgo);
    const asked = { question: 'Who painted the lighthouse?', language: 'en' } as const;
    const at = { place: 'terminal', thread: 'old', slug: 'sample-harbour-bridge' };
    await old.threads.open('terminal', 'old', { slug: at.slug, version: 1, language: 'en' });
    await old.threads.addTurn('terminal', 'old', { ...asked, facts: [] });
    await old.gaps.note({ ...asked, ...at });
    await old.close();
    const kept = await runMain(['/resume'], { env: { ...store.env, RETENTION_DAYS: '9' } });
    expect(kept.stdout).toContain('The last question was “Who painted the lighthouse?”.');
    const purged = await runMain([], { env: { ...store.env, RETENTION_DAYS: '7' } });
    expect(purged.code).toBe(0);
    expect((await runWirebrief(['gaps'], store)).stdout).toBe('No question went unanswered.\n');
    expect((await runMain(['/resume'], store)).stdout).not.toContain('lighthouse');
  });

  it('is no concern of ask --thread, which goes on from one call to the next while the bot runs', async () => {
    const store = aStore();
    const { child, end } = await startMain(store);
    const first = await runWirebrief(
      ['ask', 'sample-harbour-bridge', '--thread', 'mine', 'When will it reopen?'],
      store,
    );
    expect(first.stdout).toContain('October 2025');
    const second = await runWirebrief(['ask', '--thread', 'mine', 'who says so?'], store);
    expect(second.stdout).toContain('October 2025');
    child.stdin.end('/resume\n');
    expect((await end()).stdout).toBe('There is no earlier conversation to go on with.\n');
  });
});

describe('a second process on one SQLite file', TIMEOUT, () => {
  it('ends with 2 and one sentence that names the ways out', async () => {
    const store = aStore();
    const { child, end } = await startMain(store);
    const { code, stdout, stderr } = await runMain(['/help'], store);
    const file = store.env.DATABASE_URL.replace('sqlite:', '');
    expect(stderr).toBe(
      `Wirebrief has to stop: ${file} is in use by another Wirebrief: stop that one, or give this one a file of its own ` +
        '(DATABASE_URL=sqlite:FILE), or let both share a Postgres server (DATABASE_URL=postgres://…).\n',
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    child.stdin.end();
    expect((await end()).code).toBe(0);
  });
});

describe('a store that can not be opened', TIMEOUT, () => {
  const faults: readonly (readonly [string, () => string, RegExp])[] = [
    [
      'in a folder that is a file',
      () => `sqlite:${aFileOf('x')}/wirebrief.db`,
      /wirebrief\.db can not be written: .*\.$/,
    ],
    [
      'that is damaged',
      () => `sqlite:${aFileOf('no database at all, but long enough to be taken for one'.repeat(99))}`,
      /is damaged, or no database: .*\.$/,
    ],
    [
      'on a server that is not there',
      () => 'postgres://me:secret@127.0.0.1:1/wire',
      /^.*postgres:\/\/127\.0\.0\.1:1\/wire.*$/,
    ],
  ];

  it.each(faults)('%s is told in one sentence, with 1 by the bot and 2 by a command', async (_name, url, sentence) => {
    const env = { DATABASE_URL: url() };
    const [bot, command] = await Promise.all([runMain(['/help'], { env }), runWirebrief(['gaps'], { env })]);
    for (const { stdout, stderr } of [bot, command]) {
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr.trimEnd()).toMatch(sentence);
      expect(stderr).not.toContain('secret');
    }
    expect([bot.code, command.code]).toEqual([1, 2]);
  });

  it('because the setting names nothing we know ends both with 2', async () => {
    const env = { DATABASE_URL: 'mysql://me:secret@db/wire' };
    const [bot, command] = await Promise.all([runMain(['/help'], { env }), runWirebrief(['db', 'status'], { env })]);
    expect(command).toEqual({ code: 2, stdout: '', stderr: 'DATABASE_URL must be postgres://… or sqlite:FILE\n' });
    expect(bot.stderr).toMatch(/^Wrong settings, .*\nDATABASE_URL must be postgres:\/\/… or sqlite:FILE\n$/);
    expect(bot.code).toBe(2);
  });

  it('hinders nothing that needs none', async () => {
    const env = { DATABASE_URL: `sqlite:${aFileOf('x')}/wirebrief.db` };
    const asked = await runWirebrief(['ask', 'sample-harbour-bridge', 'When will it reopen?'], { env });
    expect(asked.stdout).toContain('October 2025');
    expect(asked.code).toBe(0);
  });
});

describe('.env', TIMEOUT, () => {
  it('names the store for commands as it does for the bot', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, '.env'), 'DATABASE_URL=sqlite:kept.db\n');
    const { stdout } = await runWirebrief(['db', 'status'], { cwd, env: { DATABASE_URL: undefined } });
    expect(stdout).toMatch(/^SQLite {2}kept\.db\n/);
    expect(existsSync(join(cwd, 'kept.db'))).toBe(true);
  });
});

function aFileOf(content: string): string {
  const file = join(tempFolder(), 'file');
  writeFileSync(file, content);
  return file;
}

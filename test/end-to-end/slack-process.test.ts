import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { visibleText } from '../simulators/slack/content.ts';
import type { SlackWorkspaceOptions } from '../simulators/slack/setup.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../simulators/slack/workspace.ts';
import { aDatabase, type SlackProcess, slackSettings, startProcess } from './slack-process.ts';
import { MODES, type Mode } from './slack-stage.ts';

async function aWorkspace(options?: SlackWorkspaceOptions): Promise<SlackWorkspace> {
  const workspace = await createSlackWorkspace(options);
  onTestFinished(() => workspace.close());
  return workspace;
}

async function run(mode: Mode, workspace: SlackWorkspace, database = aDatabase()): Promise<SlackProcess> {
  const child = startProcess({ ...(await slackSettings(mode, workspace)), DATABASE_URL: database });
  await child.ready;
  return child;
}

describe.each(MODES)('the program over %s', { timeout: 120_000 }, (mode) => {
  it('says in one line what it is connected to and as whom, and stops with 0 at SIGTERM', async () => {
    const workspace = await aWorkspace();
    const child = startProcess({ ...(await slackSettings(mode, workspace)), DATABASE_URL: aDatabase() });
    expect(await child.ready).toBe(`ready slack ${mode} as @wirebrief in Newsroom`);
    child.kill('SIGTERM');
    expect(await child.ended).toEqual({
      code: 0,
      stdout: '',
      stderr: `ready slack ${mode} as @wirebrief in Newsroom\n`,
    });
  });

  it('1: acknowledges fifty commands at once in time while a slow answer runs, and posts them all', async () => {
    const workspace = await aWorkspace();
    await run(mode, workspace);
    const ana = workspace.user('ana');
    const slow = workspace.fault({
      method: 'chat.postMessage',
      do: 'hang',
      when: ({ channel }) => channel === workspace.channel('desk').id,
    });
    await ana.runs('/brief', 'sample-harbour-bridge', 'desk');
    await workspace.until('the slow answer to be under way', () => slow.hits() === 1);
    const burst = Array.from({ length: 50 }, () => ana.runs('/brief', 'sample-harbour-bridge', 'general'));
    const outcomes = await Promise.all(burst);
    const acks = outcomes.map(({ ackMs }) => ackMs).sort((left, right) => left - right);
    const p95 = acks[47] ?? Number.POSITIVE_INFINITY;
    console.info(
      `${mode}: fifty at once acknowledged within ${p95.toFixed(0)} ms at p95, ${acks[49]?.toFixed(0)} ms at most`,
    );
    expect(outcomes.every(({ acked }) => acked)).toBe(true);
    await workspace.until('all posts', () => workspace.messagesIn('general').length === 50, 60_000);
  });

  it('25: lets an answer under way finish at SIGTERM, takes nothing new, and ends with 0', async () => {
    const workspace = await aWorkspace({ retryDelaysMs: [] });
    const child = await run(mode, workspace);
    const waiting = workspace.fault({ method: 'chat.postMessage', do: '429', retryAfterSec: 2 });
    const ana = workspace.user('ana');
    await ana.runs('/brief', 'sample-harbour-bridge', 'general');
    await workspace.until('the answer to be under way', () => waiting.hits() === 1);
    child.kill('SIGTERM');
    const { code, stderr } = await child.ended;
    expect(code).toBe(0);
    expect(stderr).not.toContain('"level":"error"');
    expect(workspace.messagesIn('general')).toHaveLength(1);
    expect((await ana.runs('/brief', 'sample-harbour-bridge', 'general')).acked).toBe(false);
  });

  it('25: takes up within 30 s of the next start what a kill interrupted, and answers it once', async () => {
    const workspace = await aWorkspace({ retryDelaysMs: [] });
    const database = aDatabase();
    const first = await run(mode, workspace, database);
    const hung = workspace.fault({ method: 'chat.postMessage', do: 'hang', times: 2 });
    const ana = workspace.user('ana');
    await ana.runs('/brief', 'sample-harbour-bridge', 'general');
    const asked = ana.says('desk', '@wirebrief when will the harbour bridge reopen?');
    await asked.heard;
    await workspace.until('both answers to be under way', () => hung.hits() === 2);
    first.kill('SIGKILL');
    await first.ended;
    const startedAt = performance.now();
    await run(mode, workspace, database);
    const seen = () => workspace.messagesIn('general').length === 1 && workspace.threadOf(asked.ts).length === 2;
    await workspace.until('both answers', seen, 30_000);
    console.info(`${mode}: taken up ${((performance.now() - startedAt) / 1_000).toFixed(1)} s after the start`);
    expect(visibleText(workspace.threadOf(asked.ts)[1] ?? { text: '', blocks: [] })).toContain('October 2025');
  });

  it('25: posts nothing twice that was posted just before a kill', async () => {
    const workspace = await aWorkspace({ retryDelaysMs: [] });
    const database = aDatabase();
    const first = await run(mode, workspace, database);
    const ana = workspace.user('ana');
    void ana.runs('/brief', 'sample-harbour-bridge', 'general');
    const root = await workspace.until('the briefing', () => {
      const [posted] = workspace.messagesIn('general');
      if (posted) first.kill('SIGKILL');
      return posted;
    });
    await first.ended;
    await run(mode, workspace, database);
    const asked = ana.says('general', 'when will it reopen?', { thread: root.ts });
    await workspace.until('the answer', () => workspace.threadOf(root.ts).length === 3, 30_000);
    await asked.heard;
    expect(workspace.messagesIn('general')).toHaveLength(1);
  });
});

describe('settings that Slack does not take', { timeout: 60_000 }, () => {
  const INTRO = 'Wrong settings, see .env.example for what each means:\n';

  it.each(MODES)('end with 2 and one sentence for a wrong bot token: %s', async (mode) => {
    const workspace = await aWorkspace();
    const settings = await slackSettings(mode, workspace);
    const { code, stderr } = await startProcess({
      ...settings,
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      DATABASE_URL: aDatabase(),
    }).ended;
    expect(stderr).toBe(`${INTRO}SLACK_BOT_TOKEN is not accepted by Slack: invalid_auth.\n`);
    expect(code).toBe(2);
  });

  it('end with 2 and one sentence for a wrong app token', async () => {
    const workspace = await aWorkspace();
    const settings = await slackSettings('socket', workspace);
    const { code, stderr } = await startProcess({
      ...settings,
      SLACK_APP_TOKEN: 'xapp-wrong',
      DATABASE_URL: aDatabase(),
    }).ended;
    expect(stderr).toContain(`${INTRO}SLACK_APP_TOKEN is not accepted by Slack: invalid_auth.\n`);
    expect(code).toBe(2);
  });

  it.each(MODES)('end with 2 and one sentence for a missing scope: %s', async (mode) => {
    const scopes = [
      'commands',
      'app_mentions:read',
      'channels:history',
      'groups:history',
      'im:history',
      'assistant:write',
    ];
    const workspace = await aWorkspace({ scopes });
    const { code, stderr } = await startProcess({
      ...(await slackSettings(mode, workspace)),
      DATABASE_URL: aDatabase(),
    }).ended;
    expect(stderr).toBe(
      `${INTRO}SLACK_BOT_TOKEN lacks chat:write: add it to the app’s bot scopes, and install the app anew.\n`,
    );
    expect(code).toBe(2);
  });

  it('end with 2 and one sentence for a port in use', async () => {
    const workspace = await aWorkspace();
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const settings = await slackSettings('http', workspace);
    const { code, stderr } = await startProcess({ ...settings, PORT: String(port), DATABASE_URL: aDatabase() }).ended;
    expect(stderr).toBe(`${INTRO}PORT ${port} is in use by another program; choose another.\n`);
    expect(code).toBe(2);
  });

  it('end with 2 and one sentence for a second process on one database', async () => {
    const workspace = await aWorkspace();
    const database = aDatabase();
    await run('socket', workspace, database);
    const { code, stderr } = await startProcess({
      ...(await slackSettings('socket', workspace)),
      DATABASE_URL: database,
    }).ended;
    expect(stderr).toMatch(/^Wirebrief has to stop: .* is in use by another Wirebrief: .*\n$/);
    expect(code).toBe(2);
  });

  it('end with 1 and one sentence where Slack can not be reached', async () => {
    const settings = { SLACK_API_URL: 'http://127.0.0.1:1/api/', SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    const { code, stderr } = await startProcess({ ...settings, DATABASE_URL: aDatabase() }).ended;
    expect(stderr.split('\n').at(-2)).toBe(
      'Wirebrief has to stop: Slack can not be reached, or is in trouble; check SLACK_API_URL and the network, and start again.',
    );
    expect(code).toBe(1);
  });
});

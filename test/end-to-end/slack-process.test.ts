import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect } from 'vitest';
import { it, slackSettings } from './slack-process.ts';
import { MODES } from './slack-stage.ts';

describe.each(MODES)('the program over %s', { timeout: 120_000 }, (mode) => {
  it('says in one line what it is connected to and as whom, and stops with 0 at SIGTERM', async ({ slack }) => {
    const workspace = await slack.aWorkspace();
    const child = slack.start({ ...(await slackSettings(mode, workspace)), DATABASE_URL: slack.aDatabase() });
    expect(await child.ready).toBe(`ready slack ${mode} as @wirebrief in Newsroom`);
    child.kill('SIGTERM');
    expect(await child.ended).toEqual({
      code: 0,
      stdout: '',
      stderr: `ready slack ${mode} as @wirebrief in Newsroom\n`,
    });
  });

  it('1: acknowledges fifty commands at once in time while a slow answer runs, and posts them all', async ({
    slack,
  }) => {
    const workspace = await slack.aWorkspace();
    await slack.run(mode, workspace);
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
});

describe('settings that Slack does not take', { timeout: 60_000 }, () => {
  const INTRO = 'Wrong settings, see .env.example for what each means:\n';

  it.for(MODES)('end with 2 and one sentence for a wrong bot token: %s', async (mode, { slack }) => {
    const workspace = await slack.aWorkspace();
    const settings = await slackSettings(mode, workspace);
    const { code, stderr } = await slack.start({
      ...settings,
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      DATABASE_URL: slack.aDatabase(),
    }).ended;
    expect(stderr).toBe(`${INTRO}SLACK_BOT_TOKEN is not accepted by Slack: invalid_auth.\n`);
    expect(code).toBe(2);
  });

  it('end with 2 and one sentence for a wrong app token', async ({ slack }) => {
    const workspace = await slack.aWorkspace();
    const settings = await slackSettings('socket', workspace);
    const { code, stderr } = await slack.start({
      ...settings,
      SLACK_APP_TOKEN: 'xapp-wrong',
      DATABASE_URL: slack.aDatabase(),
    }).ended;
    expect(stderr).toContain(`${INTRO}SLACK_APP_TOKEN is not accepted by Slack: invalid_auth.\n`);
    expect(code).toBe(2);
  });

  it.for(MODES)('end with 2 and one sentence for a missing scope: %s', async (mode, { slack }) => {
    const scopes = [
      'commands',
      'app_mentions:read',
      'channels:history',
      'groups:history',
      'im:history',
      'assistant:write',
    ];
    const workspace = await slack.aWorkspace({ scopes });
    const { code, stderr } = await slack.start({
      ...(await slackSettings(mode, workspace)),
      DATABASE_URL: slack.aDatabase(),
    }).ended;
    expect(stderr).toBe(
      `${INTRO}SLACK_BOT_TOKEN lacks chat:write: add it to the app’s bot scopes, and install the app anew.\n`,
    );
    expect(code).toBe(2);
  });

  it('end with 2 and one sentence for a port in use', async ({ slack, onTestFinished }) => {
    const workspace = await slack.aWorkspace();
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const settings = await slackSettings('http', workspace);
    const { code, stderr } = await slack.start({ ...settings, PORT: String(port), DATABASE_URL: slack.aDatabase() })
      .ended;
    expect(stderr).toBe(`${INTRO}PORT ${port} is in use by another program; choose another.\n`);
    expect(code).toBe(2);
  });

  it('end with 2 and one sentence for a second process on one database', async ({ slack }) => {
    const workspace = await slack.aWorkspace();
    const database = slack.aDatabase();
    await slack.run('socket', workspace, database);
    const { code, stderr } = await slack.start({
      ...(await slackSettings('socket', workspace)),
      DATABASE_URL: database,
    }).ended;
    expect(stderr).toMatch(/^Wirebrief has to stop: .* is in use by another Wirebrief: .*\n$/);
    expect(code).toBe(2);
  });

  it('end with 1 and one sentence where Slack can not be reached', async ({ slack }) => {
    const settings = { SLACK_API_URL: 'http://127.0.0.1:1/api/', SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    const { code, stderr } = await slack.start({ ...settings, DATABASE_URL: slack.aDatabase() }).ended;
    expect(stderr.split('\n').at(-2)).toBe(
      'Wirebrief has to stop: Slack can not be reached, or is in trouble; check SLACK_API_URL and the network, and start again.',
    );
    expect(code).toBe(1);
  });
});

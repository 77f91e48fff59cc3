import { afterEach, describe, expect, it } from 'vitest';
import { checkSlack } from '../../../src/adapters/slack/check.ts';
import { runHere } from '../../cli/run-here.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../../simulators/slack/workspace.ts';

const ENOUGH = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'channels:history',
  'groups:history',
  'im:history',
  'assistant:write',
  'channels:read',
  'groups:read',
  'im:write',
  'users:read',
];
const CLOSED = 'http://127.0.0.1:9/api/';

let opened: SlackWorkspace | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function workspace(scopes: readonly string[] = ENOUGH): Promise<SlackWorkspace> {
  opened = await createSlackWorkspace({ scopes });
  return opened;
}

describe('asking Slack about the tokens', () => {
  it('says as whom they work, and that nothing is missing', async () => {
    const { botToken, appToken, apiUrl } = await workspace();
    expect(await checkSlack({ botToken, appToken, apiUrl })).toEqual({
      kind: 'accepted',
      bot: 'wirebrief',
      team: 'Newsroom',
      missing: [],
    });
  });

  it('names each scope that is missing, and the fault of the app token', async () => {
    const { botToken, apiUrl } = await workspace(['commands', 'chat:write', 'users:read']);
    expect(await checkSlack({ botToken, appToken: 'xapp-wrong', apiUrl })).toMatchObject({
      missing: [
        ...['app_mentions:read', 'channels:history', 'groups:history', 'im:history', 'assistant:write'],
        ...['channels:read', 'groups:read', 'im:write'],
      ],
      socketError: 'invalid_auth',
    });
  });

  it('says Slack’s word for a bot token that is not accepted', async () => {
    const { apiUrl } = await workspace();
    expect(await checkSlack({ botToken: 'xoxb-wrong', apiUrl })).toEqual({ kind: 'refused', error: 'invalid_auth' });
  });

  it.each([
    ['500', 'it answered with status 500'],
    ['malformed', 'its answer is not one of Slack'],
  ] as const)('says that Slack is out of order: %s', async (kind, reason) => {
    const { botToken, apiUrl, fault } = await workspace();
    fault({ method: 'auth.test', do: kind });
    expect(await checkSlack({ botToken, apiUrl })).toEqual({ kind: 'unreachable', apiUrl, reason });
  });

  it('says that there is nobody at the address', async () => {
    const check = await checkSlack({ botToken: 'xoxb-1', apiUrl: CLOSED });
    expect(check).toMatchObject({ kind: 'unreachable', apiUrl: CLOSED });
  });
});

describe('wirebrief slack check', () => {
  const run = ({ botToken, appToken, apiUrl }: SlackWorkspace, over = {}) =>
    runHere('briefings', ['slack', 'check'], '', {
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: appToken,
      SLACK_API_URL: apiUrl,
      ...over,
    });

  it('ends with 0 where all is well', async () => {
    expect(await run(await workspace())).toEqual({
      code: 0,
      out: '@wirebrief in Newsroom: SLACK_BOT_TOKEN works.\nNo scope is missing.\n',
      err: '',
    });
  });

  it('ends with 1 where a scope is missing, and says what it is for', async () => {
    expect(await run(await workspace(ENOUGH.filter((scope) => scope !== 'im:history')))).toEqual({
      code: 1,
      out:
        '@wirebrief in Newsroom: SLACK_BOT_TOKEN works.\n' +
        'Missing scopes; add them under OAuth & Permissions, then install the app again:\n' +
        '  im:history  to see what people ask it directly\n',
      err: '',
    });
  });

  it('ends with 1 where no socket opens', async () => {
    expect(await run(await workspace(), { SLACK_APP_TOKEN: 'xapp-wrong' })).toMatchObject({
      code: 1,
      out: expect.stringContaining('No socket opens with SLACK_APP_TOKEN (invalid_auth)'),
    });
  });

  it('ends with 2 where the bot token is wrong, which it does not show', async () => {
    expect(await run(await workspace(), { SLACK_BOT_TOKEN: 'xoxb-wrong' })).toEqual({
      code: 2,
      out: '',
      err: 'Slack does not accept SLACK_BOT_TOKEN (invalid_auth).\n',
    });
  });

  it('ends with 2 where Slack is not there or the settings are wrong', async () => {
    const settings = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: CLOSED };
    const away = await runHere('briefings', ['slack', 'check'], '', settings);
    expect(away).toMatchObject({ code: 2, err: expect.stringContaining(`Slack can not be reached at ${CLOSED}`) });
    const unset = await runHere('briefings', ['slack', 'check']);
    expect(unset).toMatchObject({ code: 2, err: expect.stringContaining('SLACK_BOT_TOKEN is missing') });
    const half = await runHere('briefings', ['slack', 'check'], '', { SLACK_BOT_TOKEN: 'xoxb-1' });
    expect(half).toMatchObject({ code: 2, err: expect.stringContaining('SLACK_APP_TOKEN is missing') });
  });
});

describe('wirebrief slack manifest', () => {
  it('prints the manifest for Socket Mode', async () => {
    const { code, out } = await runHere('briefings', ['slack', 'manifest']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      features: {
        slash_commands: [{ command: '/brief' }, { command: '/ask' }, { command: '/check' }, { command: '/digest' }],
      },
      settings: { socket_mode_enabled: true },
    });
  });

  it('has the command for the model where the settings name one', async () => {
    const { out } = await runHere('briefings', ['slack', 'manifest'], '', { OPENAI_API_KEY: 'sk-1' });
    const { slash_commands: commands } = JSON.parse(out).features;
    expect(commands.map(({ command }: { command: string }) => command)).toEqual([
      ...['/brief', '/ask', '/check', '/digest', '/model'],
    ]);
  });

  it('prints it for HTTP with the address in it', async () => {
    const { out } = await runHere('briefings', ['slack', 'manifest', '--http', 'https://bot.example.org']);
    expect(JSON.parse(out)).toMatchObject({
      settings: { event_subscriptions: { request_url: 'https://bot.example.org/slack/events' } },
    });
  });

  it('takes no address that Slack would not', async () => {
    const { code, err } = await runHere('briefings', ['slack', 'manifest', '--http', 'http://localhost:3000']);
    expect([code, err]).toEqual([
      2,
      '“http://localhost:3000” is no address that Slack can reach: it must begin with https://.\n',
    ]);
  });

  it('says what there is where nothing is asked for', async () => {
    expect(await runHere('briefings', ['slack'])).toMatchObject({
      code: 2,
      err: 'Say what to do: manifest, check; --help tells more.\n',
    });
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { runHere } from '../../cli/run-here.ts';
import type { DiscordOptions } from '../../simulators/discord/setup.ts';
import { createDiscord, type Discord } from '../../simulators/discord/simulator.ts';

const CLOSED = 'http://127.0.0.1:9/api';

let opened: Discord | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function discord(options?: DiscordOptions): Promise<Discord> {
  opened = await createDiscord(options);
  return opened;
}

const run = (words: readonly string[], { token, apiUrl }: Pick<Discord, 'token' | 'apiUrl'>, more = {}) =>
  runHere('briefings', ['discord', ...words], '', { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...more });

describe('wirebrief discord check', () => {
  it('ends with 0 where all is well, and says what it does without the intent', async () => {
    expect(await run(['check'], await discord())).toEqual({
      code: 0,
      out:
        '@wirebrief: DISCORD_TOKEN works.\n' +
        'It answers mentions, replies that ping it, direct messages and its Ask button; plain replies need the message content intent.\n' +
        'Newsroom: nothing is missing.\n',
      err: '',
    });
  });

  it('ends with 0 where the intent that is wanted is granted', async () => {
    const granted = await discord({
      privilegedIntents: { messageContent: true, members: false, presences: false },
    });
    const { code, out } = await run(['check'], granted, { DISCORD_MESSAGE_CONTENT: 'true' });
    expect([code, out.split('\n')[1]]).toEqual([0, 'It reads plain replies in its threads.']);
  });

  it('ends with 1 where the intent that is wanted is not granted', async () => {
    const { code, out } = await run(['check'], await discord(), { DISCORD_MESSAGE_CONTENT: 'true' });
    expect([code, out.split('\n')[1]]).toEqual([
      1,
      'DISCORD_MESSAGE_CONTENT is true, but the message content intent is off: switch it on on the Bot page.',
    ]);
  });

  it('ends with 1 where it lacks a permission in a server, and says what that is for', async () => {
    const strict = await discord();
    const guild = strict.guild('Newsroom');
    const everyone = guild.roles.get(guild.id);
    if (!everyone) throw new Error('Every guild has it.');
    strict.admin.changeRole(guild, everyone, ['VIEW_CHANNEL', 'READ_MESSAGE_HISTORY']);
    const { code, out } = await run(['check'], strict);
    expect([code, out.split('\n').slice(2)]).toEqual([
      1,
      [
        'Newsroom: it lacks',
        '  SendMessages  to post briefings where everybody reads them',
        '  CreatePublicThreads  to open a briefing’s thread',
        '  SendMessagesInThreads  to answer in it',
        '',
      ],
    ]);
  });

  it('tells the same as JSON', async () => {
    const { out } = await run(['check', '--json'], await discord());
    expect(JSON.parse(out)).toMatchObject({
      kind: 'accepted',
      bot: 'wirebrief',
      mayReadMessages: false,
      servers: [{ name: 'Newsroom', missing: [] }],
    });
  });

  it('ends with 2 where the token is wrong, which it does not show', async () => {
    expect(await run(['check'], { ...(await discord()), token: 'wrong-token' })).toEqual({
      code: 2,
      out: '',
      err: 'Discord does not accept DISCORD_TOKEN: copy it anew from the Bot page of your application.\n',
    });
  });

  it('ends with 2 where Discord is not there or there are no settings', async () => {
    const away = await run(['check'], { token: 'any-token', apiUrl: CLOSED });
    expect(away).toMatchObject({ code: 2, err: expect.stringContaining('Discord can not be reached') });
    const unset = await runHere('briefings', ['discord', 'check']);
    expect(unset).toMatchObject({ code: 2, err: expect.stringContaining('DISCORD_TOKEN is missing') });
  });
});

describe('wirebrief discord invite', () => {
  it('prints the address that adds the bot with the least it needs', async () => {
    const there = await discord();
    const { code, out } = await run(['invite'], there);
    const address = new URL(out.trim());
    expect(code).toBe(0);
    expect(`${address.origin}${address.pathname}`).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: there.applicationId,
      scope: 'bot applications.commands',
      permissions: '309237713920',
    });
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { checkDiscord, inviteUrls } from '../../../src/adapters/discord/check.ts';
import { runHere } from '../../cli/run-here.ts';
import type { DiscordOptions } from '../../simulators/discord/setup.ts';
import { createDiscord, type Discord } from '../../simulators/discord/simulator.ts';

const CLOSED = 'http://127.0.0.1:9/api';

async function aDiscord(options?: DiscordOptions): Promise<Discord> {
  const discord = await createDiscord(options);
  onTestFinished(() => discord.close());
  return discord;
}

/** Everybody in the first server may do no more than this. */
function allowOnly(discord: Discord, ...permissions: Parameters<Discord['admin']['changeRole']>[2]): void {
  const guild = discord.guild('Newsroom');
  const everyone = guild.roles.get(guild.id);
  if (!everyone) throw new Error('no role');
  discord.admin.changeRole(guild, everyone, permissions);
}

describe('asking Discord about the token', () => {
  it('says as whom it works, and where', async () => {
    const discord = await aDiscord({ guilds: ['Newsroom', 'Desk'] });
    expect(await checkDiscord(discord)).toEqual({
      kind: 'accepted',
      bot: 'wirebrief',
      application: discord.applicationId,
      canReadMessages: false,
      servers: [
        { id: discord.guild('Newsroom').id, name: 'Newsroom', missing: [] },
        { id: discord.guild('Desk').id, name: 'Desk', missing: [] },
      ],
    });
  });

  it('names each right that is missing', async () => {
    const discord = await aDiscord();
    allowOnly(discord, 'VIEW_CHANNEL', 'SEND_MESSAGES', 'READ_MESSAGE_HISTORY');
    expect(await checkDiscord(discord)).toMatchObject({
      servers: [{ missing: ['CreatePublicThreads', 'SendMessagesInThreads'] }],
    });
    allowOnly(discord, 'ADMINISTRATOR');
    expect(await checkDiscord(discord)).toMatchObject({ servers: [{ missing: [] }] });
  });

  it('says that a token is not accepted', async () => {
    const { apiUrl } = await aDiscord();
    expect(await checkDiscord({ token: 'wrong', apiUrl })).toEqual({ kind: 'refused' });
  });

  it('says that Discord is out of order, or that there is nobody at the address', async () => {
    const discord = await aDiscord();
    discord.fault({ on: 'GET /users/@me', do: 500, times: 2 });
    expect(await checkDiscord(discord)).toMatchObject({ kind: 'unreachable', reason: 'it answered with status 500' });
    expect(await checkDiscord({ token: 'a', apiUrl: CLOSED })).toMatchObject({ kind: 'unreachable', apiUrl: CLOSED });
  });

  it('reads more servers than Discord tells at once', async () => {
    const guilds = Array.from({ length: 203 }, (_, index) => `Desk ${index}`);
    const discord = await aDiscord({ guilds, channels: [], users: [] });
    const check = await checkDiscord(discord);
    expect(check.kind === 'accepted' && check.servers.map(({ name }) => name)).toEqual(guilds);
  });
});

describe('the addresses at which the bot is added', () => {
  it('ask for what it needs and no more', () => {
    expect(inviteUrls('42')).toEqual({
      server:
        'https://discord.com/oauth2/authorize?client_id=42&permissions=309237713920&integration_type=0&scope=bot+applications.commands',
      user: 'https://discord.com/oauth2/authorize?client_id=42&integration_type=1&scope=applications.commands',
    });
  });
});

describe('wirebrief discord', () => {
  const run = ({ token, apiUrl }: Discord, command: string, over = {}) =>
    runHere('briefings', ['discord', command], '', { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...over });

  it('check ends with 0 where all is well', async () => {
    expect(await run(await aDiscord(), 'check')).toEqual({
      code: 0,
      out: '@wirebrief: DISCORD_TOKEN works.\nIn Newsroom.\nNo right is missing.\n',
      err: '',
    });
  });

  it('check ends with 1 and names what is missing', async () => {
    const discord = await aDiscord();
    allowOnly(discord, 'VIEW_CHANNEL', 'SEND_MESSAGES', 'READ_MESSAGE_HISTORY', 'CREATE_PUBLIC_THREADS');
    const { code, out } = await run(discord, 'check', { DISCORD_MESSAGE_CONTENT: 'true', DISCORD_GUILD_ID: '1' });
    expect(out.split('\n').slice(2)).toEqual([
      'It is not in DISCORD_GUILD_ID 1.',
      'DISCORD_MESSAGE_CONTENT is true, but the message content intent is off: see the Bot page of your application.',
      'Missing in Newsroom; add it to the bot’s role there:',
      '  Send Messages in Threads  to answer in it',
      '',
    ]);
    expect(code).toBe(1);
  });

  it('check says that the bot is in no server yet', async () => {
    const { code, out } = await run(await aDiscord({ guilds: [] }), 'check');
    expect(out).toContain('It is in no server yet: wirebrief discord invite tells where to add it.');
    expect(code).toBe(1);
  });

  it('ends with 2 where it can not ask', async () => {
    const discord = await aDiscord();
    expect(await run(discord, 'check', { DISCORD_TOKEN: 'wrong' })).toEqual({
      code: 2,
      out: '',
      err: 'Discord does not accept DISCORD_TOKEN.\n',
    });
    expect(await run(discord, 'check', { DISCORD_TOKEN: '' })).toMatchObject({ code: 2 });
  });

  it('invite prints where to add it', async () => {
    const discord = await aDiscord();
    const { code, out } = await run(discord, 'invite');
    expect(out).toBe(
      `To a server:  ${inviteUrls(discord.applicationId).server}\nTo yourself:  ${inviteUrls(discord.applicationId).user}\n`,
    );
    expect(code).toBe(0);
  });
});

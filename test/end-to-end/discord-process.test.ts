import { describe, expect } from 'vitest';
import { createSlackWorkspace } from '../simulators/slack/workspace.ts';
import { discordSettings, it } from './discord-process.ts';
import { slackSettings } from './slack-process.ts';

const TOPIC = 'sample-harbour-bridge';
const TIMEOUT = { timeout: 120_000 };
const INTRO = 'Wrong settings, see .env.example for what each means:\n';

describe('fifty commands at once', TIMEOUT, () => {
  it('1: are acknowledged in time while a slow answer runs, and posted each once', async ({ chat }) => {
    const discord = await chat.aDiscord();
    await chat.run(discord);
    const ana = discord.user('ana');
    const slow = discord.fault({ on: 'POST /channels/:channel/messages', do: 'hang' });
    ana.command('random', 'brief', { topic: TOPIC });
    await discord.until('the slow answer to be under way', () => slow.hits() === 1);
    const asked = Array.from({ length: 50 }, () => ana.command('general', 'brief', { topic: TOPIC }));
    await Promise.all(asked.map((each) => each.answered()));
    const waits = asked.map(({ interaction }) => (interaction.answeredAtMs ?? 0) - interaction.createdAtMs);
    waits.sort((left, right) => left - right);
    console.info(`Discord: fifty at once acknowledged within ${waits[47]} ms at p95, ${waits[49]} ms at most`);
    await discord.until('all posts', () => discord.threadsIn('general').length === 50, 60_000);
    expect(discord.messagesIn('general')).toHaveLength(50);
  });
});

describe.concurrent('the program on Discord', TIMEOUT, () => {
  it('says in one line what it is connected to and as whom, and stops with 0 at SIGTERM', async ({ chat }) => {
    const discord = await chat.aDiscord();
    const child = chat.start({ ...discordSettings(discord), LOG_LEVEL: 'warn', DATABASE_URL: chat.aDatabase() });
    expect(await child.ready).toBe('ready discord gateway as @wirebrief in Newsroom');
    child.kill('SIGTERM');
    expect(await child.ended).toEqual({
      code: 0,
      stdout: '',
      stderr: 'ready discord gateway as @wirebrief in Newsroom\n',
    });
    expect(discord.gateway.closes.at(-1)).toBe(1_000);
  });

  it('stops with 0 at SIGTERM also while Discord refuses the connection', async ({ chat }) => {
    const discord = await chat.aDiscord();
    const child = await chat.run(discord);
    discord.gateway.refuse();
    discord.gateway.drop();
    await discord.until('attempts', () => discord.gateway.counts.refused > 1, 60_000);
    child.kill('SIGTERM');
    expect((await child.ended).code).toBe(0);
  });

  it('runs on two platforms side by side', async ({ chat, onTestFinished }) => {
    const discord = await chat.aDiscord();
    const workspace = await createSlackWorkspace();
    onTestFinished(() => workspace.close());
    const settings = { ...(await slackSettings('socket', workspace)), ...discordSettings(discord) };
    const child = chat.start({ ...settings, LOG_LEVEL: 'warn', DATABASE_URL: chat.aDatabase() });
    await child.ready;
    await discord.until('the commands', () => discord.commandNames().length > 0, 60_000);
    discord.user('ana').command('general', 'brief', { topic: TOPIC });
    await workspace.user('ana').runs('/brief', TOPIC, 'general');
    await discord.until('the briefing', () => discord.threadsIn('general').length === 1, 60_000);
    await workspace.until('the briefing', () => workspace.messagesIn('general').length === 1, 60_000);
    child.kill('SIGTERM');
    const { code, stderr } = await child.ended;
    expect(stderr).toBe(
      'ready slack socket as @wirebrief in Newsroom\nready discord gateway as @wirebrief in Newsroom\n',
    );
    expect(code).toBe(0);
  });

  it('takes up within 30 s of its next start what it had acknowledged when it was killed', async ({ chat }) => {
    const discord = await chat.aDiscord();
    const database = { DATABASE_URL: chat.aDatabase() };
    const child = await chat.run(discord, database);
    const held = discord.fault({ on: 'POST /channels/:channel/messages', do: 'hold' });
    await discord.user('ana').command('general', 'brief', { topic: TOPIC }).answered();
    await discord.until('the post to be under way', () => held.hits() === 1, 60_000);
    child.kill('SIGKILL');
    await child.ended;
    await chat.run(discord, database);
    await discord.until('the briefing', () => discord.threadsIn('general').length === 1, 30_000);
    expect(discord.messagesIn('general')).toHaveLength(1);
  });

  it('runs all shards that Discord recommends, or those of the settings', async ({ chat }) => {
    const discord = await chat.aDiscord({ shards: 2, guilds: ['Newsroom', 'Desk'], users: ['ana'] });
    const [first, second] = await Promise.all([
      chat.run(discord, { DISCORD_SHARDS: '0' }),
      chat.run(discord, { DISCORD_SHARDS: '1' }),
    ]);
    expect([await first.ready, await second.ready].sort()).toEqual([
      'ready discord gateway as @wirebrief in Desk',
      'ready discord gateway as @wirebrief in Newsroom',
    ]);
    first.kill('SIGTERM');
    second.kill('SIGTERM');
    await Promise.all([first.ended, second.ended]);
    expect(await (await chat.run(discord)).ready).toBe('ready discord gateway as @wirebrief in 2 servers');
  });
});

describe.concurrent('settings that Discord does not take', TIMEOUT, () => {
  it.for([
    [
      'a wrong token',
      { DISCORD_TOKEN: 'wrong' },
      'DISCORD_TOKEN is not accepted by Discord: copy it anew from the Bot page of your application.',
    ],
    [
      'an intent that is not granted',
      { DISCORD_MESSAGE_CONTENT: 'true' },
      'DISCORD_MESSAGE_CONTENT is true, but Discord does not grant it: switch on the message content intent on the Bot page of your application, or set it to false.',
    ],
    [
      'a shard that is not there',
      { DISCORD_SHARDS: '0,3' },
      'DISCORD_SHARDS has 3, but Discord gives this bot one shard, 0.',
    ],
    [
      'a server that the bot is not in',
      { DISCORD_GUILD_ID: '12345678901234567' },
      'DISCORD_GUILD_ID 12345678901234567 is no server where the bot may have commands: add it with wirebrief discord invite.',
    ],
  ] as const)('22: end with 2 and one sentence, and are tried once: %s', async ([, settings, sentence], { chat }) => {
    const discord = await chat.aDiscord();
    const env = { ...discordSettings(discord), ...settings, LOG_LEVEL: 'silent', DATABASE_URL: chat.aDatabase() };
    const { code, stderr } = await chat.start(env).ended;
    expect(stderr).toBe(`${INTRO}${sentence}\n`);
    expect(code).toBe(2);
    expect(discord.gateway.counts.connected).toBeLessThanOrEqual(1);
  });

  it('22: end the program with 2 also where they were taken at first', async ({ chat }) => {
    const discord = await chat.aDiscord();
    const child = await chat.run(discord, { LOG_LEVEL: 'silent' });
    discord.settings.token = 'another';
    discord.gateway.closeWith(4_004);
    const { code, stderr } = await child.ended;
    expect(stderr).toContain('DISCORD_TOKEN is not accepted by Discord');
    expect(code).toBe(2);
  });

  it('end with 1 and one sentence where Discord can not be reached', async ({ chat }) => {
    const settings = { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:1/api' };
    const { code, stderr } = await chat.start({ ...settings, DATABASE_URL: chat.aDatabase() }).ended;
    expect(stderr.split('\n').at(-2)).toBe(
      'Wirebrief has to stop: Discord can not be reached, or is in trouble; check DISCORD_API_URL and the network, and start again.',
    );
    expect(code).toBe(1);
  });
});

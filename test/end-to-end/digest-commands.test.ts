import { describe, expect } from 'vitest';
import type { OptionValues } from '../simulators/discord/driver/options.ts';
import { objectAt, objectsAt, textAt } from '../simulators/json.ts';
import { it, type Running, settled } from './discord-stage.ts';

describe.concurrent('/digest on Discord', () => {
  it('is registered with its parts, in both languages, for those who may manage a server', async ({ stage }) => {
    const { discord, store } = await stage.run({ hasDigests: true });
    const digest = discord.commands().find(({ name }) => name === 'digest') ?? {};
    const parts = objectsAt(digest, 'options').map((part) => [
      part.name,
      textAt(objectAt(part, 'name_localizations') ?? {}, 'fr'),
      objectsAt(part, 'options')
        .map(({ name }) => name)
        .join(' '),
    ]);
    expect(parts).toEqual([
      ['subscribe', 'abonner', 'briefings time days zone language mode channel'],
      ['list', 'liste', ''],
      ['status', 'état', ''],
      ['now', 'maintenant', 'number'],
      ['pause', undefined, 'number'],
      ['resume', 'reprendre', 'number'],
      ['unsubscribe', 'désabonner', 'number'],
    ]);
    expect(digest).toMatchObject({ default_member_permissions: '32', contexts: [0], integration_types: [0] });
    expect(() => discord.user('ben').command('general', 'digest list')).toThrow('not offered to ben');
    await stage.start(discord, store, { hasDigests: true });
    expect(discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('is registered in one server alone where the settings say so', async ({ stage }) => {
    const { discord } = await stage.run({ hasDigests: true, inGuild: 'Newsroom' });
    expect(discord.commandNames(discord.guild('Newsroom').id)).toContain('digest');
  });

  it('18, 23: subscribes for those who may manage the server, and refuses others on our side', async ({ stage }) => {
    const running = await stage.run({ hasDigests: true, commandPermissions: 'overridden' });
    const { discord, store } = running;
    manages(running, 'ana');
    const chosen = { briefings: TOPIC, time: '9', days: 'mon,wed', zone: 'Europe/Paris', mode: 'always' };
    const { id: place } = discord.channel('general');
    await says(running, 'ben', 'subscribe', chosen);
    await says(running, 'ana', 'subscribe', chosen);
    for (const part of ['pause', 'unsubscribe']) await says(running, 'ben', part);
    expect(discord.ephemeralsFor('ben').map(({ text }) => text)).toEqual(
      Array.from({ length: 3 }, () => 'Only those who may manage this server may change its digests.'),
    );
    expect(await store.subscriptions.of(place)).toMatchObject([
      {
        platform: 'discord',
        workspace: discord.guild('Newsroom').id,
        target: place,
        owner: discord.user('ana').id,
        schedule: { time: '09:00', days: [1, 3], timeZone: 'Europe/Paris' },
        mode: 'always',
        state: { kind: 'active' },
      },
    ]);
    expect(discord.messagesIn('general').at(-1)?.text).toContain('on Mondays and Wednesdays at 09:00 (Europe/Paris)');
  });

  it('6: offers time zones, briefings and topics while one types, and takes what it does not offer', async ({
    stage,
  }) => {
    const running = await stage.run({ hasDigests: true });
    const { discord, store } = running;
    manages(running, 'ana');
    const offered = async (option: string, typed: string) => {
      const asked = discord.user('ana').autocomplete('general', 'digest subscribe', option, typed);
      await asked.answered();
      return asked.choices.map(({ value }) => value);
    };
    expect(await offered('zone', 'par')).toEqual(['America/Paramaribo', 'Europe/Paris']);
    expect(await offered('zone', '')).toHaveLength(25);
    expect((await offered('briefings', ''))[0]).toBe('all');
    expect(await offered('briefings', 'harb')).toEqual(['harbour', TOPIC]);
    expect(await offered('briefings', 'ferry, harb')).toEqual(['ferry, harbour', `ferry, ${TOPIC}`]);
    await says(running, 'ana', 'subscribe', { briefings: 'ferry, harbour', zone: 'new york' });
    expect(await store.subscriptions.list(9)).toMatchObject([
      { following: { topics: ['ferry', 'harbour'] }, schedule: { timeZone: 'America/New_York' } },
    ]);
  });

  it('says that the time is UTC where no zone is known, and uses the one that the place has', async ({ stage }) => {
    const running = await stage.run({ hasDigests: true });
    const { discord, store } = running;
    manages(running, 'ana');
    await store.places.change(discord.channel('random').id, { timeZone: 'Asia/Tokyo' });
    await says(running, 'ana', 'subscribe');
    await says(running, 'ana', 'subscribe', {}, 'random');
    expect(discord.messagesIn('general').at(-1)?.text).toContain('so the time is UTC');
    expect(discord.messagesIn('random').at(-1)?.text).toContain('at 08:30 (Asia/Tokyo)');
    expect(discord.messagesIn('random').at(-1)?.text).not.toContain('UTC');
  });

  it('has it posted in another channel of the server, and pauses it also when that is gone', async ({ stage }) => {
    const running = await stage.run({ hasDigests: true });
    const { discord, store } = running;
    const news = discord.channel('news');
    manages(running, 'ana');
    await says(running, 'ana', 'subscribe', { briefings: TOPIC, channel: 'news' });
    const [subscription] = await store.subscriptions.of(discord.channel('general').id);
    expect(subscription).toMatchObject({ target: news.id, workspace: discord.guild('Newsroom').id });
    expect(discord.messagesIn('general').at(-1)?.text).toContain(`in channel <#${news.id}>`);
    discord.admin.deleteChannel(news);
    await says(running, 'ana', 'pause');
    expect(await store.subscriptions.find(subscription?.id ?? '')).toMatchObject({ state: { kind: 'paused' } });
  });

  it('23: has nothing posted in channels of others, nor where it could not be', async ({ stage }) => {
    const running = await stage.run({ hasDigests: true, guilds: ['Newsroom', 'Elsewhere'] });
    const { discord, store } = running;
    const [guild, other] = [discord.guild('Newsroom'), discord.guild('Elsewhere')];
    manages(running, 'ana');
    const desk = discord.admin.addChannel(guild, 'desk');
    const closed = [
      discord.admin.addChannel(other, 'theirs'),
      discord.admin.addChannel(other, 'their secret', { deny: ['VIEW_CHANNEL'] }),
      discord.admin.addChannel(guild, 'hidden', { deny: ['VIEW_CHANNEL'] }),
      discord.admin.addChannel(guild, 'mute', { deny: ['SEND_MESSAGES'] }),
      discord.admin.addChannel(guild, 'forum', { kind: 'forum', tags: ['a', 'b'], tagRequired: true }),
    ];
    for (const { id } of closed) await says(running, 'ana', 'subscribe', { briefings: `all <#${id}>` }, desk.name);
    expect(await store.subscriptions.list(9)).toEqual([]);
    expect(discord.ephemeralsFor('ana').map(({ text }) => text)).toEqual([
      'That channel belongs to another server.',
      'That channel belongs to another server.',
      'I do not see that channel, so no digest can come there: let me view it and write in it, and try again.',
      'I may not write in that channel, so no digest can come there.',
      'Each post in that forum needs a tag, and I can not tell which: make tags optional, or offer only one, and try again.',
    ]);
  });

  it('shows what is subscribed, and a preview, to the one who asks', async ({ stage }) => {
    const running = await stage.run({ hasDigests: true, commandPermissions: 'overridden' });
    const { discord } = running;
    manages(running, 'ana', 'ADMINISTRATOR');
    await says(running, 'ana', 'subscribe', { briefings: TOPIC });
    await says(running, 'ben', 'list');
    expect(discord.ephemeralsFor('ben').at(-1)?.text).toContain(TOPIC);
    await says(running, 'ben', 'now');
    expect(discord.ephemeralsFor('ben').at(-1)?.text).toContain('A preview that nobody else sees');
    expect(discord.messagesIn('general')).toHaveLength(1);
  });
});

function manages({ discord }: Running, name: string, permission: 'MANAGE_GUILD' | 'ADMINISTRATOR' = 'MANAGE_GUILD') {
  const members = [discord.user(name).id];
  discord.admin.addRole(discord.guild('Newsroom'), 'desk', { permissions: [permission], members });
}

/** Runs a part of /digest, and waits until all is said. */
async function says(running: Running, name: string, part: string, options: OptionValues = {}, channel = 'general') {
  await running.discord.user(name).command(channel, `digest ${part}`, options).answered();
  await settled(running);
}

const TOPIC = 'sample-harbour-bridge';

import { describe, expect, it } from 'vitest';
import type { Permission } from './permissions.ts';
import { createStage, refusal } from './testing.ts';

const { discord, client } = createStage();

async function open(deny: readonly Permission[] = []) {
  const there = await discord();
  const desk = there.admin.addChannel(there.guild('Newsroom'), 'desk', { deny });
  const app = await client(there);
  const send = (body: object = { content: 'x' }) => app.rest.post(`/channels/${desk.id}/messages`, { body });
  return { there, app, desk, send };
}

describe('permissions', () => {
  it.each([
    ['seeing a channel', ['VIEW_CHANNEL'], 50_001],
    ['writing in it', ['SEND_MESSAGES'], 50_013],
  ] as const)('are asked for when %s', async (_, deny, code) => {
    const { send } = await open(deny);
    expect(await refusal(send())).toEqual({ status: 403, code, faults: [] });
  });

  it('that are missing take the embeds out and refuse files', async () => {
    const { there, app, desk, send } = await open(['EMBED_LINKS', 'ATTACH_FILES']);
    await send({ content: 'x', embeds: [{ title: 'gone' }] });
    expect(there.messagesIn(desk).map(({ text }) => text)).toEqual(['x']);
    const files = [{ data: Buffer.from('x'), name: 'x.png' }];
    const call = app.rest.post(`/channels/${desk.id}/messages`, { body: {}, files });
    expect(await refusal(call)).toMatchObject({ code: 50_013 });
  });

  it('in threads are their own', async () => {
    const { there, app, desk } = await open(['SEND_MESSAGES']);
    const thread = there.user('ana').startThread(desk, 'Questions');
    const send = () => app.rest.post(`/channels/${thread.id}/messages`, { body: { content: 'x' } });
    await send();
    there.admin.permit(desk, { deny: ['SEND_MESSAGES_IN_THREADS'] });
    expect(await refusal(send())).toMatchObject({ code: 50_013 });
  });

  it('go from everybody to roles to members, each allowing after denying', async () => {
    const { there, desk, send } = await open();
    const guild = there.guild('Newsroom');
    const bots = there.admin.addRole(guild, 'bots');
    there.admin.giveRole(guild, bots, there.botUserId);
    there.admin.permit(desk, { deny: ['SEND_MESSAGES'], for: guild.id });
    expect(await refusal(send())).toMatchObject({ code: 50_013 });
    there.admin.permit(desk, { allow: ['SEND_MESSAGES'], for: bots.id });
    await send();
    const muted = there.admin.addRole(guild, 'muted', { members: [there.botUserId] });
    there.admin.permit(desk, { deny: ['SEND_MESSAGES'], for: muted.id });
    await send();
    there.admin.permit(desk, { deny: ['SEND_MESSAGES'] });
    expect(await refusal(send())).toMatchObject({ code: 50_013 });
    there.admin.changeRole(guild, bots, ['ADMINISTRATOR']);
    await send();
  });

  it('to read the history decide what is listed', async () => {
    const { there, app, desk } = await open(['READ_MESSAGE_HISTORY']);
    const { id } = there.user('ana').say(desk, 'hello');
    expect(await app.rest.get(`/channels/${desk.id}/messages`)).toEqual([]);
    expect(await refusal(app.rest.get(`/channels/${desk.id}/messages/${id}`))).toMatchObject({ code: 50_013 });
  });

  it('decide what the app hears of', async () => {
    const { there, app } = await open();
    const hidden = there.admin.addChannel(there.guild('Newsroom'), 'hidden', { deny: ['VIEW_CHANNEL'] });
    const heard: string[] = [];
    app.on('messageCreate', ({ channel }) => {
      heard.push(channel.isDMBased() ? '' : channel.name);
      there.world.changed();
    });
    there.user('ana').say(hidden, '@wirebrief hello');
    there.user('ana').say('desk', 'hello');
    await there.until('a message', () => heard.length > 0);
    expect(heard).toEqual(['desk']);
  });

  it('change while the client looks on', async () => {
    const { there, app, desk } = await open(['SEND_MESSAGES']);
    const guild = there.guild('Newsroom');
    const may = () => {
      const channel = app.channels.cache.get(desk.id);
      return channel && !channel.isDMBased() && channel.permissionsFor(app.user)?.has('SendMessages');
    };
    expect(may()).toBe(false);
    there.admin.giveRole(
      guild,
      there.admin.addRole(guild, 'bots', { permissions: ['ADMINISTRATOR'] }),
      there.botUserId,
    );
    await new Promise((resolve) => app.once('guildMemberUpdate', resolve));
    expect(may()).toBe(true);
  });

  it('are there for the client to see', async () => {
    const { app, desk } = await open(['SEND_MESSAGES']);
    const channel = await app.channels.fetch(desk.id);
    if (!channel || channel.isDMBased()) throw new Error('no channel');
    expect(channel.permissionsFor(app.user)?.has('SendMessages')).toBe(false);
    expect(channel.permissionsFor(app.user)?.has('ViewChannel')).toBe(true);
  });
});

describe('a guild', () => {
  it('that threw the app out is gone; one that is down is not', async () => {
    const { there, app } = await open();
    const heard: string[] = [];
    app.on('guildDelete', ({ name }) => {
      heard.push(`gone: ${name}`);
      there.world.changed();
    });
    app.on('guildUnavailable', ({ name }) => heard.push(`down: ${name}`));
    const guild = there.guild('Newsroom');
    there.admin.outage(guild);
    there.admin.recover(guild);
    there.admin.kickBot(guild);
    await there.until('both', () => heard.length === 2);
    expect(heard).toEqual(['down: Newsroom', 'gone: Newsroom']);
    expect(await refusal(app.rest.get(`/guilds/${guild.id}`))).toMatchObject({ status: 403, code: 50_001 });
    there.admin.inviteBot(guild);
    await expect(app.rest.get(`/guilds/${guild.id}`)).resolves.toMatchObject({ name: 'Newsroom' });
  });

  it('tells of its members, roles and channels', async () => {
    const { there, app } = await open();
    const guild = await app.guilds.fetch(there.guild('Newsroom').id);
    expect((await guild.members.fetch(there.user('ana').id)).user.username).toBe('ana');
    expect((await guild.roles.fetch()).map(({ name }) => name)).toEqual(['@everyone']);
    expect((await guild.channels.fetch()).map((channel) => channel?.name)).toEqual([
      'general',
      'random',
      'news',
      'desk',
    ]);
    expect(await refusal(guild.members.fetch({ user: '1', force: true }))).toMatchObject({ code: 10_007 });
  });

  it('loses channels while the app looks on', async () => {
    const { there, app, desk, send } = await open();
    const heard: string[] = [];
    app.on('channelDelete', (channel) => {
      heard.push(channel.isDMBased() ? '' : channel.name);
      there.world.changed();
    });
    there.admin.deleteChannel(desk);
    await there.until('it', () => heard.length === 1);
    expect(heard).toEqual(['desk']);
    expect(await refusal(send())).toMatchObject({ status: 404, code: 10_003 });
  });
});

import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createStage, onCommand, refusal } from './testing.ts';

const { discord, client } = createStage();

async function open(options: { readonly loud?: boolean } = {}) {
  const there = await discord();
  const guild = there.guild('Newsroom');
  const editors = there.admin.addRole(guild, 'editors', { mentionable: true });
  const quiet = there.admin.addRole(guild, 'quiet');
  const general = there.channel('general');
  if (options.loud) there.admin.permit(general, { allow: ['MENTION_EVERYONE'] });
  const app = await client(there);
  const send = (body: object) => app.rest.post(`/channels/${general.id}/messages`, { body });
  const edit = (id: string, body: object) => app.rest.patch(`/channels/${general.id}/messages/${id}`, { body });
  const pings = () => there.pingsFired.map(({ kind, by }) => `${kind} by ${by}`);
  const all = `@everyone @here <@${there.user('ana').id}> <@&${editors.id}> <@&${quiet.id}>`;
  return { there, app, send, edit, pings, all, editors };
}

describe('mentions', () => {
  it('all ping by default, as far as the app may', async () => {
    const { send, pings, all } = await open();
    await send({ content: all });
    expect(pings()).toEqual(['role by post', 'user by post']);
  });

  it('ping everyone and every role where the app may do so', async () => {
    const { send, pings, all } = await open({ loud: true });
    await send({ content: all });
    expect(pings()).toEqual(['everyone by post', 'here by post', 'role by post', 'role by post', 'user by post']);
  });

  it('ping nobody where none are allowed', async () => {
    const { there, send, pings, all } = await open({ loud: true });
    await send({ content: all, allowed_mentions: { parse: [] } });
    expect(pings()).toEqual([]);
    expect(there.messagesIn('general')[0]?.message.mentions).toEqual({ users: [], roles: [], everyone: false });
  });

  it('ping whom the app names, if the text has them', async () => {
    const { there, send, pings, all } = await open({ loud: true });
    await send({ content: all, allowed_mentions: { users: [there.user('ana').id, there.user('ben').id] } });
    expect(pings()).toEqual(['user by post']);
  });

  it('are read in text displays too', async () => {
    const { send, pings, all } = await open({ loud: true });
    await send({ flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: all }] });
    expect(pings()).toHaveLength(5);
  });

  it('are read anew in an edit, with the default where it says nothing', async () => {
    const { there, send, edit, pings, all } = await open({ loud: true });
    await send({ content: all, allowed_mentions: { parse: [] } });
    const id = there.messagesIn('general')[0]?.id ?? '';
    await edit(id, { content: all, allowed_mentions: { parse: [] } });
    expect(pings()).toEqual([]);
    await edit(id, { content: all });
    expect(pings()).toEqual(['everyone by edit', 'here by edit', 'role by edit', 'role by edit', 'user by edit']);
    expect(there.messagesIn('general')[0]?.pings).toHaveLength(5);
  });

  it('ping users alone in answers to interactions', async () => {
    const { there, pings, all } = await open({ loud: true });
    const answering = await client(there, { register: onCommand((command) => command.reply(all)) });
    await answering.application.commands.set([{ name: 'brief', description: 'Shows' }]);
    await there.user('ben').command('general', 'brief').finished();
    expect(pings()).toEqual(['user by post']);
  });

  it('of the author replied to ping unless that is switched off', async () => {
    const { there, send, pings } = await open();
    const { id: message_id } = there.user('ana').say('general', 'who?');
    await send({ content: 'he', message_reference: { message_id }, allowed_mentions: { parse: [] } });
    expect(pings()).toEqual([]);
    await send({ content: 'he', message_reference: { message_id } });
    expect(pings()).toEqual(['reply by post']);
  });

  it('are not both parsed and named', async () => {
    const { there, send } = await open();
    const allowed_mentions = { parse: ['users'], users: [there.user('ana').id] };
    expect((await refusal(send({ content: 'x', allowed_mentions }))).faults).toEqual([
      'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ]);
  });
});

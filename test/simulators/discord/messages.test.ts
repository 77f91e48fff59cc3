import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../clock.ts';
import { createStage, refusal } from './testing.ts';

const { discord, client } = createStage();

async function open(options?: Parameters<typeof discord>[0]) {
  const there = await discord(options);
  const app = await client(there);
  const general = there.channel('general').id;
  const send = (body: object, channel = general) => app.rest.post(`/channels/${channel}/messages`, { body });
  const edit = (id: string, body: object) => app.rest.patch(`/channels/${general}/messages/${id}`, { body });
  const text = () => there.messagesIn('general').map((each) => each.text);
  return { there, app, general, send, edit, text };
}

describe('a message', () => {
  it('is posted, edited, read and deleted', async () => {
    const { there, app, general, text } = await open();
    const channel = await app.channels.fetch(general);
    if (!channel?.isSendable()) throw new Error('no channel');
    const sent = await channel.send('one');
    await sent.edit('two');
    expect(text()).toEqual(['two']);
    expect(there.messagesIn('general')[0]?.edits).toBe(1);
    expect((await channel.messages.fetch(sent.id)).content).toBe('two');
    await sent.delete();
    expect(text()).toEqual([]);
    expect(await refusal(channel.messages.fetch({ message: sent.id, force: true }))).toMatchObject({ code: 10_008 });
  });

  it('is announced by typing', async () => {
    const { there, app, general } = await open();
    const typing = () => app.rest.post(`/channels/${general}/typing`);
    await typing();
    there.admin.permit(there.channel(general), { deny: ['SEND_MESSAGES'] });
    expect(await refusal(typing())).toMatchObject({ code: 50_013 });
    expect(there.callsOf('POST /channels/:channel/typing').map(({ status }) => status)).toEqual([204, 403]);
  });

  it('carries files', async () => {
    const { there, app, general } = await open();
    const channel = await app.channels.fetch(general);
    if (!channel?.isSendable()) throw new Error('no channel');
    await channel.send({ files: [{ attachment: Buffer.from('picture'), name: 'map.png' }] });
    expect(there.messagesIn('general')[0]?.message.attachments).toMatchObject([{ filename: 'map.png', size: 7 }]);
  });

  it('is listed newest first, or from the old end', async () => {
    const { there, app, general, send } = await open();
    for (const content of ['1', '2', '3', '4']) await send({ content });
    const ids = there.messagesIn('general').map(({ id }) => id);
    const list = async (query: string) => {
      const found = await app.rest.get(`/channels/${general}/messages?${query}`);
      return Array.isArray(found) ? found.map(({ content }) => content) : [];
    };
    expect(await list('limit=2')).toEqual(['4', '3']);
    expect(await list(`limit=2&after=${ids[0]}`)).toEqual(['3', '2']);
    expect(await list(`before=${ids[2]}`)).toEqual(['2', '1']);
    expect(await refusal(list('limit=101'))).toMatchObject({ code: 50_035 });
  });

  it.each([
    ['2001 characters', { content: 'é'.repeat(2_001) }, ['content: BASE_TYPE_MAX_LENGTH']],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 't' })) }, ['embeds: BASE_TYPE_BAD_LENGTH']],
    ['an embed title of 257', { embeds: [{ title: 't'.repeat(257) }] }, ['embeds.0.title: BASE_TYPE_MAX_LENGTH']],
    [
      'embeds of 6001',
      { embeds: [{ description: 'd'.repeat(4_000) }, { description: 'd'.repeat(2_001) }] },
      ['embeds: MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      'a field without a name',
      { embeds: [{ fields: [{ name: '', value: 'v' }] }] },
      ['embeds.0.fields.0.name: BASE_TYPE_REQUIRED'],
    ],
    [
      'an embed with a file address',
      { embeds: [{ title: 't', url: 'file:///etc' }] },
      ['embeds.0.url: URL_TYPE_INVALID_SCHEME'],
    ],
    ['a nonce of 26', { content: 'x', nonce: 'n'.repeat(26) }, ['nonce: NONCE_TYPE_TOO_LONG']],
    ['a number for text', { content: 7 }, ['content: STRING_TYPE_CONVERT']],
  ])('is refused with %s', async (_, body, faults) => {
    const { send, text } = await open();
    expect(await refusal(send(body))).toEqual({ status: 400, code: 50_035, faults });
    expect(text()).toEqual([]);
  });

  it('takes 2000 characters outside the basic plane', async () => {
    const { send, text } = await open();
    await send({ content: '😀'.repeat(2_000) });
    expect(text()).toEqual(['😀'.repeat(2_000)]);
  });

  it.each([
    ['nothing', {}],
    ['white space', { content: ' \n ' }],
  ])('is refused with %s in it', async (_, body) => {
    const { send } = await open();
    expect(await refusal(send(body))).toMatchObject({ code: 50_006 });
  });

  it('of somebody else is not the app’s to edit', async () => {
    const { there, edit } = await open();
    const { id } = there.user('ana').say('general', 'mine');
    expect(await refusal(edit(id, { content: 'yours' }))).toMatchObject({ status: 403, code: 50_005 });
  });

  it('keeps its form of components once it has it', async () => {
    const { there, send, edit } = await open();
    await send({ content: 'old' });
    const [old] = there.messagesIn('general');
    const components = [{ type: 10, content: 'new' }];
    const flags = MessageFlags.IsComponentsV2;
    expect((await refusal(edit(old?.id ?? '', { flags, components }))).faults).toEqual([
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    await edit(old?.id ?? '', { flags, components, content: null });
    expect(there.messagesIn('general')[0]?.text).toBe('new');
    expect((await refusal(edit(old?.id ?? '', { flags: 0, components }))).faults).toEqual([
      'flags: MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
    ]);
    expect((await refusal(edit(old?.id ?? '', { content: 'x' }))).faults).toEqual([
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
  });
});

describe('a reply', () => {
  it('to a deleted message is refused, unless it may stand alone', async () => {
    const { there, send } = await open();
    const question = there.user('ana').say('general', 'who?');
    there.user('ana').delete(question);
    const reply = (more: object) => send({ content: 'he', message_reference: { message_id: question.id, ...more } });
    expect((await refusal(reply({}))).faults).toEqual(['message_reference: REPLIES_UNKNOWN_MESSAGE']);
    await reply({ fail_if_not_exists: false });
    expect(there.messagesIn('general').map(({ text }) => text)).toEqual(['he']);
  });

  it('needs the history to be readable', async () => {
    const { there, send } = await open();
    const question = there.user('ana').say('general', 'who?');
    there.admin.permit(there.channel('general'), { deny: ['READ_MESSAGE_HISTORY'] });
    expect(await refusal(send({ content: 'he', message_reference: { message_id: question.id } }))).toMatchObject({
      status: 403,
      code: 160_002,
    });
  });
});

describe('a nonce that is enforced', () => {
  const nonce = 'slot-2026-11-24';

  it('brings back the message that has it, in whatever channel', async () => {
    const { there, send } = await open();
    const first = await send({ content: 'once', nonce, enforce_nonce: true });
    const second = await send({ content: 'twice', nonce, enforce_nonce: true }, there.channel('random').id);
    expect(second).toEqual(first);
    expect(there.messagesIn('general').map(({ text }) => text)).toEqual(['once']);
    expect(there.messagesIn('random')).toEqual([]);
  });

  it('does nothing unless it is enforced', async () => {
    const { send, text } = await open();
    await send({ content: 'once', nonce });
    await send({ content: 'twice', nonce });
    expect(text()).toEqual(['once', 'twice']);
  });

  it('is forgotten after five minutes', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const { send, text } = await open({ clock });
    await send({ content: 'once', nonce, enforce_nonce: true });
    await clock.advance(5 * 60_000);
    await send({ content: 'later', nonce, enforce_nonce: true });
    expect(text()).toEqual(['once', 'later']);
  });

  it('of a deleted message is an unknown message', async () => {
    const { app, general, there, send } = await open();
    await send({ content: 'once', nonce, enforce_nonce: true });
    await app.rest.delete(`/channels/${general}/messages/${there.messagesIn('general')[0]?.id}`);
    expect(await refusal(send({ content: 'again', nonce, enforce_nonce: true }))).toMatchObject({
      status: 404,
      code: 10_008,
    });
  });
});

describe('crossposting', () => {
  it('happens once, in announcement channels', async () => {
    const { there, app, general, send } = await open();
    const news = there.channel('news').id;
    const crosspost = (channel: string, id = '') => app.rest.post(`/channels/${channel}/messages/${id}/crosspost`);
    await send({ content: 'news' }, news);
    await send({ content: 'chat' });
    const [posted, chat] = [there.messagesIn('news')[0], there.messagesIn('general')[0]];
    await expect(crosspost(news, posted?.id)).resolves.toMatchObject({ flags: MessageFlags.Crossposted });
    expect(await refusal(crosspost(news, posted?.id))).toMatchObject({ code: 40_033 });
    expect(await refusal(crosspost(general, chat?.id))).toMatchObject({ code: 50_024 });
  });
});

describe('a direct message', () => {
  it('is opened, answered, and refused where it is closed', async () => {
    const { there, app } = await open();
    const ana = await app.users.fetch(there.user('ana').id);
    await ana.send('hello');
    expect(there.messagesIn(there.user('ana').dm).map(({ text }) => text)).toEqual(['hello']);
    there.person('ana').dmsClosed = true;
    expect(await refusal(ana.send('still there?'))).toEqual({ status: 403, code: 50_007, faults: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { clientFor } from './bare-app.ts';
import { createStage, refusal } from './testing.ts';
import type { SlackWorkspace } from './workspace.ts';

const stage = createStage();

describe('tokens and scopes', () => {
  it('says who the app is, and in a header what it may do', async () => {
    const workspace = await stage.workspace({ scopes: ['chat:write', 'commands'] });
    const who = await clientFor(workspace).auth.test();
    expect(who).toMatchObject({ ok: true, team: 'Newsroom', user: 'wirebrief', user_id: workspace.botUserId });
    expect(who.response_metadata?.scopes).toEqual(['chat:write', 'commands']);
  });

  it.each([
    ['no token', '', 'not_authed'],
    ['a wrong token', 'xoxb-wrong', 'invalid_auth'],
    ['the app token', 'xapp-1-T0NEWSROOM-app-token', 'not_allowed_token_type'],
  ])('refuses %s', async (_, token, error) => {
    const workspace = await stage.workspace();
    expect(await refusal(clientFor(workspace, token).auth.test())).toEqual({ error, reasons: [] });
  });

  it('refuses a method whose scope was not granted and names it', async () => {
    const workspace = await stage.workspace({ scopes: ['commands'] });
    const call = clientFor(workspace).chat.postMessage({ channel: 'general', text: 'hello' });
    await expect(call).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'chat:write', provided: 'commands' },
    });
  });

  it('does not know a method that Slack has and it does not play', async () => {
    const workspace = await stage.workspace();
    expect((await refusal(clientFor(workspace).team.info())).error).toBe('unknown_method');
  });

  it('refuses everything after the app was removed', async () => {
    const workspace = await stage.workspace({ retryDelaysMs: [] });
    workspace.admin.uninstalls();
    expect((await refusal(clientFor(workspace).auth.test())).error).toBe('account_inactive');
  });
});

describe('posting', () => {
  it('shows a message in its channel and a reply in its thread', async () => {
    const workspace = await stage.workspace();
    const client = clientFor(workspace);
    const root = await client.chat.postMessage({ channel: 'general', text: 'a briefing' });
    await client.chat.postMessage({ channel: 'general', text: 'more of it', thread_ts: String(root.ts) });
    expect(workspace.messagesIn('general').map(({ text }) => text)).toEqual(['a briefing']);
    expect(workspace.threadOf(String(root.ts)).map(({ text }) => text)).toEqual(['a briefing', 'more of it']);
  });

  it.each([
    ['a public channel without the bot', 'random', 'not_in_channel'],
    ['a private channel without the bot', 'secret', 'channel_not_found'],
    ['an archived channel', 'attic', 'is_archived'],
    ['a channel that is not there', 'C404', 'channel_not_found'],
  ])('refuses a message to %s', async (_, channel, error) => {
    const workspace = await stage.workspace();
    expect((await refusal(clientFor(workspace).chat.postMessage({ channel, text: 'hello' }))).error).toBe(error);
  });

  it('posts in any public channel with chat:write.public', async () => {
    const workspace = await stage.workspace({ scopes: ['chat:write', 'chat:write.public'] });
    await clientFor(workspace).chat.postMessage({ channel: 'random', text: 'hello' });
    expect(workspace.messagesIn('random')).toHaveLength(1);
  });

  it('opens a direct message for a user id', async () => {
    const workspace = await stage.workspace();
    await clientFor(workspace).chat.postMessage({ channel: workspace.user('ana').id, text: 'hello' });
    expect(workspace.messagesIn(workspace.user('ana').dm).map(({ text }) => text)).toEqual(['hello']);
  });

  it('refuses what is empty, doubled, too long or no metadata', async () => {
    const workspace = await stage.workspace();
    const { chat } = clientFor(workspace);
    const channel = 'general';
    const errors = await Promise.all([
      refusal(chat.postMessage({ channel, text: '' })),
      refusal(workspaceCall(workspace, { channel, text: 'both', markdown_text: 'both' })),
      refusal(chat.postMessage({ channel, markdown_text: 'x'.repeat(12_001) })),
      refusal(chat.postMessage({ channel, text: 'x', thread_ts: '1.1' })),
      refusal(
        chat.postMessage({
          channel,
          text: 'x',
          metadata: { event_type: 'e', event_payload: { big: 'x'.repeat(8_000) } },
        }),
      ),
      refusal(workspaceCall(workspace, { channel, text: 'x', metadata: { event_type: 'e' } })),
      refusal(workspaceCall(workspace, { channel, text: 'x', blocks: '[not json' })),
    ]);
    expect(errors.map(({ error }) => error)).toEqual([
      'no_text',
      'markdown_text_conflict',
      'msg_too_long',
      'thread_not_found',
      'metadata_too_large',
      'invalid_metadata_schema',
      'invalid_blocks_format',
    ]);
    expect(workspace.messagesIn(channel)).toEqual([]);
  });

  it('refuses a reply to a reply', async () => {
    const workspace = await stage.workspace();
    const { ts: thread } = workspace.user('ana').says('general', 'a question');
    const { ts: reply } = workspace.user('ben').says('general', 'another', { thread });
    const call = clientFor(workspace).chat.postMessage({ channel: 'general', text: 'x', thread_ts: reply });
    expect((await refusal(call)).error).toBe('cannot_reply_to_message');
  });

  it('shows an ephemeral message to one member, and to nobody outside the channel', async () => {
    const workspace = await stage.workspace();
    const { chat } = clientFor(workspace);
    const ana = workspace.user('ana');
    await chat.postEphemeral({ channel: 'general', user: ana.id, text: 'for you' });
    expect(workspace.ephemeralsFor('ana').map(({ text }) => text)).toEqual(['for you']);
    expect(workspace.ephemeralsFor('ben')).toEqual([]);
    expect(workspace.messagesIn('general')).toEqual([]);
    const stranger = chat.postEphemeral({ channel: 'general', user: 'U404', text: 'for whom' });
    expect((await refusal(stranger)).error).toBe('user_not_in_channel');
    const outside = chat.postEphemeral({ channel: 'random', user: ana.id, text: 'x' });
    expect((await refusal(outside)).error).toBe('not_in_channel');
  });
});

describe('changing messages', () => {
  it('keeps the old blocks when an update speaks of text alone', async () => {
    const workspace = await stage.workspace();
    const { chat } = clientFor(workspace);
    const blocks = [{ type: 'divider', block_id: 'line' }];
    const { ts } = await chat.postMessage({ channel: 'general', text: 'before', blocks });
    await chat.update({ channel: 'general', ts: String(ts), text: 'after' });
    expect(workspace.messagesIn('general')[0]).toMatchObject({ text: 'after', blocks: [{ block_id: 'line' }] });
    await chat.update({ channel: 'general', ts: String(ts), text: 'bare', blocks: [] });
    expect(workspace.messagesIn('general')[0]).toMatchObject({ text: 'bare', blocks: [] });
  });

  it('refuses to change what is too long, gone or somebody else’s', async () => {
    const workspace = await stage.workspace();
    const { chat } = clientFor(workspace);
    const channel = 'general';
    const { ts: hers } = workspace.user('ana').says(channel, 'mine');
    const { ts } = await chat.postMessage({ channel, text: 'ours' });
    const ours = String(ts);
    expect((await refusal(chat.update({ channel, ts: ours, text: 'x'.repeat(4_001) }))).error).toBe('msg_too_long');
    expect((await refusal(chat.update({ channel, ts: hers, text: 'x' }))).error).toBe('cant_update_message');
    expect((await refusal(chat.delete({ channel, ts: hers }))).error).toBe('cant_delete_message');
    await chat.delete({ channel, ts: ours });
    expect((await refusal(chat.update({ channel, ts: ours, text: 'x' }))).error).toBe('message_not_found');
    expect(workspace.messagesIn(channel).map(({ text }) => text)).toEqual(['mine']);
  });
});

describe('reading', () => {
  it('pages through a thread and gives metadata only when asked', async () => {
    const workspace = await stage.workspace();
    const client = clientFor(workspace);
    const metadata = { event_type: 'briefing', event_payload: { run: 'r1' } };
    const { ts } = await client.chat.postMessage({ channel: 'general', text: 'root', metadata });
    const thread = String(ts);
    for (const text of ['one', 'two']) workspace.user('ana').says('general', text, { thread });
    const channel = workspace.channel('general').id;
    const first = await client.conversations.replies({ channel, ts: thread, limit: 2, include_all_metadata: true });
    expect(first.messages?.map(({ text }) => text)).toEqual(['root', 'one']);
    expect(first.messages?.[0]?.metadata).toEqual(metadata);
    const cursor = String(first.response_metadata?.next_cursor);
    const second = await client.conversations.replies({ channel, ts: thread, limit: 2, cursor });
    expect(second.messages?.map(({ text }) => text)).toEqual(['two']);
    const history = await client.conversations.history({ channel });
    expect(history.messages?.map(({ text, metadata: shown }) => [text, shown])).toEqual([['root', undefined]]);
  });

  it('describes channels, members and users, and lets the bot join', async () => {
    const workspace = await stage.workspace();
    const { conversations, users } = clientFor(workspace);
    const channel = workspace.channel('random').id;
    expect((await conversations.info({ channel })).channel).toMatchObject({ name: 'random', is_member: false });
    await conversations.join({ channel });
    expect((await conversations.info({ channel })).channel).toMatchObject({ is_member: true });
    expect((await conversations.members({ channel })).members).toContain(workspace.botUserId);
    expect((await users.info({ user: workspace.user('ana').id })).user).toMatchObject({ name: 'ana', is_bot: false });
    const dm = await conversations.open({ users: workspace.user('ana').id });
    expect(dm.channel?.id).toBe(workspace.user('ana').dm);
    expect((await refusal(conversations.info({ channel: workspace.channel('secret').id }))).error).toBe(
      'channel_not_found',
    );
  });
});

function workspaceCall(workspace: SlackWorkspace, args: Record<string, unknown>): Promise<unknown> {
  return clientFor(workspace).apiCall('chat.postMessage', args);
}

describe('people and their channels', () => {
  it('tells of somebody what they have set, and the locale only where it is asked for', async () => {
    const workspace = await stage.workspace();
    workspace.admin.profiles('ana', { timeZone: 'Asia/Tokyo', locale: 'fr-FR', isAdmin: true });
    const user = workspace.user('ana').id;
    const { users } = clientFor(workspace);
    expect((await users.info({ user, include_locale: true })).user).toMatchObject({
      ...{ tz: 'Asia/Tokyo', locale: 'fr-FR', is_admin: true, is_owner: false },
    });
    expect((await users.info({ user })).user).not.toHaveProperty('locale');
  });

  it('lists the channels of somebody in pages, and of private ones those that the app is in', async () => {
    const workspace = await stage.workspace();
    workspace.admin.gives('desk', 'ben');
    const user = workspace.user('ana').id;
    const { users } = clientFor(workspace);
    const types = 'public_channel,private_channel';
    const first = await users.conversations({ user, types, limit: 2 });
    expect(first.channels?.map(({ name }) => name)).toEqual(['general', 'random']);
    const rest = await users.conversations({ user, types, cursor: first.response_metadata?.next_cursor ?? '' });
    expect(rest.channels).toMatchObject([{ name: 'desk', creator: workspace.user('ben').id }, { name: 'attic' }]);
    expect(rest.response_metadata?.next_cursor).toBe('');
    workspace.settings.scopes = ['channels:read'];
    expect((await refusal(users.conversations({ user, types }))).error).toBe('missing_scope');
  });
});

import { describe, expect, vi } from 'vitest';
import type { Fault } from '../simulators/discord/faults.ts';
import { LONG, look, send, turnsOf } from './discord-sending.ts';
import { it } from './discord-stage.ts';

const POST = 'POST /channels/:channel/messages';
const FORUM = 'POST /channels/:channel/threads';
const THREAD = 'POST /channels/:channel/messages/:message/threads';

describe.concurrent('what nobody waits for, on Discord', { timeout: 60_000 }, () => {
  it('begins a thread in a channel, and goes on in it', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const general = discord.channel('general');
    const posted = await send(running, general, { reply: LONG });
    const [root] = discord.messagesIn(general);
    expect(posted).toEqual({
      kind: 'posted',
      place: general.id,
      channel: general.id,
      ids: [root?.id],
      wasThere: false,
    });
    expect(root?.text).toContain('Digest of 28 November');
    expect(root?.text).toMatch(/mention .*wirebrief/);
    const thread = root && discord.threadOf(root);
    expect(thread?.name).toBe('Digest of 28 November');
    expect(discord.messagesIn(thread ?? '').length).toBeGreaterThan(0);
    expect(discord.pingsFired).toEqual([]);
  });

  it('stays in the channel where there can be no thread', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const general = discord.channel('general');
    discord.admin.permit(general, { deny: ['SEND_MESSAGES_IN_THREADS'] });
    const posted = await send(running, general, { reply: LONG });
    const there = discord.messagesIn(general);
    expect(there.length).toBeGreaterThan(1);
    expect(posted).toMatchObject({ channel: general.id, ids: there.map(({ id }) => id) });
  });

  it('goes on in the channel where nobody lets it go on in the thread', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const general = discord.channel('general');
    const locked = { status: 400, code: 160_005, message: 'Thread is locked' };
    discord.fault({ on: POST, do: 'refuse', with: locked, nth: 3 });
    const posted = await send(running, general, { reply: LONG });
    const ids = discord.messagesIn(general).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(discord.messagesIn(discord.threadsIn(general)[0] ?? '')).toHaveLength(1);
    expect(posted).toMatchObject({ kind: 'posted', channel: general.id, ids });
  });

  it('is passed on to those who follow an announcement channel, and stands where that fails', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const news = discord.channel('news');
    await send(running, news);
    const crossposts = 'POST /channels/:channel/messages/:message/crosspost';
    const refusal = { status: 403, code: 20_022, message: 'announcement rate limit' };
    discord.fault({ on: crossposts, do: 'refuse', with: refusal });
    await expect(send(running, news, { key: 'another' })).resolves.toMatchObject({ kind: 'posted' });
    discord.fault({ on: crossposts, do: 'rate-limit', retryAfterSec: 3_600 });
    await expect(send(running, news, { key: 'a third' })).resolves.toMatchObject({ kind: 'posted' });
    expect(discord.messagesIn(news).map(({ message }) => message.flags & 1)).toEqual([1, 0, 0]);
  });

  it('is a post of its own in a forum, with the only tag where one must be', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const tags = { kind: 'forum', tags: ['news'], tagRequired: true } as const;
    const forum = discord.admin.addChannel(discord.guild('Newsroom'), 'briefings', tags);
    const posted = await send(running, forum, { reply: LONG });
    const [thread] = discord.threadsIn(forum);
    const there = discord.messagesIn(thread ?? '');
    expect(thread).toMatchObject({ name: 'Digest of 28 November', thread: { tags: [forum.tags[0]?.id] } });
    expect(there.length).toBeGreaterThan(1);
    const ids = there.map(({ id }) => id);
    expect(posted).toEqual({ kind: 'posted', place: forum.id, channel: thread?.id, ids, wasThere: false });
  });

  it('goes into a thread that is there, and below its message where there is none', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const { id: channel } = discord.channel('general');
    await send(running, discord.channel('general'));
    discord.admin.permit(discord.channel('general'), { deny: ['CREATE_PUBLIC_THREADS'] });
    await send(running, discord.channel('general'), { key: 'another' });
    const [first, second] = discord.messagesIn('general').map(({ id }) => id);
    const destination = { kind: 'channel', channel } as const;
    const inThread = await send(running, { ...destination, thread: first ?? '' });
    expect(inThread).toMatchObject({ place: channel, channel: first });
    const below = await send(running, { ...destination, thread: second ?? '' });
    expect(below).toMatchObject({ place: channel, channel });
    expect(discord.messagesIn('general').at(-1)?.message.reference?.message).toBe(second);
  });

  it('reaches a person, unless they take no direct messages', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const ben = discord.person('ben');
    await send(running, { kind: 'person', user: discord.user('ana').id });
    expect(discord.messagesIn(discord.user('ana').dm)).toHaveLength(1);
    ben.dmsClosed = true;
    const refused = await send(running, { kind: 'person', user: ben.id });
    expect(refused).toEqual({ kind: 'failed', failure: { kind: 'refused', reason: 'forbidden' } });
  });

  it('18: is there once, whatever became of Discord’s answers', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const kinds = [500, 502, 'reset', 'hang'] as const;
    const faults = kinds.flatMap((kind): [string, Pick<Fault, 'do' | 'after'>][] => [
      [`${kind} before`, { do: kind }],
      [`${kind} after`, { do: kind, after: 'effect' }],
    ]);
    const add = (name: string, kind: 'text' | 'forum') =>
      discord.admin.addChannel(discord.guild('Newsroom'), name, { kind });
    const sendingTo = faults.flatMap(([name, fault]) => {
      const [text, forum] = [add(name, 'text'), add(`${name}, forum`, 'forum')];
      discord.fault({ on: POST, ...fault, when: (_, path) => path.includes(text.id) });
      discord.fault({ on: FORUM, ...fault, when: (_, path) => path.includes(forum.id) });
      return [send(running, text), send(running, forum)];
    });
    expect((await Promise.all(sendingTo)).filter(({ kind }) => kind === 'failed')).toEqual([]);
    const counts = faults.map(([name]) => [
      discord.messagesIn(name).length,
      discord.threadsIn(`${name}, forum`).length,
    ]);
    expect(counts).toEqual(faults.map(() => [1, 1]));
  });

  it('18: is there once where the history may not be read', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const general = discord.channel('general');
    discord.admin.permit(general, { deny: ['READ_MESSAGE_HISTORY'] });
    discord.fault({ on: POST, do: 502, after: 'effect' });
    await send(running, general);
    await send(running, general, { mayBeThere: true });
    expect(discord.messagesIn(general)).toHaveLength(1);
  });

  it.for(['general', 'briefings'])(
    '18: is found again in #%s by whoever comes after one who died, and finished',
    async (name, { stage }) => {
      const running = await stage.run();
      const { discord } = running;
      discord.admin.addChannel(discord.guild('Newsroom'), 'briefings', { kind: 'forum' });
      const channel = discord.channel(name);
      const since = Date.now();
      discord.fault({ on: POST, do: 500, nth: name === 'general' ? 2 : 1 });
      discord.fault({ on: /^GET .*messages/, do: 500, times: 3 });
      const half = await send(running, channel, { reply: LONG, since });
      expect(half).toEqual({ kind: 'failed', failure: { kind: 'unknown' } });
      const whole = await send(running, channel, { reply: LONG, since, mayBeThere: true });
      expect(whole).toMatchObject({ kind: 'posted', wasThere: true });
      const again = await send(running, channel, { reply: LONG, since, mayBeThere: true });
      expect(again).toEqual(whole);
      const threads = discord.threadsIn(channel);
      expect(threads).toHaveLength(1);
      const others = discord.messagesIn(threads[0] ?? '').map(({ text }) => text);
      expect(new Set(others).size).toBe(others.length);
      expect(others.length).toBeGreaterThan(0);
    },
  );

  it('18: is found again behind hundreds of messages that others wrote since', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const general = discord.channel('general');
    const since = Date.now();
    for (let said = 0; said < 250; said += 1) discord.user('ana').say('general', 'hello');
    await send(running, general, { since });
    await send(running, general, { since, mayBeThere: true });
    expect(discord.messagesIn(general)).toHaveLength(251);
  });

  it('18: that may be there is not posted where nobody can tell', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.fault({ on: 'GET /channels/:channel/messages', do: 502, times: 100 });
    const sent = await send(running, discord.channel('general'), { mayBeThere: true });
    expect(sent).toEqual({ kind: 'failed', failure: { kind: 'unknown' } });
    expect(discord.messagesIn('general')).toEqual([]);
  });

  it('that somebody removed at once is no reason to stop', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const general = discord.channel('general');
    const held = discord.fault({ on: POST, do: 'reset', after: 'effect' });
    const sending = send(running, general);
    await discord.until('the message', () => held.hits() === 1 && discord.messagesIn(general)[0]);
    for (const message of discord.messagesIn(general)) discord.user('ana').delete(message);
    expect(await sending).toEqual({ kind: 'failed', failure: { kind: 'refused', reason: 'other' } });
  });

  it('20: reaches 200 channels at the same minute, each once, and within what Discord allows', async ({ stage }) => {
    const desks = Array.from({ length: 200 }, (_, at) => ({ name: `desk-${at}` }));
    const running = await stage.run({ rateLimits: 'documented', channels: desks });
    const { discord } = running;
    const channels = desks.map(({ name }) => discord.channel(name));
    const over = { key: 'the same digest', turn: turnsOf(40) };
    const sent = await Promise.all(channels.map((channel) => send(running, channel, over)));
    expect(sent.filter(({ kind }) => kind === 'failed')).toEqual([]);
    expect(channels.map((channel) => discord.messagesIn(channel).length)).toEqual(channels.map(() => 1));
    expect(discord.invalidRequests()).toBeLessThanOrEqual(10);
  });

  it('waits for its turn before each message, and stops when told to', async ({ stage }) => {
    const running = await stage.run();
    const general = running.discord.channel('general');
    const turns: string[] = [];
    const turn = async (channel: string) => void turns.push(channel);
    await send(running, general, { turn });
    expect(new Set(turns)).toEqual(new Set([general.id]));
    const stopping = new AbortController();
    const stopped = async () => {
      stopping.abort();
      throw stopping.signal.reason;
    };
    await expect(send(running, general, { key: 'another', turn: stopped }, stopping.signal)).rejects.toThrow('aborted');
    expect(running.discord.messagesIn(general)).toHaveLength(1);
  });

  it('is put off where Discord asks for a long wait', async ({ stage }) => {
    const running = await stage.run();
    running.discord.fault({ on: POST, do: 'rate-limit', retryAfterSec: 600 });
    const sent = await send(running, running.discord.channel('general'));
    expect(sent).toMatchObject({ kind: 'failed', failure: { kind: 'busy' } });
  });

  it('is posted although its thread can not be opened', async ({ stage }) => {
    const running = await stage.run();
    running.discord.fault({ on: THREAD, do: 500, times: 100 });
    expect(await send(running, running.discord.channel('general'))).toMatchObject({ kind: 'posted' });
  });
});

describe.concurrent('21: a channel that takes nothing', { timeout: 60_000 }, () => {
  it('is told apart from an outage, with the reason, also without posting', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const guild = discord.guild('Newsroom');
    const [fine, deleted, hidden, mute, locked] = ['fine', 'deleted', 'hidden', 'mute', 'locked'].map((name) =>
      discord.admin.addChannel(guild, name),
    );
    const untagged = discord.admin.addChannel(guild, 'untagged', {
      ...{ kind: 'forum', tags: ['news', 'other'], tagRequired: true },
    });
    if (!fine || !deleted || !hidden || !mute || !locked) throw new Error('no channels');
    discord.admin.deleteChannel(deleted);
    discord.admin.permit(hidden, { deny: ['VIEW_CHANNEL'] });
    discord.admin.permit(mute, { deny: ['SEND_MESSAGES'] });
    const thread = discord.user('ana').startThread(locked, 'Questions');
    discord.admin.lock(thread);
    const refused = (reason: string) => ({ kind: 'refused', reason });
    const expected = [
      [deleted, refused('gone')],
      [hidden, refused('not-a-member')],
      [mute, refused('forbidden')],
      [thread, refused('archived')],
      [untagged, refused('needs-tag')],
    ] as const;
    for (const [channel, failure] of expected) {
      expect([channel.name, await send(running, channel)]).toEqual([channel.name, { kind: 'failed', failure }]);
      expect([channel.name, await look(running, channel)]).toEqual([channel.name, failure]);
    }
    expect(await look(running, fine)).toBe('open');
    expect(discord.messagesIn(fine)).toEqual([]);
  });

  it('is no removal while its server can not be reached, and told when it is', async ({ stage }) => {
    const running = await stage.run();
    const { discord, opened } = running;
    const guild = discord.guild('Newsroom');
    const general = discord.channel('general');
    discord.admin.outage(guild);
    await vi.waitFor(async () => expect(await look(running, general)).toEqual({ kind: 'unreachable' }));
    expect(await send(running, general)).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } });
    discord.admin.recover(guild);
    await vi.waitFor(async () => expect(await look(running, general)).toBe('open'));
    expect(opened).toEqual([]);
    discord.admin.kickBot(guild);
    const failure = { kind: 'refused', reason: 'not-a-member' };
    await vi.waitFor(async () => expect(await look(running, general)).toEqual(failure));
    expect(await send(running, general)).toEqual({ kind: 'failed', failure });
    discord.admin.inviteBot(guild);
    await discord.until('word of the channels', () => opened.includes(general.id));
    expect(await look(running, general)).toBe('open');
  });

  it('is no removal while the connection is gone: what can be posted is, a no does not count', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const guild = discord.guild('Newsroom');
    const [general, random] = [discord.channel('general'), discord.channel('random')];
    discord.gateway.refuse();
    discord.gateway.drop();
    discord.admin.deleteChannel(random);
    await vi.waitFor(async () => expect(await look(running, random)).toEqual({ kind: 'unreachable' }));
    expect(await send(running, random)).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } });
    expect(await send(running, general)).toMatchObject({ kind: 'posted', place: general.id });
    expect(guild.available).toBe(true);
  });

  it('is no removal where a proxy says no, or Discord is in trouble', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    for (const status of [401, 403]) {
      discord.fault({ on: POST, do: status });
      const refused = await send(running, discord.channel('general'));
      expect(refused).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } });
    }
    expect(await send(running, discord.channel('random'))).toMatchObject({ kind: 'posted' });
    discord.fault({ on: POST, do: 503, times: 100 });
    const unknown = await send(running, discord.channel('general'));
    expect(unknown).toEqual({ kind: 'failed', failure: { kind: 'unknown' } });
  });

  it('is told to be open again when it is: by the channel, a role, a lock', async ({ stage }) => {
    const running = await stage.run();
    const { discord, opened } = running;
    const guild = discord.guild('Newsroom');
    const general = discord.channel('general');
    const thread = discord.user('ana').startThread(general, 'Questions');
    const everyone = guild.roles.get(guild.id);
    if (!everyone) throw new Error('no role');
    discord.admin.permit(general, { deny: ['SEND_MESSAGES'] });
    discord.admin.lock(thread);
    discord.admin.permit(general, { allow: ['SEND_MESSAGES'] });
    await discord.until('word of the channel', () => opened.length === 1);
    discord.admin.changeRole(guild, everyone, ['VIEW_CHANNEL', 'SEND_MESSAGES']);
    await discord.until('word of all channels', () => opened.length > 1);
    discord.admin.changeRole(guild, everyone, ['VIEW_CHANNEL', 'SEND_MESSAGES', 'SEND_MESSAGES_IN_THREADS']);
    discord.admin.unlock(thread);
    await discord.until('word of the thread', () => opened.includes(thread.id));
    expect(opened[0]).toBe(general.id);
    expect(opened).toContain(discord.channel('random').id);
  });

  it('is told to be gone when it is deleted, and nothing is gone in an outage', async ({ stage }) => {
    const { discord, gone } = await stage.run();
    const guild = discord.guild('Newsroom');
    const general = discord.channel('general');
    discord.admin.outage(guild);
    discord.admin.recover(guild);
    discord.admin.deleteChannel(general);
    await discord.until('word of the channel', () => gone.length > 0);
    expect(gone).toEqual([general.id]);
  });
});

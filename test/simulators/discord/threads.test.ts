import { describe, expect, it } from 'vitest';
import { createStage, refusal } from './testing.ts';

const { discord, client } = createStage();

async function open() {
  const there = await discord();
  const app = await client(there);
  const general = there.channel('general').id;
  const send = (channel: string, content: string) =>
    app.rest.post(`/channels/${channel}/messages`, { body: { content } });
  await send(general, 'a briefing');
  const briefing = there.messagesIn('general')[0];
  if (!briefing) throw new Error('no briefing');
  const start = (body: object, id = briefing.id) =>
    app.rest.post(`/channels/${general}/messages/${id}/threads`, { body });
  const edit = (channel: string, id: string) =>
    app.rest.patch(`/channels/${channel}/messages/${id}`, { body: { content: 'edited' } });
  return { there, app, general, briefing, send, start, edit };
}

describe('a thread', () => {
  it('has the id of its message, and one message has one', async () => {
    const { there, app, briefing, start } = await open();
    await start({ name: 'Questions', auto_archive_duration: 1_440 });
    const thread = there.threadOf(briefing);
    expect(thread).toMatchObject({ id: briefing.id, name: 'Questions', kind: 'thread' });
    expect(await refusal(start({ name: 'More' }))).toMatchObject({ status: 400, code: 160_004 });
    const found = await app.channels.fetch(briefing.id);
    expect(found?.isThread() && found.parent?.name).toBe('general');
  });

  it.each([
    ['a name of 101', { name: 'n'.repeat(101) }, 'name: BASE_TYPE_BAD_LENGTH'],
    ['no name', {}, 'name: BASE_TYPE_REQUIRED'],
    ['an hour and a half', { name: 'n', auto_archive_duration: 90 }, 'auto_archive_duration: BASE_TYPE_CHOICES'],
  ])('is refused with %s', async (_, body, fault) => {
    const { start } = await open();
    expect(await refusal(start(body))).toEqual({ status: 400, code: 50_035, faults: [fault] });
  });

  it('is refused on an unknown message, without permission, and in a DM', async () => {
    const { there, app, general, briefing, start } = await open();
    expect(await refusal(start({ name: 'n' }, '1'))).toMatchObject({ code: 10_008 });
    there.admin.permit(there.channel(general), { deny: ['CREATE_PUBLIC_THREADS'] });
    expect(await refusal(start({ name: 'n' }))).toMatchObject({ code: 50_013 });
    const direct = there.user('ana').say('dm', 'hello');
    const route = `/channels/${direct.message.channel}/messages/${direct.id}/threads` as const;
    expect(await refusal(app.rest.post(route, { body: { name: 'n' } }))).toMatchObject({ code: 50_024 });
    expect(there.threadOf(briefing)).toBeUndefined();
  });

  it('is heard of, with the notes that Discord leaves in it', async () => {
    const { there, app, briefing, start } = await open();
    const heard: string[] = [];
    const hear = (what: string) => {
      heard.push(what);
      there.world.changed();
    };
    app.on('threadCreate', ({ name }) => hear(name));
    app.on('messageCreate', ({ type }) => hear(`note ${type}`));
    await start({ name: 'Questions' });
    there.user('ana').startThread('random', 'Alone');
    await there.until('all of it', () => heard.length === 4);
    expect(heard).toEqual(['Questions', 'note 21', 'Alone', 'note 18']);
    expect(there.messagesIn(briefing.id)).toEqual([]);
  });

  it('wakes when somebody writes in it, and is not edited in its sleep', async () => {
    const { there, briefing, send, start, edit } = await open();
    await start({ name: 'Questions' });
    const thread = there.channel(briefing.id);
    await send(thread.id, 'answer');
    const [answer] = there.messagesIn(thread);
    there.admin.archive(thread);
    expect(await refusal(edit(thread.id, answer?.id ?? ''))).toMatchObject({ status: 400, code: 50_083 });
    there.user('ana').say(thread, 'and then?');
    expect(thread.thread?.archived).toBe(false);
    await edit(thread.id, answer?.id ?? '');
    there.admin.archive(thread);
    await send(thread.id, 'more');
    expect(thread.thread?.archived).toBe(false);
    expect(there.messagesIn(thread).map(({ text }) => text)).toEqual(['edited', 'and then?', 'more']);
  });

  it('that is locked takes nothing', async () => {
    const { there, briefing, send, start } = await open();
    await start({ name: 'Questions' });
    const thread = there.channel(briefing.id);
    there.admin.lock(thread);
    expect(await refusal(send(thread.id, 'x'))).toMatchObject({ status: 400, code: 160_005 });
    expect(() => there.user('ana').say(thread, 'x')).toThrow('ana may not write in Questions');
  });

  it('that was deleted is unknown, and outlives its message', async () => {
    const { there, app, general, briefing, send, start } = await open();
    await start({ name: 'Questions' });
    await app.rest.delete(`/channels/${general}/messages/${briefing.id}`);
    await send(briefing.id, 'still here');
    there.admin.deleteChannel(there.channel(briefing.id));
    expect(await refusal(send(briefing.id, 'x'))).toMatchObject({ status: 404, code: 10_003 });
  });

  it('is left out at login when it is archived, and comes back with a message', async () => {
    const { there, briefing, start } = await open();
    await start({ name: 'Questions' });
    const thread = there.channel(briefing.id);
    there.admin.archive(thread);
    const heard: string[] = [];
    const later = await client(there, {
      register: (to) => {
        to.on('messageCreate', ({ channel, content }) => {
          heard.push(`${channel.isThread() ? channel.name : ''}: ${content}`);
          there.world.changed();
        });
      },
    });
    expect(later.channels.cache.has(thread.id)).toBe(false);
    there.user('ana').say(thread, '@wirebrief and then?');
    await there.until('the question', () => heard.length === 1);
    expect(heard).toEqual([`Questions: <@${there.botUserId}> and then?`]);
  });

  it('without a message is private unless it is said to be public', async () => {
    const { there, app, general } = await open();
    const alone = (body: object) => app.rest.post(`/channels/${general}/threads`, { body });
    expect(await refusal(alone({ name: 'Secret' }))).toMatchObject({ code: 50_013 });
    await alone({ name: 'Open', type: 11 });
    expect(there.threadsIn('general').map(({ name }) => name)).toEqual(['Open']);
  });

  it('is renamed, archived and woken by the app that opened it', async () => {
    const { there, app, briefing, start } = await open();
    await start({ name: 'Questions' });
    const found = await app.channels.fetch(briefing.id);
    if (!found?.isThread()) throw new Error('no thread');
    await found.setName('Answers');
    await found.setArchived(true);
    expect(there.channel(briefing.id)).toMatchObject({ name: 'Answers', thread: { archived: true } });
    await found.setArchived(false);
    expect(there.channel(briefing.id).thread?.archived).toBe(false);
    expect(await refusal(found.setLocked(true))).toMatchObject({ code: 50_013 });
  });
});

describe('threads', () => {
  it('are listed while they are open, and by their channel when they are archived', async () => {
    const { there, app, general, briefing, start } = await open();
    await start({ name: 'Questions' });
    const found = async (path: `/${string}`) => {
      const list: unknown = Reflect.get(Object(await app.rest.get(path)), 'threads');
      return Array.isArray(list) ? list.map(({ name }) => name) : [];
    };
    const active = () => found(`/guilds/${there.guild('Newsroom').id}/threads/active`);
    const archived = () => found(`/channels/${general}/threads/archived/public`);
    expect([await active(), await archived()]).toEqual([['Questions'], []]);
    there.admin.archive(there.channel(briefing.id));
    expect([await active(), await archived()]).toEqual([[], ['Questions']]);
  });

  it('are joined and left, unless they are archived', async () => {
    const { there, app, briefing, start } = await open();
    await start({ name: 'Questions' });
    const thread = await app.channels.fetch(briefing.id);
    if (!thread?.isThread()) throw new Error('no thread');
    await thread.leave();
    expect(there.channel(briefing.id).thread?.members.has(there.botUserId)).toBe(false);
    await thread.join();
    expect(there.channel(briefing.id).thread?.members.has(there.botUserId)).toBe(true);
    there.admin.archive(there.channel(briefing.id));
    expect(await refusal(thread.join())).toMatchObject({ code: 50_083 });
  });
});

describe('a forum', () => {
  it('takes posts with a message and, where it asks for one, a tag', async () => {
    const { there, app } = await open();
    const forum = there.admin.addChannel(there.guild('Newsroom'), 'briefings', {
      kind: 'forum',
      tags: ['news'],
      tagRequired: true,
    });
    const start = (body: object) => app.rest.post(`/channels/${forum.id}/threads`, { body });
    const message = { content: 'a briefing' };
    expect(await refusal(start({ name: 'Drones', message }))).toMatchObject({ code: 40_067 });
    await start({ name: 'Drones', message, applied_tags: [forum.tags[0]?.id] });
    const [thread] = there.threadsIn(forum);
    expect(there.messagesIn(thread ?? '').map(({ text }) => text)).toEqual(['a briefing']);
    expect(await refusal(app.rest.post(`/channels/${forum.id}/messages`, { body: message }))).toMatchObject({
      code: 50_008,
    });
  });
});

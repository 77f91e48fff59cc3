import { describe, expect } from 'vitest';
import type { SeenMessage } from '../simulators/discord/seen.ts';
import type { Channel } from '../simulators/discord/world.ts';
import { aBriefing, it, type Running, settled } from './discord-stage.ts';

const REOPENS = 'The harbour bridge will reopen to cars in October 2025.';
const READING = { privilegedIntents: { messageContent: true, members: false, presences: false } };

/** What we have answered in a place, once there are so many answers. */
function answersIn({ discord }: Running, place: string | Channel, count = 1): Promise<readonly SeenMessage[]> {
  return discord.until(`${count} answers`, () => {
    const ours = discord.messagesIn(place).filter(({ author }) => author === 'wirebrief');
    return ours.length >= count && ours;
  });
}

/** Asks something that is answered, and then looks at what else was: what came before it is done by then. */
async function askIn(running: Running, thread: Channel): Promise<void> {
  running.discord.user('ben').say(thread, '@wirebrief when will it reopen?');
  await answersIn(running, thread);
  await settled(running);
}

describe.concurrent('questions on Discord', () => {
  it('11: a mention in the thread is answered from that briefing, after a restart too', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    const { thread } = await aBriefing(running);
    const asked = discord.user('ana').say(thread, '@wirebrief when will it reopen?');
    const [first] = await answersIn(running, thread);
    expect(first?.text).toContain(REOPENS);
    expect(first?.text).toMatch(/¶\d+ · f\d+/);
    expect(first?.message.reference?.message).toBe(asked.id);
    await settled(running);
    await adapter.stop();
    const again = await stage.start(discord, store);
    discord.user('ben').say(thread, '@wirebrief why was it closed?');
    const [, second] = await answersIn(again, thread, 2);
    expect(second?.text).toMatch(/¶\d+ · f\d+/);
    await settled(again);
    const known = await store.threads.find(discord.channel('general').id, thread.id);
    expect(known?.turns.map(({ question }) => question)).toEqual(['when will it reopen?', 'why was it closed?']);
  });

  it('11: what came twice is answered once', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const { thread } = await aBriefing(running);
    const asked = discord.user('ana').say(thread, '@wirebrief when will it reopen?');
    discord.deliverTwice(asked);
    await answersIn(running, thread);
    discord.deliverTwice(asked);
    discord.user('ana').say(thread, '@wirebrief why was it closed?');
    await answersIn(running, thread, 2);
    await settled(running);
    expect(discord.messagesIn(thread)).toHaveLength(4);
  });

  it('12: what people say to one another comes without words, and is answered with none', async ({ stage }) => {
    const running = await stage.run();
    const { discord, logged } = running;
    const { thread } = await aBriefing(running);
    discord.user('ana').say(thread, 'when will it reopen?');
    await askIn(running, thread);
    expect(discord.messagesIn(thread)).toHaveLength(3);
    expect(logged()).not.toContain('"level":"error"');
  });

  it('12: with the intent, a plain line in a thread of ours is answered, and no other', async ({ stage }) => {
    const running = await stage.run(READING);
    const { discord } = running;
    const { thread } = await aBriefing(running);
    discord.user('ana').say('random', 'when will the harbour bridge reopen?');
    discord.user('ana').say(thread, 'when will it reopen?');
    const [answer] = await answersIn(running, thread);
    expect(answer?.text).toContain(REOPENS);
    await settled(running);
    expect(discord.messagesIn('random')).toHaveLength(1);
  });

  it('13: a reply with a ping to an ordinary message of ours is answered', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const { root, thread } = await aBriefing(running);
    discord.user('ana').say('general', 'when will it reopen?', { replyTo: root });
    const [, answer] = await answersIn(running, 'general', 2);
    expect(answer?.text).toContain(REOPENS);
    await settled(running);
    if (!answer) throw new Error('no answer');
    discord.user('ben').say('general', 'why was it closed?', { replyTo: answer });
    await answersIn(running, 'general', 3);
    await settled(running);
    const known = await running.store.threads.find(discord.channel('general').id, thread.id);
    expect(known?.turns.map(({ question }) => question)).toEqual(['when will it reopen?', 'why was it closed?']);
  });

  it('13: the Ask button opens a form, whose question is answered once in the thread', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const ana = discord.user('ana');
    const { root, thread } = await aBriefing(running);
    const form = await ana.press(root, 'Ask a question').answered();
    expect(form.modal).toMatchObject({ title: 'Ask a question' });
    const sent = ana.submit(form, { question: 'when will it reopen?' });
    const [answer] = await answersIn(running, thread);
    expect(answer?.text).toMatch(/^Asked: “when will it reopen\?”\n/);
    expect(answer?.text).toContain(REOPENS);
    await settled(running);
    expect(sent.message?.text).toBe(`It is there: <#${thread.id}>`);
    discord.deliverTwice(sent);
    const again = ana.submit(form, { question: 'when will it reopen?' });
    await again.answered();
    expect(again.message?.text).toBe('That is in the thread already.');
    await settled(running);
    expect(discord.messagesIn(thread)).toHaveLength(1);
  });

  it('13: a view is shown once in the thread, and pressing again says so', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const { root, thread } = await aBriefing(running);
    await discord.user('ana').press(root, 'Timeline').answered();
    const [view] = await answersIn(running, thread);
    expect(view?.text).toMatch(/ – timeline\n/);
    await settled(running);
    const again = await discord.user('ben').press(root, 'Timeline').answered();
    expect(again.message?.text).toBe('That is in the thread already.');
    if (!view) throw new Error('no view');
    await discord.user('ben').press(view, 'Sources').answered();
    await answersIn(running, thread, 2);
    await settled(running);
    expect(discord.messagesIn(thread)).toHaveLength(2);
  });

  it('14: in a direct message commands and plain questions work', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const ana = discord.user('ana');
    ana.command('dm', 'brief', { topic: 'sample-harbour-bridge' });
    await answersIn(running, ana.dm);
    ana.say('dm', 'when will it reopen?');
    const [, answer] = await answersIn(running, ana.dm, 2);
    expect(answer?.text).toContain(REOPENS);
    const ben = discord.user('ben');
    ben.say('dm', 'when will the harbour bridge reopen?');
    const [first] = await answersIn(running, ben.dm);
    expect(first?.text).toContain(REOPENS);
    await settled(running);
  });

  it('14: closed direct messages end quietly', async ({ stage }) => {
    const running = await stage.run();
    const { discord, logged } = running;
    const general = discord.channel('general');
    discord.admin.addUser('eve', { dmsClosed: true });
    discord.admin.permit(general, { deny: ['SEND_MESSAGES'] });
    discord.user('eve').say('general', '@wirebrief when will the harbour bridge reopen?');
    await discord.until('an attempt', () => discord.callsOf('POST /users/@me/channels').length === 1);
    await settled(running);
    expect(discord.messagesIn('general')).toHaveLength(1);
    expect(logged()).toContain('somebody could not be told anything, not even privately');
    expect(logged()).not.toContain('"level":"error"');
  });

  it('15: an archived thread is answered', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    const { thread } = await aBriefing(running);
    await settled(running);
    discord.admin.archive(thread);
    await adapter.stop();
    const again = await stage.start(discord, store);
    discord.user('ana').say(thread, '@wirebrief when will it reopen?');
    const [answer] = await answersIn(again, thread);
    expect(answer?.text).toContain(REOPENS);
    await settled(again);
  });

  it('15: a thread that was locked meanwhile is not tried again, and the asker is told', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const { root, thread } = await aBriefing(running);
    await settled(running);
    const form = await discord.user('ana').press(root, 'Ask a question').answered();
    discord.admin.lock(thread);
    const sent = discord.user('ana').submit(form, { question: 'when will it reopen?' });
    const told = await sent.finished();
    expect(told.text).toBe('This channel is archived, so nobody can write here. Please try again in another one.');
    await settled(running);
    const tries = discord.callsOf('POST /channels/:channel/messages').filter(({ path }) => path.includes(thread.id));
    expect(tries).toHaveLength(1);
    expect(discord.messagesIn(thread)).toEqual([]);
  });

  it('15: where the briefing or its thread was deleted, a question is still answered', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const { root, thread } = await aBriefing(running);
    await settled(running);
    const form = await discord.user('ana').press(root, 'Ask a question').answered();
    discord.admin.deleteChannel(thread);
    discord.user('ana').submit(form, { question: 'when will it reopen?' });
    const [, answer] = await answersIn(running, 'general', 2);
    expect(answer?.text).toContain(REOPENS);
    await settled(running);
  });

  it('25: bots, services and Discord’s own notes are no questions', async ({ stage }) => {
    const running = await stage.run(READING);
    const { discord } = running;
    const { thread } = await aBriefing(running);
    discord.admin.addUser('other-bot', { bot: true });
    discord.user('other-bot').say(thread, '@wirebrief when will it reopen?');
    discord.admin.postByWebhook(thread, 'when will it reopen?');
    await askIn(running, thread);
    expect(discord.messagesIn(thread).filter(({ author }) => author === 'wirebrief')).toHaveLength(1);
  });

  it('25: @everyone is no mention of us, and an edited question is answered as it was first asked', async ({
    stage,
  }) => {
    const running = await stage.run();
    const { discord } = running;
    const { thread } = await aBriefing(running);
    discord.user('ana').say(thread, '@everyone when will it reopen?');
    const asked = discord.user('ana').say(thread, '@wirebrief why was it closed?');
    await answersIn(running, thread);
    discord.user('ana').edit(asked, '@wirebrief when will it reopen?');
    discord.user('ana').say(thread, '@wirebrief what does it cost?');
    await answersIn(running, thread, 2);
    await settled(running);
    expect(discord.messagesIn(thread).filter(({ author }) => author === 'wirebrief')).toHaveLength(2);
  });

  it('a mention in a channel is answered there, and begins a thread', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const asked = discord.user('ana').say('general', '@wirebrief when will the harbour bridge reopen?');
    const [answer] = await answersIn(running, 'general');
    expect(answer?.text).toContain(REOPENS);
    expect(answer?.message.reference?.message).toBe(asked.id);
    if (!answer) throw new Error('no answer');
    const thread = await discord.until('its thread', () => discord.threadOf(answer));
    discord.user('ana').say(thread, '@wirebrief why was it closed?');
    await answersIn(running, thread);
    await settled(running);
  });

  it('in a thread that others began we speak when we are spoken to', async ({ stage }) => {
    const running = await stage.run(READING);
    const { discord } = running;
    const ana = discord.user('ana');
    const thread = ana.startThread('general', 'the bridge');
    ana.say(thread, '@wirebrief when will the harbour bridge reopen?');
    await answersIn(running, thread);
    ana.say(thread, 'why was it closed?');
    ana.say(thread, '@wirebrief why was it closed?');
    await answersIn(running, thread, 2);
    await settled(running);
    expect(discord.messagesIn(thread)).toHaveLength(5);
  });
});

import { describe, expect } from 'vitest';
import type { Briefing, Fact } from '../../src/core/briefing/types.ts';
import { aBriefing, libraryOf } from '../core/commands/builders.ts';
import type { SeenMessage } from '../simulators/discord/seen.ts';
import { it, type Running, settled } from './discord-stage.ts';

const POST = 'POST /channels/:channel/messages';

function longBriefing(count: number, sentence: (number: number) => string): Briefing {
  const [first] = aBriefing().facts;
  if (!first) throw new Error('no fact');
  const facts = Array.from(
    { length: count },
    (_, index): Fact => ({ ...first, id: `f${index + 1}`, text: { en: sentence(index + 1) } }),
  );
  return aBriefing({ languages: ['en'], facts });
}

/** All that is shown of a briefing, in the channel and in its thread. */
async function shownFor(running: Running, topic: string): Promise<readonly SeenMessage[]> {
  const { discord } = running;
  await discord.user('ana').command('general', 'brief', { topic }).answered();
  await settled(running);
  const [root] = discord.messagesIn('general');
  const thread = root && discord.threadOf(root);
  return [...(root ? [root] : []), ...(thread ? discord.messagesIn(thread) : [])];
}

const LONG = 'about the old mill and its wheel ';
const SENTENCES: readonly (readonly [string, number, (number: number) => string])[] = [
  ['3,000 characters', 30, (number) => `Sentence ${number} is as long as this, and then ends here at last, for good.`],
  ['40,000 characters', 100, (number) => `Sentence ${number} ${LONG.repeat(12)}ends.`],
  ['emoji', 60, (number) => `${number} ${'👩‍👩‍👧‍👦🏳️‍🌈 '.repeat(20)}ends.`],
  ['Chinese', 60, (number) => `${number} ${'港口大桥将于十月重新开放。'.repeat(15)}`],
  ['Arabic', 60, (number) => `${number} ${'سيعاد فتح جسر الميناء. '.repeat(15)}`.trim()],
];

describe.concurrent('briefings on Discord', () => {
  it.for(SENTENCES)(
    '7: a briefing of %s arrives complete, in order, each fact with its chip',
    async (row, { stage }) => {
      const [, count, sentence] = row;
      const running = await stage.run({ library: libraryOf(longBriefing(count, sentence)) });
      const messages = await shownFor(running, 'old-mill');
      const seen = messages.map(({ text }) => text).join('\n');
      const wanted = Array.from({ length: count }, (_, index) => sentence(index + 1));
      expect(wanted.filter((text) => !seen.includes(text))).toEqual([]);
      const chips = [...seen.matchAll(/· f(\d+)$/gm)].map(([, number]) => Number(number));
      expect(chips).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      expect(running.discord.calls.filter(({ status = 0 }) => status >= 400)).toEqual([]);
    },
  );

  const HOSTILE =
    '*bold* `code` ||spoiler|| [masked](https://evil.example) <@&1> @everyone @here <#2> <t:0:R> \u200b\u202e # not\n> quote';

  it('8: no source text makes Discord refuse what we post', async ({ stage }) => {
    const facts = [HOSTILE, `https://evil.example/${'x'.repeat(600)}`, '](', '`'.repeat(30), '\u200b', '|'.repeat(90)];
    const briefing = longBriefing(facts.length, (number) => facts[number - 1] ?? '');
    const running = await stage.run({ library: libraryOf({ ...briefing, title: { en: HOSTILE } }) });
    const messages = await shownFor(running, 'old-mill');
    expect(messages.length).toBeGreaterThan(0);
    expect(running.discord.calls.filter(({ status = 0 }) => status >= 400)).toEqual([]);
  });

  it('9: what a source or a reader says pings nobody, wherever it is shown', async ({ stage }) => {
    const ana = '<@700000000000000009>';
    const briefing = longBriefing(2, () => `${HOSTILE} ${ana}`);
    const running = await stage.run({ library: libraryOf({ ...briefing, title: { en: HOSTILE } }) });
    const { discord } = running;
    const role = discord.admin.addRole(discord.guild('Newsroom'), 'loud', { permissions: ['MENTION_EVERYONE'] });
    discord.admin.giveRole(discord.guild('Newsroom'), role, discord.botUserId);
    const [root] = await shownFor(running, 'old-mill');
    if (!root) throw new Error('no briefing');
    const form = await discord.user('ana').press(root, 'Ask a question').answered();
    await discord
      .user('ana')
      .submit(form, { question: `${HOSTILE} <@${discord.user('ben').id}>` })
      .answered();
    await discord.user('ana').command('general', 'brief', { topic: HOSTILE }).answered();
    await settled(running);
    expect(discord.pingsFired).toEqual([]);
  });

  it('10: the thread is opened once, and its name is short without half an emoji', async ({ stage }) => {
    const title = `${'👩‍👩‍👧‍👦'.repeat(20)} the old mill`;
    const running = await stage.run({ library: libraryOf(aBriefing({ title: { en: title } })) });
    await shownFor(running, 'old-mill');
    const [thread, ...others] = running.discord.threadsIn('general');
    expect(others).toEqual([]);
    expect([...(thread?.name ?? '')].length).toBeLessThanOrEqual(100);
    expect(thread?.name).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  });

  it('10: a thread that hangs on the briefing already is taken', async ({ stage }) => {
    const running = await stage.run();
    const { discord, logged } = running;
    const lost = discord.fault({ on: 'POST /channels/:channel/messages/:message/threads', do: 502, after: 'effect' });
    const [root] = await shownFor(running, 'sample-harbour-bridge');
    expect(lost.hits()).toBe(1);
    expect(discord.threadsIn('general').map(({ id }) => id)).toEqual([root?.id]);
    expect(discord.ephemeralsFor('ana')).toEqual([]);
    expect(logged()).not.toContain('"level":"error"');
  });

  it.for(['CREATE_PUBLIC_THREADS', 'SEND_MESSAGES_IN_THREADS'] as const)(
    '10: without the right to %s, answers stay in the channel, with one explanation',
    async (right, { stage }) => {
      const running = await stage.run();
      const { discord } = running;
      discord.admin.permit(discord.channel('general'), { deny: [right] });
      const [root] = await shownFor(running, 'sample-harbour-bridge');
      expect(discord.threadsIn('general')).toEqual([]);
      expect(discord.ephemeralsFor('ana').map(({ text }) => text)).toEqual([
        'I may not open threads here, so the conversation stays in the channel: reply to my message, or press “Ask a question”.',
      ]);
      if (!root) throw new Error('no briefing');
      const form = await discord.user('ana').press(root, 'Ask a question').answered();
      const sent = discord.user('ana').submit(form, { question: 'when will it reopen?' });
      await discord.until('the answer', () => discord.messagesIn('general').length === 2);
      discord.user('ben').say('general', 'why was it closed?', { replyTo: root });
      await discord.until('the next answer', () => discord.messagesIn('general').length === 4);
      await settled(running);
      expect(sent.message).toBeUndefined();
      expect(discord.ephemeralsFor('ana')).toHaveLength(1);
      expect(discord.callsOf('POST /channels/:channel/messages/:message/threads')).toEqual([]);
      expect(discord.calls.filter(({ status }) => status === 403)).toEqual([]);
    },
  );

  it('in a channel where we may not write, the briefing is the answer to the command', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.admin.permit(discord.channel('general'), { deny: ['SEND_MESSAGES'] });
    const [root] = await shownFor(running, 'sample-harbour-bridge');
    expect(root?.text).toContain('The harbour bridge has no cracks.');
    expect(discord.callsOf(POST)).toEqual([]);
    expect(discord.ephemeralsFor('ana')).toHaveLength(1);
  });

  it('in an announcement channel it has a thread too', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.user('ana').command('news', 'brief', { topic: 'sample-harbour-bridge' });
    await discord.until('the thread', () => discord.threadsIn('news').length === 1);
    await settled(running);
  });
});

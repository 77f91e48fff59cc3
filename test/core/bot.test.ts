import { describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.ts';
import type { Request } from '../../src/core/conversation/types.ts';
import type { Reply } from '../../src/core/reply/types.ts';
import { aStore } from '../memory-store.ts';
import { BRIDGE, libraryOf, linesOf, MILL, partsWith } from './commands/builders.ts';

const ROOM = { place: 'room', thread: 't1', user: 'u1' } as const;

/** The reply to a plain line, remembered as said. */
async function ask(bot: Bot, request: Request): Promise<Reply> {
  const outcome = await bot.answer(request);
  await bot.remember(request.place, request.thread, outcome, request.user);
  return outcome.reply;
}

async function aBot(changes: Partial<Parameters<typeof createBot>[0]> = {}) {
  const store = await aStore();
  const { threads, gaps } = store;
  const bot = createBot({ ...partsWith(MILL, BRIDGE), threads, gaps, ...changes });
  return {
    ...bot,
    store,
    say: async (text: string, thread = 't1') => linesOf(await ask(bot, { ...ROOM, thread, text })),
    begin: (slug: string, language: 'en' | 'fr' = 'en') => bot.open('room', 't1', { slug, version: 1, language }),
  };
}

describe('a plain line in a thread', () => {
  it('is a question to its briefing, with those before it', async () => {
    const bot = await aBot();
    await bot.begin('old-mill');
    expect(await bot.say('who?')).toEqual(['old-mill en after 0: who?']);
    expect(await bot.say('and when?')).toEqual(['old-mill en after 1: and when?']);
  });

  it('is answered in the thread’s language where it shows none', async () => {
    const bot = await aBot();
    await bot.begin('old-mill', 'fr');
    expect(await bot.say('Reed ?')).toEqual(['old-mill fr after 0: Reed ?']);
  });

  it('leans on the last 20 turns only', async () => {
    const bot = await aBot();
    await bot.begin('old-mill');
    for (let n = 0; n < 25; n++) await bot.say('again?');
    expect(await bot.say('and now?')).toEqual(['old-mill en after 20: and now?']);
  });

  it('goes on after its briefing was shown again, but not after another was', async () => {
    const bot = await aBot();
    await bot.begin('old-mill');
    await bot.say('who?');
    await bot.begin('old-mill', 'fr');
    expect(await bot.say('quand ?')).toEqual(['old-mill fr after 1: quand ?']);
    await bot.begin('sample-bridge');
    expect(await bot.say('when?')).toEqual(['sample-bridge en after 0: when?']);
  });

  it('is told that the briefing is gone', async () => {
    const bot = await aBot({ library: libraryOf(BRIDGE) });
    await bot.begin('old-mill');
    expect(await bot.say('who?')).toEqual(['The briefing “old-mill” is no longer here; /brief lists those that are.']);
  });

  it.each([
    ['nothing', '   '],
    ['emoji', '😀🎉👩‍👩‍👧'],
    ['zero-width characters', '\u200B\u200D\uFEFF'],
    ['control characters', '\u0000\u001B[31m\u0007'],
    ['marks that reorder', '\u202E\u2066\u2069'],
    ['punctuation', '?!…'],
  ])('that holds %s alone is asked for words', async (_name, text) => {
    const bot = await aBot();
    await bot.begin('old-mill');
    expect(await bot.say(text)).toEqual(['Please ask a question in words.']);
    expect(await bot.say('who?')).toEqual(['old-mill en after 0: who?']);
  });

  it('of 100 kB is told so in one sentence', async () => {
    const bot = await aBot();
    await bot.begin('old-mill');
    expect(await bot.say('why '.repeat(25_000))).toEqual([
      'That is too long for a question; please keep it under 1,000 characters.',
    ]);
  });
});

describe('a plain line where no thread is open', () => {
  it('is answered from the one briefing it fits, and opens a thread about that', async () => {
    const bot = await aBot();
    expect((await bot.say('who sold the mill?')).slice(0, 2)).toEqual([
      'The old mill',
      'old-mill en after 0: who sold the mill?',
    ]);
    expect(await bot.say('and when?')).toEqual(['old-mill en after 1: and when?']);
  });

  it('is asked to choose where nothing fits', async () => {
    expect(await (await aBot()).say('will it rain?')).toEqual(['Choose a briefing first: /brief lists them.']);
  });

  it('opens nothing elsewhere', async () => {
    const bot = await aBot();
    await bot.say('who sold the mill?', 't1');
    expect(await bot.say('and when?', 't2')).toEqual(['Choose a briefing first: /brief lists them.']);
  });
});

describe('a bot', () => {
  it('notes for the editor what the briefing does not answer, in a thread and after /ask, and whose question it was', async () => {
    const bot = await aBot();
    await bot.begin('old-mill');
    await bot.say('is the moon full?');
    await bot.run('ask', { ...ROOM, thread: 't2', text: 'sample-bridge who was on the moon?' });
    await bot.say('how far is the mill from the moon?', 't3');
    const questions = async () => (await bot.store.gaps.list({ limit: 9 })).map(({ question }) => question).sort();
    expect(await questions()).toEqual([
      'how far is the mill from the moon?',
      'is the moon full?',
      'who was on the moon?',
    ]);
    await bot.store.forget({ place: 'room', thread: 't2', user: 'u1' });
    expect(await questions()).toEqual(['how far is the mill from the moon?', 'is the moon full?']);
  });

  it('notes nothing of what was answered or is no question', async () => {
    const bot = await aBot();
    await bot.begin('old-mill');
    for (const text of ['who?', '😀', ' ', 'moon '.repeat(1_000)]) await bot.say(text);
    await bot.run('ask', { ...ROOM, text: 'old-mill ?!' });
    expect(await bot.store.gaps.list({ limit: 9 })).toEqual([]);
  });

  it('remembers who asked, so that it can be erased for them', async () => {
    const bot = await aBot();
    await bot.say('who sold the mill?');
    await ask(bot, { ...ROOM, user: 'u2', text: 'when?' });
    const { opens } = await bot.run('ask', { ...ROOM, text: 'old-mill why?' });
    if (opens) await bot.open('room', 't1', opens);
    expect(await bot.store.forget({ user: 'u1' })).toMatchObject({ turns: 2 });
    const thread = await bot.store.threads.find('room', 't1');
    expect(thread?.turns.map(({ question }) => question)).toEqual(['when?']);
  });
});

describe('how an answer came about', () => {
  const RECEIPT = { slug: 'old-mill', version: 3, by: 'facts', facts: ['f1'], gate: [] };

  it('goes with every answer, in a thread and after /ask, and with a decline', async () => {
    const bot = await aBot();
    expect((await bot.run('ask', { ...ROOM, text: 'old-mill who?' })).receipt).toEqual(RECEIPT);
    expect((await bot.answer({ ...ROOM, text: 'who sold the mill?' })).receipt).toEqual(RECEIPT);
    await bot.begin('old-mill');
    expect((await bot.answer({ ...ROOM, text: 'who?' })).receipt).toEqual(RECEIPT);
    expect((await bot.answer({ ...ROOM, text: 'the moon?' })).receipt).toEqual({ ...RECEIPT, facts: [], nearest: [] });
  });

  it('goes with nothing else', async () => {
    const bot = await aBot();
    expect(await bot.run('brief', { ...ROOM, text: 'old-mill' })).not.toHaveProperty('receipt');
    expect(await bot.answer({ ...ROOM, text: '?!' })).not.toHaveProperty('receipt');
  });

  it('is kept in the thread where there are no messages to keep it beside, and there alone', async () => {
    const chat = await aBot();
    await chat.say('who sold the mill?');
    expect((await chat.store.threads.find('room', 't1'))?.turns.at(-1)).not.toHaveProperty('receipt');
    expect(chat.commands.map(({ name }) => name)).not.toContain('receipt');

    const { threads, gaps } = await aStore();
    const terminal = createBot({
      ...{ ...partsWith(MILL, BRIDGE), threads, gaps },
      earlier: { threads, timeZone: 'Etc/UTC' },
    });
    const receipt = async () => linesOf((await terminal.run('receipt', { ...ROOM, text: '' })).reply);
    expect(await receipt()).toEqual(['There is no answer in this conversation yet.']);
    await ask(terminal, { ...ROOM, text: 'who sold the mill?' });
    const toldOnce = await receipt();
    expect(toldOnce).toContain(' f1  The mill is sold. (Ms Reed · announced · ¶1)');
    await ask(terminal, { ...ROOM, text: 'the moon?' });
    expect((await receipt())[1]).toMatch(/^No fact of the briefing was found to answer the question/);
    const { opens } = await terminal.run('ask', { ...ROOM, text: 'sample-bridge who?' });
    if (opens) await terminal.open('room', 't1', opens);
    expect((await receipt()).at(-1)).toBe('Briefing: A bridge, closed, version 1.');
  });
});

describe('a bot whose store fails', () => {
  const fails = () => Promise.reject(new Error('no disk'));

  it('says sorry where it can not tell which briefing is meant, and tells the operator, without the question', async () => {
    const parts = partsWith(MILL);
    const { threads } = await aStore();
    const bot = await aBot({ ...parts, threads: { ...threads, find: fails, open: fails } });
    expect(await bot.say('who sold the mill?')).toEqual(['Something went wrong on our side; please try again.']);
    await bot.begin('old-mill');
    expect(parts.failures).toEqual(['a question', 'opening a thread']);
  });

  it('still answers where it only can not remember, and tells the operator', async () => {
    const parts = partsWith(MILL);
    const { threads } = await aStore();
    const broken = { ...threads, addTurn: fails };
    const bot = await aBot({ ...parts, threads: broken, gaps: { note: fails } });
    await bot.begin('old-mill');
    expect(await bot.say('who?')).toEqual(['old-mill en after 0: who?']);
    expect(await bot.say('the moon?')).toEqual(['old-mill en after 0: the moon?']);
    const { reply } = await bot.run('ask', { ...ROOM, text: 'old-mill which moon?' });
    expect(linesOf(reply)).toContain('old-mill en after 0: which moon?');
    expect(parts.failures).toEqual(Array(3).fill('remembering a question'));
  });
});

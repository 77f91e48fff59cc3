import { describe, expect } from 'vitest';
import type { SeenMessage } from '../simulators/discord/seen.ts';
import { aBriefing, it, type Running, settled } from './discord-stage.ts';
import { AS_READ, wordedByModel } from './worded-by-model.ts';

const LABEL = 'How was this checked?';
const REOPENS = 'The harbour bridge will reopen to cars in October 2025.';

/** A briefing, and the answer to a question in its thread. */
async function answered(running: Running): Promise<{ readonly root: SeenMessage; readonly answer: SeenMessage }> {
  const { discord } = running;
  const { root, thread } = await aBriefing(running);
  discord.user('ana').say(thread, '@wirebrief when will it reopen?');
  const answer = await discord.until('the answer', () =>
    discord.messagesIn(thread).find(({ author }) => author === 'wirebrief'),
  );
  await settled(running);
  return { root, answer: discord.message(answer.id) ?? answer };
}

describe.concurrent('“How was this checked?” on Discord', () => {
  it('tells the one who presses alone that each sentence is the editor’s own', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const { root, answer } = await answered(running);
    expect(root.buttons).not.toContain(LABEL);
    expect(answer.buttons).toEqual(['Ask a question', LABEL]);
    const told = await discord.user('ben').press(answer, LABEL).finished();
    expect(told.message.ephemeralTo).toBe(discord.user('ben').id);
    expect(told.text).toMatch(/^## How this was checked\nEach sentence below is the editor’s own, shown unchanged\./);
    expect(told.text).toContain(REOPENS);
    expect(told.text).toMatch(/ · announced.* · ¶\d+ · f\d+/);
    await settled(running);
    expect(discord.ephemeralsFor('ana')).toEqual([]);
  });

  it('tells it after a restart too, and of an answer that begins a thread', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    discord.user('ana').say('general', '@wirebrief when will the harbour bridge reopen?');
    const answer = await discord.until('the answer', () => discord.messagesIn('general')[1]);
    await settled(running);
    await adapter.stop();
    await stage.start(discord, store);
    const told = await discord.user('ana').press(answer, LABEL).finished();
    expect(told.text).toContain('No language model took part.');
  });

  it.for([['all at once', false] as const, ['as it grew', true] as const])(
    'tells of an answer that a model worded %s what passed and what was stopped',
    async ([, grows], { stage }) => {
      const running = await stage.run({ bot: (bot) => wordedByModel(bot, { grows }) });
      const { discord } = running;
      const { answer } = await answered(running);
      const told = await discord.user('ana').press(answer, LABEL).finished();
      expect(AS_READ.filter((line) => !told.text.includes(line))).toEqual([]);
      expect(told.pings).toEqual([]);
      expect(told.text).not.toMatch(/https?:\/\/\w|<@/);
    },
  );

  it('says so of an answer of which nothing is kept any more', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store } = running;
    const { answer } = await answered(running);
    await store.forget({ place: answer.message.channel });
    const told = await discord.user('ana').press(answer, LABEL).finished();
    expect(told.text).toBe('How that came about is not kept, or not any more.');
  });
});

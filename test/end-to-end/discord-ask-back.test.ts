import { describe, expect } from 'vitest';
import type { SeenMessage } from '../simulators/discord/seen.ts';
import { it, type Running, settled } from './discord-stage.ts';

const QUESTION = 'when will the bridge reopen, and when the drone plant?';
const REOPENS = 'The harbour bridge will reopen to cars in October 2025.';
const ASKS_BACK = /^More than one briefing fits that question\. Choose one, /;

/** The id of the button that shows this briefing. */
function buttonOf({ message }: SeenMessage, slug: string): string {
  const [, id = ''] = new RegExp(`"custom_id":"([^"]*${slug}[^"]*)"`).exec(JSON.stringify(message.components)) ?? [];
  return id;
}

function inGeneral({ discord }: Running, index: number): Promise<SeenMessage> {
  return discord.until(`message ${index}`, () => discord.messagesIn('general')[index]);
}

describe.concurrent('a question that several briefings fit, on Discord', () => {
  it('is asked back about in public, and choosing a briefing answers it there, in a thread of its own', async ({
    stage,
  }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.user('ana').say('general', `@wirebrief ${QUESTION}`);
    const back = await inGeneral(running, 1);
    expect(back.text).toMatch(ASKS_BACK);
    await settled(running);
    discord.user('ben').press(back, buttonOf(back, 'sample-harbour-bridge'));
    const answer = await inGeneral(running, 2);
    expect(answer.text).toContain(REOPENS);
    const thread = await discord.until('its thread', () => discord.threadOf(answer));
    await settled(running);
    const again = await discord.user('ana').press(back, buttonOf(back, 'sample-harbour-bridge')).finished();
    expect(again.text).toBe('That is in the thread already.');
    discord.user('ana').say(thread, '@wirebrief who says so?');
    await discord.until('the follow-up', () => discord.messagesIn(thread).length === 2);
    await settled(running);
    expect(discord.messagesIn('general')).toHaveLength(3);
  });

  it('typed after /ask is asked back about privately, and answered in public, after a restart too', async ({
    stage,
  }) => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    const ana = discord.user('ana');
    const back = await ana.command('general', 'ask', { question: QUESTION }).finished();
    expect(back.text).toMatch(ASKS_BACK);
    expect(back.message.ephemeralTo).toBe(ana.id);
    await settled(running);
    await adapter.stop();
    const again = await stage.start(discord, store);
    ana.press(back, buttonOf(back, 'russia-iran-drones'));
    const answer = await inGeneral(again, 0);
    expect(answer.text).toMatch(/^## Iran, Russia and a drone plant\n/);
    expect(answer.text).toContain('2024');
    await settled(again);
  });

  it('in a thread that others began is answered there, beside their talk', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const thread = discord.user('ana').startThread('general', 'the bridge');
    discord.user('ana').say(thread, `@wirebrief ${QUESTION}`);
    const back = await discord.until('asking back', () => discord.messagesIn(thread)[1]);
    await settled(running);
    discord.user('ana').press(back, buttonOf(back, 'sample-harbour-bridge'));
    const answer = await discord.until('the answer', () => discord.messagesIn(thread)[2]);
    expect(answer.text).toContain(REOPENS);
    await settled(running);
  });

  it('that was erased meanwhile is not answered: the briefing is shown, as its button says', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store } = running;
    discord.user('ana').say('general', `@wirebrief ${QUESTION}`);
    const back = await inGeneral(running, 1);
    await settled(running);
    expect(await store.forget({ user: discord.user('ana').id })).toMatchObject({ openQuestions: 1 });
    discord.user('ana').press(back, buttonOf(back, 'sample-harbour-bridge'));
    const shown = await inGeneral(running, 2);
    expect(shown.text).toMatch(/^## Made-up sample: a closed harbour bridge\n/);
    await settled(running);
  });

  it('is asked back about all the same where it can not be kept', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    await adapter.stop();
    const keep = () => Promise.reject(new Error('no disk'));
    const again = await stage.start(discord, { ...store, openQuestions: { ...store.openQuestions, keep } });
    discord.user('ana').say('general', `@wirebrief ${QUESTION}`);
    expect((await inGeneral(again, 1)).text).toMatch(ASKS_BACK);
    await settled(again);
    expect(again.logged()).toContain('a question could not be kept for the briefing that is chosen');
    expect(again.logged()).not.toContain('drone plant');
  });
});

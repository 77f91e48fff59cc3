import { describe, expect, it } from 'vitest';
import { aBriefing, createDiscordStage, settled } from './discord-stage.ts';

const stage = createDiscordStage();

describe('commands on Discord', () => {
  it('1: /brief is acknowledged, and posted once with a thread that is remembered', async () => {
    const running = await stage.run();
    const { discord, store, adapter } = running;
    expect(adapter.readyAs).toBe('discord gateway as @wirebrief in Newsroom');
    const asked = discord.user('ana').command('general', 'brief', { topic: 'russia-iran-drones' });
    await asked.answered();
    expect(asked.interaction.answer).toBe(5);
    await settled(running);
    const [root, ...others] = discord.messagesIn('general');
    expect(others).toEqual([]);
    expect(root?.text).toContain('Iran, Russia and a drone plant');
    const { id: place } = discord.channel('general');
    expect(await store.threads.find(place, root?.id ?? '')).toMatchObject({
      slug: 'russia-iran-drones',
      language: 'en',
    });
    expect(await store.messages.find(place, root?.id ?? '')).toMatchObject({ kind: 'briefing', thread: root?.id });
    expect(discord.threadsIn('general').map(({ name }) => name)).toEqual(['Iran, Russia and a drone plant']);
    expect(discord.ephemeralsFor('ana')).toEqual([]);
  });

  it('11: a follow-up that mentions us in the thread is answered from that briefing', async () => {
    const running = await stage.run();
    const { discord } = running;
    const { thread } = await aBriefing(running);
    discord.user('ana').say(thread, '@wirebrief when will it reopen?');
    const answer = await discord.until('the answer', () =>
      discord.messagesIn(thread).find(({ author }) => author === 'wirebrief'),
    );
    expect(answer.text).toContain('The harbour bridge will reopen to cars in October 2025.');
    await settled(running);
  });
});

import { describe, expect } from 'vitest';
import { aBriefing, it, settled } from './discord-stage.ts';

const POST = 'POST /channels/:channel/messages';
const THREAD = 'POST /channels/:channel/messages/:message/threads';
const TOPIC = 'sample-harbour-bridge';

describe.concurrent('trouble with Discord', { timeout: 120_000 }, () => {
  it.for(['user', 'shared', 'global'] as const)(
    '17: a %s limit is kept, costs no more than a handful of refusals, and loses nothing',
    async (scope, { stage }) => {
      const running = await stage.run();
      const { discord } = running;
      const limit = discord.fault({ on: POST, do: 'rate-limit', retryAfterSec: 2, scope, times: 2 });
      for (const user of ['ana', 'ben']) discord.user(user).command('general', 'brief', { topic: TOPIC });
      await discord.until('both briefings', () => discord.messagesIn('general').length === 2, 30_000);
      await settled(running);
      expect(limit.hits()).toBeLessThanOrEqual(2);
      expect(discord.threadsIn('general')).toHaveLength(2);
      expect(discord.invalidRequests()).toBeLessThanOrEqual(2);
    },
  );

  // Alone: eighteen answers are due within 3 s, which other tests of this process would take away.
  it('17: Discord’s documented rates lose nothing, double nothing, and are hardly ever passed', {
    concurrent: false,
  }, async ({ stage }) => {
    const running = await stage.run({ rateLimits: 'documented' });
    const { discord } = running;
    const channels = ['general', 'random', 'news'];
    const asked = channels.flatMap((channel) =>
      Array.from({ length: 6 }, () => discord.user('ana').command(channel, 'brief', { topic: TOPIC })),
    );
    await Promise.all(asked.map((each) => each.answered()));
    await settled(running);
    for (const channel of channels) expect(discord.messagesIn(channel)).toHaveLength(6);
    expect(discord.invalidRequests()).toBeLessThanOrEqual(5);
  });

  it.for([
    ['502, after it was posted', 502, 'effect'],
    ['a reset, after it was posted', 'reset', 'effect'],
    ['502', 502, undefined],
    ['a reset', 'reset', undefined],
  ] as const)('a post that meets %s is there once', async ([, kind, after], { stage }) => {
    const running = await stage.run();
    const { discord } = running;
    const { thread } = await aBriefing(running);
    const fault = discord.fault({ on: POST, do: kind, ...(after && { after }) });
    discord.user('ana').say(thread, '@wirebrief when will it reopen?');
    await discord.until('the answer', () => fault.hits() === 1 && discord.messagesIn(thread).length === 2);
    await settled(running);
    expect(discord.messagesIn(thread)).toHaveLength(2);
  });

  it('when Discord stays in trouble, the asker is told once, and nothing is tried for ever', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.fault({ on: POST, do: 500, times: 100 });
    const asked = discord.user('ana').command('general', 'brief', { topic: TOPIC });
    const told = await asked.finished(30_000);
    expect(told.text).toBe('The answer could not be posted; please try again in a few minutes.');
    await settled(running);
    expect(discord.callsOf(POST)).toHaveLength(4);
  });

  it('a thread that can not be opened for trouble leaves the conversation in the channel', async ({ stage }) => {
    const running = await stage.run();
    const { discord } = running;
    discord.fault({ on: THREAD, do: 500, times: 100 });
    await discord.user('ana').command('general', 'brief', { topic: TOPIC }).answered();
    await settled(running);
    expect(discord.messagesIn('general')).toHaveLength(1);
    expect(discord.ephemeralsFor('ana')).toHaveLength(1);
  });

  it('what was left half done by one who died is finished, and not done twice', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store } = running;
    const { thread } = await aBriefing(running);
    await settled(running);
    const held = discord.fault({ on: POST, do: 'hold', after: 'effect' });
    discord.user('ana').say(thread, '@wirebrief when will it reopen?');
    await discord.until('the answer', () => held.hits() === 1 && discord.messagesIn(thread).length === 2);
    await running.adapter.stop();
    held.release();
    const again = await stage.start(discord, store);
    await settled(again);
    expect(discord.messagesIn(thread)).toHaveLength(2);
    const known = await store.threads.find(discord.channel('general').id, thread.id);
    expect(known?.turns).toHaveLength(1);
  });
});

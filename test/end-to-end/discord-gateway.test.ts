import { describe, expect } from 'vitest';
import { aBriefing, it, type Running, settled } from './discord-stage.ts';

/** The connection is gone and comes back; a question is asked while it is away, in a thread and in a channel. */
async function losesNothing(
  running: Running,
  away: () => void | Promise<void>,
  back: () => void | Promise<void>,
): Promise<void> {
  const { discord } = running;
  const { thread } = await aBriefing(running);
  await settled(running);
  await away();
  discord.user('ana').say(thread, '@wirebrief when will it reopen?');
  discord.user('ana').say('random', '@wirebrief when will the harbour bridge reopen?');
  await back();
  const isAnswered = () => discord.messagesIn(thread).length > 1 && discord.messagesIn('random').length > 1;
  await discord.until('both answers', isAnswered, 90_000);
  discord.user('ben').say(thread, '@wirebrief why was it closed?');
  await discord.until('the next answer', () => discord.messagesIn(thread).length === 4, 30_000);
  await settled(running);
  expect(discord.messagesIn(thread)).toHaveLength(4);
  expect(discord.messagesIn('random')).toHaveLength(2);
  expect(discord.gateway.counts.identified).toBeLessThanOrEqual(2);
}

describe.concurrent('the connection to Discord', { timeout: 180_000 }, () => {
  it.for([
    ['a drop', 'drop'],
    ['op 7', 'reconnect'],
  ] as const)('22: %s loses no mention, and brings no second answer', async ([, how], { stage }) => {
    const running = await stage.run();
    await losesNothing(
      running,
      () => running.discord.gateway[how](),
      () => {},
    );
    expect(running.discord.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
  });

  it('22: after op 9 and a new session, what was said meanwhile is read', async ({ stage }) => {
    const running = await stage.run();
    const { gateway } = running.discord;
    await losesNothing(
      running,
      () => gateway.invalidate({ resumable: false }),
      () => {},
    );
    expect(gateway.counts.identified).toBe(2);
  });

  it('22: a session that Discord has forgotten is begun anew, and what was said is read', async ({ stage }) => {
    const running = await stage.run();
    const { gateway } = running.discord;
    const away = async () => {
      gateway.drop();
      await running.discord.until('nobody to be there', () => gateway.connections.length === 0);
      gateway.forget();
    };
    await losesNothing(running, away, () => {});
    expect(gateway.counts.identified).toBe(2);
  });

  it('22: a connection that nobody answers is noticed, and resumed', async ({ stage }) => {
    const running = await stage.run({ heartbeatIntervalMs: 1_000 });
    const { gateway } = running.discord;
    await losesNothing(
      running,
      () => gateway.zombie(),
      () => {},
    );
    expect(gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
  });

  it('22: where Discord refuses for 30 s, the session is resumed after that', async ({ stage }) => {
    const running = await stage.run();
    const { gateway } = running.discord;
    const away = () => {
      gateway.refuse();
      gateway.drop();
    };
    const back = () =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          gateway.accept();
          resolve();
        }, 30_000);
      });
    await losesNothing(running, away, back);
    expect(gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
  });

  it('22: a token that is withdrawn ends it with one sentence', async ({ stage }) => {
    const { discord, adapter } = await stage.run();
    discord.settings.token = 'another';
    discord.gateway.closeWith(4_004);
    await expect(adapter.failed).rejects.toThrow(/^DISCORD_TOKEN is not accepted by Discord/);
  });

  it('takes up at its start what was asked just before', async ({ stage }) => {
    const running = await stage.run();
    const { discord, store } = running;
    const { thread } = await aBriefing(running);
    await settled(running);
    await running.adapter.stop();
    discord.user('ana').say(thread, '@wirebrief when will it reopen?');
    const again = await stage.start(discord, store);
    await discord.until('the answer', () => discord.messagesIn(thread).length === 2);
    await settled(again);
  });
});

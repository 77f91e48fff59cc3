import { describe, expect } from 'vitest';
import type { Bot } from '../../src/core/bot.ts';
import type { Part } from '../../src/core/reply/types.ts';
import type { SeenMessage } from '../simulators/discord/seen.ts';
import type { Channel } from '../simulators/discord/world.ts';
import { aBriefing, it, type Running, type Stage, settled } from './discord-stage.ts';

const EDIT = 'PATCH /channels/:channel/messages/:message';
const COUNT = 12;
const partsOf = (question: string): readonly Part[] =>
  Array.from({ length: COUNT }, (_, index) => ({ kind: 'text', text: `${question} ${index + 1}.` }));

/** A core whose answers come in many parts, one after the other. */
function inParts(pauseMs: number) {
  return (bot: Bot): Bot => ({
    ...bot,
    async answer(request) {
      const outcome = await bot.answer(request);
      const own = partsOf(request.text);
      const reply = { ...outcome.reply, parts: own };
      const { promise, resolve } = Promise.withResolvers<typeof outcome>();
      async function* parts() {
        for (const part of own) {
          yield part;
          await new Promise((next) => setTimeout(next, pauseMs));
        }
        resolve({ ...outcome, reply });
      }
      return { ...outcome, growing: { parts: parts(), whole: promise } };
    },
  });
}

interface Asked extends Running {
  readonly thread: Channel;
  answers(): readonly SeenMessage[];
}

async function aThread(stage: Stage, pauseMs: number): Promise<Asked> {
  const running = await stage.run({ bot: inParts(pauseMs) });
  const { thread } = await aBriefing(running);
  await settled(running);
  const answers = () => running.discord.messagesIn(thread).filter(({ author }) => author === 'wirebrief');
  return { ...running, thread, answers };
}

const whole = (question: string) => partsOf(question).map((part) => ('text' in part ? part.text : ''));

/** The most calls within any 5 s. */
function mostIn5s(times: readonly number[]): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 5_000).length));
}

describe.concurrent('answers that grow on Discord', { timeout: 120_000 }, () => {
  it('16: three at once in a channel keep the rate, and each ends whole', async ({ stage }) => {
    const asked = await aThread(stage, 300);
    const { discord, thread } = asked;
    const isEdited = discord.until('an edit', () => discord.callsOf(EDIT).length > 0, 30_000);
    const other = discord.user('ben').startThread('random', 'another');
    discord.user('ana').say(thread, '@wirebrief who pays');
    discord.user('ana').say(other, '@wirebrief who builds');
    discord.user('ana').say(other, '@wirebrief who waits');
    await isEdited;
    await settled(asked);
    const ours = [...asked.answers(), ...discord.messagesIn(other).filter(({ author }) => author === 'wirebrief')];
    const texts = ours.map(({ text }) => text);
    for (const question of ['who pays', 'who builds', 'who waits']) {
      expect(texts.filter((text) => whole(question).every((line) => text.includes(line)))).toHaveLength(1);
    }
    expect(texts).toHaveLength(3);
    for (const { id } of [thread, other]) {
      const edits = discord.callsOf(EDIT).filter(({ path }) => path.includes(`/channels/${id}/`));
      expect(mostIn5s(edits.map(({ atMs }) => atMs))).toBeLessThanOrEqual(4);
    }
  });

  it('16: edits that fail are made up for, and the last one is always sent', async ({ stage }) => {
    const asked = await aThread(stage, 200);
    const { discord, thread } = asked;
    discord.fault({ on: EDIT, do: 500, times: 2 });
    discord.user('ana').say(thread, '@wirebrief who pays');
    await discord.until('the whole answer', () => asked.answers()[0]?.text.includes(`who pays ${COUNT}.`), 30_000);
    await settled(asked);
    expect(asked.answers()).toHaveLength(1);
    expect(asked.answers()[0]?.text).toContain('-# as of');
  });

  it('16: one that was begun by somebody who died is finished in its place', async ({ stage }) => {
    const asked = await aThread(stage, 200);
    const { discord, thread, store } = asked;
    const held = discord.fault({ on: EDIT, do: 'hold', times: 100 });
    discord.user('ana').say(thread, '@wirebrief who pays');
    await discord.until('the beginning', () => held.hits() > 0, 30_000);
    await asked.adapter.stop();
    held.stop();
    held.release();
    const again = await stage.start(discord, store, { bot: inParts(20) });
    await discord.until('the whole answer', () => asked.answers()[0]?.text.includes(`who pays ${COUNT}.`), 30_000);
    await settled(again);
    expect(asked.answers()).toHaveLength(1);
  });
});

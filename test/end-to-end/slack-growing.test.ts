import { describe, expect } from 'vitest';
import type { Bot } from '../../src/core/bot.ts';
import type { Part } from '../../src/core/reply/types.ts';
import { visibleText } from '../simulators/slack/content.ts';
import type { SlackWorkspaceOptions } from '../simulators/slack/setup.ts';
import type { Message } from '../simulators/slack/world.ts';
import { it, MODES, type Mode, type Running, type Stage, settled } from './slack-stage.ts';

const FIRST = 'The harbour bridge will reopen to cars in October 2025.';
const SECOND = 'Nobody has said who pays.';
const PARTS: readonly Part[] = [
  {
    kind: 'fact',
    text: FIRST,
    role: 'fact',
    chip: {
      fact: 'f1',
      speaker: 'town council',
      status: 'announced',
      statusLabel: 'announced',
      evidence: [{ source: 'gazette', paragraph: 1 }],
    },
  },
  { kind: 'text', text: SECOND },
];

/** A core whose answers come in two parts, the second when it is let go. */
function slowly(second: Promise<void>) {
  return (bot: Bot): Bot => ({
    ...bot,
    async answer(request) {
      const outcome = await bot.answer(request);
      const reply = { ...outcome.reply, parts: PARTS };
      async function* parts() {
        yield* PARTS.slice(0, 1);
        await second;
        yield* PARTS.slice(1);
      }
      return { ...outcome, growing: { parts: parts(), whole: second.then(() => ({ ...outcome, reply })) } };
    },
  });
}

interface Asked extends Running {
  readonly thread: string;
  answers(): readonly Message[];
  readonly second: PromiseWithResolvers<void>;
}

/** A question in the thread of a briefing, whose answer is being written. */
async function ask(
  stage: Stage,
  mode: Mode,
  options: SlackWorkspaceOptions = {},
  prepare?: (running: Running) => void,
): Promise<Asked> {
  const second = Promise.withResolvers<void>();
  const running = await stage.run(mode, { ...options, bot: slowly(second.promise) });
  const { workspace } = running;
  await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
  await settled(running);
  const { ts } = await workspace.until('the briefing', () => workspace.messagesIn('general')[0]);
  prepare?.(running);
  await workspace.user('ana').says('general', 'when will it reopen?', { thread: ts }).heard;
  const answers = () => workspace.threadOf(ts).filter((message) => message.ts !== ts && message.botId !== undefined);
  return { ...running, thread: ts, second, answers };
}

/** One answer, whole, with its buttons, and nothing that turns. */
function expectWhole({ answers }: Asked): void {
  const [answer, ...others] = answers();
  expect(others).toEqual([]);
  const text = answer ? visibleText(answer) : '';
  expect(text.split(FIRST)).toHaveLength(2);
  expect(text.split(SECOND)).toHaveLength(2);
  expect(text).toContain('town council · announced · ¶1 · f1');
  expect(text).toContain('as of');
  expect(answer?.stream?.state).not.toBe('open');
}

describe.concurrent.each(MODES)('an answer that is still being written, over %s', (mode) => {
  it('11: shows its first sentence before the second is there, and ends with its as-of line', async ({ stage }) => {
    const asked = await ask(stage, mode);
    const { workspace, second, answers } = asked;
    const text = () => answers().map(visibleText).join();
    await workspace.until('the first sentence', () => text().includes(FIRST));
    expect(text()).not.toContain(SECOND);
    second.resolve();
    await settled(asked);
    expectWhole(asked);
    expect(workspace.calls.filter(({ answer }) => answer?.ok !== true)).toEqual([]);
  });

  it('11: is remembered with its facts', async ({ stage }) => {
    const asked = await ask(stage, mode);
    asked.second.resolve();
    await settled(asked);
    const { workspace, store, answers } = asked;
    const [answer] = answers();
    expect(await store.messages.find(workspace.channel('general').id, answer?.ts ?? '')).toMatchObject({
      kind: 'answer',
      facts: ['f1'],
    });
  });

  it.for([
    ['no stream is open any more', { method: 'chat.stopStream', do: 'error', error: 'message_not_in_streaming_state' }],
    ['the end was lost after it had an effect', { method: 'chat.stopStream', do: 'reset-after-effect' }],
    ['the beginning was lost after it had an effect', { method: 'chat.startStream', do: 'reset-after-effect' }],
    ['the beginning failed', { method: 'chat.startStream', do: '500' }],
  ] as const)('12, 15: stands there whole and once where %s', async ([, fault], { stage }) => {
    const asked = await ask(stage, mode, {}, ({ workspace }) => void workspace.fault(fault));
    asked.second.resolve();
    await settled(asked);
    expectWhole(asked);
  });

  it('13: is a post that is edited where the workspace does not stream', async ({ stage }) => {
    const asked = await ask(stage, mode, { streaming: false });
    const { workspace, second, answers } = asked;
    await workspace.until('the first sentence', () => answers().map(visibleText).join().includes(FIRST));
    second.resolve();
    await settled(asked);
    expectWhole(asked);
    expect(workspace.callsOf('chat.update')).toHaveLength(1);
  });
});

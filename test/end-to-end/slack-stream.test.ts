import { describe, expect, it, onTestFinished } from 'vitest';
import type { SlackMessage } from '../../src/adapters/slack/blocks.ts';
import { type Ending, streamAnswer } from '../../src/adapters/slack/stream.ts';
import type { StreamTarget } from '../../src/adapters/slack/stream-writers.ts';
import { type ManualClock, manualClock } from '../simulators/clock.ts';
import { clientFor } from '../simulators/slack/bare-app.ts';
import { visibleText } from '../simulators/slack/content.ts';
import type { SlackWorkspaceOptions } from '../simulators/slack/setup.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../simulators/slack/workspace.ts';

const START = '2026-11-24T09:00:00Z';
const SENTENCES = Array.from(
  { length: 12 },
  (_, index) => `Sentence ${index + 1} ${'goes on for a while '.repeat(10)}and ends. `,
);
const WHOLE = SENTENCES.join('');

interface Streaming {
  readonly workspace: SlackWorkspace;
  readonly clock: ManualClock;
  readonly thread: string;
  readonly target: StreamTarget;
}

async function aStream(options: SlackWorkspaceOptions = {}): Promise<Streaming> {
  const clock = manualClock(START);
  const workspace = await createSlackWorkspace({ clock, ...options });
  onTestFinished(() => workspace.close());
  const asked = workspace.user('ana').says('general', '@wirebrief who said so?');
  const target: StreamTarget = {
    client: clientFor(workspace, workspace.botToken, { rejectRateLimitedCalls: true, timeout: 2_000 }),
    channel: asked.message.channel,
    thread: asked.ts,
    user: workspace.user('ana').id,
    team: workspace.teamId,
    botId: workspace.botId,
    key: 'slack:message:1',
    since: clock.nowMs(),
    mayBeThere: false,
    now: clock.nowMs,
    wait: (ms) => clock.advance(ms),
  };
  return { workspace, clock, thread: asked.ts, target };
}

/** A model that writes a sentence a second; `at` is called before the n-th, counted from 0. */
async function* slowly(clock: ManualClock, at: (number: number) => void | Promise<void> = () => {}) {
  for (const [index, sentence] of SENTENCES.entries()) {
    await at(index);
    yield sentence;
    await clock.advance(1_000);
  }
}

function endingOf(text: string): Ending {
  const button = {
    type: 'button' as const,
    action_id: 'wirebrief:ask:0',
    text: { type: 'plain_text' as const, text: 'Ask' },
  };
  const below = [{ type: 'actions' as const, elements: [button] }];
  const whole: SlackMessage = { text: text.slice(0, 3_000), blocks: [{ type: 'markdown', text }, ...below], facts: [] };
  return { below, whole };
}

const calm = new AbortController().signal;

/** What stands in the thread below the question: one message, whole, and nothing that turns. */
function expectWhole({ workspace, thread }: Streaming): void {
  const [, answer, ...others] = workspace.threadOf(thread);
  expect(others).toEqual([]);
  expect(answer && visibleText(answer)).toBe(`${WHOLE}\nAsk`);
  expect(answer?.stream?.state).not.toBe('open');
}

describe('an answer that comes in pieces', () => {
  it('11: is seen with its first piece, grows, and ends with its buttons; Slack refuses nothing', async () => {
    const streaming = await aStream();
    const { workspace, thread, clock, target } = streaming;
    const seen: string[] = [];
    const look = () => {
      const answer = workspace.threadOf(thread)[1];
      seen.push(answer ? visibleText(answer) : '');
    };
    expect(await streamAnswer(target, slowly(clock, look), endingOf, calm)).toMatchObject({ kind: 'written' });
    expect(seen.slice(0, 3)).toEqual(['', SENTENCES[0], SENTENCES.slice(0, 2).join('')]);
    expectWhole(streaming);
    expect(workspace.threadOf(thread)[1]?.blocks.map(({ type }) => type)).toEqual(['markdown', 'actions']);
    expect(workspace.calls.filter(({ answer }) => answer?.ok !== true)).toEqual([]);
    expect(workspace.callsOf('chat.update')).toEqual([]);
  });

  it('12: stands there whole after Slack has closed the stream', async () => {
    const streaming = await aStream();
    const { clock, target } = streaming;
    const pieces = slowly(clock, async (index) => {
      if (index === 6) await clock.advance(300_000);
    });
    expect(await streamAnswer(target, pieces, endingOf, calm)).toMatchObject({ kind: 'written' });
    expectWhole(streaming);
  });

  it.each([
    ['says that there is no stream', { do: 'error', error: 'message_not_in_streaming_state' }],
    ['fails', { do: '500' }],
    ['is malformed', { do: 'malformed' }],
    ['is lost before it had an effect', { do: 'reset-before' }],
    ['is lost after it had an effect', { do: 'reset-after-effect' }],
  ] as const)('12: stands there whole, and once, where an append %s', async (_, fault) => {
    const streaming = await aStream();
    const { workspace, clock, target } = streaming;
    workspace.fault({ method: 'chat.appendStream', nth: 3, ...fault });
    expect(await streamAnswer(target, slowly(clock), endingOf, calm)).toMatchObject({ kind: 'written' });
    expectWhole(streaming);
  });

  it.each(['500', 'reset-before', 'reset-after-effect', 'malformed'] as const)(
    '12, 15: stands there whole, and once, where the end is %s',
    async (kind) => {
      const streaming = await aStream();
      const { workspace, clock, target } = streaming;
      workspace.fault({ method: 'chat.stopStream', do: kind });
      expect(await streamAnswer(target, slowly(clock), endingOf, calm)).toMatchObject({ kind: 'written' });
      expectWhole(streaming);
    },
  );

  it.each(['500', 'reset-before', 'reset-after-effect', 'malformed'] as const)(
    '12, 15: stands there whole, and once, where the beginning is %s',
    async (kind) => {
      const streaming = await aStream();
      const { workspace, clock, target } = streaming;
      workspace.fault({ method: 'chat.startStream', do: kind });
      expect(await streamAnswer(target, slowly(clock), endingOf, calm)).toMatchObject({ kind: 'written' });
      expectWhole(streaming);
    },
  );

  it('12: stands there whole after somebody has pressed stop', async () => {
    const streaming = await aStream();
    const { workspace, thread, clock, target } = streaming;
    const pieces = slowly(clock, (index) => {
      const answer = workspace.threadOf(thread)[1];
      if (index === 4 && answer) workspace.user('ana').stops(answer);
    });
    await streamAnswer(target, pieces, endingOf, calm);
    expectWhole(streaming);
  });

  it('12: is finished by who comes after one that died over it', async () => {
    const streaming = await aStream();
    const { workspace, clock, target } = streaming;
    const dying = new AbortController();
    const pieces = slowly(clock, (index) => {
      if (index === 5) dying.abort();
    });
    await expect(streamAnswer(target, pieces, endingOf, dying.signal)).rejects.toThrow();
    const again = { ...target, mayBeThere: true };
    await streamAnswer(again, slowly(clock), endingOf, calm);
    expectWhole(streaming);
    await streamAnswer(again, slowly(clock), endingOf, calm);
    expectWhole(streaming);
    expect(workspace.callsOf('chat.startStream')).toHaveLength(1);
  });

  it('13: is a post that is edited, at most every 3 s, where Slack does not stream', async () => {
    const streaming = await aStream({ streaming: false });
    const { workspace, clock, target } = streaming;
    expect(await streamAnswer(target, slowly(clock), endingOf, calm)).toMatchObject({ kind: 'written' });
    expectWhole(streaming);
    const times = [...workspace.callsOf('chat.postMessage'), ...workspace.callsOf('chat.update')].map(
      ({ atMs }) => atMs,
    );
    const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(times.length).toBeGreaterThanOrEqual(4);
    expect(waits.filter((wait) => wait < 3_000)).toEqual([]);
  });

  it.each(['500', 'reset-before', 'reset-after-effect'] as const)(
    '13, 15: stands there whole, and once, where that post is %s',
    async (kind) => {
      const streaming = await aStream({ streaming: false });
      const { workspace, clock, thread, target } = streaming;
      workspace.fault({ method: 'chat.postMessage', do: kind });
      const streamed = await streamAnswer(target, slowly(clock), endingOf, calm);
      if (kind === 'reset-after-effect') return expectWhole(streaming);
      expect(streamed).toEqual({ kind: 'failed', failure: { kind: 'unknown' } });
      expect(workspace.threadOf(thread)).toHaveLength(1);
    },
  );

  it('14: waits where Slack says so, and loses nothing', async () => {
    const streaming = await aStream();
    const { workspace, clock, target } = streaming;
    workspace.fault({ method: 'chat.appendStream', do: '429', retryAfterSec: 3, nth: 2 });
    await streamAnswer(target, slowly(clock), endingOf, calm);
    expectWhole(streaming);
    const times = workspace.callsOf('chat.appendStream').map(({ atMs }) => atMs);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(3_000);
  });
});

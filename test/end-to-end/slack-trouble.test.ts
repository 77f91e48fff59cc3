import { describe, expect } from 'vitest';
import { aReply, manyFacts } from '../adapters/reply-builders.ts';
import { visibleText } from '../simulators/slack/content.ts';
import { it, MODES, settled } from './slack-stage.ts';

const NOT_POSTED = 'The answer could not be posted; please try again in a few minutes.';

describe.concurrent.each(MODES)('trouble over %s', { timeout: 120_000 }, (mode) => {
  it('14: a busy channel keeps its order and its Retry-After, and holds up no other', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const general = workspace.channel('general').id;
    const busy = workspace.fault({
      method: 'chat.postMessage',
      do: '429',
      retryAfterSec: 4,
      times: 2,
      when: ({ channel }) => channel === general,
    });
    const ana = workspace.user('ana');
    const asked = ['timeline', 'claims', 'disputes'].map((view) =>
      ana.runs('/brief', `sample-harbour-bridge ${view}`, 'general'),
    );
    await Promise.all(asked);
    await workspace.until('the first refusal', () => busy.hits() === 1);
    await ana.runs('/brief', 'sample-harbour-bridge', 'desk');
    await workspace.until('the other channel', () => workspace.messagesIn('desk').length === 1);
    expect(workspace.messagesIn('general')).toEqual([]);
    await settled(running);
    expect(workspace.messagesIn('general').map(({ text }) => text.split('\n')[0])).toEqual([
      'Made-up sample: a closed harbour bridge – timeline',
      'Made-up sample: a closed harbour bridge – claims',
      'Made-up sample: a closed harbour bridge – disputes',
    ]);
    const tries = workspace.callsOf('chat.postMessage').filter(({ args }) => args.channel === general);
    expect(tries).toHaveLength(5);
    const [first, second, third] = tries.map(({ atMs }) => atMs);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(4_000);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(4_000);
  });

  it('14: Slack’s documented rates lose nothing and double nothing', async ({ stage }) => {
    const running = await stage.run(mode, { rateLimits: 'documented' });
    const { workspace } = running;
    const ana = workspace.user('ana');
    await Promise.all(Array.from({ length: 8 }, () => ana.runs('/brief', 'sample-harbour-bridge', 'general')));
    await settled(running);
    expect(workspace.messagesIn('general')).toHaveLength(8);
  });

  it('15: a post that was made although its answer was lost is not made again, in a channel or a thread', async ({
    stage,
  }) => {
    const running = await stage.run(mode);
    const { workspace, store } = running;
    const ana = workspace.user('ana');
    workspace.fault({ method: 'chat.postMessage', do: 'reset-after-effect' });
    await ana.runs('/brief', 'sample-harbour-bridge', 'general');
    await settled(running);
    const [root, ...others] = workspace.messagesIn('general');
    expect(others).toEqual([]);
    if (!root) throw new Error('not posted');
    expect(await store.threads.find(root.channel, root.ts)).toMatchObject({ slug: 'sample-harbour-bridge' });
    workspace.fault({ method: 'chat.postMessage', do: 'reset-after-effect' });
    await ana.says('general', 'when will it reopen?', { thread: root.ts }).heard;
    await settled(running);
    expect(workspace.threadOf(root.ts)).toHaveLength(3);
  });

  it('15: a post that was not made is made, once', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    workspace.fault({ method: 'chat.postMessage', do: 'reset-before', times: 2 });
    await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
    await settled(running);
    expect(workspace.messagesIn('general')).toHaveLength(1);
  });

  it.for(['500', 'malformed', 'hang'] as const)(
    '16: one answer of Slack that is %s costs a wait, no more',
    async (kind, { stage }) => {
      const running = await stage.run(mode);
      const { workspace } = running;
      workspace.fault({ method: 'chat.postMessage', do: kind });
      await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
      await settled(running);
      expect(workspace.messagesIn('general')).toHaveLength(1);
      expect(workspace.ephemeralsFor('ana').filter(({ text }) => text === NOT_POSTED)).toEqual([]);
    },
  );

  it.for(['500', 'malformed'] as const)(
    '16: when Slack stays %s, the asker is told once, and nothing is tried for ever',
    async (kind, { stage }) => {
      const running = await stage.run(mode);
      const { workspace, store } = running;
      workspace.fault({ method: 'chat.postMessage', do: kind, times: 1_000 });
      await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', 'general');
      const asked = workspace.user('ben').says('general', '@wirebrief when will the harbour bridge reopen?');
      await asked.heard;
      await settled(running);
      expect(
        workspace
          .ephemeralsFor('ana')
          .map(visibleText)
          .filter((text) => text === NOT_POSTED),
      ).toEqual([NOT_POSTED]);
      expect(workspace.ephemeralsFor('ben').map(visibleText)).toEqual([NOT_POSTED]);
      expect(workspace.callsOf('chat.postMessage')).toHaveLength(8);
      expect(await store.events.unfinished(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
    },
  );

  it('16: a status that can not be set holds up no answer', async ({ stage }) => {
    const running = await stage.run(mode);
    const { workspace } = running;
    workspace.fault({ method: 'assistant.threads.setStatus', do: 'hang', times: 5 });
    const asked = workspace.user('ana').says('general', '@wirebrief when will the harbour bridge reopen?');
    await asked.heard;
    await workspace.until('the answer', () => workspace.threadOf(asked.ts).length === 2);
    expect(workspace.statusOf('general', asked.ts)).toBeUndefined();
  });
});

describe.concurrent('trouble with what nobody waits for', { timeout: 120_000 }, () => {
  it('16: a call that hangs is given up, and what it was to post is posted once', async ({ stage }) => {
    const running = await stage.run('socket');
    const { workspace, adapter } = running;
    workspace.fault({ method: 'chat.postMessage', do: 'hang' });
    const { id: channel } = workspace.channel('general');
    const sending = {
      key: 's1 2026-11-21',
      destination: { kind: 'channel', workspace: workspace.teamId, channel },
      reply: aReply({ title: 'Digest', parts: manyFacts(2) }),
      since: Date.now(),
      mayBeThere: false,
      turn: async () => {},
    } as const;
    const posted = await adapter.sender.send(sending, new AbortController().signal);
    expect(posted).toMatchObject({ kind: 'posted', wasThere: false });
    expect(workspace.messagesIn('general')).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { visibleText } from '../simulators/slack/content.ts';
import type { SlackWorkspace } from '../simulators/slack/workspace.ts';
import { createSlackStage, MODES, type Running, settled } from './slack-stage.ts';

const stage = createSlackStage();
const QUESTION = '@wirebrief when will the harbour bridge reopen?';
const ANSWER = 'The harbour bridge will reopen to cars in October 2025.';

async function briefingIn({ workspace, store }: Running, channel = 'general') {
  await workspace.user('ana').runs('/brief', 'sample-harbour-bridge', channel);
  await settled({ store });
  const root = workspace.messagesIn(channel).at(-1);
  if (!root) throw new Error('no briefing');
  return root;
}

/** What we said in a thread, without its first message. */
function saidIn(workspace: SlackWorkspace, ts: string): string[] {
  return workspace
    .threadOf(ts)
    .filter((message) => message.ts !== ts && message.botId === workspace.botId)
    .map(visibleText);
}

describe.each(MODES)('questions over %s', (mode) => {
  it('4: a plain reply in a thread of ours is answered there, and leans on those before it', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const root = await briefingIn(running);
    const ana = workspace.user('ana');
    await ana.says('general', 'when will it reopen?', { thread: root.ts }).heard;
    await settled(running);
    await ana.says('general', 'according to whom?', { thread: root.ts }).heard;
    await settled(running);
    const said = saidIn(workspace, root.ts);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain(ANSWER);
    expect(said[1]).toContain('town council');
    expect(workspace.messagesIn('general')).toHaveLength(1);
  });

  it('4: a reply that comes before we know that our message stands there is answered', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    void ana.runs('/brief', 'sample-harbour-bridge', 'general');
    const root = await workspace.until('the briefing', () => workspace.messagesIn('general')[0]);
    await ana.says('general', 'when will it reopen?', { thread: root.ts }).heard;
    await settled(running);
    expect(saidIn(workspace, root.ts)).toHaveLength(1);
  });

  it('4: threads and channels of others are left alone, unless we are mentioned there', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    const begun = ana.says('general', 'when will the harbour bridge reopen?');
    await ana.says('general', 'and who says so?', { thread: begun.ts }).heard;
    await begun.heard;
    expect(workspace.callsOf('chat.postMessage')).toEqual([]);
    await ana.says('general', QUESTION, { thread: begun.ts }).heard;
    await settled(running);
    await ana.says('general', 'I did not know that', { thread: begun.ts }).heard;
    await settled(running);
    expect(saidIn(workspace, begun.ts)).toHaveLength(1);
    await ana.says('general', '@wirebrief according to whom?', { thread: begun.ts }).heard;
    await settled(running);
    expect(saidIn(workspace, begun.ts)[1]).toContain('town council');
  });

  it('4: a mention begins a thread that goes on without one', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    const asked = ana.says('general', QUESTION);
    await asked.heard;
    await settled(running);
    await ana.says('general', 'according to whom?', { thread: asked.ts }).heard;
    await settled(running);
    const said = saidIn(workspace, asked.ts);
    expect(said[0]).toContain(ANSWER);
    expect(said[1]).toContain('town council');
  });

  it('4: a direct message needs no mention', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    const asked = ana.says(ana.dm, 'when will the harbour bridge reopen?');
    await asked.heard;
    await settled(running);
    expect(saidIn(workspace, asked.ts)[0]).toContain(ANSWER);
  });

  it('4: “help” and the name of a briefing are understood where no slash command works', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    const help = ana.says(ana.dm, 'Help');
    const named = ana.says(ana.dm, 'sample-harbour-bridge');
    await Promise.all([help.heard, named.heard]);
    await settled(running);
    expect(saidIn(workspace, help.ts)[0]).toMatch(/^Commands\n/);
    expect(saidIn(workspace, named.ts)[0]).toMatch(/^Made-up sample: a closed harbour bridge\n/);
  });

  it('4: where two briefings fit, we ask back, and choosing one answers the question', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    const asked = ana.says('general', '@wirebrief when will the bridge reopen, and when the drone plant?');
    await asked.heard;
    await settled(running);
    const back = workspace.threadOf(asked.ts)[1];
    expect(back && visibleText(back)).toMatch(/^More than one briefing fits that question\./);
    if (!back) throw new Error('not asked back');
    const buttons = back.blocks.flatMap(({ accessory }) => (accessory ? [accessory] : []));
    expect(buttons).toHaveLength(2);
    const bridge = buttons.find((button) => JSON.stringify(button).includes('sample-harbour-bridge'));
    const id = bridge && typeof bridge === 'object' && 'action_id' in bridge ? String(bridge.action_id) : '';
    await ana.clicks(back, id);
    await settled(running);
    const answer = workspace.threadOf(asked.ts)[2];
    expect(answer && visibleText(answer)).toContain('reopen');
    await ana.says('general', 'according to whom?', { thread: asked.ts }).heard;
    await settled(running);
    expect(workspace.threadOf(asked.ts)).toHaveLength(5);
  });

  it('4: where two fit after /ask, we ask back privately, and choosing one answers in the channel', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    await ana.runs('/ask', 'when will the bridge reopen, and when the drone plant?', 'general');
    await settled(running);
    const [back] = workspace.ephemeralsFor('ana');
    expect(back && visibleText(back)).toMatch(/^More than one briefing fits that question\./);
    if (!back) throw new Error('not asked back');
    const buttons = back.blocks.flatMap(({ accessory }) => (accessory ? [accessory] : []));
    const bridge = buttons.find((button) => JSON.stringify(button).includes('sample-harbour-bridge'));
    const id = bridge && typeof bridge === 'object' && 'action_id' in bridge ? String(bridge.action_id) : '';
    await ana.clicks(back, id);
    await settled(running);
    const [answer, ...others] = workspace.messagesIn('general');
    expect(answer && visibleText(answer)).toContain('reopen to cars in October 2025');
    expect(others).toEqual([]);
  });

  it('shows in the thread at once that an answer is on its way', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const asked = workspace.user('ana').says('general', QUESTION);
    await asked.heard;
    await settled(running);
    const methods = workspace.calls.map(({ method }) => method);
    expect(methods.indexOf('assistant.threads.setStatus')).toBeLessThan(methods.indexOf('chat.postMessage'));
    expect(workspace.callsOf('assistant.threads.setStatus').map(({ args }) => args)).toEqual([
      { channel_id: asked.message.channel, thread_ts: asked.ts, status: 'is looking that up …' },
    ]);
    expect(workspace.statusOf('general', asked.ts)).toBeUndefined();
  });

  it.each(['message-first', 'mention-first', 'message-only', 'mention-only'] as const)(
    '5: one mention has one answer: %s, each copy sent four times',
    async (mentionOrder) => {
      const running = await stage.run(mode, { mentionOrder });
      const { workspace } = running;
      const asked = workspace.user('ana').says('general', QUESTION);
      const copies = asked.deliveries.flatMap((delivery) => [1, 2, 3].map(() => workspace.redeliver(delivery)));
      await Promise.all([asked.heard, ...copies]);
      await settled(running);
      await Promise.all(asked.deliveries.map((delivery) => workspace.redeliver(delivery)));
      await settled(running);
      expect(saidIn(workspace, asked.ts)).toHaveLength(1);
    },
  );

  it('6: when the first copy is lost, the next is answered', async () => {
    const running = await stage.run(mode, { retryDelaysMs: [200, 500, 1_000, 2_000] });
    const { workspace, store } = running;
    await running.adapter.stop();
    const asked = workspace.user('ana').says('general', QUESTION);
    const again = await stage.start(mode, workspace, store);
    await asked.heard;
    await settled(again);
    expect(asked.deliveries[0]?.attempts[0]?.outcome).toBe('failed');
    expect(saidIn(workspace, asked.ts)).toHaveLength(1);
  });

  it('6: what was answered is not answered again after a restart, nor 23 hours later', async () => {
    let laterMs = 0;
    const clock = { now: () => Date.now() + laterMs, newId: () => crypto.randomUUID() };
    const running = await stage.run(mode, { store: await openStore('sqlite::memory:', 'owner', clock) });
    const { workspace, store } = running;
    const asked = workspace.user('ana').says('general', QUESTION);
    await asked.heard;
    await settled(running);
    await running.adapter.stop();
    const again = await stage.start(mode, workspace, store);
    for (const delivery of asked.deliveries) await workspace.redeliver(delivery);
    laterMs = 23 * 60 * 60 * 1_000;
    await store.purge({ questionDays: 30, messageDays: 30 });
    for (const delivery of asked.deliveries) await workspace.redeliver(delivery);
    await settled(again);
    expect(saidIn(workspace, asked.ts)).toHaveLength(1);
  });

  it('7: our own words, other bots, edits, deletions and joins never have an answer', async () => {
    const running = await stage.run(mode);
    const { workspace, store } = running;
    const root = await briefingIn(running);
    const ana = workspace.user('ana');
    const inThread = { thread: root.ts };
    await workspace.admin.botSays('ticker', 'general', QUESTION).heard;
    await workspace.admin.botSays('ticker', 'general', 'when will it reopen?', inThread).heard;
    await workspace.admin.botSays('old-ticker', 'general', QUESTION, { legacy: true }).heard;
    const idle = ana.says('general', 'hello');
    ana.edits(idle.message, QUESTION);
    ana.edits(root, 'not theirs');
    ana.deletes(idle.message);
    ana.joins('general');
    await Promise.all(workspace.deliveries.map(({ done }) => done));
    expect(await store.events.unfinished(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
    expect(workspace.callsOf('chat.postMessage')).toHaveLength(1);
    expect(saidIn(workspace, root.ts)).toEqual([]);
  });

  it('7: an edited question keeps its one answer', async () => {
    const running = await stage.run(mode);
    const { workspace } = running;
    const ana = workspace.user('ana');
    const asked = ana.says('general', QUESTION);
    await asked.heard;
    await settled(running);
    ana.edits(asked.message, `${QUESTION} please`);
    await Promise.all(workspace.deliveries.map(({ done }) => done));
    await settled(running);
    expect(saidIn(workspace, asked.ts)).toHaveLength(1);
  });
});

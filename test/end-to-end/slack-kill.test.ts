import { describe, expect } from 'vitest';
import { visibleText } from '../simulators/slack/content.ts';
import { it } from './slack-process.ts';
import { MODES } from './slack-stage.ts';

/* What a kill leaves behind is taken up when its lease is over: most of this is waiting, so both modes wait together. */
describe.concurrent.each(MODES)('the end of the program over %s', { timeout: 120_000 }, (mode) => {
  it('25: lets an answer under way finish at SIGTERM, takes nothing new, and ends with 0', async ({ slack }) => {
    const workspace = await slack.aWorkspace({ retryDelaysMs: [] });
    const child = await slack.run(mode, workspace);
    const waiting = workspace.fault({ method: 'chat.postMessage', do: '429', retryAfterSec: 2 });
    const ana = workspace.user('ana');
    await ana.runs('/brief', 'sample-harbour-bridge', 'general');
    await workspace.until('the answer to be under way', () => waiting.hits() === 1);
    child.kill('SIGTERM');
    const { code, stderr } = await child.ended;
    expect(code).toBe(0);
    expect(stderr).not.toContain('"level":"error"');
    expect(workspace.messagesIn('general')).toHaveLength(1);
    expect((await ana.runs('/brief', 'sample-harbour-bridge', 'general')).acked).toBe(false);
  });

  it('25: takes up within 30 s of the next start what a kill interrupted, and answers it once', async ({ slack }) => {
    const workspace = await slack.aWorkspace({ retryDelaysMs: [] });
    const database = slack.aDatabase();
    const first = await slack.run(mode, workspace, database);
    const hung = workspace.fault({ method: 'chat.postMessage', do: 'hang', times: 2 });
    const ana = workspace.user('ana');
    await ana.runs('/brief', 'sample-harbour-bridge', 'general');
    const asked = ana.says('desk', '@wirebrief when will the harbour bridge reopen?');
    await asked.heard;
    await workspace.until('both answers to be under way', () => hung.hits() === 2);
    first.kill('SIGKILL');
    await first.ended;
    const startedAt = performance.now();
    await slack.run(mode, workspace, database);
    const seen = () => workspace.messagesIn('general').length === 1 && workspace.threadOf(asked.ts).length === 2;
    await workspace.until('both answers', seen, 30_000);
    console.info(`${mode}: taken up ${((performance.now() - startedAt) / 1_000).toFixed(1)} s after the start`);
    expect(visibleText(workspace.threadOf(asked.ts)[1] ?? { text: '', blocks: [] })).toContain('October 2025');
  });

  it('25: posts nothing twice that was posted just before a kill', async ({ slack }) => {
    const workspace = await slack.aWorkspace({ retryDelaysMs: [] });
    const database = slack.aDatabase();
    const first = await slack.run(mode, workspace, database);
    const ana = workspace.user('ana');
    void ana.runs('/brief', 'sample-harbour-bridge', 'general');
    const root = await workspace.until('the briefing', () => {
      const [posted] = workspace.messagesIn('general');
      if (posted) first.kill('SIGKILL');
      return posted;
    });
    await first.ended;
    await slack.run(mode, workspace, database);
    const asked = ana.says('general', 'when will it reopen?', { thread: root.ts });
    await workspace.until('the answer', () => workspace.threadOf(root.ts).length === 3, 60_000);
    await asked.heard;
    expect(workspace.messagesIn('general')).toHaveLength(1);
  });
});

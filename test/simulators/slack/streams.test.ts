import { describe, expect, it } from 'vitest';
import { manualClock } from '../clock.ts';
import { clientFor } from './bare-app.ts';
import { visibleText } from './content.ts';
import { createStage, refusal } from './testing.ts';
import type { SlackWorkspace } from './workspace.ts';

const stage = createStage();

function streamTo(workspace: SlackWorkspace) {
  const { ts: thread_ts, message } = workspace.user('ana').says('general', 'who said so?');
  const recipient = { recipient_user_id: workspace.user('ana').id, recipient_team_id: workspace.teamId };
  return { channel: message.channel, thread_ts, ...recipient };
}

describe('a message that is written bit by bit', () => {
  it('grows, shows its tasks and ends with blocks', async () => {
    const workspace = await stage.workspace();
    const where = streamTo(workspace);
    const streamer = clientFor(workspace).chatStream({ ...where, buffer_size: 1 });
    await streamer.append({ chunks: [{ type: 'task_update', id: 't1', title: 'Reading', status: 'in_progress' }] });
    await streamer.append({ markdown_text: 'The **White ' });
    await streamer.append({ markdown_text: 'House**' });
    const answer = workspace.threadOf(where.thread_ts)[1];
    expect(answer && visibleText(answer)).toBe('Reading\nThe **White House**');
    expect(answer?.stream?.state).toBe('open');
    await streamer.stop({ blocks: [{ type: 'divider' }] });
    expect(answer?.stream?.state).toBe('stopped');
    expect(answer?.blocks.map(({ type }) => type)).toEqual(['task_card', 'markdown', 'divider']);
  });

  it('is closed by Slack after five minutes, and then takes nothing more', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const workspace = await stage.workspace({ clock });
    const { chat } = clientFor(workspace);
    const where = streamTo(workspace);
    const { ts } = await chat.startStream({ ...where, markdown_text: 'The ' });
    const at = { channel: where.channel, ts: String(ts) };
    expect((await refusal(chat.update({ ...at, text: 'x' }))).error).toBe('streaming_state_conflict');
    await clock.advance(300_000);
    expect((await refusal(chat.appendStream({ ...at, markdown_text: 'x' }))).error).toBe(
      'message_not_in_streaming_state',
    );
    expect((await refusal(chat.stopStream(at))).error).toBe('message_not_in_streaming_state');
    await chat.update({ ...at, text: 'The whole answer', blocks: [] });
    expect(workspace.threadOf(where.thread_ts)[1]?.text).toBe('The whole answer');
  });

  it('can be stopped by the user', async () => {
    const workspace = await stage.workspace();
    const { chat } = clientFor(workspace);
    const where = streamTo(workspace);
    const { ts } = await chat.startStream({ ...where, markdown_text: 'The ' });
    const message = workspace.threadOf(where.thread_ts)[1];
    if (message) workspace.user('ana').stops(message);
    const more = chat.appendStream({ channel: where.channel, ts: String(ts), markdown_text: 'x' });
    expect((await refusal(more)).error).toBe('stopped_by_user');
  });

  it('wants to know for whom it is, and one form of content', async () => {
    const workspace = await stage.workspace();
    const { chat } = clientFor(workspace);
    const where = streamTo(workspace);
    const { channel, thread_ts, recipient_user_id } = where;
    expect((await refusal(chat.startStream({ channel, thread_ts }))).error).toBe('missing_recipient_user_id');
    expect((await refusal(chat.startStream({ channel, thread_ts, recipient_user_id }))).error).toBe(
      'missing_recipient_team_id',
    );
    const { ts } = await chat.startStream({ ...where, markdown_text: 'The ' });
    const chunks = [{ type: 'markdown_text' as const, text: 'x' }];
    expect((await refusal(chat.appendStream({ channel, ts: String(ts), chunks }))).error).toBe(
      'streaming_mode_mismatch',
    );
    const long = [{ type: 'task_update' as const, id: 't', title: 'x'.repeat(257), status: 'pending' as const }];
    expect(await refusal(chat.startStream({ ...where, chunks: long }))).toEqual({
      error: 'invalid_chunks',
      reasons: ['[ERROR] must be less than 257 characters [json-pointer:/chunks/0/title]'],
    });
  });

  it('is an unknown thing in a workspace without streaming', async () => {
    const workspace = await stage.workspace({ streaming: false });
    const start = clientFor(workspace).chat.startStream({ ...streamTo(workspace), markdown_text: 'x' });
    expect((await refusal(start)).error).toBe('unknown_method');
  });
});

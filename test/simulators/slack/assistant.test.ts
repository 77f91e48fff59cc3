import { describe, expect, it } from 'vitest';
import { manualClock } from '../clock.ts';
import { clientFor } from './bare-app.ts';
import { createStage, refusal } from './testing.ts';

const stage = createStage();

describe('the agent’s surface', () => {
  it('shows a status until a message comes', async () => {
    const workspace = await stage.workspace();
    const client = clientFor(workspace);
    const { ts: thread } = workspace.user('ana').says('general', 'who said so?');
    const channel = workspace.channel('general').id;
    await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: 'is reading' });
    expect(workspace.statusOf('general', thread)).toBe('is reading');
    await client.chat.postMessage({ channel, thread_ts: thread, text: 'the White House' });
    expect(workspace.statusOf('general', thread)).toBeUndefined();
  });

  it('drops a status after two minutes', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const workspace = await stage.workspace({ clock });
    const { ts: thread_ts, message } = workspace.user('ana').says('general', 'who said so?');
    const status = { channel_id: message.channel, thread_ts, status: 'is reading' };
    await clientFor(workspace).assistant.threads.setStatus(status);
    await clock.advance(119_999);
    expect(workspace.statusOf('general', thread_ts)).toBe('is reading');
    await clock.advance(1);
    expect(workspace.statusOf('general', thread_ts)).toBeUndefined();
  });

  it('says yes to suggestions for a thread of an agent app, and shows none', async () => {
    const workspace = await stage.workspace();
    const ana = workspace.user('ana');
    const { ts: thread_ts } = ana.says(ana.dm, 'hello');
    const call = { channel_id: ana.dm, thread_ts, prompts: [{ title: 'Sources', message: 'Which sources?' }] };
    const answer = await clientFor(workspace).apiCall('assistant.threads.setSuggestedPrompts', call);
    expect(answer.ok).toBe(true);
    expect(workspace.promptsOf(ana.dm, thread_ts)).toEqual([]);
  });

  it('takes four suggestions and refuses a fifth', async () => {
    const workspace = await stage.workspace();
    const { threads } = clientFor(workspace).assistant;
    const channel = workspace.user('ana').dm;
    const prompt = { title: 'Sources', message: 'Which sources?' };
    await threads.setSuggestedPrompts({ channel_id: channel, prompts: [prompt, prompt, prompt, prompt] });
    expect(workspace.promptsOf(channel)).toHaveLength(4);
    const five: [typeof prompt, ...(typeof prompt)[]] = [prompt, prompt, prompt, prompt, prompt];
    expect(await refusal(threads.setSuggestedPrompts({ channel_id: channel, prompts: five }))).toEqual({
      error: 'invalid_arguments',
      reasons: ['[ERROR] no more than 4 items allowed [json-pointer:/prompts]'],
    });
  });

  it('adds a reaction once', async () => {
    const workspace = await stage.workspace();
    const { reactions } = clientFor(workspace);
    const { message, ts } = workspace.user('ana').says('general', 'hello');
    await reactions.add({ channel: message.channel, timestamp: ts, name: 'eyes' });
    expect(message.reactions).toEqual([{ name: 'eyes', user: workspace.botUserId }]);
    const again = reactions.add({ channel: message.channel, timestamp: ts, name: 'eyes' });
    expect((await refusal(again)).error).toBe('already_reacted');
  });
});

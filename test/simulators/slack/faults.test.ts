import { describe, expect, it } from 'vitest';
import { manualClock } from '../clock.ts';
import { clientFor } from './bare-app.ts';
import { createStage } from './testing.ts';

const stage = createStage();

describe('faults on order', () => {
  it.each([
    ['429', { code: 'slack_webapi_rate_limited_error', retryAfter: 7 }, 0],
    ['500', { code: 'slack_webapi_http_error', statusCode: 500 }, 0],
    ['error', { data: { error: 'internal_error' } }, 0],
    ['malformed', { data: { error: '<html>be right back' } }, 0],
    ['reset-before', { code: 'slack_webapi_request_error' }, 0],
    ['reset-after-effect', { code: 'slack_webapi_request_error' }, 1],
  ] as const)('answer %s', async (kind, error, posted) => {
    const workspace = await stage.workspace();
    const client = clientFor(workspace, workspace.botToken, { rejectRateLimitedCalls: true });
    workspace.fault({ method: 'chat.postMessage', do: kind, retryAfterSec: 7 });
    await expect(client.chat.postMessage({ channel: 'general', text: 'x' })).rejects.toMatchObject(error);
    expect(workspace.messagesIn('general')).toHaveLength(posted);
    expect(workspace.callsOf('chat.postMessage')[0]?.fault).toBe(kind);
    expect((await client.chat.postMessage({ channel: 'general', text: 'x' })).ok).toBe(true);
  });

  it('never answer', async () => {
    const workspace = await stage.workspace();
    workspace.fault({ method: 'chat.postMessage', do: 'hang' });
    const { chat } = clientFor(workspace, workspace.botToken, { timeout: 50 });
    const call = chat.postMessage({ channel: 'general', text: 'x' });
    await expect(call).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
    expect(workspace.messagesIn('general')).toEqual([]);
  });

  it('strike the call that is meant and no other', async () => {
    const workspace = await stage.workspace();
    const { chat } = clientFor(workspace);
    const second = workspace.fault({ method: 'chat.postMessage', nth: 2, do: '500' });
    const bad = workspace.fault({
      method: /^chat\./,
      when: ({ text }) => text === 'bad',
      times: 2,
      do: 'error',
      error: 'fatal_error',
    });
    const results = await Promise.allSettled(
      ['one', 'two', 'bad', 'bad', 'bad'].map((text) => chat.postMessage({ channel: 'general', text })),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled']);
    expect([second.hits(), bad.hits()]).toEqual([1, 2]);
  });
});

describe('rates', () => {
  it('allow a short burst in a channel, then one post a second, and leave other channels alone', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const workspace = await stage.workspace({ clock, rateLimits: 'documented' });
    const { chat } = clientFor(workspace, workspace.botToken, { rejectRateLimitedCalls: true });
    const post = (channel: string) => chat.postMessage({ channel, text: 'x' });
    for (let count = 0; count < 5; count += 1) await post('general');
    await expect(post('general')).rejects.toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 1 });
    await post('desk');
    await clock.advance(1_000);
    await post('general');
    expect(workspace.messagesIn('general')).toHaveLength(6);
  });
});

describe('the log of calls', () => {
  it('keeps method, token, arguments, time and answer', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const workspace = await stage.workspace({ clock });
    await clientFor(workspace).chat.postMessage({ channel: 'general', text: 'x', blocks: [{ type: 'divider' }] });
    expect(workspace.calls).toMatchObject([
      {
        method: 'chat.postMessage',
        token: workspace.botToken,
        args: { channel: 'general', text: 'x', blocks: [{ type: 'divider' }] },
        atMs: Date.parse('2026-11-24T09:00:00Z'),
        answer: { ok: true },
      },
    ]);
  });
});

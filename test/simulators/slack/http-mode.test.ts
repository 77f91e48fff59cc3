import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../clock.ts';
import { createStage } from './testing.ts';
import type { SlackWorkspace } from './workspace.ts';

const stage = createStage();

function count(heard: string[]) {
  return (app: App) => {
    app.message(async ({ body }) => {
      heard.push(body.event_id);
    });
  };
}

function lastRequest(workspace: SlackWorkspace) {
  const request = workspace.http.requests.at(-1);
  if (!request) throw new Error('nothing was sent');
  return request;
}

describe('HTTP mode', () => {
  it.each(['forged', 'stale', 'tampered', 'unsigned'] as const)('has a %s request refused', async (signing) => {
    const workspace = await stage.workspace();
    const heard: string[] = [];
    await stage.app(workspace, 'http', count(heard));
    await workspace.user('ana').says('general', 'hello').heard;
    const { body } = lastRequest(workspace);
    expect((await workspace.http.post(body, { signing })).status).toBe(401);
    expect(heard).toHaveLength(1);
  });

  it('can replay a request: the signature still holds, the event id is the same', async () => {
    const workspace = await stage.workspace();
    const heard: string[] = [];
    await stage.app(workspace, 'http', count(heard));
    await workspace.user('ana').says('general', 'hello').heard;
    expect((await workspace.http.replay(lastRequest(workspace))).status).toBe(200);
    expect(heard[1]).toBe(heard[0]);
    expect(heard).toHaveLength(2);
  });

  it('answers the check of the address', async () => {
    const workspace = await stage.workspace();
    await stage.app(workspace, 'http');
    const reply = await workspace.http.post(JSON.stringify({ type: 'url_verification', challenge: 'abc' }));
    expect([reply.status, reply.body]).toEqual([200, '{"challenge":"abc"}']);
  });

  it('sends an event again with the number and the reason, until the app says not to', async () => {
    const workspace = await stage.workspace({ retryDelaysMs: [0, 1, 2] });
    const seen: string[] = [];
    await stage.listener(workspace, (number, response, { headers }) => {
      seen.push(`${headers['x-slack-retry-num']} ${headers['x-slack-retry-reason']}`);
      response.writeHead(500, number === 3 ? { 'x-slack-no-retry': '1' } : {}).end();
    });
    const { deliveries, heard } = workspace.user('ana').says('general', 'hello');
    await heard;
    expect(seen).toEqual(['undefined undefined', '1 http_error', '2 http_error']);
    expect(deliveries[0]?.state).toBe('given up');
  });

  it('sends an event again when no answer came in time', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const workspace = await stage.workspace({ clock });
    const arrived = Promise.withResolvers<void>();
    await stage.listener(workspace, (number, response) => {
      if (number === 1) arrived.resolve();
      else response.end();
    });
    const { deliveries, heard } = workspace.user('ana').says('general', 'hello');
    await arrived.promise;
    await clock.advance(3_000);
    await workspace.until('the time-out', () => deliveries[0]?.attempts.length === 1);
    await clock.advance(0);
    await heard;
    expect(deliveries[0]?.attempts.map(({ outcome }) => outcome)).toEqual(['timeout', 'acked']);
  });
});

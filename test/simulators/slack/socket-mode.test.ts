import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { manualClock } from '../clock.ts';
import { clientFor } from './bare-app.ts';
import { createStage, refusal } from './testing.ts';
import type { SlackWorkspace } from './workspace.ts';

const stage = createStage();
const SOON = { clientPingTimeoutMs: 60 };

function collect(heard: string[]) {
  return (app: App) => {
    app.message(async ({ message }) => {
      if ('text' in message) heard.push(message.text ?? '');
    });
  };
}

/** The app is back, and takes what it is sent. */
async function isBack(workspace: SlackWorkspace): Promise<boolean> {
  await workspace.until('a new connection', () => workspace.socket.opened() === 2);
  const { deliveries, heard } = workspace.user('ana').says('general', 'are you back?');
  await heard;
  return deliveries[0]?.state === 'delivered';
}

describe('Socket Mode', () => {
  it('wants the app token, and lets a ticket in once', async () => {
    const workspace = await stage.workspace();
    expect((await refusal(clientFor(workspace).apps.connections.open())).error).toBe('not_allowed_token_type');
    const { url } = await clientFor(workspace, workspace.appToken).apps.connections.open();
    const first = new WebSocket(String(url));
    const hello = await new Promise((resolve) =>
      first.once('message', (bytes) => resolve(JSON.parse(bytes.toString()))),
    );
    expect(hello).toMatchObject({ type: 'hello', num_connections: 1, connection_info: { app_id: workspace.appId } });
    const second = new WebSocket(String(url));
    const refused = await new Promise((resolve) => second.once('error', (error) => resolve(error.message)));
    expect(refused).toBe('Unexpected server response: 403');
  });

  it('sends an event again until it is acknowledged', async () => {
    const workspace = await stage.workspace({ retryDelaysMs: [0, 1, 2], ackTimeoutMs: 30 });
    const retries: (number | undefined)[] = [];
    await stage.app(workspace, 'socket', (app) => {
      app.use(async ({ context, next }) => {
        retries.push(context.retryNum);
        await next();
      });
    });
    workspace.socket.goDeaf();
    const said = workspace.user('ana').says('general', 'hello');
    await said.heard;
    expect(retries).toEqual([]);
    expect(said.deliveries[0]?.attempts.map((attempt) => 'reason' in attempt && attempt.reason)).toEqual([
      'timeout',
      'timeout',
      'timeout',
      'timeout',
    ]);
  });

  it('gets back an app that was asked to connect anew, and loses no event', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const workspace = await stage.workspace({ clock });
    const heard: string[] = [];
    await stage.app(workspace, 'socket', collect(heard), SOON);
    workspace.socket.refresh('warning');
    const said = workspace.user('ana').says('general', 'in the gap');
    await clock.advance(0);
    await clock.advance(0);
    await workspace.until('a new connection', () => workspace.socket.opened() === 2);
    await clock.advance(60_000);
    await said.heard;
    expect(heard).toEqual(['in the gap']);
    expect(said.deliveries[0]?.attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'acked']);
  });

  it('gets back an app whose connection broke', async () => {
    const workspace = await stage.workspace();
    await stage.app(workspace, 'socket', () => {}, SOON);
    workspace.socket.drop();
    expect(await isBack(workspace)).toBe(true);
  });

  it('gets back an app whose connection went deaf, when it misses the answers to its pings', async () => {
    const workspace = await stage.workspace();
    await stage.app(workspace, 'socket', () => {}, { clientPingTimeoutMs: 90 });
    workspace.socket.goDeaf();
    workspace
      .until('the app to hang up', () => workspace.socket.connections.length === 0, 400)
      .catch(() => workspace.socket.drop());
    expect(await isBack(workspace)).toBe(true);
  });

  it('gets back an app after the upgrade was refused', async () => {
    const workspace = await stage.workspace();
    await stage.app(workspace, 'socket', () => {}, SOON);
    workspace.socket.refuseUpgrades(2);
    workspace.socket.drop();
    expect(await isBack(workspace)).toBe(true);
  });

  it('gets back an app after apps.connections.open failed', async () => {
    const workspace = await stage.workspace();
    await stage.app(workspace, 'socket', () => {}, SOON);
    const rule = workspace.fault({ method: 'apps.connections.open', do: 'error', error: 'internal_error' });
    workspace.socket.drop();
    expect(await isBack(workspace)).toBe(true);
    expect(rule.hits()).toBe(1);
  });

  it('gives each envelope to one of several connections', async () => {
    const turns = [0.1, 0.9, 0.1];
    const workspace = await stage.workspace({ random: () => turns.shift() ?? 0 });
    const first: string[] = [];
    const second: string[] = [];
    await stage.app(workspace, 'socket', collect(first));
    await stage.app(workspace, 'socket', collect(second));
    const ana = workspace.user('ana');
    for (const text of ['one', 'two', 'three']) await ana.says('general', text).heard;
    await workspace.until('all three', () => first.length + second.length === 3);
    expect([first, second]).toEqual([['one', 'three'], ['two']]);
  });

  it('fails a command at once when nobody is connected', async () => {
    const workspace = await stage.workspace();
    expect(await workspace.user('ana').runs('/brief', '', 'general')).toMatchObject({
      acked: false,
      error: 'dispatch_failed',
    });
  });
});

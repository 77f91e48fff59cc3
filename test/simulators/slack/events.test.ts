import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../clock.ts';
import { visibleText } from './content.ts';
import { createStage } from './testing.ts';

const stage = createStage();

interface Heard {
  readonly type: string;
  readonly subtype: string | undefined;
  readonly id: string;
  readonly ts: string | undefined;
  readonly retry: number | undefined;
}

function note(heard: Heard[]) {
  return (app: App) => {
    app.use(async ({ body, context, next }) => {
      if ('event_id' in body && 'event' in body) {
        const { event, event_id: id } = body;
        heard.push({
          type: event.type,
          subtype: 'subtype' in event ? event.subtype : undefined,
          id,
          ts: 'ts' in event ? event.ts : undefined,
          retry: context.retryNum,
        });
      }
      await next();
    });
  };
}

describe.each(['socket', 'http'] as const)('events over %s', (mode) => {
  it('send a mention twice, with two ids and one ts', async () => {
    const workspace = await stage.workspace();
    const heard: Heard[] = [];
    await stage.app(workspace, mode, note(heard));
    const said = workspace.user('ana').says('general', '@wirebrief who said so?');
    await said.heard;
    expect(said.message.text).toBe(`<@${workspace.botUserId}> who said so?`);
    expect(heard.map(({ type, ts }) => [type, ts]).sort()).toEqual([
      ['app_mention', said.ts],
      ['message', said.ts],
    ]);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['mention-only', ['app_mention']],
    ['message-only', ['message']],
  ] as const)('can lose the other copy of a mention: %s', async (mentionOrder, types) => {
    const workspace = await stage.workspace({ mentionOrder });
    const heard: Heard[] = [];
    await stage.app(workspace, mode, note(heard));
    await workspace.user('ana').says('general', '@wirebrief hello').heard;
    expect(heard.map(({ type }) => type)).toEqual(types);
  });

  it('tell of replies, direct messages, edits and deletions, and of nothing where the bot is not', async () => {
    const workspace = await stage.workspace();
    const heard: Heard[] = [];
    await stage.app(workspace, mode, note(heard));
    const ana = workspace.user('ana');
    const said = ana.says('general', 'hello');
    await said.heard;
    await ana.says('general', 'a reply', { thread: said.ts }).heard;
    await ana.says(ana.dm, '@wirebrief hello').heard;
    expect(ana.says('random', '@wirebrief hello').deliveries).toEqual([]);
    ana.edits(said.message, 'hello, hello');
    ana.deletes(said.message);
    await Promise.all(workspace.deliveries.map(({ done }) => done));
    expect(heard.map(({ type, subtype }) => subtype ?? type)).toEqual([
      'message',
      'message',
      'message',
      'message_changed',
      'message_deleted',
    ]);
  });

  it('show the app its own posts and edits, and those of other bots', async () => {
    const workspace = await stage.workspace();
    const heard: Heard[] = [];
    const { app } = await stage.app(workspace, mode, note(heard));
    const { ts, channel } = await app.client.chat.postMessage({ channel: 'general', text: 'ours' });
    await app.client.chat.update({ channel: String(channel), ts: String(ts), text: 'ours, changed' });
    await workspace.admin.botSays('rival', 'general', '@wirebrief hello').heard;
    await workspace.admin.botSays('rival', 'general', 'legacy', { legacy: true }).heard;
    await Promise.all(workspace.deliveries.map(({ done }) => done));
    expect(heard.map(({ type, subtype }) => subtype ?? type).sort()).toEqual([
      'app_mention',
      'bot_message',
      'message',
      'message',
      'message_changed',
    ]);
  });

  it('tell of joins, of the Home tab, of a channel’s end and of the app’s own', async () => {
    const workspace = await stage.workspace();
    const heard: Heard[] = [];
    await stage.app(workspace, mode, note(heard));
    const ana = workspace.user('ana');
    await workspace.admin.invitesBot('random').done;
    await ana.opensHome().done;
    await ana.opensMessages().done;
    workspace.admin.archives('general');
    workspace.admin.unarchives('general');
    workspace.admin.deletes('desk');
    workspace.admin.archives('secret');
    await Promise.all(workspace.deliveries.map(({ done }) => done));
    await Promise.all(workspace.admin.uninstalls('uninstalled-first').map(({ done }) => done));
    expect(heard.map(({ type }) => type)).toEqual([
      'member_joined_channel',
      'app_home_opened',
      'app_home_opened',
      'channel_archive',
      'channel_unarchive',
      'group_deleted',
      'app_uninstalled',
      'tokens_revoked',
    ]);
    expect(workspace.deliveries.map(({ event }) => event.tab).filter(Boolean)).toEqual(['home', 'messages']);
  });

  it('come again under the same id, with the number of the attempt', async () => {
    const workspace = await stage.workspace();
    const heard: Heard[] = [];
    await stage.app(workspace, mode, note(heard));
    const said = workspace.user('ana').says('general', 'hello');
    await said.heard;
    for (const delivery of said.deliveries) await workspace.redeliver(delivery);
    expect(heard.map(({ retry }) => retry ?? 0)).toEqual([0, 1]);
    expect(heard[1]?.id).toBe(heard[0]?.id);
  });
});

describe.each(['socket', 'http'] as const)('an app that answers over %s', (mode) => {
  it('is read in the thread, its status before and its words as they come', async () => {
    const workspace = await stage.workspace();
    const status = Promise.withResolvers<string | undefined>();
    await stage.app(workspace, mode, (app) => {
      app.event('app_mention', async ({ event, say, sayStream, setStatus }) => {
        await setStatus({ status: 'is reading' });
        status.resolve(workspace.statusOf('general', event.ts));
        const stream = sayStream({ buffer_size: 1 });
        await stream.append({ markdown_text: 'The White House' });
        await stream.stop({ markdown_text: ' says so.' });
        await say({ text: 'Ask on.', thread_ts: event.ts });
      });
    });
    const { ts } = workspace.user('ana').says('general', '@wirebrief who said so?');
    await workspace.until('both answers', () => workspace.threadOf(ts).length === 3);
    expect(await status.promise).toBe('is reading');
    expect(workspace.threadOf(ts).slice(1).map(visibleText)).toEqual(['The White House says so.', 'Ask on.']);
  });
});

describe('an event that nobody takes', () => {
  it('is tried four times and then given up', async () => {
    const workspace = await stage.workspace({ retryDelaysMs: [0, 1, 2] });
    const said = workspace.user('ana').says('general', 'is anybody there?');
    await said.heard;
    expect(said.deliveries[0]?.state).toBe('given up');
    expect(said.deliveries[0]?.attempts.map(({ outcome }) => outcome)).toEqual([
      'failed',
      'failed',
      'failed',
      'failed',
    ]);
  });

  it('is tried again after a minute and after five by the workspace’s own clock', async () => {
    const clock = manualClock('2026-11-24T09:00:00Z');
    const workspace = await stage.workspace({ clock });
    const { deliveries } = workspace.user('ana').says('general', 'is anybody there?');
    await clock.advance(0);
    await clock.advance(0);
    await clock.advance(60_000);
    await clock.advance(300_000);
    expect(deliveries[0]?.attempts.map(({ atMs }) => new Date(atMs).toISOString())).toEqual([
      '2026-11-24T09:00:00.000Z',
      '2026-11-24T09:00:00.000Z',
      '2026-11-24T09:01:00.000Z',
      '2026-11-24T09:06:00.000Z',
    ]);
  });
});

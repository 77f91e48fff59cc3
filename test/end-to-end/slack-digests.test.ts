import { describe, expect } from 'vitest';
import { visibleText } from '../simulators/slack/content.ts';
import { it, type Running, settled } from './slack-stage.ts';

async function type(running: Running, name: string, words: string, channel = 'general'): Promise<void> {
  await running.workspace.user(name).runs('/digest', words, channel);
  await settled(running);
}

const toldTo = ({ workspace }: Running, name: string) => workspace.ephemeralsFor(name).map(visibleText);
const saidIn = ({ workspace }: Running, channel: string) => workspace.messagesIn(channel).map(visibleText);

describe.concurrent('/digest on Slack', () => {
  it('17: subscribes for a member of the channel, and tells the faults to them alone', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace, store } = running;
    await type(running, 'ana', 'subscribe all weekdys');
    expect(toldTo(running, 'ana').join()).toContain('Did you mean “weekdays”?');
    await type(running, 'ana', 'subscribe all at 8:15 daily Europe/Paris');
    expect(await store.subscriptions.list(1)).toMatchObject([
      {
        platform: 'slack',
        workspace: workspace.teamId,
        owner: workspace.user('ana').id,
        schedule: { time: '08:15', timeZone: 'Europe/Paris' },
        following: { kind: 'all' },
      },
    ]);
  });

  it('17: needs no words, and takes zone and language of whoever types', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace } = running;
    workspace.admin.profiles('ana', { timeZone: 'America/Montreal', locale: 'fr-CA' });
    await type(running, 'ana', 'subscribe');
    await type(running, 'ana', 'pause');
    const [subscribed = '', paused = ''] = saidIn(running, 'general');
    expect(subscribed).toContain('du lundi au vendredi à 8\u00A0h\u00A030 (America/Montreal), en français');
    expect(paused).toContain('En pause');
    expect(workspace.callsOf('users.info')).toHaveLength(1);
  });

  it('17: takes the zone of the channel, where that has one', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace, store } = running;
    await store.places.change(workspace.channel('general').id, { timeZone: 'Asia/Tokyo' });
    await type(running, 'ana', 'subscribe');
    expect(saidIn(running, 'general').join()).toContain('on weekdays at 08:30 (Asia/Tokyo), in English');
  });

  it('17: says that the time is UTC where Slack does not tell the zone', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    running.workspace.settings.scopes = running.workspace.settings.scopes.filter((scope) => !/:read$/.test(scope));
    await type(running, 'ana', 'subscribe');
    expect(saidIn(running, 'general').join()).toContain('No time zone is known for this place, so the time is UTC.');
  });

  it('says in the channel what stands there, and the rest to the one who asks', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    for (const words of ['subscribe all daily', 'list', 'status', 'now', 'pause', 'pause 7', 'unsubscribe all']) {
      await type(running, 'ana', words);
    }
    expect(saidIn(running, 'general').map((text) => text.split(' ')[0])).toEqual(['Subscribed:', 'Paused:', 'Ended:']);
    expect(toldTo(running, 'ana')).toHaveLength(4);
    expect(toldTo(running, 'ben')).toEqual([]);
  });

  it('3: begins no subscription where no digest can come, and says what to do', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace, store } = running;
    await type(running, 'ana', 'subscribe', 'random');
    await type(running, 'ana', 'subscribe', 'attic');
    expect(toldTo(running, 'ana')).toEqual([
      'I am not in that channel, so no digest can come there. Type /invite there, choose me, and try again.',
      'That channel is archived, so no digest can come there.',
    ]);
    expect(await store.subscriptions.list(9)).toEqual([]);
    workspace.admin.invitesBot('random');
    await type(running, 'ana', 'subscribe', 'random');
    workspace.admin.removesBot('random');
    await type(running, 'ana', 'unsubscribe', 'random');
    expect(await store.subscriptions.list(9)).toEqual([]);
  });

  it('23: leaves a channel to admins and to whoever made it, where the setting says so', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true, digestAdmins: true });
    const { workspace, store } = running;
    const { general, desk } = { general: workspace.channel('general').id, desk: workspace.channel('desk').id };
    await type(running, 'ben', 'subscribe');
    expect(toldTo(running, 'ben')).toEqual([
      'Only admins of this workspace, and whoever made the channel, may change its digests.',
    ]);
    workspace.fault({
      method: 'users.info',
      do: '500',
      times: 2,
      when: ({ user }) => user === workspace.user('ana').id,
    });
    await type(running, 'ana', 'subscribe');
    expect(await store.subscriptions.list(9)).toEqual([]);
    workspace.admin.profiles('ana', { isAdmin: true });
    workspace.admin.gives('desk', 'ben');
    await type(running, 'ana', 'subscribe');
    await type(running, 'ben', 'subscribe', 'desk');
    await type(running, 'ben', 'subscribe', workspace.user('ben').dm);
    expect((await store.subscriptions.list(9)).map(({ place }) => place)).toEqual([
      general,
      desk,
      workspace.user('ben').dm,
    ]);
    // Whoever is no admin any more is asked about anew.
    workspace.admin.profiles('ana', { isAdmin: false });
    await type(running, 'ana', 'unsubscribe');
    expect(await store.subscriptions.of(general)).toHaveLength(1);
  });
});

import { describe, expect } from 'vitest';
import { objectAt, objectsAt, textAt } from '../simulators/json.ts';
import { visibleText } from '../simulators/slack/content.ts';
import type { Outcome } from '../simulators/slack/driver/outcome.ts';
import type { View } from '../simulators/slack/world.ts';
import { it, type Running, settled } from './slack-stage.ts';

async function type(running: Running, name: string, words: string, channel = 'general'): Promise<void> {
  await running.workspace.user(name).runs('/digest', words, channel);
  await settled(running);
}

async function openHome({ workspace }: Running, name: string): Promise<View> {
  const before = workspace.callsOf('views.publish').length;
  await workspace.user(name).opensHome().done;
  return await workspace.until(
    'the page',
    () => workspace.callsOf('views.publish').length > before && workspace.homeOf(name),
  );
}

function wordsOn({ workspace }: Running, name: string): string {
  const home = workspace.homeOf(name);
  return home ? visibleText({ text: '', blocks: objectsAt(home.content, 'blocks') }) : '';
}

/** Of the buttons on somebody's page that read so, the first or another. */
async function press({ workspace }: Running, name: string, label: string, which = 0): Promise<Outcome> {
  const home = workspace.homeOf(name);
  const buttons = objectsAt(home?.content ?? {}, 'blocks').flatMap((block) => objectsAt(block, 'elements'));
  const called = buttons.filter((button) => textAt(objectAt(button, 'text'), 'text') === label)[which];
  if (!home || !called) throw new Error(`no button ${label}`);
  return await workspace.user(name).clicks(home, textAt(called, 'action_id') ?? '');
}

const saidIn = ({ workspace }: Running, channel: string) =>
  workspace.messagesIn(channel).map((message) => visibleText(message).split(':')[0]);

describe.concurrent('digests in the Home tab', () => {
  it('22: shows each change as it is made, there or by a command', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace, store } = running;
    await openHome(running, 'ana');
    expect(wordsOn(running, 'ana')).toContain('You have none yet.');
    await type(running, 'ana', 'subscribe');
    await workspace.until('the digest', () => wordsOn(running, 'ana').includes('All briefings, on weekdays at 08:30'));
    expect(wordsOn(running, 'ana')).toMatch(/Nothing was due yet\. Next digest: \w+ \d+ \w+ at 08:30\./);
    await press(running, 'ana', 'Pause');
    await workspace.until('the pause', () => wordsOn(running, 'ana').includes('Paused since'));
    expect((await store.subscriptions.list(9))[0]?.state.kind).toBe('paused');
    await press(running, 'ana', 'Go on');
    await workspace.until('it to go on', () => wordsOn(running, 'ana').includes('Next digest:'));
    await press(running, 'ana', 'Preview');
    const { dm } = workspace.user('ana');
    await workspace.until('a preview', () => workspace.messagesIn(dm).length > 0);
    expect(saidIn(running, dm).join()).toContain('A preview that nobody else sees');
    await press(running, 'ana', 'Change');
    const form = await workspace.until('the form', () => workspace.modalsOf('ana')[0]);
    expect((await workspace.user('ana').submits(form, { time: '06:20' })).result).toBe('closed');
    await workspace.until('the new time', () => wordsOn(running, 'ana').includes('at 06:20'));
    await press(running, 'ana', 'End');
    await workspace.until('the end', () => wordsOn(running, 'ana').includes('You have none yet.'));
    expect(await store.subscriptions.list(9)).toEqual([]);
    await workspace.until('the last word', () => saidIn(running, 'general').length === 5);
    expect(saidIn(running, 'general')).toEqual(['Subscribed', 'Paused', 'Going on', 'Changed', 'Ended']);
  });

  it('17: orders one for the conversation with us, unless another channel is chosen', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace, store } = running;
    const { dm } = workspace.user('ana');
    await openHome(running, 'ana');
    await press(running, 'ana', 'Get a digest');
    const form = await workspace.until('the form', () => workspace.modalsOf('ana')[0]);
    expect((await workspace.user('ana').submits(form)).result).toBe('closed');
    await workspace.until('it', () => wordsOn(running, 'ana').includes('Here, in our conversation'));
    expect(await store.subscriptions.list(9)).toMatchObject([{ place: dm, target: dm }]);
    await workspace.until('a word', () => saidIn(running, dm).length === 1);
    expect(saidIn(running, dm)).toEqual(['Subscribed']);
  });

  it('22: settles where several things are pressed at once, and where others publish too', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace } = running;
    for (const words of ['subscribe all', 'subscribe sample-harbour-bridge', 'subscribe russia-iran-drones']) {
      await type(running, 'ana', words);
    }
    await openHome(running, 'ana');
    const conflict = workspace.fault({ method: 'views.publish', do: 'error', error: 'hash_conflict', times: 2 });
    await Promise.all([0, 1, 2].map((which) => press(running, 'ana', 'Pause', which)));
    await workspace.until('all of them', () => wordsOn(running, 'ana').split('Paused since').length === 4);
    expect(conflict.hits()).toBe(2);
    expect(workspace.callsOf('views.publish').at(-1)?.answer?.ok).toBe(true);
  });

  it('22: shows what somebody made, and what there is in their channels, and nothing else', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true });
    const { workspace, store } = running;
    const ana = workspace.user('ana').id;
    await type(running, 'ben', 'subscribe', 'general');
    await type(running, 'ben', 'subscribe', 'desk');
    await type(running, 'ben', 'subscribe', workspace.user('ben').dm);
    workspace.channel('desk').members.delete(ana);
    await openHome(running, 'ana');
    const shownTo = (name: string) => wordsOn(running, name).split('Next digest:').length - 1;
    expect(shownTo('ana')).toBe(1);
    await openHome(running, 'ben');
    expect(shownTo('ben')).toBe(3);
    workspace.channel('general').members.delete(ana);
    await press(running, 'ana', 'End');
    const { dm } = workspace.user('ana');
    await workspace.until('a word', () => workspace.messagesIn(dm).length === 1);
    expect(saidIn(running, dm)).toEqual(['Only members of this channel may change its digests.']);
    expect(await store.subscriptions.list(9)).toHaveLength(3);
    // Without the scope Slack does not tell the channels: what one made is shown all the same.
    workspace.settings.scopes = workspace.settings.scopes.filter((scope) => scope !== 'groups:read');
    await openHome(running, 'ben');
    expect(shownTo('ben')).toBe(3);
  });

  it('22: shows others’ to admins alone, where they decide', async ({ stage }) => {
    const running = await stage.run('socket', { hasDigests: true, digestAdmins: true });
    const { workspace } = running;
    workspace.admin.profiles('ben', { isAdmin: true });
    await type(running, 'ben', 'subscribe', 'general');
    await openHome(running, 'ana');
    expect(wordsOn(running, 'ana')).toContain('You have none yet.');
    workspace.admin.gives('general', 'ana');
    await openHome(running, 'ana');
    expect(wordsOn(running, 'ana')).toContain('All briefings, on weekdays');
  });
});

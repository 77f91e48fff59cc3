import { afterEach, describe, expect, it } from 'vitest';
import { isMember, mayAdminister } from '../../../src/adapters/slack/membership.ts';
import { createPeople } from '../../../src/adapters/slack/people.ts';
import { clientFor } from '../../simulators/slack/bare-app.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../../simulators/slack/workspace.ts';

let opened: SlackWorkspace | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function aWorkspace() {
  opened = await createSlackWorkspace();
  const client = clientFor(opened);
  return { workspace: opened, client, installation: { client, team: opened.teamId }, ana: opened.user('ana').id };
}

const MINUTE_MS = 60_000;

describe('how people read', () => {
  it('is asked once an hour, by however many', async () => {
    const { workspace, installation, ana } = await aWorkspace();
    workspace.admin.profiles('ana', { timeZone: 'America/New_York', locale: 'fr-CA' });
    let now = 0;
    const people = createPeople(() => now);
    const found = await Promise.all([1, 2, 3].map(() => people.find(installation, ana)));
    expect(found).toEqual(Array(3).fill({ timeZone: 'America/New_York', language: 'fr' }));
    now = 59 * MINUTE_MS;
    await people.find(installation, ana);
    expect(workspace.callsOf('users.info')).toHaveLength(1);
    await people.find({ ...installation, team: 'T0ELSEWHERE' }, ana);
    workspace.admin.profiles('ana', { timeZone: 'Asia/Tokyo', locale: 'ja-JP' });
    now = 61 * MINUTE_MS;
    expect(await people.find(installation, ana)).toEqual({ timeZone: 'Asia/Tokyo' });
    expect(workspace.callsOf('users.info')).toHaveLength(3);
  });

  it('is unknown where Slack does not say, and asked again a minute later', async () => {
    const { workspace, installation, ana } = await aWorkspace();
    let now = 0;
    const people = createPeople(() => now);
    workspace.fault({ method: 'users.info', do: '500' });
    expect(await people.find(installation, ana)).toEqual({});
    expect(await people.find(installation, ana)).toEqual({});
    now = 2 * MINUTE_MS;
    expect(await people.find(installation, ana)).toEqual({ timeZone: 'Europe/Paris', language: 'en' });
    expect(await people.find(installation, 'U0NOBODY')).toEqual({});
  });
});

describe('who may decide', () => {
  it('is known of members of a thousand channels and more', async () => {
    const { workspace, client, ana } = await aWorkspace();
    for (let number = 0; number < 1_200; number += 1) workspace.admin.createsChannel(`desk-${number}`);
    const last = workspace.channel('desk-1199');
    expect(await isMember(client, ana, last.id)).toBe(true);
    last.members.delete(ana);
    expect(await isMember(client, ana, last.id)).toBe(false);
    expect(await isMember(client, ana, workspace.channel('secret').id)).toBe(false);
  });

  it('is an admin, or whoever made the channel', async () => {
    const { workspace, client, ana } = await aWorkspace();
    const { id: general } = workspace.channel('general');
    expect(await mayAdminister(client, ana, general)).toBe(false);
    workspace.admin.gives('general', 'ana');
    expect(await mayAdminister(client, ana, general)).toBe(true);
    expect(await mayAdminister(client, workspace.user('ben').id, general)).toBe(false);
    workspace.admin.profiles('ben', { isAdmin: true });
    expect(await mayAdminister(client, workspace.user('ben').id, general)).toBe(true);
  });
});

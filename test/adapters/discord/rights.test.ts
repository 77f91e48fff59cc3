import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { obstacleFor, rightsIn } from '../../../src/adapters/discord/rights.ts';
import { PERMISSIONS, type Permission, permissionsIn } from '../../simulators/discord/permissions.ts';
import { createDiscord, type Discord } from '../../simulators/discord/simulator.ts';

let discord: Discord;
beforeAll(async () => {
  discord = await createDiscord();
});
afterAll(() => discord.close());

const some = fc.subarray(['VIEW_CHANNEL', 'SEND_MESSAGES', 'MANAGE_THREADS', 'ADMINISTRATOR'] as Permission[]);
const overwrite = fc.record({ allow: some, deny: some });

describe('rightsIn', () => {
  it('are those that Discord goes by, whatever roles and channels say', () => {
    const guild = discord.guild('Newsroom');
    const { id: guildId } = guild;
    const user = discord.botUserId;
    const scene = fc.record({
      everyone: some,
      ours: some,
      others: some,
      of: fc.record({ everyone: overwrite, ours: overwrite, others: overwrite, us: overwrite }),
    });
    fc.assert(
      fc.property(scene, ({ everyone, ours, others, of }) => {
        const held = discord.admin.addRole(guild, 'ours', { permissions: ours, members: [user] });
        const foreign = discord.admin.addRole(guild, 'others', { permissions: others });
        const all = guild.roles.get(guildId) ?? held;
        discord.admin.changeRole(guild, all, everyone);
        const channel = discord.admin.addChannel(guild, 'desk');
        for (const [id, change] of [
          [guildId, of.everyone],
          [held.id, of.ours],
          [foreign.id, of.others],
          [user, of.us],
        ] as const) {
          discord.admin.permit(channel, { ...change, for: id });
        }
        const roles = [...(guild.members.get(user)?.roles ?? [])];
        const granted = new Map([...guild.roles.values()].map(({ id, permissions }) => [id, String(permissions)]));
        const permission_overwrites = channel.overwrites.map(({ id, kind, allow, deny }) => ({
          ...{ id, type: kind === 'role' ? 0 : 1 },
          ...{ allow: String(allow), deny: String(deny) },
        }));
        const own = rightsIn({ permission_overwrites }, { guild: guildId, user, roles, granted });
        // What is not seen is not written in either.
        const seen = (own & PERMISSIONS.VIEW_CHANNEL) === 0n ? 0n : own;
        const theirs = permissionsIn(discord.world, channel, user);
        for (const bit of Object.values(PERMISSIONS)) expect([bit, seen & bit]).toEqual([bit, theirs & bit]);
        guild.members.get(user)?.roles.delete(held.id);
      }),
    );
  });
});

const { VIEW_CHANNEL, SEND_MESSAGES, SEND_MESSAGES_IN_THREADS, MANAGE_THREADS } = PERMISSIONS;
const forum = (flags: number, ...moderated: boolean[]) => ({
  ...{ id: '1', type: 15, guild_id: '2', flags },
  available_tags: moderated.map((isModerated, at) => ({ id: `${at}`, moderated: isModerated })),
});
const thread = (locked: boolean) => ({ id: '1', type: 11, parent_id: '3', thread_metadata: { locked } });

describe('obstacleFor', () => {
  it.each([
    ['a channel', { id: '1', type: 0 }, VIEW_CHANNEL | SEND_MESSAGES, undefined],
    ['one that we do not see', { id: '1', type: 0 }, SEND_MESSAGES, 'not-seen'],
    ['one in which we may not write', { id: '1', type: 5 }, VIEW_CHANNEL | SEND_MESSAGES_IN_THREADS, 'forbidden'],
    ['a thread', thread(false), VIEW_CHANNEL | SEND_MESSAGES_IN_THREADS, undefined],
    ['a thread in which we may not write', thread(false), VIEW_CHANNEL | SEND_MESSAGES, 'forbidden'],
    ['a locked thread', thread(true), VIEW_CHANNEL | SEND_MESSAGES_IN_THREADS, 'archived'],
    ['one that we may unlock', thread(true), VIEW_CHANNEL | SEND_MESSAGES_IN_THREADS | MANAGE_THREADS, undefined],
    ['a forum', forum(0, false, false), VIEW_CHANNEL | SEND_MESSAGES, undefined],
    ['a forum with one tag for all', forum(16, true, false), VIEW_CHANNEL | SEND_MESSAGES, undefined],
    ['a forum that asks which tag', forum(16, false, false), VIEW_CHANNEL | SEND_MESSAGES, 'needs-tag'],
    ['the conversation with somebody', { id: '1', type: 1 }, 0n, undefined],
  ] as const)('knows %s', (_, told, granted, obstacle) => {
    expect(obstacleFor(told, granted)).toBe(obstacle);
  });
});

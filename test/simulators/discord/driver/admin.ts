import { defaultAllowed } from '../forms/mentions.ts';
import { channelJson } from '../payloads/channel.ts';
import { guildCreateJson, roleJson } from '../payloads/guild.ts';
import { memberJson } from '../payloads/user.ts';
import { bitsOf, type Permission } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import { post, tellThread } from '../posting.ts';
import { type SeenMessage, seen } from '../seen.ts';
import type { Channel, Guild, Overwrite, Role } from '../world.ts';
import { type Building, createBuilding } from './building.ts';
import { comeIn, tellOf } from './telling.ts';

/** Builds the world, and changes it while the app looks on. */
export interface DiscordAdmin extends Building {
  /** Allows or denies in one channel; for the app where nobody is named. */
  permit(channel: Channel, change: PermitChange): void;
  /** What a role lets its members do in the whole guild, from now on. The guild's own id is the role of all. */
  changeRole(guild: Guild, role: Role, permissions: readonly Permission[]): void;
  giveRole(guild: Guild, role: Role, user: string): void;
  /** A service of the guild's own says something. */
  postByWebhook(channel: Channel, text: string): SeenMessage;
  deleteChannel(channel: Channel): void;
  archive(thread: Channel): void;
  lock(thread: Channel): void;
  unlock(thread: Channel): void;
  /** The app is thrown out of a guild, and can be taken in again. */
  kickBot(guild: Guild): void;
  inviteBot(guild: Guild): void;
  /** A guild can not be reached for a while; nobody has thrown anybody out. */
  outage(guild: Guild): void;
  recover(guild: Guild): void;
}

interface PermitChange {
  readonly allow?: readonly Permission[];
  readonly deny?: readonly Permission[];
  /** A user's or role's id; the guild's own id is everybody. */
  readonly for?: string;
}

export function createAdmin(platform: Platform): DiscordAdmin {
  const { world } = platform;
  const building = createBuilding(platform);
  const tell = (name: string, guild: string | undefined, payload: Parameters<typeof tellOf>[3]) =>
    tellOf(platform, name, guild, payload);
  return {
    ...building,
    permit(channel, { allow = [], deny = [], for: id = world.app.id }) {
      const overwrite = overwriteOf(channel, id, world.users.has(id) ? 'member' : 'role');
      overwrite.allow = (overwrite.allow | bitsOf(allow)) & ~bitsOf(deny);
      overwrite.deny = (overwrite.deny | bitsOf(deny)) & ~bitsOf(allow);
      tell('CHANNEL_UPDATE', channel.guild, () => channelJson(world, channel));
    },
    changeRole(guild, role, permissions) {
      role.permissions = bitsOf(permissions);
      const position = [...guild.roles.keys()].indexOf(role.id);
      tell('GUILD_ROLE_UPDATE', guild.id, () => ({ guild_id: guild.id, role: roleJson(role, position) }));
    },
    giveRole(guild, role, user) {
      guild.members.get(user)?.roles.add(role.id);
      // Without the intent for members an app hears of its own member alone.
      if (user === world.app.id)
        tell('GUILD_MEMBER_UPDATE', guild.id, () => ({ guild_id: guild.id, ...memberJson(world, guild, user) }));
    },
    postByWebhook(channel, text) {
      const hook = building.addUser('Captain Hook', { bot: true });
      const form = { content: text, allowed: defaultAllowed('channel') };
      return seen(world, post(platform, { channel, author: hook.id, form, webhook: hook.id }));
    },
    deleteChannel(channel) {
      channel.deleted = true;
      for (const each of world.channels.values()) if (each.parent === channel.id) each.deleted = true;
      const { id, guild, parent } = channel;
      if (channel.thread) tell('THREAD_DELETE', guild, () => ({ id, guild_id: guild, parent_id: parent, type: 11 }));
      else tell('CHANNEL_DELETE', guild, () => channelJson(world, channel));
    },
    archive: (channel) => changeThread(platform, channel, { archived: true }),
    lock: (channel) => changeThread(platform, channel, { archived: true, locked: true }),
    unlock: (channel) => changeThread(platform, channel, { archived: false, locked: false }),
    kickBot(guild) {
      tell('GUILD_DELETE', guild.id, () => ({ id: guild.id }));
      guild.members.delete(world.app.id);
    },
    inviteBot: (guild) => comeIn(platform, guild),
    outage(guild) {
      guild.available = false;
      tell('GUILD_DELETE', guild.id, () => ({ id: guild.id, unavailable: true }));
    },
    recover(guild) {
      guild.available = true;
      tell('GUILD_CREATE', guild.id, () => guildCreateJson(world, guild));
    },
  };
}

function overwriteOf(channel: Channel, id: string, kind: Overwrite['kind']): Overwrite {
  const known = channel.overwrites.find((each) => each.id === id);
  if (known) return known;
  const fresh: Overwrite = { id, kind, allow: 0n, deny: 0n };
  channel.overwrites.push(fresh);
  return fresh;
}

function changeThread(
  platform: Platform,
  channel: Channel,
  change: { readonly archived?: boolean; readonly locked?: boolean },
): void {
  if (!channel.thread) throw new Error(`${channel.name} is no thread`);
  Object.assign(channel.thread, change, { archivedAtMs: platform.world.clock.nowMs() });
  tellThread(platform, 'THREAD_UPDATE', channel);
  platform.world.changed();
}

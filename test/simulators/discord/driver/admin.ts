import type { JsonObject } from '../../json.ts';
import { channelJson } from '../payloads/channel.ts';
import { guildCreateJson, roleJson } from '../payloads/guild.ts';
import { bitsOf, EVERYONE_MAY, type Permission } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import { tellThread } from '../posting.ts';
import type { Channel, ChannelKind, Guild, Overwrite, Role, User, World } from '../world.ts';

/** Builds the world, and changes it while the app looks on. */
export interface DiscordAdmin {
  addUser(name: string, options?: Partial<Pick<User, 'bot' | 'locale' | 'dmsClosed' | 'installed'>>): User;
  /** All users so far are in it, and the app unless `bot` is false. */
  addGuild(name: string, options?: GuildOptions): Guild;
  addChannel(guild: Guild, name: string, options?: ChannelOptions): Channel;
  addRole(
    guild: Guild,
    name: string,
    options?: { readonly permissions?: readonly Permission[]; readonly mentionable?: boolean },
  ): Role;
  /** Allows or denies in one channel; for the app where nobody is named. */
  permit(channel: Channel, change: PermitChange): void;
  deleteChannel(channel: Channel): void;
  archive(thread: Channel): void;
  lock(thread: Channel): void;
  /** The app is thrown out of a guild, and can be taken in again. */
  kickBot(guild: Guild): void;
  inviteBot(guild: Guild): void;
  /** A guild can not be reached for a while; nobody has thrown anybody out. */
  outage(guild: Guild): void;
  recover(guild: Guild): void;
}

interface GuildOptions {
  readonly bot?: boolean;
  readonly locale?: string;
  /** A user's id; without it somebody who says nothing. */
  readonly owner?: string;
}

interface ChannelOptions {
  readonly kind?: ChannelKind;
  readonly tags?: readonly string[];
  readonly tagRequired?: boolean;
  /** What the app may not do there. */
  readonly deny?: readonly Permission[];
}

interface PermitChange {
  readonly allow?: readonly Permission[];
  readonly deny?: readonly Permission[];
  /** A user's or role's id; the guild's own id is everybody. */
  readonly for?: string;
}

export function createAdmin(platform: Platform): DiscordAdmin {
  const { world, gateway } = platform;

  function tell(name: string, guild: string | undefined, payload: () => JsonObject): void {
    gateway.dispatch({ name, guild, payload });
    world.changed();
  }

  function join(guild: Guild, user: string): void {
    guild.members.set(user, { user, roles: new Set(), joinedAtMs: world.clock.nowMs() });
  }

  function comeIn(guild: Guild): void {
    join(guild, world.app.id);
    tell('GUILD_CREATE', guild.id, () => guildCreateJson(world, guild));
  }

  return {
    addUser(name, { bot = false, locale = 'en-US', dmsClosed = false, installed = false } = {}) {
      const user: User = { id: world.ids.next(), name, bot, locale, dmsClosed, installed };
      world.users.set(user.id, user);
      for (const guild of world.guilds.values()) join(guild, user.id);
      return user;
    },
    addGuild(name, { bot = true, locale = 'en-US', owner = '1' } = {}) {
      const guild = newGuild(world, name, owner, locale);
      world.guilds.set(guild.id, guild);
      for (const user of world.users.values()) if (user.id !== world.app.id) join(guild, user.id);
      if (bot) comeIn(guild);
      return guild;
    },
    addChannel(guild, name, { kind = 'text', tags = [], tagRequired = false, deny = [] } = {}) {
      const channel: Channel = {
        id: world.ids.next(),
        kind,
        guild: guild.id,
        parent: undefined,
        name,
        overwrites: deny.length > 0 ? [{ id: world.app.id, kind: 'member', allow: 0n, deny: bitsOf(deny) }] : [],
        recipients: [],
        thread: undefined,
        tags: tags.map((tag) => ({ id: world.ids.next(), name: tag })),
        tagRequired,
        deleted: false,
      };
      world.channels.set(channel.id, channel);
      tell('CHANNEL_CREATE', guild.id, () => channelJson(world, channel));
      return channel;
    },
    addRole(guild, name, { permissions = [], mentionable = false } = {}) {
      const role: Role = { id: world.ids.next(), name, permissions: bitsOf(permissions), mentionable };
      guild.roles.set(role.id, role);
      tell('GUILD_ROLE_CREATE', guild.id, () => ({ guild_id: guild.id, role: roleJson(role, guild.roles.size - 1) }));
      return role;
    },
    permit(channel, { allow = [], deny = [], for: id = world.app.id }) {
      const overwrite = overwriteOf(channel, id, world.users.has(id) ? 'member' : 'role');
      overwrite.allow = (overwrite.allow | bitsOf(allow)) & ~bitsOf(deny);
      overwrite.deny = (overwrite.deny | bitsOf(deny)) & ~bitsOf(allow);
      tell('CHANNEL_UPDATE', channel.guild, () => channelJson(world, channel));
    },
    deleteChannel(channel) {
      channel.deleted = true;
      for (const each of world.channels.values()) if (each.parent === channel.id) each.deleted = true;
      const { id, guild, parent } = channel;
      if (channel.thread) tell('THREAD_DELETE', guild, () => ({ id, guild_id: guild, parent_id: parent, type: 11 }));
      else tell('CHANNEL_DELETE', guild, () => channelJson(world, channel));
    },
    archive(channel) {
      changeThread(platform, channel, { archived: true });
    },
    lock(channel) {
      changeThread(platform, channel, { archived: true, locked: true });
    },
    kickBot(guild) {
      tell('GUILD_DELETE', guild.id, () => ({ id: guild.id }));
      guild.members.delete(world.app.id);
    },
    inviteBot: comeIn,
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

function newGuild(world: World, name: string, owner: string, locale: string): Guild {
  const id = world.ids.nextGuild();
  const everyone: Role = { id, name: '@everyone', permissions: bitsOf(EVERYONE_MAY), mentionable: false };
  return { id, name, owner, locale, roles: new Map([[id, everyone]]), members: new Map(), available: true };
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

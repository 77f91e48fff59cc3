import { channelJson } from '../payloads/channel.ts';
import { roleJson } from '../payloads/guild.ts';
import { bitsOf, EVERYONE_MAY, type Permission } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import type { Channel, ChannelKind, Guild, Role, User, World } from '../world.ts';
import { comeIn, join, tellOf } from './telling.ts';

/** Builds the world. The app is told of what is added while it is there. */
export interface Building {
  addUser(name: string, options?: Partial<Pick<User, 'bot' | 'locale' | 'dmsClosed' | 'installed'>>): User;
  /** All users so far are in it, and the app unless `bot` is false. */
  addGuild(name: string, options?: GuildOptions): Guild;
  addChannel(guild: Guild, name: string, options?: ChannelOptions): Channel;
  addRole(guild: Guild, name: string, options?: RoleOptions): Role;
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

interface RoleOptions {
  readonly permissions?: readonly Permission[];
  readonly mentionable?: boolean;
  /** Ids of those who have it. */
  readonly members?: readonly string[];
}

export function createBuilding(platform: Platform): Building {
  const { world } = platform;
  return {
    addUser(name, { bot = false, locale = 'en-US', dmsClosed = false, installed = false } = {}) {
      const user: User = { id: world.ids.next(), name, bot, locale, dmsClosed, installed };
      world.users.set(user.id, user);
      for (const guild of world.guilds.values()) join(platform, guild, user.id);
      return user;
    },
    addGuild(name, { bot = true, locale = 'en-US', owner = '1' } = {}) {
      const guild = newGuild(world, name, owner, locale);
      world.guilds.set(guild.id, guild);
      for (const user of world.users.keys()) if (user !== world.app.id) join(platform, guild, user);
      if (bot) comeIn(platform, guild);
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
      tellOf(platform, 'CHANNEL_CREATE', guild.id, () => channelJson(world, channel));
      return channel;
    },
    addRole(guild, name, { permissions = [], mentionable = false, members = [] } = {}) {
      const role: Role = { id: world.ids.next(), name, permissions: bitsOf(permissions), mentionable };
      guild.roles.set(role.id, role);
      for (const id of members) guild.members.get(id)?.roles.add(role.id);
      const position = guild.roles.size - 1;
      tellOf(platform, 'GUILD_ROLE_CREATE', guild.id, () => ({ guild_id: guild.id, role: roleJson(role, position) }));
      return role;
    },
  };
}

function newGuild(world: World, name: string, owner: string, locale: string): Guild {
  const id = world.ids.nextGuild();
  const everyone: Role = { id, name: '@everyone', permissions: bitsOf(EVERYONE_MAY), mentionable: false };
  return { id, name, owner, locale, roles: new Map([[id, everyone]]), members: new Map(), available: true };
}

import type { Channel, Guild, Overwrite, World } from './world.ts';

/** developers/topics/permissions, read 2026-11; those that matter here. */
export const PERMISSIONS = {
  ADMINISTRATOR: 1n << 3n,
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  ADD_REACTIONS: 1n << 6n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  USE_EXTERNAL_EMOJIS: 1n << 18n,
  MANAGE_ROLES: 1n << 28n,
  MANAGE_WEBHOOKS: 1n << 29n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  MANAGE_THREADS: 1n << 34n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  CREATE_PRIVATE_THREADS: 1n << 36n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
  USE_EXTERNAL_APPS: 1n << 50n,
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** What a new server lets everybody do. */
export const EVERYONE_MAY: readonly Permission[] = [
  'ADD_REACTIONS',
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'EMBED_LINKS',
  'ATTACH_FILES',
  'READ_MESSAGE_HISTORY',
  'USE_EXTERNAL_EMOJIS',
  'USE_APPLICATION_COMMANDS',
  'CREATE_PUBLIC_THREADS',
  'SEND_MESSAGES_IN_THREADS',
  'USE_EXTERNAL_APPS',
];

const ALL = (1n << 53n) - 1n;

/** In a DM nobody is asked for permission. */
const IN_DM = bitsOf([
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'EMBED_LINKS',
  'ATTACH_FILES',
  'READ_MESSAGE_HISTORY',
  'MENTION_EVERYONE',
  'USE_EXTERNAL_EMOJIS',
]);

export function bitsOf(names: readonly Permission[]): bigint {
  return names.reduce((bits, name) => bits | PERMISSIONS[name], 0n);
}

/** What a user may do in a channel; a thread goes by its parent. Nothing outside one's own guilds and DMs. */
export function permissionsIn(world: World, channel: Channel, user: string): bigint {
  if (channel.kind === 'dm') return channel.recipients.includes(user) ? IN_DM : 0n;
  const guild = world.guilds.get(channel.guild ?? '');
  const place = channel.parent ? world.channels.get(channel.parent) : channel;
  if (!guild || !place || channel.deleted || place.deleted) return 0n;
  const base = permissionsInGuild(guild, user);
  if (base === ALL) return ALL;
  const bits = withOverwrites(base, guild, place.overwrites, user);
  if ((bits & PERMISSIONS.VIEW_CHANNEL) === 0n) return 0n;
  if (channel.kind !== 'private-thread' || (bits & PERMISSIONS.MANAGE_THREADS) !== 0n) return bits;
  return channel.thread?.members.has(user) ? bits : 0n;
}

export function permissionsInGuild(guild: Guild, user: string): bigint {
  const member = guild.members.get(user);
  if (!member) return 0n;
  if (guild.owner === user) return ALL;
  const held = [guild.id, ...member.roles].reduce(
    (bits, role) => bits | (guild.roles.get(role)?.permissions ?? 0n),
    0n,
  );
  return (held & PERMISSIONS.ADMINISTRATOR) === 0n ? held : ALL;
}

/** First what holds for all, then for roles together, then for the member: each time denied first, allowed after. */
function withOverwrites(base: bigint, guild: Guild, overwrites: readonly Overwrite[], user: string): bigint {
  const roles = guild.members.get(user)?.roles ?? new Set<string>();
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id, kind }) => kind === 'role' && roles.has(id)),
    overwrites.filter(({ id, kind }) => kind === 'member' && id === user),
  ];
  return layers.reduce((bits, layer) => {
    const deny = layer.reduce((sum, each) => sum | each.deny, 0n);
    const allow = layer.reduce((sum, each) => sum | each.allow, 0n);
    return (bits & ~deny) | allow;
  }, base);
}

export function may(world: World, channel: Channel, user: string, permission: Permission): boolean {
  return (permissionsIn(world, channel, user) & PERMISSIONS[permission]) !== 0n;
}

import { type Client, Events, type Guild, type GuildBasedChannel } from 'discord.js';
import { obstacleFor } from './rights.ts';
import { toldOf } from './targets.ts';

/** Tells of channels and threads that are deleted. One of an outage is none of them. */
export function hearDeletions(client: Client, gone: (channel: string) => void): void {
  client.on(Events.ChannelDelete, ({ id }) => gone(id));
  client.on(Events.ThreadDelete, ({ id }) => gone(id));
}

/**
 * Tells of channels in which we may post, whenever something has changed there that may have kept us from it: what the
 * channel allows, our roles, a lock on a thread, our coming back to a server. The end of an outage is none of it.
 */
export function hearRepairs(client: Client, open: (channel: string) => void): void {
  const look = (channel: GuildBasedChannel): void => {
    const { me } = channel.guild.members;
    if (me && obstacleFor(toldOf(channel), channel.permissionsFor(me).bitfield) === undefined) open(channel.id);
  };
  const lookAll = ({ channels }: Guild): void => channels.cache.forEach(look);

  client.on(Events.ChannelUpdate, (_, channel) => {
    if (!channel.isDMBased()) look(channel);
  });
  client.on(Events.ThreadUpdate, (_, thread) => look(thread));
  client.on(Events.GuildCreate, lookAll);
  client.on(Events.GuildRoleUpdate, (before, role) => {
    if (before.permissions.bitfield !== role.permissions.bitfield) lookAll(role.guild);
  });
  client.on(Events.GuildMemberUpdate, (_, member) => {
    if (member.id === client.user?.id) lookAll(member.guild);
  });
}

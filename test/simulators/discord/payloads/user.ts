import type { JsonObject } from '../../json.ts';
import type { Guild, User, World } from '../world.ts';

export function userJson({ id, name, bot }: User): JsonObject {
  return {
    id,
    username: name,
    discriminator: bot ? '0001' : '0',
    global_name: bot ? null : name,
    avatar: null,
    bot,
    system: false,
    public_flags: 0,
  };
}

/** A member, with the user in it unless it stands beside. */
export function memberJson(world: World, guild: Guild, user: string, { withUser = true } = {}): JsonObject | undefined {
  const member = guild.members.get(user);
  const known = world.users.get(user);
  if (!member || !known) return undefined;
  return {
    ...(withUser ? { user: userJson(known) } : {}),
    nick: null,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: new Date(member.joinedAtMs).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

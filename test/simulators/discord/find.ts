import type { Channel, Guild, User, World } from './world.ts';

/** The conversation of a user and the app, opened where there is none yet. */
export function directChannel(world: World, user: string): Channel {
  const known = [...world.channels.values()].find((each) => each.kind === 'dm' && each.recipients.includes(user));
  if (known) return known;
  const channel: Channel = {
    id: world.ids.next(),
    kind: 'dm',
    guild: undefined,
    parent: undefined,
    name: 'direct message',
    overwrites: [],
    recipients: [user, world.app.id],
    thread: undefined,
    tags: [],
    tagRequired: false,
    deleted: false,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

export function userNamed(world: World, name: string): User {
  const found = world.users.get(name) ?? [...world.users.values()].find((each) => each.name === name);
  if (!found) throw new Error(`nobody called ${name}`);
  return found;
}

export function guildNamed(world: World, name: string): Guild {
  const found = world.guilds.get(name) ?? [...world.guilds.values()].find((each) => each.name === name);
  if (!found) throw new Error(`no guild ${name}`);
  return found;
}

/** A channel or thread by its id or name; the newest where several have it. */
export function channelNamed(world: World, name: string): Channel {
  const found = world.channels.get(name) ?? [...world.channels.values()].findLast((each) => each.name === name);
  if (!found) throw new Error(`no channel ${name}`);
  return found;
}

import { channelNamed, guildNamed, userNamed } from './find.ts';
import { type SeenMessage, seen } from './seen.ts';
import type { Channel, Guild, Message, Ping, User, World } from './world.ts';

/** What can be seen of the world from outside. People, guilds and channels go by name or id. */
export interface Sight {
  guild(name: string): Guild;
  channel(name: string): Channel;
  person(name: string): User;
  /** What everybody reads there, oldest first; Discord's own notes about threads are left out. */
  messagesIn(place: string | Channel): readonly SeenMessage[];
  /** What only this user reads, anywhere. */
  ephemeralsFor(user: string): readonly SeenMessage[];
  message(id: string): SeenMessage | undefined;
  /** The thread that hangs on a message. */
  threadOf(message: Message | SeenMessage): Channel | undefined;
  threadsIn(place: string | Channel): readonly Channel[];
  /** Everybody the app or anyone else has pinged. */
  readonly pingsFired: readonly Ping[];
}

export function sightOf(world: World): Sight {
  const placed = (place: string | Channel) => (typeof place === 'string' ? channelNamed(world, place) : place);
  const standing = () =>
    [...world.messages.values()].filter(({ deleted, type }) => !deleted && type !== 18 && type !== 21);
  return {
    guild: (name) => guildNamed(world, name),
    channel: (name) => channelNamed(world, name),
    person: (name) => userNamed(world, name),
    messagesIn: (place) =>
      standing()
        .filter(({ channel, ephemeralTo }) => channel === placed(place).id && !ephemeralTo)
        .map((each) => seen(world, each)),
    ephemeralsFor: (user) =>
      standing()
        .filter(({ ephemeralTo }) => ephemeralTo === userNamed(world, user).id)
        .map((each) => seen(world, each)),
    message(id) {
      const found = world.messages.get(id);
      return found && !found.deleted ? seen(world, found) : undefined;
    },
    threadOf({ id }) {
      const found = world.channels.get(id);
      return found?.thread && !found.deleted ? found : undefined;
    },
    threadsIn: (place) =>
      [...world.channels.values()].filter(({ parent, deleted }) => parent === placed(place).id && !deleted),
    pingsFired: world.pings,
  };
}

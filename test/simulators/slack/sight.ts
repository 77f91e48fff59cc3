import type { JsonObject } from '../json.ts';
import { channelId } from './driver/find.ts';
import { STATUS_LIFETIME_MS } from './limits.ts';
import { openModals } from './views.ts';
import type { Channel, Message, Ping, StoredFile, Unfurl, User, View, World } from './world.ts';

/** What can be seen of the workspace from outside. People and channels go by name or id. */
export interface Sight {
  channel(name: string): Channel;

  /** Messages that start a thread or stand alone, oldest first. */
  messagesIn(channel: string): readonly Message[];
  /** A thread's first message and its replies, oldest first. */
  threadOf(ts: string): readonly Message[];
  ephemeralsFor(user: string): readonly Message[];
  homeOf(user: string): View | undefined;
  /** Open modals, the front one last. */
  modalsOf(user: string): readonly View[];
  /** Undefined two minutes after it was set, or when a message came. */
  statusOf(channel: string, threadTs: string): string | undefined;
  /** What is suggested in a thread, or at the opening of a conversation. */
  promptsOf(channel: string, threadTs?: string): readonly JsonObject[];
  titleOf(channel: string, threadTs: string): string | undefined;

  /** Mentions by the app and by other bots that would have notified somebody. */
  readonly pingsFired: readonly Ping[];
  readonly unfurls: readonly Unfurl[];
  /** The files that hang on a message. */
  filesOf(message: Message): readonly StoredFile[];
}

export function sightOf(world: World): Sight {
  const standing = () => world.messages.filter(({ deleted }) => !deleted);
  const keyOf = (channel: string, threadTs?: string) =>
    threadTs ? `${channelId(world, channel)}:${threadTs}` : channelId(world, channel);
  return {
    channel(name) {
      const found = world.channels.get(channelId(world, name));
      if (!found) throw new Error(`no channel ${name}`);
      return found;
    },
    messagesIn: (channel) =>
      standing().filter(
        (each) =>
          each.channel === channelId(world, channel) &&
          !each.ephemeralTo &&
          (!each.threadTs || each.subtype === 'thread_broadcast'),
      ),
    threadOf: (ts) => standing().filter((each) => !each.ephemeralTo && (each.ts === ts || each.threadTs === ts)),
    ephemeralsFor: (user) => standing().filter(({ ephemeralTo }) => ephemeralTo === personNamed(world, user).id),
    homeOf: (user) => world.views.get(world.homes.get(personNamed(world, user).id) ?? ''),
    modalsOf: (user) => openModals(world, personNamed(world, user).id),
    statusOf(channel, threadTs) {
      const found = world.statuses.get(keyOf(channel, threadTs));
      return found && world.clock.nowMs() - found.atMs < STATUS_LIFETIME_MS ? found.status : undefined;
    },
    promptsOf: (channel, threadTs) => world.prompts.get(keyOf(channel, threadTs)) ?? [],
    titleOf: (channel, threadTs) => world.titles.get(keyOf(channel, threadTs)),
    pingsFired: world.pings,
    unfurls: world.unfurls,
    filesOf: ({ files }) => files.flatMap((id) => world.files.get(id) ?? []),
  };
}

export function personNamed(world: World, name: string): User {
  const found = [...world.users.values()].find((each) => each.name === name || each.id === name);
  if (!found) throw new Error(`nobody called ${name}`);
  return found;
}

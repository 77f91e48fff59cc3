import { ChannelFlags, ChannelType, type Client, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import type { Destination } from '../../core/delivery/sender.ts';
import type { DiscordApi } from './api.ts';
import { type Persisted, persist } from './persist.ts';
import { spotOf, type ToldChannel } from './places.ts';

/** Where a message is to go that nobody waits for. */
export type Target =
  | { readonly kind: 'direct'; readonly channel: string }
  | { readonly kind: 'thread'; readonly channel: string; readonly parent: string }
  | {
      readonly kind: 'channel';
      readonly channel: string;
      readonly mayOpenThreads: boolean;
      /** Others may follow it from their servers. */
      readonly isAnnouncement: boolean;
    }
  | { readonly kind: 'forum'; readonly channel: string; readonly guild: string; readonly tags: ForumTags };

/** Ids of the tags that a post there gets; `missing` where it must have one, and it is not plain which. */
export type ForumTags = readonly string[] | 'missing';

/** What of a channel as Discord tells it says what goes there. */
export interface ToldTarget extends ToldChannel {
  readonly id: string;
  readonly guild_id?: string | undefined;
  readonly flags?: number | undefined;
  readonly available_tags?: readonly { readonly id: string; readonly moderated: boolean }[] | undefined;
}

/** What of a thread tells whether it takes anything. */
export interface ToldThread {
  readonly thread_metadata?: { readonly locked?: boolean | undefined } | undefined;
}

const { GuildText, GuildAnnouncement, GuildForum, GuildMedia, AnnouncementThread, PublicThread, PrivateThread } =
  ChannelType;
const FORUMS: readonly number[] = [GuildForum, GuildMedia];
/** The kinds of channel of a server that one can choose to have something posted in. */
export const POSTED_IN = [
  ...[GuildText, GuildAnnouncement, GuildForum, GuildMedia],
  ...[AnnouncementThread, PublicThread, PrivateThread],
] as const;
const OPEN_THREADS = [PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads];

/** `mayOpenThreads`: as far as we know. */
export function targetOf(told: ToldTarget, mayOpenThreads = true): Target {
  const { id: channel, type, guild_id: guild = '' } = told;
  if (FORUMS.includes(type)) return { kind: 'forum', channel, guild, tags: tagsFor(told) };
  const spot = spotOf(told);
  switch (spot.kind) {
    case 'direct':
      return { kind: 'direct', channel };
    case 'thread':
      return { kind: 'thread', channel, parent: spot.parent };
    case 'channel':
      return {
        kind: 'channel',
        channel,
        mayOpenThreads: spot.mayHoldThreads && mayOpenThreads,
        isAnnouncement: type === GuildAnnouncement,
      };
  }
}

/** Where a tag has to be, the only one that everybody may set. */
function tagsFor({ flags = 0, available_tags: offered = [] }: ToldTarget): ForumTags {
  if ((flags & ChannelFlags.RequireTag) === 0) return [];
  const [only, ...others] = offered.filter(({ moderated }) => !moderated);
  return only && others.length === 0 ? [only.id] : 'missing';
}

/** Asks Discord where it has not told us yet. Rejects only when told to stop. */
export async function findTarget(
  destination: Destination,
  { api, channels }: { readonly api: DiscordApi; readonly channels: Client['channels'] },
  signal: AbortSignal,
): Promise<Persisted<Target>> {
  return persist(async () => {
    if (destination.kind === 'person') return { kind: 'direct', channel: await api.direct(destination.user, signal) };
    const { channel, thread } = destination;
    if (thread !== undefined) return { kind: 'thread', channel: thread, parent: channel };
    return knownTarget(channels, channel) ?? targetOf(await api.channel(channel, signal));
  }, signal);
}

function knownTarget(channels: Client['channels'], id: string): Target | undefined {
  const known = channels.cache.get(id);
  if (!known || known.isDMBased()) return undefined;
  const { me } = known.guild.members;
  return targetOf(toldOf(known), me === null || known.permissionsFor(me).has(OPEN_THREADS));
}

/** What Discord has told of a channel of a server. */
export function toldOf(known: GuildBasedChannel): ToldTarget & ToldThread {
  const { id, type, guildId, parentId, flags } = known;
  return {
    ...{ id, type, guild_id: guildId, parent_id: parentId, flags: flags.bitfield },
    ...('availableTags' in known && { available_tags: known.availableTags }),
    ...('locked' in known && { thread_metadata: { locked: known.locked ?? false } }),
  };
}

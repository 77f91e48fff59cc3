import type { JsonObject } from '../../json.ts';
import type { Channel, ChannelKind, World } from '../world.ts';
import { userJson } from './user.ts';

/** Discord's numbers for the kinds of channel. */
export const CHANNEL_TYPES: Readonly<Record<ChannelKind, number>> = {
  text: 0,
  dm: 1,
  announcement: 5,
  'announcement-thread': 10,
  thread: 11,
  'private-thread': 12,
  forum: 15,
};

export function channelJson(world: World, channel: Channel): JsonObject {
  const { id, kind, guild, name } = channel;
  const last = lastMessage(world, id);
  const base = { id, type: CHANNEL_TYPES[kind], last_message_id: last ?? null, flags: 0 };
  if (kind === 'dm') return { ...base, recipients: recipients(world, channel) };
  if (channel.thread) return { ...base, ...threadFields(world, channel) };
  return {
    ...base,
    guild_id: guild,
    name,
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites.map(({ id: of, kind: by, allow, deny }) => ({
      id: of,
      type: by === 'role' ? 0 : 1,
      allow: String(allow),
      deny: String(deny),
    })),
    ...(kind === 'forum'
      ? {
          available_tags: channel.tags.map((tag) => ({ ...tag, moderated: false, emoji_id: null, emoji_name: null })),
          flags: channel.tagRequired ? 1 << 4 : 0,
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  };
}

function threadFields(world: World, { id, guild, parent, name, thread }: Channel): JsonObject {
  if (!thread) return {};
  const count = [...world.messages.values()].filter(({ channel, deleted }) => channel === id && !deleted).length;
  return {
    guild_id: guild,
    parent_id: parent,
    name,
    owner_id: thread.owner,
    message_count: count,
    total_message_sent: count,
    member_count: Math.min(thread.members.size, 50),
    rate_limit_per_user: 0,
    applied_tags: [...thread.tags],
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.archiveAfterMin,
      archive_timestamp: new Date(thread.archivedAtMs).toISOString(),
      create_timestamp: new Date(thread.createdAtMs).toISOString(),
    },
    ...(thread.members.has(world.app.id) ? { member: threadMemberJson(id, world.app.id, thread.createdAtMs) } : {}),
  };
}

export function threadMemberJson(thread: string, user: string, joinedAtMs: number): JsonObject {
  return { id: thread, user_id: user, join_timestamp: new Date(joinedAtMs).toISOString(), flags: 0 };
}

/** The other end of a DM, as the app sees it. */
function recipients(world: World, { recipients: all }: Channel): readonly JsonObject[] {
  return all.flatMap((id) => {
    const user = world.users.get(id);
    return user && id !== world.app.id ? [userJson(user)] : [];
  });
}

function lastMessage(world: World, channel: string): string | undefined {
  return [...world.messages.values()].findLast((each) => each.channel === channel && !each.deleted && !each.ephemeralTo)
    ?.id;
}

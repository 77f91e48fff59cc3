import { flagAt, type JsonObject, numberAt, textAt } from '../../json.ts';
import { channelType, messageJson } from '../message-events.ts';
import type { Platform } from '../platform.ts';
import { Refused } from '../refused.ts';
import { type Channel, directChannel, findMessage, type Message, type World } from '../world.ts';
import { hasBot, visibleChannel } from './channels.ts';
import { type Methods, need, needScope } from './method.ts';

export const conversationMethods: Methods = {
  'conversations.info': { token: 'bot', scopes: [], tier: 3, run: info },
  'conversations.members': { token: 'bot', scopes: [], tier: 4, run: members },
  'conversations.history': { token: 'bot', scopes: [], tier: 3, run: history },
  'conversations.replies': { token: 'bot', scopes: [], tier: 3, run: replies },
  'conversations.join': { token: 'bot', scopes: ['channels:join'], tier: 3, run: join },
  'conversations.open': { token: 'bot', scopes: ['im:write'], tier: 3, run: open },
  'users.conversations': { token: 'bot', scopes: [], tier: 3, run: joined },
};

const DEFAULT_PAGE = 100;
const SCOPE_PREFIX = { channel: 'channels', group: 'groups', im: 'im' } as const;

function info(platform: Platform, args: JsonObject): JsonObject {
  const channel = allowed(platform, args, 'read');
  return { channel: channelJson(platform.world, channel) };
}

function members(platform: Platform, args: JsonObject): JsonObject {
  const channel = allowed(platform, args, 'read');
  return { members: [...channel.members], response_metadata: { next_cursor: '' } };
}

/** Newest first, without replies. */
function history(platform: Platform, args: JsonObject): JsonObject {
  const channel = allowed(platform, args, 'history');
  if (!hasBot(platform.world, channel)) throw new Refused('not_in_channel');
  const found = seen(platform.world, channel).filter(
    ({ threadTs, subtype }) => !threadTs || subtype === 'thread_broadcast',
  );
  return page(platform.world, found.reverse(), args);
}

/** Oldest first, the thread's first message in front. */
function replies(platform: Platform, args: JsonObject): JsonObject {
  const channel = allowed(platform, args, 'history');
  const root = findMessage(platform.world, channel.id, need(args, 'ts'));
  if (!root) throw new Refused('thread_not_found');
  const threadTs = root.threadTs ?? root.ts;
  const found = seen(platform.world, channel).filter((each) => each.ts === threadTs || each.threadTs === threadTs);
  return page(platform.world, found, args);
}

function join(platform: Platform, args: JsonObject): JsonObject {
  const { world } = platform;
  const channel = visibleChannel(world, need(args, 'channel'));
  if (channel.archived) throw new Refused('is_archived');
  if (channel.kind !== 'public') throw new Refused('method_not_supported_for_channel_type');
  channel.members.add(world.app.botUserId);
  world.changed();
  return { channel: channelJson(world, channel) };
}

function open({ world }: Platform, args: JsonObject): JsonObject {
  const user = textAt(args, 'users');
  if (!user) throw new Refused('users_list_not_supplied');
  if (!world.users.has(user)) throw new Refused('user_not_found');
  return { channel: { id: directChannel(world, user).id } };
}

/** Of private channels only those that the app is in too. reference/methods/users.conversations, read 2026-11. */
function joined({ world, settings }: Platform, args: JsonObject): JsonObject {
  const user = textAt(args, 'user') ?? world.app.botUserId;
  const types = (textAt(args, 'types') ?? 'public_channel').split(',');
  const kinds = Object.entries(CHANNEL_TYPES).filter(([type]) => types.includes(type));
  for (const [, { scope }] of kinds) needScope(settings.scopes, [scope]);
  const found = [...world.channels.values()].filter(
    (channel) =>
      kinds.some(([, { kind }]) => channel.kind === kind) &&
      channel.members.has(user) &&
      (channel.kind === 'public' || hasBot(world, channel)) &&
      !(channel.archived && flagAt(args, 'exclude_archived') === true),
  );
  const start = numberAt(args, 'cursor') ?? 0;
  const end = start + Math.min(numberAt(args, 'limit') ?? DEFAULT_PAGE, MAX_CHANNELS_PAGE);
  return {
    channels: found.slice(start, end).map((channel) => channelJson(world, channel)),
    response_metadata: { next_cursor: end < found.length ? String(end) : '' },
  };
}

const MAX_CHANNELS_PAGE = 999;
const CHANNEL_TYPES = {
  public_channel: { kind: 'public', scope: 'channels:read' },
  private_channel: { kind: 'private', scope: 'groups:read' },
  im: { kind: 'im', scope: 'im:read' },
} as const;

function allowed({ world, settings }: Platform, args: JsonObject, what: 'read' | 'history'): Channel {
  const channel = visibleChannel(world, need(args, 'channel'));
  needScope(settings.scopes, [`${SCOPE_PREFIX[channelType(channel)]}:${what}`]);
  return channel;
}

function seen(world: World, channel: Channel): Message[] {
  return world.messages.filter((each) => each.channel === channel.id && !each.deleted && !each.ephemeralTo);
}

/** The cursor is the number of messages before the page. */
function page(world: World, found: readonly Message[], args: JsonObject): JsonObject {
  const oldest = textAt(args, 'oldest') ?? '0';
  const latest = textAt(args, 'latest') ?? '9';
  const inclusive = flagAt(args, 'inclusive') === true;
  const within = found.filter(
    ({ ts }) => (ts > oldest && ts < latest) || (inclusive && (ts === oldest || ts === latest)),
  );
  const start = numberAt(args, 'cursor') ?? 0;
  const end = start + (numberAt(args, 'limit') ?? DEFAULT_PAGE);
  const withMetadata = flagAt(args, 'include_all_metadata') === true;
  const more = end < within.length;
  return {
    messages: within.slice(start, end).map((message) => messageJson(world, message, withMetadata)),
    has_more: more,
    response_metadata: { next_cursor: more ? String(end) : '' },
  };
}

export function channelJson(world: World, channel: Channel): JsonObject {
  const { id, name, kind, creator, archived } = channel;
  if (kind === 'im') {
    const user = [...channel.members].find((each) => each !== world.app.botUserId);
    return { id, is_im: true, user, is_archived: archived };
  }
  return {
    id,
    name,
    name_normalized: name,
    is_channel: kind === 'public',
    is_group: kind === 'private',
    is_private: kind === 'private',
    is_im: false,
    is_archived: archived,
    is_member: hasBot(world, channel),
    ...(creator === undefined ? {} : { creator }),
    context_team_id: world.team.id,
  };
}

import type { JsonObject } from '../json.ts';
import type { Platform } from './platform.ts';
import { type Channel, findMessage, type Message, type World } from './world.ts';

/** What the app is told about messages. It hears nothing of channels it is not in. */

/** A mention in a channel comes twice: with two event ids, and one `ts`. */
export function messagePosted(platform: Platform, message: Message): void {
  const { world, deliveries, settings } = platform;
  const channel = heardIn(world, message);
  if (!channel) return;
  const asMessage: JsonObject = {
    ...messageJson(world, message),
    channel: channel.id,
    event_ts: message.ts,
    channel_type: channelType(channel),
  };
  const mentioned = channel.kind !== 'im' && !message.subtype && message.text.includes(`<@${world.app.botUserId}>`);
  if (!mentioned) return void deliveries.event(asMessage);

  const { channel_type: _, subtype: __, ...rest } = asMessage;
  const asMention: JsonObject = { ...rest, type: 'app_mention' };
  const order = {
    'message-first': [asMessage, asMention],
    'mention-first': [asMention, asMessage],
    'message-only': [asMessage],
    'mention-only': [asMention],
  }[settings.mentionOrder];
  for (const event of order) deliveries.event(event);
}

export function messageChanged({ world, deliveries }: Platform, message: Message, before: Message): void {
  const channel = heardIn(world, message);
  if (!channel) return;
  deliveries.event({
    type: 'message',
    subtype: 'message_changed',
    channel: channel.id,
    hidden: true,
    ts: world.newTs(),
    event_ts: world.newTs(),
    channel_type: channelType(channel),
    message: messageJson(world, message),
    previous_message: messageJson(world, before),
  });
}

export function messageDeleted({ world, deliveries }: Platform, message: Message): void {
  const channel = heardIn(world, message);
  if (!channel) return;
  deliveries.event({
    type: 'message',
    subtype: 'message_deleted',
    channel: channel.id,
    hidden: true,
    deleted_ts: message.ts,
    ts: world.newTs(),
    event_ts: world.newTs(),
    channel_type: channelType(channel),
    previous_message: messageJson(world, message),
  });
}

/** A message as the API and the events show it. */
export function messageJson(world: World, message: Message, withMetadata = true): JsonObject {
  const { botId } = message;
  const root = message.threadTs ? findMessage(world, message.channel, message.threadTs) : undefined;
  const replies = world.messages.filter(
    ({ channel, threadTs, deleted }) => channel === message.channel && threadTs === message.ts && !deleted,
  );
  return {
    type: 'message',
    ...(message.subtype ? { subtype: message.subtype } : {}),
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: world.team.id,
    ...(botId ? botFields(world, message, botId) : { client_msg_id: `client-${message.ts}` }),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.attachments.length > 0 ? { attachments: message.attachments } : {}),
    ...(message.files.length > 0 ? { files: message.files.map((id) => ({ id })) } : {}),
    ...(message.threadTs ? { thread_ts: message.threadTs, ...(root ? { parent_user_id: root.user } : {}) } : {}),
    ...(replies.length > 0 ? { thread_ts: message.ts, reply_count: replies.length } : {}),
    ...(message.metadata && withMetadata ? { metadata: message.metadata } : {}),
    ...(message.editedTs ? { edited: { user: message.user, ts: message.editedTs } } : {}),
    ...(message.reactions.length > 0
      ? { reactions: message.reactions.map(({ name, user }) => ({ name, users: [user], count: 1 })) }
      : {}),
  };
}

function botFields({ app, team, users }: World, { user }: Message, botId: string): JsonObject {
  const ours = botId === app.botId;
  const name = users.get(user)?.name ?? app.botName;
  return {
    bot_id: botId,
    ...(ours ? { app_id: app.id } : {}),
    bot_profile: { id: botId, deleted: false, name, app_id: ours ? app.id : `A-${name}`, team_id: team.id },
  };
}

export function channelType({ kind }: Channel): 'channel' | 'group' | 'im' {
  return kind === 'public' ? 'channel' : kind === 'private' ? 'group' : 'im';
}

function heardIn(world: World, { channel }: Message): Channel | undefined {
  const found = world.channels.get(channel);
  return found?.members.has(world.app.botUserId) ? found : undefined;
}

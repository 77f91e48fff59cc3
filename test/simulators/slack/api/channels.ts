import type { Platform } from '../platform.ts';
import { Refused } from '../refused.ts';
import { type Channel, directChannel, findMessage, type Message, type World } from '../world.ts';

/** The channel meant by an id, a name or a user's id. A private channel without the bot does not exist for it. */
export function visibleChannel(world: World, named: string): Channel {
  const name = named.replace(/^#/, '');
  const user = world.users.get(named);
  const channel = user
    ? directChannel(world, user.id)
    : (world.channels.get(named) ??
      [...world.channels.values()].find((each) => each.name === name && each.kind !== 'im'));
  if (!channel || (channel.kind !== 'public' && !hasBot(world, channel))) throw new Refused('channel_not_found');
  return channel;
}

/** A channel the bot may post in. */
export function writableChannel({ world, settings }: Platform, named: string): Channel {
  const channel = visibleChannel(world, named);
  if (channel.archived) throw new Refused('is_archived');
  if (!hasBot(world, channel) && !settings.scopes.includes('chat:write.public')) throw new Refused('not_in_channel');
  return channel;
}

export function hasBot(world: World, channel: Channel): boolean {
  return channel.members.has(world.app.botUserId);
}

/** A message to reply to: it is there, and itself no reply. */
export function checkThread(world: World, channel: Channel, threadTs: string | undefined): void {
  if (threadTs === undefined) return;
  const root = findMessage(world, channel.id, threadTs);
  if (!root || root.ephemeralTo) throw new Refused('thread_not_found');
  if (root.threadTs) throw new Refused('cannot_reply_to_message');
}

/** A message of the app's own, which alone it may change. */
export function ownMessage(world: World, channel: Channel, ts: string, refusal: string): Message {
  const message = findMessage(world, channel.id, ts);
  if (!message || message.ephemeralTo) throw new Refused('message_not_found');
  if (message.botId !== world.app.botId) throw new Refused(refusal);
  return message;
}

import type { JsonObject } from '../json.ts';
import { mentionableText, mentionsIn } from './forms/mentions.ts';
import { FLAGS, type MessageForm } from './forms/message-form.ts';
import { channelJson } from './payloads/channel.ts';
import { messageJson } from './payloads/message.ts';
import type { Platform } from './platform.ts';
import type { Channel, Message, Ping } from './world.ts';

interface Post {
  /** The first message of a forum's thread has the thread's. */
  readonly id?: string;
  readonly channel: Channel;
  readonly author: string;
  readonly form: Partial<MessageForm> & Pick<MessageForm, 'allowed'>;
  readonly type?: number;
  readonly flags?: number;
  readonly nonce?: string | number | undefined;
  readonly replyTo?: Message | undefined;
  /** Told of, but not a reply that pings. */
  readonly about?: Message | undefined;
  readonly interaction?: Message['interaction'];
  readonly webhook?: string;
  readonly ephemeralTo?: string | undefined;
  readonly attachments?: readonly JsonObject[];
}

/** Puts a message there, wakes the thread it comes to, and tells those who listen. */
export function post(platform: Platform, what: Post): Message {
  const { world } = platform;
  const { channel, author, form, replyTo, ephemeralTo } = what;
  if (!ephemeralTo) wake(platform, channel);
  const { content = '', embeds = [], components = [] } = form;
  const text = mentionableText(content, components);
  const { mentions, targets } = mentionsIn({ world, channel, author, allowed: form.allowed, text, replyTo });
  const original = replyTo ?? what.about;
  const message: Message = {
    id: what.id ?? world.ids.next(),
    channel: channel.id,
    author,
    type: what.type ?? (replyTo ? 19 : 0),
    createdAtMs: world.clock.nowMs(),
    nonce: what.nonce,
    reference: original && { message: original.id, channel: original.channel },
    interaction: what.interaction,
    webhook: what.webhook ?? (what.interaction && world.app.id),
    ephemeralTo,
    content,
    embeds,
    components,
    attachments: what.attachments ?? [],
    flags: (what.flags ?? 0) | (ephemeralTo ? FLAGS.EPHEMERAL : 0),
    mentions,
    editedAtMs: undefined,
    edits: 0,
    deleted: false,
  };
  world.messages.set(message.id, message);
  ring(platform, message, targets, 'post');
  tell(platform, 'MESSAGE_CREATE', message);
  world.changed();
  return message;
}

/** Changes what the app gave, and reads the mentions anew. */
export function edit(platform: Platform, message: Message, form: MessageForm, flags: number): void {
  const { world } = platform;
  const channel = world.channels.get(message.channel);
  if (!channel) throw new Error(`no channel ${message.channel}`);
  message.content = form.content ?? message.content;
  message.embeds = form.embeds ?? message.embeds;
  message.components = form.components ?? message.components;
  message.flags = flags;
  message.editedAtMs = world.clock.nowMs();
  message.edits += 1;
  const before = message.mentions;
  const text = mentionableText(message.content, message.components);
  const replyTo = message.type === 19 ? world.messages.get(message.reference?.message ?? '') : undefined;
  const { mentions, targets } = mentionsIn({
    world,
    channel,
    author: message.author,
    allowed: form.allowed,
    text,
    replyTo,
  });
  message.mentions = mentions;
  const fresh = targets.filter(({ kind, target }) => {
    if (kind === 'user' || kind === 'reply') return !before.users.includes(target);
    return kind === 'role' ? !before.roles.includes(target) : !before.everyone;
  });
  ring(platform, message, fresh, 'edit');
  tell(platform, 'MESSAGE_UPDATE', message);
  world.changed();
}

export function remove(platform: Platform, message: Message): void {
  message.deleted = true;
  const { id, channel, ephemeralTo } = message;
  const guild = platform.world.channels.get(channel)?.guild;
  if (!ephemeralTo)
    platform.gateway.dispatch({
      name: 'MESSAGE_DELETE',
      guild,
      channel,
      payload: () => ({ id, channel_id: channel, guild_id: guild }),
    });
  platform.world.changed();
}

/** An archived thread comes back when somebody writes in it. */
function wake(platform: Platform, channel: Channel): void {
  const { thread } = channel;
  if (!thread?.archived) return;
  thread.archived = false;
  thread.archivedAtMs = platform.world.clock.nowMs();
  tellThread(platform, 'THREAD_UPDATE', channel);
}

export function tellThread(platform: Platform, name: 'THREAD_CREATE' | 'THREAD_UPDATE', channel: Channel): void {
  platform.gateway.dispatch({
    name,
    guild: channel.guild,
    channel: channel.id,
    payload: () => ({
      ...channelJson(platform.world, channel),
      ...(name === 'THREAD_CREATE' ? { newly_created: true } : {}),
    }),
  });
}

export function tell(platform: Platform, name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: Message): void {
  const { world, gateway } = platform;
  gateway.dispatch({
    name,
    guild: world.channels.get(message.channel)?.guild,
    channel: message.channel,
    subject: name === 'MESSAGE_CREATE' ? message.id : undefined,
    payload: ({ content }) => messageJson(world, message, { content, event: true }),
  });
}

function ring(
  platform: Platform,
  { id, channel }: Message,
  targets: readonly Pick<Ping, 'kind' | 'target'>[],
  by: Ping['by'],
): void {
  for (const target of targets) platform.world.pings.push({ ...target, message: id, channel, by });
}

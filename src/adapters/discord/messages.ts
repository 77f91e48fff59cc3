import { MessageType } from 'discord.js';
import { z } from 'zod';
import type { Bot } from '../../core/bot.ts';
import type { Messages } from '../../core/conversation/ports.ts';
import type { DiscordJob } from './job.ts';
import type { Places } from './places.ts';
import { readText } from './read-text.ts';

const user = z.object({
  id: z.string(),
  username: z.string(),
  global_name: z.string().nullish(),
  bot: z.boolean().optional(),
});
const messageSchema = z.object({
  id: z.string(),
  channel_id: z.string(),
  type: z.number(),
  author: user,
  webhook_id: z.string().optional(),
  content: z.string(),
  mentions: z.array(user),
  message_reference: z.object({ message_id: z.string().optional(), type: z.number().optional() }).nullish(),
  referenced_message: z.object({ author: user }).nullish(),
});

/** A message by somebody. */
export interface Heard {
  readonly id: string;
  readonly channel: string;
  readonly user: string;
  /** As it was meant; '' also where Discord keeps the words from us. */
  readonly text: string;
  readonly namesUs: boolean;
  /** The message of ours that it answers. */
  readonly repliesTo: string | undefined;
}

/** Somebody saying something; all other types are Discord's own notes. */
const SPOKEN: readonly number[] = [MessageType.Default, MessageType.Reply];

/** Undefined for all that is not a person saying something: bots, ourselves first of all, services, and Discord's notes. */
export function readHeard(message: unknown, bot: string): Heard | undefined {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) return undefined;
  const { id, channel_id: channel, type, author, webhook_id: service, content, mentions, ...said } = parsed.data;
  if (!SPOKEN.includes(type) || author.bot || author.id === bot || service !== undefined) return undefined;
  const isToUs = type === MessageType.Reply && said.referenced_message?.author.id === bot;
  return {
    id,
    channel,
    user: author.id,
    text: readText(content, mentions, bot),
    namesUs: mentions.some((each) => each.id === bot),
    repliesTo: isToUs ? said.message_reference?.message_id : undefined,
  };
}

export interface MessageParts {
  readonly bot: Bot;
  readonly messages: Pick<Messages, 'find'>;
  readonly places: Places;
  readonly botUserId: string;
  readonly now: () => number;
}

/** What a message wants of us; undefined where it is not for us. */
export async function jobOf(heard: Heard, parts: MessageParts): Promise<DiscordJob | undefined> {
  const to = await addressed(heard, parts);
  if (!to) return undefined;
  const { id: message, channel, user, text } = heard;
  return { kind: 'message', ...to, channel, message, user, text, heardAt: parts.now() };
}

interface To {
  readonly place: string;
  readonly thread?: string;
  readonly in: 'thread' | 'aside';
}

async function addressed(heard: Heard, parts: MessageParts): Promise<To | undefined> {
  const { channel, text, namesUs, repliesTo } = heard;
  const { bot, messages, places, botUserId } = parts;
  // Without the intent, all that people say to one another comes as nothing.
  if (text === '' && !namesUs) return undefined;
  const spot = await places.find(channel);
  switch (spot.kind) {
    case 'direct':
      return { place: channel, thread: channel, in: 'thread' };
    case 'thread': {
      const there = { place: spot.parent, thread: channel };
      if (await bot.isOpen(spot.parent, channel)) return { ...there, in: 'thread' };
      if (!namesUs && repliesTo === undefined) return undefined;
      return { ...there, in: spot.owner === botUserId ? 'thread' : 'aside' };
    }
    case 'channel': {
      if (!namesUs && repliesTo === undefined) return undefined;
      const answered = repliesTo === undefined ? undefined : await messages.find(channel, repliesTo);
      return { place: channel, ...(answered && { thread: answered.thread }), in: 'thread' };
    }
  }
}

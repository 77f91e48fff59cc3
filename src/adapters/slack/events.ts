import { z } from 'zod';
import type { MessageJob } from '../../core/chat/job.ts';

/** A message that may be meant for us. */
export interface Heard {
  readonly channel: string;
  readonly user: string;
  readonly ts: string;
  /** The first message of the thread it stands in; its own `ts` where it stands in none. */
  readonly thread: string;
  /** As Slack hands it on. */
  readonly text: string;
  /** `named`: mentions us. `direct`: in the conversation with us. `reply`: in a thread, to whomever. */
  readonly how: 'named' | 'direct' | 'reply';
  /** Who wrote the thread's first message, where Slack says so. */
  readonly parent: string | undefined;
}

const event = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  bot_profile: z.unknown().optional(),
  edited: z.unknown().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string(),
  text: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
});
const callback = z.object({ type: z.literal('event_callback'), event });

/** Of all kinds of message these alone are somebody saying something. docs.slack.dev/reference/events/message */
const SPOKEN: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast'];

/**
 * Undefined for all that is not a person speaking to us: what bots say, ourselves first of all, edits, deletions, joins,
 * and what people say to one another. Both copies of a mention come out the same.
 */
export function readHeard(body: unknown, botUserId: string): Heard | undefined {
  const parsed = callback.safeParse(body);
  if (!parsed.success) return undefined;
  const said = parsed.data.event;
  const isPerson = said.bot_id === undefined && said.bot_profile === undefined && said.user !== botUserId;
  if (!isPerson || !SPOKEN.includes(said.subtype) || said.edited !== undefined) return undefined;
  const { channel, user, ts, text, thread_ts: thread = ts, parent_user_id: parent } = said;
  const how = howSaid(said, botUserId);
  return how && { channel, user, ts, thread, text, how, parent };
}

function howSaid(said: z.infer<typeof event>, botUserId: string): Heard['how'] | undefined {
  if (isDirect(said.channel, said.channel_type)) return 'direct';
  if (said.type === 'app_mention' || said.text.includes(`<@${botUserId}>`)) return 'named';
  return said.thread_ts !== undefined && said.thread_ts !== said.ts ? 'reply' : undefined;
}

/** The id of a conversation between two begins so. */
export function isDirect(channel: string, channelType?: string): boolean {
  return channelType === 'im' || (channelType === undefined && channel.startsWith('D'));
}

/**
 * In which conversation to take it, once it is known whether its thread is ours: a plain reply counts there alone, and a
 * mention in a thread that others began makes that none of ours. Undefined: it is not for us.
 */
export function placeOf(
  { how, thread, ts, parent }: Heard,
  threadIsOurs: boolean,
  botUserId: string,
): MessageJob['in'] | undefined {
  if (threadIsOurs || how === 'direct' || thread === ts) return 'thread';
  const isBelowUs = parent === botUserId;
  if (how === 'reply') return isBelowUs ? 'below' : undefined;
  return isBelowUs ? 'thread' : 'aside';
}

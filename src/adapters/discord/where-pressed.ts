import { setTimeout as sleep } from 'node:timers/promises';
import type { Messages } from '../../core/conversation/ports.ts';
import { type Conversation, conversationAt } from './conversation.ts';
import type { Acted } from './interaction.ts';
import type { Via } from './job.ts';

interface Knowing {
  readonly messages: Pick<Messages, 'find'>;
  readonly botUserId: string;
}

/** Below a message that everybody sees it goes on with what that message began; the message's thread has its id. */
export async function conversationOf(acted: Acted, { messages, botUserId }: Knowing): Promise<Conversation> {
  const { channel, spot, message } = acted;
  const here = conversationAt(acted, botUserId);
  if (spot.kind !== 'channel' || !message || message.isPrivate) return here;
  const posted = await inTime(messages.find(channel, message.id));
  return { ...here, thread: posted?.thread ?? message.id };
}

/** Where the answer comes right below what was pressed, nobody need be told where it is. */
export function viaOf({ via, spot, message }: Acted): Via {
  if (!via.canPost) return { ...via, ack: 'public' };
  return { ...via, ack: spot.kind === 'channel' || message?.isPrivate ? 'private' : 'silent' };
}

/** So long Discord can wait for our store to say to which conversation or question a button belongs. */
const FIND_MAX_MS = 500;

/** What the store finds; undefined where it takes too long, or fails. */
export async function inTime<Found>(finding: Promise<Found>): Promise<Found | undefined> {
  const found = finding.catch(() => undefined);
  return Promise.race([found, sleep(FIND_MAX_MS, undefined, { ref: false })]);
}

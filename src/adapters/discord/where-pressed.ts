import type { Messages } from '../../core/conversation/ports.ts';
import { findInTime } from '../../core/delivery/find-in-time.ts';
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
  const posted = await findInTime(messages.find(channel, message.id));
  return { ...here, thread: posted?.thread ?? message.id };
}

/** Where the answer comes right below what was pressed, nobody need be told where it is. */
export function viaOf({ via, spot, message }: Acted): Via {
  if (!via.canPost) return { ...via, ack: 'public' };
  return { ...via, ack: spot.kind === 'channel' || message?.isPrivate ? 'private' : 'silent' };
}

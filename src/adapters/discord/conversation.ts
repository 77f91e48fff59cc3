import type { Acted } from './interaction.ts';

/** Where a conversation is, as the core knows it. */
export interface Conversation {
  readonly place: string;
  readonly thread?: string;
  readonly in?: 'thread' | 'aside';
}

/**
 * The conversation that goes on, or may begin, where somebody acts. In a thread that others began it is one beside theirs;
 * in a channel the answer begins it.
 */
export function conversationAt({ channel, spot }: Pick<Acted, 'channel' | 'spot'>, botUserId: string): Conversation {
  switch (spot.kind) {
    case 'direct':
      return { place: channel, thread: channel, in: 'thread' };
    case 'thread':
      return { place: spot.parent, thread: channel, in: spot.owner === botUserId ? 'thread' : 'aside' };
    case 'channel':
      return { place: channel };
  }
}

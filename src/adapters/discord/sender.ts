import type { Client } from 'discord.js';
import type { Failure } from '../../core/delivery/failure.ts';
import type { Destination, Sender, Sending } from '../../core/delivery/sender.ts';
import { touchWith } from './in-touch.ts';
import { lookAt } from './look.ts';
import { createPostReply, type PostingParts } from './post-reply.ts';
import { failureOf } from './refusals.ts';
import { findTarget } from './targets.ts';

export interface SenderParts extends PostingParts {
  readonly client: Pick<Client, 'channels' | 'guilds' | 'ws'>;
}

/** What Discord does for messages that nobody waits for. */
export function createDiscordSender(parts: SenderParts): Sender {
  const { api, client, bot } = parts;
  const postReply = createPostReply(parts);
  /** A person is reached also while a server is not. */
  const touch = (to: Destination) => touchWith(client, to.kind === 'channel' ? to.workspace : undefined);

  async function send(sending: Sending, signal: AbortSignal) {
    const target = await findTarget(sending.destination, { api, channels: client.channels }, signal);
    return target.kind === 'failed' ? target : await postReply(target.result, sending, signal);
  }

  return {
    async send(sending, signal) {
      const { destination, mayBeThere } = sending;
      const sent = touch(destination) === 'away' ? AWAY : await send(sending, signal);
      if (sent.kind === 'posted') return sent;
      const failure = failureOf(sent, touch(destination));
      // What may have been there before may be there still.
      const isOpen = mayBeThere && failure.kind !== 'refused';
      return { kind: 'failed', failure: isOpen ? { kind: 'unknown' } : failure };
    },
    async look(destination: Destination, signal) {
      if (touch(destination) === 'away') return AWAY.failure;
      const looked = await lookAt(destination, { api, botUserId: bot.id }, signal);
      if (looked.kind === 'failed') return failureOf(looked, touch(destination));
      const obstacle = looked.result;
      return obstacle ? { kind: 'refused', reason: obstacle === 'not-seen' ? 'not-a-member' : obstacle } : 'open';
    },
  };
}

const AWAY: { readonly kind: 'failed'; readonly failure: Failure } = {
  kind: 'failed',
  failure: { kind: 'unreachable' },
};

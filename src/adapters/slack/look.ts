import type { webApi } from '@slack/bolt';
import type { Failure } from '../../core/delivery/failure.ts';
import type { Destination } from '../../core/delivery/sender.ts';
import { isDirect } from './events.ts';
import { toFailure } from './failures.ts';

/** The app is not in that workspace any more, or its token is no good there. */
export const NO_ACCESS: Failure = { kind: 'refused', reason: 'no-access' };

/**
 * Whether something could be posted there, as far as Slack tells without posting. A channel that was deleted, and a private
 * one that we were removed from, are the same to us: Slack knows neither.
 */
export async function lookAt(client: webApi.WebClient, destination: Destination): Promise<'open' | Failure> {
  try {
    if (destination.kind === 'channel') return await lookAtChannel(client, destination);
    await client.conversations.open({ users: destination.user });
    return 'open';
  } catch (error) {
    return toFailure(error);
  }
}

/** Throws what Slack's client throws. docs.slack.dev/reference/objects/conversation-object, read 2026-11. */
export async function lookAtChannel(
  client: webApi.WebClient,
  { channel: id, thread }: Pick<Extract<Destination, { kind: 'channel' }>, 'channel' | 'thread'>,
): Promise<'open' | Failure> {
  if (thread !== undefined) await client.conversations.replies({ channel: id, ts: thread, limit: 1 });
  // To be told more of a conversation between two would take a scope more.
  if (isDirect(id)) {
    await client.conversations.history({ channel: id, limit: 1 });
    return 'open';
  }
  const { channel } = await client.conversations.info({ channel: id });
  if (channel?.is_archived) return { kind: 'refused', reason: 'archived' };
  if (channel?.is_member === false) return { kind: 'refused', reason: 'not-a-member' };
  if (channel?.is_read_only) return { kind: 'refused', reason: 'forbidden' };
  return 'open';
}

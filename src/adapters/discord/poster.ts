import type { DiscordApi } from './api.ts';
import type { DiscordMessage } from './components.ts';
import { CODES, codeOf } from './failures.ts';
import { findPosted } from './find-posted.ts';
import { componentIdOf, nonceOf } from './mark.ts';
import { type PostedBy, postAndLook } from './post-and-look.ts';

/** A message to be posted once, whatever becomes of Discord's answers. */
export interface Outgoing {
  /** Where to post it; the others are for where the ones before are not there. */
  readonly channels: readonly [string, ...string[]];
  readonly message: DiscordMessage;
  /** What it is an answer to, and which part of that: tells it from all others. */
  readonly key: string;
  readonly index: number;
  /** Nothing of it was posted before this instant. */
  readonly since: number;
  /** Whether somebody may have posted it already, as one does who died before saying so. */
  readonly mayBeThere: boolean;
  /** The message it answers. */
  readonly replyTo?: string | undefined;
  readonly botUserId: string;
  /** Awaited before it is posted: for what nobody waits for. */
  readonly turn?: ((channel: string) => Promise<void>) | undefined;
}

export type PostedOne =
  | (Extract<PostedBy, { kind: 'posted' }> & { readonly channel: string })
  | Extract<PostedBy, { kind: 'failed' }>;

/** Rejects only when told to stop. */
export async function postOnce(api: DiscordApi, outgoing: Outgoing, signal: AbortSignal): Promise<PostedOne> {
  const [channel, ...others] = outgoing.channels;
  const posted = await postIn(api, channel, outgoing, signal);
  const [next, ...rest] = others;
  const isElsewhere = posted.kind === 'failed' && codeOf(posted.error) === CODES.unknownChannel;
  if (isElsewhere && next !== undefined) return postOnce(api, { ...outgoing, channels: [next, ...rest] }, signal);
  return posted.kind === 'posted' ? { ...posted, channel } : posted;
}

/** Before Discord forgets the nonce it makes one message of two tries; after that, only looking does. */
async function postIn(api: DiscordApi, channel: string, outgoing: Outgoing, signal: AbortSignal): Promise<PostedBy> {
  const { key, index, since, mayBeThere, botUserId, turn } = outgoing;
  const mark = componentIdOf(key, index);
  const message = marked(outgoing.message, mark);
  const nonce = nonceOf(key, index, channel);
  let { replyTo } = outgoing;
  const posting = {
    mayBeThere,
    find: () => findPosted(api, { channel, since, mark, botUserId }, signal),
    turn: turn && (() => turn(channel)),
    async post() {
      try {
        return await api.post(channel, message, { nonce, replyTo, signal });
      } catch (error) {
        if (codeOf(error) !== CODES.noHistory || replyTo === undefined) throw error;
        // Who may not read what was said may not answer it by name either.
        replyTo = undefined;
        return await api.post(channel, message, { nonce, signal });
      }
    },
  };
  return await postAndLook(posting, signal);
}

/** The message with our mark on its first component. */
export function marked({ components: [first, ...others], facts }: DiscordMessage, id: number): DiscordMessage {
  return { components: first ? [{ ...first, id }, ...others] : [], facts };
}

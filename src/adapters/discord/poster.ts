import type { Failure } from '../../core/delivery/failure.ts';
import type { DiscordApi } from './api.ts';
import type { DiscordMessage } from './components.ts';
import { CODES, codeOf } from './failures.ts';
import { componentIdOf, nonceOf } from './mark.ts';
import { persist } from './persist.ts';

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
}

export type PostedOne =
  | { readonly kind: 'posted'; readonly channel: string; readonly id: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Rejects only when told to stop. */
export async function postOnce(api: DiscordApi, outgoing: Outgoing, signal: AbortSignal): Promise<PostedOne> {
  const [channel, ...others] = outgoing.channels;
  const posted = await postIn(api, channel, outgoing, signal);
  const [next, ...rest] = others;
  const isElsewhere = posted.kind === 'failed' && codeOf(posted.error) === CODES.unknownChannel;
  if (isElsewhere && next !== undefined) return postOnce(api, { ...outgoing, channels: [next, ...rest] }, signal);
  return posted.kind === 'done' ? { kind: 'posted', channel, id: posted.result } : posted;
}

async function postIn(api: DiscordApi, channel: string, outgoing: Outgoing, signal: AbortSignal) {
  const { key, index, since, mayBeThere, botUserId } = outgoing;
  const mark = componentIdOf(key, index);
  const message = marked(outgoing.message, mark);
  const nonce = nonceOf(key, index, channel);
  let { replyTo } = outgoing;
  return persist(async () => {
    const found = mayBeThere ? await findPosted(api, { channel, since, mark, botUserId }, signal) : undefined;
    if (found !== undefined) return found;
    try {
      return await api.post(channel, message, { nonce, replyTo, signal });
    } catch (error) {
      if (codeOf(error) !== CODES.noHistory || replyTo === undefined) throw error;
      // Who may not read what was said may not answer it by name either.
      replyTo = undefined;
      return await api.post(channel, message, { nonce, signal });
    }
  }, signal);
}

/** The message with our mark on its first component. */
export function marked({ components: [first, ...others], facts }: DiscordMessage, id: number): DiscordMessage {
  return { components: first ? [{ ...first, id }, ...others] : [], facts };
}

interface Wanted {
  readonly channel: string;
  readonly since: number;
  readonly mark: number;
  readonly botUserId: string;
}

/** Discord's clock and ours may differ by so much. */
const CLOCKS_DIFFER_MS = 60_000;

/** The id of the message with this mark. Where Discord does not let us look, the nonce alone has to do. */
async function findPosted(api: DiscordApi, wanted: Wanted, signal: AbortSignal): Promise<string | undefined> {
  const { channel, since, mark, botUserId } = wanted;
  try {
    const messages = await api.messagesSince(channel, since - CLOCKS_DIFFER_MS, signal);
    return messages.find(({ author, components }) => author.id === botUserId && components?.[0]?.id === mark)?.id;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

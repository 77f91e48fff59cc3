import type { Client } from 'discord.js';
import type { ThreadList } from '../../core/conversation/ports.ts';
import { type DiscordApi, snowflakeAt } from './api.ts';
import { type DiscordLog, told } from './vendor-log.ts';

export interface CatchingUp {
  readonly client: Pick<Client, 'channels'>;
  readonly api: DiscordApi;
  readonly threads: Pick<ThreadList, 'usedSince'>;
  readonly log: DiscordLog;
  readonly now: () => number;
  /** Takes up a message, unless that was done. */
  readonly hear: (message: unknown) => Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Conversations that nobody has gone on with for so long are not looked into. */
const USED_DAYS = 7;
const USED_MAX = 500;
/** Discord takes 50 calls a second. */
const READ_MAX = 200;

/**
 * Reads what was said since an instant at which we still heard all of it, and takes up what was said to us: after Discord
 * has begun a new session, which tells nothing of that. Conversations of ours come first. Never rejects.
 */
export async function catchUp(since: number, parts: CatchingUp): Promise<void> {
  const { api, log, hear } = parts;
  const channels = await channelsSince(since, parts);
  let read = 0;
  for (const channel of channels.slice(0, READ_MAX)) {
    try {
      const messages = [...(await api.messagesAfter(channel, snowflakeAt(since)))].sort(byId);
      read += messages.length;
      for (const message of messages) void hear(message);
    } catch (cause) {
      // Most are channels that we may not read.
      log.info({ ...told(cause), channel }, 'what was said in a channel meanwhile could not be read');
    }
  }
  if (channels.length > 0) log.info({ channels: channels.length, messages: read }, 'read what was said meanwhile');
}

/** Where something was said since, as far as Discord tells; of conversations between two it tells nothing. */
async function channelsSince(since: number, { client, threads, log, now }: CatchingUp): Promise<readonly string[]> {
  const used = await threads.usedSince(now() - USED_DAYS * DAY_MS, USED_MAX).catch((err: unknown) => {
    log.error({ err }, 'the conversations of late could not be looked up');
    return [];
  });
  const ours = new Set(used.map(({ thread }) => thread.split(':')[0] ?? thread).filter(isSnowflake));
  const direct = used.flatMap(({ place, thread }) => (place === thread && isSnowflake(place) ? [place] : []));
  const after = BigInt(snowflakeAt(since));
  const told = [...client.channels.cache.values()].flatMap((channel) => {
    const last = 'lastMessageId' in channel ? channel.lastMessageId : undefined;
    return last && BigInt(last) >= after ? [channel.id] : [];
  });
  const others = told.filter((id) => !ours.has(id));
  return [...new Set([...direct, ...told.filter((id) => ours.has(id)), ...others])];
}

/** Ids of other platforms in the same store look otherwise. */
function isSnowflake(id: string): boolean {
  return /^\d{15,20}$/.test(id);
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return BigInt(left.id) < BigInt(right.id) ? -1 : 1;
}

import type { APIMessage } from 'discord.js';
import { type DiscordApi, HISTORY_MAX, snowflakeAt } from './api.ts';
import { toFailure } from './failures.ts';

/** A message of ours, as we know it again. */
export interface Wanted {
  /** The channel it may stand in; of a forum, the forum. */
  readonly channel: string;
  /** It was not posted before this instant. */
  readonly since: number;
  /** On its first component, see `componentIdOf`. */
  readonly mark: number;
  readonly botUserId: string;
}

/** Discord's clock and ours may differ by so much. */
const CLOCKS_DIFFER_MS = 60_000;

/**
 * The id of the message with this mark. Undefined where there is none, and where Discord does not let us look. Throws where
 * it can not be told at the moment.
 */
export async function findPosted(api: DiscordApi, wanted: Wanted, signal: AbortSignal): Promise<string | undefined> {
  const { channel } = wanted;
  for (let after = earliestId(wanted); ; ) {
    const messages = await listed(() => api.messagesAfter(channel, after, signal));
    const found = messages.find((message) => isMarked(message, wanted));
    if (found || messages.length < HISTORY_MAX) return found?.id;
    after = newestOf(messages, after);
  }
}

/** The same in a forum, where each message begins a thread of its own: those that we opened since. */
export async function findInForum(
  api: DiscordApi,
  guild: string,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { channel: forum, botUserId } = wanted;
  const earliest = BigInt(earliestId(wanted));
  const threads = await listed(() => api.activeThreads(guild, signal));
  const ours = threads.filter(
    ({ id, parent_id: parent, owner_id: owner }) => parent === forum && owner === botUserId && BigInt(id) >= earliest,
  );
  for (const { id } of ours) {
    const [message] = await listed(async () => [await api.message(id, id, signal)]);
    if (message && isMarked(message, wanted)) return id;
  }
  return undefined;
}

function earliestId({ since }: Wanted): string {
  return snowflakeAt(since - CLOCKS_DIFFER_MS);
}

function isMarked({ author, components }: APIMessage, { mark, botUserId }: Wanted): boolean {
  return author.id === botUserId && components?.[0]?.id === mark;
}

function newestOf(messages: readonly APIMessage[], before: string): string {
  return messages.reduce((newest, { id }) => (BigInt(id) > BigInt(newest) ? id : newest), before);
}

/** Nothing where Discord says no: it will say so next time too. */
async function listed<Item>(list: () => Promise<readonly Item[]>): Promise<readonly Item[]> {
  try {
    return await list();
  } catch (error) {
    if (toFailure(error).kind === 'refused') return [];
    throw error;
  }
}

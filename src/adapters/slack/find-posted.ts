import type { webApi } from '@slack/bolt';
import { POST_EVENT } from './mark.ts';

export interface Wanted {
  readonly client: webApi.WebClient;
  readonly channel: string;
  readonly thread?: string | undefined;
  /** Nothing of it was posted before this instant. */
  readonly since: number;
}

/** Slack's clock and ours may differ by so much. */
const CLOCKS_DIFFER_MS = 60_000;
/** Messages asked for at once, and how often: in a channel in which more than these have come since, we look no further. */
const LIMIT = 200;
const MAX_PAGES = 25;

/**
 * The `ts` of the message with this mark, where it was posted. Throws what Slack's client throws. Used only after trouble:
 * apps that are sold outside Slack's marketplace may read history once a minute.
 */
export async function findPosted(wanted: Wanted & { readonly mark: string }): Promise<string | undefined> {
  return await findSince(
    wanted,
    ({ metadata }) => metadata?.event_type === POST_EVENT && markIn(metadata) === wanted.mark,
  );
}

/** The `ts` of a message that we began and did not finish: no mark is on it yet. Throws what Slack's client throws. */
export async function findUnfinished(wanted: Wanted & { readonly botId: string }): Promise<string | undefined> {
  return await findSince(
    wanted,
    ({ bot_id: by, metadata }) => by === wanted.botId && metadata?.event_type !== POST_EVENT,
  );
}

interface Seen {
  readonly bot_id?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: unknown };
}

async function findSince(
  { client, channel, thread, since }: Wanted,
  isIt: (message: Seen) => boolean,
): Promise<string | undefined> {
  const place = /^[UW]/.test(channel) ? await directChannel(client, channel) : channel;
  if (place === undefined) return undefined;
  const oldest = String((since - CLOCKS_DIFFER_MS) / 1_000);
  let cursor = '';
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const asked = {
      channel: place,
      oldest,
      limit: LIMIT,
      include_all_metadata: true,
      ...(cursor !== '' && { cursor }),
    };
    const answer =
      thread === undefined
        ? await client.conversations.history(asked)
        : await client.conversations.replies({ ...asked, ts: thread });
    const found = answer.messages?.find(isIt)?.ts;
    cursor = answer.response_metadata?.next_cursor ?? '';
    if (found !== undefined || cursor === '') return found;
  }
  return undefined;
}

function markIn({ event_payload: payload }: { readonly event_payload?: unknown }): unknown {
  return typeof payload === 'object' && payload !== null && 'mark' in payload ? payload.mark : undefined;
}

/** A message can be posted to a person; read are the messages of a conversation. */
async function directChannel(client: webApi.WebClient, user: string): Promise<string | undefined> {
  try {
    return (await client.conversations.open({ users: user })).channel?.id;
  } catch {
    return undefined;
  }
}

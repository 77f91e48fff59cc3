import type { types, webApi } from '@slack/bolt';
import type { Failure } from '../../core/delivery/failure.ts';
import { QUIET } from './blocks.ts';
import { toFailure } from './failures.ts';
import { findUnfinished } from './find-posted.ts';
import { MESSAGE_TEXT_MAX_CHARS } from './limits.ts';

/** Where an answer goes that comes in pieces. */
export interface StreamTarget {
  readonly client: webApi.WebClient;
  readonly channel: string;
  readonly thread: string;
  /** Who asked, and in which workspace: in channels Slack wants to know. */
  readonly user: string;
  readonly team: string;
  readonly botId: string;
  /** What it is an answer to: tells its message from all others. */
  readonly key: string;
  /** Nothing of it was written before this instant. */
  readonly since: number;
  /** Whether somebody may have begun it already, as one does who died over it. */
  readonly mayBeThere: boolean;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** Shows a text that grows. */
export interface Writer {
  /** The message it stands in; undefined where there is none. */
  readonly id: string | undefined;
  /** Why there is none. */
  readonly failure?: Failure;
  /** Whether Slack may still wait for more of it. */
  readonly mayStream: boolean;
  /** Shows the text up to here, or more of it later. Never rejects. */
  write(text: string): Promise<void>;
  /** Shows the rest, and `below` it. False where something is missing, or may be. Never rejects. */
  finish(text: string, below: types.KnownBlock[], metadata: types.MessageMetadata): Promise<boolean>;
}

/** Less than a sentence with its chip is not worth a call: `chat.appendStream` may be called 100 times a minute. */
const APPEND_MIN_CHARS = 60;
/** `chat.update` may be called 50 times a minute in all the workspace, and Slack asks for one in 3 s per message. */
const EDIT_EVERY_MS = 3_000;

/** Begins with a first piece: natively, or where Slack does not do that, with a post that is edited. */
export async function openWriter(target: StreamTarget, text: string): Promise<Writer> {
  const { client, channel, thread, user, team } = target;
  try {
    const recipient = { recipient_user_id: user, recipient_team_id: team };
    const { ts } = await client.chat.startStream({ channel, thread_ts: thread, ...recipient, markdown_text: text });
    if (ts !== undefined) return streamWriter(target, ts, text.length);
  } catch (error) {
    if (toFailure(error).kind === 'unknown') {
      const begun = await findUnfinished(target).catch(() => undefined);
      if (begun !== undefined) return lostWriter(begun, true);
    }
  }
  return editWriter(target, text);
}

function streamWriter({ client, channel, now }: StreamTarget, ts: string, begun: number): Writer {
  let shown = begun;
  let isBroken = false;
  let notBefore = 0;
  return {
    id: ts,
    mayStream: true,
    async write(text) {
      if (isBroken || text.length - shown < APPEND_MIN_CHARS || now() < notBefore) return;
      try {
        await client.chat.appendStream({ channel, ts, markdown_text: text.slice(shown) });
        shown = text.length;
      } catch (error) {
        const failure = toFailure(error);
        // Asked to wait, nothing is lost. After anything else nobody knows what stands there.
        if (failure.kind === 'busy') notBefore = now() + failure.waitMs;
        else isBroken = true;
      }
    },
    async finish(text, below, metadata) {
      if (isBroken) return false;
      const rest = text.slice(shown);
      try {
        await client.chat.stopStream({
          channel,
          ts,
          ...(rest === '' ? {} : { markdown_text: rest }),
          ...(below.length > 0 ? { blocks: below } : {}),
          metadata,
        });
        return true;
      } catch {
        return false;
      }
    },
  };
}

async function editWriter(target: StreamTarget, first: string): Promise<Writer> {
  const { client, channel, thread, now, wait } = target;
  let shownAt = now();
  try {
    const { ts } = await client.chat.postMessage({ channel, thread_ts: thread, text: cut(first), ...QUIET });
    const id = ts ?? '';
    return {
      id,
      mayStream: false,
      async write(text) {
        if (now() - shownAt < EDIT_EVERY_MS) return;
        shownAt = now();
        await edit(client, channel, id, text);
      },
      // The whole is put in its place, which is one more edit.
      async finish() {
        await wait(Math.max(0, shownAt + EDIT_EVERY_MS - now()));
        return false;
      },
    };
  } catch (error) {
    const failure = toFailure(error);
    const begun = failure.kind === 'unknown' ? await findUnfinished(target).catch(() => undefined) : undefined;
    return begun === undefined ? { ...lostWriter(undefined, false), failure } : lostWriter(begun, false);
  }
}

/** Of a message that we can only set right in the end. */
function lostWriter(id: string | undefined, mayStream: boolean): Writer {
  return { id, mayStream, write: async () => {}, finish: async () => false };
}

async function edit(client: webApi.WebClient, channel: string, ts: string, text: string): Promise<void> {
  await client.chat.update({ channel, ts, text: cut(text), blocks: [] }).catch(() => {});
}

function cut(text: string): string {
  return text.length <= MESSAGE_TEXT_MAX_CHARS ? text : `${text.slice(0, MESSAGE_TEXT_MAX_CHARS - 1)}…`;
}

import type { Growing } from '../../core/commands/types.ts';
import type { Posted } from '../../core/delivery/posted.ts';
import type { Part, Reply } from '../../core/reply/types.ts';
import type { DiscordApi } from './api.ts';
import { type DiscordMessage, toMessages } from './components.ts';
import { componentIdOf } from './mark.ts';
import type { EditPace } from './pace-edits.ts';
import { persist } from './persist.ts';
import { marked, type Outgoing, type PostedOne, postOnce } from './poster.ts';

export interface Stream {
  readonly api: DiscordApi;
  readonly pace: EditPace;
  /** Of the answer's conversation. */
  readonly place: string;
  readonly to: Omit<Outgoing, 'message' | 'index'>;
}

/**
 * Shows an answer while it is written: a message that is edited, always to the newest there is, and in the end to the
 * whole. What one message does not hold is posted below it. After a failure nothing stands there, or nothing we can change.
 */
export async function showGrowing(
  stream: Stream,
  growing: Growing,
  reply: Reply,
  signal: AbortSignal,
): Promise<Posted> {
  const { api, to, place } = stream;
  const begun = await showParts(stream, growing, reply, signal);
  if (begun?.kind === 'failed') return begun;
  const whole = toMessages((await growing.whole).reply, { startsThread: false });
  const ids: string[] = begun ? [begun.id] : [];
  let channels = to.channels;
  if (begun) {
    channels = [begun.channel];
    const [first] = whole;
    const failed = first && (await begun.finish(first));
    if (failed) return failed;
  }
  for (const [index, message] of whole.entries()) {
    if (index < ids.length) continue;
    const posted = await postOnce(api, { ...to, channels, message, index }, signal);
    if (posted.kind === 'failed') return posted;
    channels = [posted.channel];
    ids.push(posted.id);
  }
  return { kind: 'posted', place, channel: channels[0], ids, wasThere: to.mayBeThere };
}

/** Shows what has come until all has; undefined where nothing can be shown before the end. */
async function showParts(stream: Stream, growing: Growing, reply: Reply, signal: AbortSignal) {
  let showing: Showing | undefined;
  const parts: Part[] = [];
  for await (const part of growing.parts) {
    signal.throwIfAborted();
    parts.push(part);
    const [message] = toMessages({ ...reply, parts, actions: [] }, { startsThread: false });
    if (!message) continue;
    if (showing) showing.update(message);
    else {
      const posted = await postOnce(stream.api, { ...stream.to, message, index: 0 }, signal);
      if (posted.kind === 'failed') return posted;
      showing = showIn(stream, posted, signal);
    }
  }
  return showing;
}

/** A message that is edited as it grows. */
interface Showing {
  readonly kind: 'showing';
  readonly channel: string;
  readonly id: string;
  /** Shows this when it is its turn, unless something newer has come by then. */
  update(message: DiscordMessage): void;
  /** Shows this for good. Answers why not, where not. */
  finish(message: DiscordMessage): Promise<Extract<Posted, { kind: 'failed' }> | undefined>;
}

function showIn(
  { api, pace, to }: Stream,
  { channel, id }: Extract<PostedOne, { kind: 'posted' }>,
  signal: AbortSignal,
): Showing {
  const mark = componentIdOf(to.key, 0);
  let newest: DiscordMessage | undefined;
  let underWay: Promise<void> | undefined;

  async function showNewest(): Promise<void> {
    while (newest) {
      await pace.turn(channel, signal);
      const message = newest;
      newest = undefined;
      // One that fails is made up for by the next, and the last one is tried until it is done.
      if (message) await api.edit(channel, id, marked(message, mark), signal).catch(() => {});
    }
    underWay = undefined;
  }

  return {
    kind: 'showing',
    channel,
    id,
    update(message) {
      newest = message;
      underWay ??= showNewest().catch(() => {});
    },
    async finish(message) {
      newest = undefined;
      await underWay;
      await pace.turn(channel, signal);
      const edited = await persist(() => api.edit(channel, id, marked(message, mark), signal), signal);
      return edited.kind === 'failed' ? { kind: 'failed', failure: edited.failure } : undefined;
    },
  };
}

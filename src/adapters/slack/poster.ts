import { setTimeout as sleep } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Failure } from '../../core/delivery/failure.ts';
import { createLanes } from '../../core/delivery/lanes.ts';
import type { Posted } from '../../core/delivery/posted.ts';
import { planRetry } from '../../core/delivery/retry.ts';
import { remembered } from '../../core/remembered.ts';
import { QUIET, type SlackMessage } from './blocks.ts';
import { refusalWord, toFailure } from './failures.ts';
import { findPosted } from './find-posted.ts';
import { markOf, POST_EVENT } from './mark.ts';
import type { SlackLog } from './vendor-log.ts';

/** Puts messages into channels, each once, whatever becomes of Slack's answers, and a channel's in their order. */
export interface Poster {
  /** Rejects only when `signal` says stop. */
  post(outgoing: Outgoing, signal: AbortSignal): Promise<Posted>;
}

export interface Outgoing {
  readonly client: webApi.WebClient;
  readonly channel: string;
  /** The thread they go into; absent: the first begins one, and the others go into that. */
  readonly thread?: string | undefined;
  readonly messages: readonly SlackMessage[];
  /** What they are an answer to: tells them from all others, so that they are found again. */
  readonly key: string;
  /** Nothing of it was posted before this instant. */
  readonly since: number;
  /** Whether somebody may have posted them already, as one does who died before saying so. */
  readonly mayBeThere: boolean;
  /** Awaited before each call that posts, and after looking. Rejects when told to stop. */
  readonly turn?: (channel: string) => Promise<void>;
  /** For so long in all a message waits between its tries; absent: as long as Slack says. */
  readonly patienceMs?: number;
}

export function createPoster(log: SlackLog): Poster {
  const lanes = createLanes();
  // The client would make them anew for every post, and take them apart for its debug log: half of what a post took.
  const textOf = remembered((blocks: SlackMessage['blocks']) => JSON.stringify(blocks));

  async function postAll(outgoing: Outgoing, signal: AbortSignal): Promise<Posted> {
    let { channel, thread } = outgoing;
    let wasThere = false;
    const ids: string[] = [];
    for (const [index, message] of outgoing.messages.entries()) {
      const one = { ...outgoing, channel, thread, message, textOf, mark: markOf(outgoing.key, index) };
      const posted = await postOnce(one, signal, log);
      if (posted.kind === 'failed') return ids.length === 0 ? posted : inPart(posted.failure);
      ids.push(posted.id);
      channel = posted.channel;
      thread ??= posted.id;
      wasThere ||= posted.wasThere;
    }
    return { kind: 'posted', place: channel, channel, ids, wasThere };
  }

  return { post: (outgoing, signal) => lanes.run(outgoing.channel, () => postAll(outgoing, signal)) };
}

interface One extends Omit<Outgoing, 'messages'> {
  readonly message: SlackMessage;
  readonly mark: string;
  readonly textOf: (blocks: SlackMessage['blocks']) => string;
}

type PostedOne =
  | { readonly kind: 'posted'; readonly channel: string; readonly id: string; readonly wasThere: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

async function postOnce(one: One, signal: AbortSignal, log: SlackLog): Promise<PostedOne> {
  let { message, patienceMs = Number.POSITIVE_INFINITY } = one;
  let lookFirst = one.mayBeThere;
  for (let attempt = 1; ; ) {
    const tried = await attemptPost({ ...one, message }, lookFirst);
    if (tried.kind === 'posted') return tried;
    const { failure } = tried;
    const step = planRetry(failure, attempt);
    if (failure.kind === 'refused' && failure.reason === 'other' && message.blocks.length > 0) {
      // Words without form are better than silence.
      log.error({ refused: tried.word }, 'Slack refused the form of a message; it goes out as plain text');
      message = { ...message, blocks: [] };
      continue;
    }
    if (step.do === 'give-up' || step.waitMs > patienceMs) {
      return lookFirst ? inPart(failure) : { kind: 'failed', failure };
    }
    patienceMs -= step.waitMs;
    await sleep(step.waitMs, undefined, { signal });
    lookFirst ||= step.lookFirst;
    if (failure.kind !== 'busy') attempt += 1;
  }
}

async function attemptPost(one: One, lookFirst: boolean): Promise<PostedOne & { readonly word?: string | undefined }> {
  const { client, channel, thread, message, mark, textOf, turn } = one;
  try {
    const found = lookFirst ? await findPosted(one) : undefined;
    if (found !== undefined) return { kind: 'posted', channel, id: found, wasThere: true };
  } catch (error) {
    return { kind: 'failed', failure: ofLooking(toFailure(error)) };
  }
  await turn?.(channel);
  try {
    const { channel: where, ts }: Readonly<Record<string, unknown>> = {
      ...(await client.apiCall('chat.postMessage', {
        channel,
        text: message.text,
        ...(message.blocks.length > 0 ? { blocks: textOf(message.blocks) } : {}),
        ...(thread === undefined ? {} : { thread_ts: thread }),
        ...QUIET,
        metadata: { event_type: POST_EVENT, event_payload: { mark } },
      })),
    };
    return { kind: 'posted', channel: stringOr(where, channel), id: stringOr(ts, ''), wasThere: false };
  } catch (error) {
    return { kind: 'failed', failure: toFailure(error), word: refusalWord(error) };
  }
}

function stringOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/** Where something may stand there already, no failure says that nothing does. */
function inPart(failure: Failure): { readonly kind: 'failed'; readonly failure: Failure } {
  return { kind: 'failed', failure: failure.kind === 'refused' ? failure : { kind: 'unknown' } };
}

/** Who is not let look can not know, and it is no fault of the message. */
function ofLooking(failure: Failure): Failure {
  const isOther = failure.kind === 'refused' && failure.reason === 'other';
  return isOther ? { kind: 'refused', reason: 'forbidden' } : failure;
}

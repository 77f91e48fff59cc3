import { setTimeout as sleep } from 'node:timers/promises';
import type { types } from '@slack/bolt';
import type { Failure } from '../../core/delivery/failure.ts';
import { planRetry } from '../../core/delivery/retry.ts';
import type { SlackMessage } from './blocks.ts';
import { refusalWord, toFailure } from './failures.ts';
import { findPosted, findUnfinished } from './find-posted.ts';
import { markOf, POST_EVENT } from './mark.ts';
import { openWriter, type StreamTarget, type Writer } from './stream-writers.ts';

/** What stands there in the end. */
export interface Ending {
  /** Below the text, where that was streamed: sources, buttons. */
  readonly below: types.KnownBlock[];
  /** All of it, for where the stream was no good. */
  readonly whole: SlackMessage;
}

export type Streamed =
  | { readonly kind: 'written'; readonly id: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Writes an answer as its pieces come, in Slack's markdown, already escaped. Whatever becomes of the stream, the whole
 * text stands there once in the end, and nothing turns for ever; after `failed` nothing stands there. `pieces` must not
 * reject. Rejects when `signal` says stop.
 */
export async function streamAnswer(
  target: StreamTarget,
  pieces: AsyncIterable<string>,
  endingOf: (text: string) => Ending | Promise<Ending>,
  signal: AbortSignal,
): Promise<Streamed> {
  const left = target.mayBeThere ? await findLeft(target) : undefined;
  if (left?.isFinished) return { kind: 'written', id: left.id };
  let text = '';
  let writer: Writer | undefined;
  for await (const piece of pieces) {
    signal.throwIfAborted();
    text += piece;
    if (left) continue;
    if (writer) await writer.write(text);
    else writer = await openWriter(target, text);
  }
  const ending = await endingOf(text);
  const metadata = { event_type: POST_EVENT, event_payload: { mark: markOf(target.key, 0) } };
  const isShown = await writer?.finish(text, ending.below, metadata);
  const id = left?.id ?? writer?.id;
  if (id === undefined) return { kind: 'failed', failure: writer?.failure ?? { kind: 'unknown' } };
  if (isShown) return { kind: 'written', id };
  const mayStream = left !== undefined || writer?.mayStream === true;
  return putInPlace({ ...target, id, mayStream }, ending.whole, metadata, signal);
}

/** What somebody before us has left there. Where Slack does not let us look, we begin anew. */
async function findLeft(
  target: StreamTarget,
): Promise<{ readonly id: string; readonly isFinished: boolean } | undefined> {
  try {
    const finished = await findPosted({ ...target, mark: markOf(target.key, 0) });
    if (finished !== undefined) return { id: finished, isFinished: true };
    const begun = await findUnfinished(target);
    return begun === undefined ? undefined : { id: begun, isFinished: false };
  } catch {
    return undefined;
  }
}

/** The whole text in the place of what was streamed of it. Saying it twice does no harm, so that every doubt is a retry. */
async function putInPlace(
  { client, channel, id: ts, mayStream }: StreamTarget & { readonly id: string; readonly mayStream: boolean },
  { text, blocks }: SlackMessage,
  metadata: types.MessageMetadata,
  signal: AbortSignal,
): Promise<Streamed> {
  for (let attempt = 1; ; ) {
    // An open stream takes no other text; one that is over says so.
    if (mayStream) await client.chat.stopStream({ channel, ts }).catch(() => {});
    try {
      await client.chat.update({ channel, ts, text, blocks, metadata });
      return { kind: 'written', id: ts };
    } catch (error) {
      const isOpen = refusalWord(error) === 'streaming_state_conflict';
      const failure: Failure = isOpen ? { kind: 'unknown' } : toFailure(error);
      const step = planRetry(failure, attempt);
      if (step.do === 'give-up') return { kind: 'failed', failure };
      await sleep(step.waitMs, undefined, { signal });
      if (failure.kind !== 'busy') attempt += 1;
    }
  }
}

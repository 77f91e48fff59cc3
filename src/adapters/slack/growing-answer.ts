import type { Growing } from '../../core/commands/types.ts';
import { factsOf } from '../../core/reply/facts-of.ts';
import type { Part, Reply } from '../../core/reply/types.ts';
import { type SlackMessage, toMessages } from './blocks.ts';
import { partMarkdown } from './part-markdown.ts';
import { type Ending, type Streamed, streamAnswer } from './stream.ts';
import type { StreamTarget } from './stream-writers.ts';

/** Shows an answer in a thread while it is being written, and below it in the end what belongs to all of it. */
export async function showGrowing(
  target: StreamTarget,
  { parts, whole }: Growing,
  signal: AbortSignal,
): Promise<Streamed> {
  const endingOf = async (text: string): Promise<Ending> => {
    const { reply } = await whole;
    return { below: belowOf(reply), whole: inOne(reply, text) };
  };
  return streamAnswer(target, textsOf(parts), endingOf, signal);
}

/** What introduces a fact comes with it: alone it says nothing. */
async function* textsOf(parts: AsyncIterable<Part>): AsyncIterable<string> {
  let text = '';
  for await (const part of parts) {
    text += partMarkdown(part);
    if (part.kind !== 'fact' || text === '') continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

function belowOf(reply: Reply): SlackMessage['blocks'] {
  const [below] = toMessages({ ...reply, parts: [] }, { startsThread: false });
  return below?.blocks ?? [];
}

/** As blocks where they fit one message, as answers do; else as the text that was to be streamed. */
function inOne(reply: Reply, text: string): SlackMessage {
  const [message, ...others] = toMessages(reply, { startsThread: false });
  if (message && others.length === 0) return message;
  return {
    text: message?.text ?? text,
    blocks: [{ type: 'markdown', text }, ...belowOf(reply)],
    facts: factsOf(reply),
  };
}

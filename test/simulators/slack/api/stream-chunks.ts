import { isObject, type Json, type JsonObject, textAt } from '../../json.ts';
import { object, oneOf, problems, string } from '../blocks/schema.ts';
import * as limits from '../limits.ts';
import type { Platform } from '../platform.ts';
import { Refused, refuseIf } from '../refused.ts';
import type { Stream } from '../world.ts';
import { checkedBlocks } from './message-content.ts';

const words = string({ max: limits.TASK_TEXT_MAX_CHARS });
const chunkChecks = {
  markdown_text: object({ required: { text: string({ min: 1, max: limits.MARKDOWN_TEXT_MAX_CHARS }) } }),
  plan_update: object({ required: { title: words } }),
  task_update: object({
    required: { id: words, title: words, status: oneOf(['pending', 'in_progress', 'complete', 'error']) },
    optional: { details: words, output: words, sources: () => {} },
  }),
  blocks: object({ required: { blocks: () => {} } }),
} as const;

/** Adds what came in pieces: all of it, or nothing where one piece is refused. */
export function addChunks(platform: Platform, stream: Stream, chunks: readonly Json[]): void {
  const pieces = chunks.map((chunk, index) => checked(chunk, index));
  const blocks = pieces.flatMap((chunk) =>
    chunk.type === 'blocks' ? (checkedBlocks(platform, chunk.blocks) ?? []) : [],
  );
  if (stream.streamedBlocks.length + blocks.length > limits.STREAMED_BLOCKS_MAX)
    throw new Refused('msg_blocks_too_many');
  stream.streamedBlocks = [...stream.streamedBlocks, ...blocks];
  for (const chunk of pieces) {
    if (chunk.type === 'markdown_text') stream.markdown += textAt(chunk, 'text') ?? '';
    if (chunk.type === 'plan_update') stream.planTitle = textAt(chunk, 'title');
    if (chunk.type === 'task_update') stream.tasks.set(textAt(chunk, 'id') ?? '', taskCard(chunk));
  }
}

function checked(chunk: Json, index: number): JsonObject {
  const type = isObject(chunk) ? chunk.type : undefined;
  const known = type === 'markdown_text' || type === 'plan_update' || type === 'task_update' || type === 'blocks';
  if (!isObject(chunk) || !known) throw new Refused('invalid_chunks');
  refuseIf('invalid_chunks', problems(chunkChecks[type], chunk, `/chunks/${index}`));
  return chunk;
}

function taskCard({ id, title, status, details, output, sources }: JsonObject): JsonObject {
  return {
    type: 'task_card',
    task_id: id,
    title,
    status,
    ...(details === undefined ? {} : { details }),
    ...(output === undefined ? {} : { output }),
    ...(sources === undefined ? {} : { sources }),
  };
}

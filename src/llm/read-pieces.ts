import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { TextModelFailed } from '../core/text-model.ts';
import type { Tally } from './tally.ts';

/**
 * The text of a stream, none of its pieces empty. Throws TextModelFailed when it ended early by the server's own word
 * (`cut-off`) or declined to write (`refused`), a plain Error when the stream stops without a word, and whatever the
 * connection throws.
 */
export async function* readPieces(chunks: AsyncIterable<ChatCompletionChunk>, tally: Tally): AsyncGenerator<string> {
  let ending: string | undefined;
  let isDeclined = false;
  for await (const chunk of chunks as AsyncIterable<LooseChunk>) {
    if (chunk.usage) tally.told(chunk.usage.prompt_tokens, chunk.usage.completion_tokens);
    const choice = chunk.choices?.[0];
    const piece = choice?.delta?.content;
    if (typeof piece === 'string' && piece !== '') {
      tally.wrote(piece.length);
      yield piece;
    }
    isDeclined ||= Boolean(choice?.delta?.refusal);
    ending = choice?.finish_reason ?? ending;
  }
  if (ending === 'length') throw new TextModelFailed('cut-off', 'The model stopped at its token limit.');
  if (ending === 'content_filter')
    throw new TextModelFailed('cut-off', 'The server’s content filter stopped the model.');
  if (isDeclined) throw new TextModelFailed('refused', 'The model declined to write.');
  if (ending === undefined) throw new Error('the stream stopped without an end');
}

/** What we read of a chunk. Servers of all kinds write it, so nothing is sure to be there. */
interface LooseChunk {
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown } | null;
  readonly choices?: readonly {
    readonly delta?: { readonly content?: unknown; readonly refusal?: unknown };
    readonly finish_reason?: string | null;
  }[];
}

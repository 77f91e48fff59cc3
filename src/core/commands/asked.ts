import { cleanText } from '../language/clean.ts';
import type { Part, TextPart } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { echo } from './echo.ts';
import type { Outcome } from './types.ts';

/** The outcome with its question above, for readers who did not see it asked. */
export function withQuestion<Given extends Outcome>(outcome: Given, question: string): Given {
  const { reply, growing } = outcome;
  const text = wordsFor(reply.language).posting.asked(echo(cleanText(question)));
  const above: TextPart = { kind: 'text', text };
  return {
    ...outcome,
    reply: { ...reply, parts: [above, ...reply.parts] },
    ...(growing && {
      growing: {
        ...growing,
        parts: below(above, growing.parts),
        whole: growing.whole.then((whole) => withQuestion(whole, question)),
      },
    }),
  };
}

/** Nothing where nothing comes. */
async function* below(above: Part, parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  let isFirst = true;
  for await (const part of parts) {
    if (isFirst) yield above;
    isFirst = false;
    yield part;
  }
}

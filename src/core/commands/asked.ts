import { cleanText } from '../language/clean.ts';
import type { Reply } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { echo } from './echo.ts';

/** The reply with its question above, for readers who did not see it asked. */
export function withQuestion(reply: Reply, question: string): Reply {
  const text = wordsFor(reply.language).posting.asked(echo(cleanText(question)));
  return { ...reply, parts: [{ kind: 'text', text }, ...reply.parts] };
}

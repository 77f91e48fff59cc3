import { createAnswerer } from '../../../src/core/answer/answer.ts';
import { turnOf } from '../../../src/core/answer/turn.ts';
import type { Answer } from '../../../src/core/answer/types.ts';
import type { Briefing } from '../../../src/core/briefing/types.ts';
import type { Turn } from '../../../src/core/conversation/types.ts';
import type { Language } from '../../../src/core/language/languages.ts';
import { plainText } from '../../../src/core/reply/plain.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';
import { readWordVectors } from '../../../src/word-vectors/read-vectors.ts';

export const answerer = createAnswerer(createVocabulary(readWordVectors));

/** The answer to the last of the questions, asked one after another in one thread of the language. */
export function ask(briefing: Briefing, questions: string | readonly string[], language: Language = 'en'): Answer {
  const inOrder = typeof questions === 'string' ? [questions] : questions;
  const turns: Turn[] = [];
  let last: Answer | undefined;
  for (const text of inOrder) {
    last = answerer.answer(briefing, { text, language, turns: [...turns] });
    turns.push(turnOf(text, last));
  }
  if (!last) throw new Error('no question was asked');
  return last;
}

/** The verdict and the facts cited, in order: "disputed f6 f7". */
export function outcome(answer: Answer): string {
  return [answer.verdict, ...citedIn(answer)].join(' ');
}

/** Ids of the facts cited, in the order in which they are told. */
export function citedIn({ sentences }: Answer): string[] {
  return sentences.flatMap(({ citations }) => citations.map(({ fact }) => fact));
}

/** What is said beside the facts: introductions, refusals. */
export function ownWords({ reply }: Answer): string {
  return reply.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join(' ');
}

/** All that a reader sees. */
export function shown({ reply }: Answer): string {
  return plainText(reply);
}

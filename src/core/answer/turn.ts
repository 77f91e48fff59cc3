import type { Turn } from '../conversation/types.ts';
import type { Answer } from './types.ts';

/** What a thread remembers of a question and its answer. */
export function turnOf(question: string, answer: Answer): Turn {
  return { question, language: answer.language, facts: citedFacts(answer) };
}

/** The ids of the facts that an answer cites, each once, in its order. */
export function citedFacts({ sentences }: Answer): string[] {
  return [...new Set(sentences.flatMap(({ citations }) => citations.map(({ fact }) => fact)))];
}

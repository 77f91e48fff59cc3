import { citedFacts, turnOf } from '../core/answer/turn.ts';
import type { Answerer, Verdict } from '../core/answer/types.ts';
import type { Briefing } from '../core/briefing/types.ts';
import type { Turn } from '../core/conversation/types.ts';
import type { EvalQuestion } from './questions.ts';

/** A question and what came back. */
export interface Asked {
  readonly slug: string;
  readonly question: EvalQuestion;
  readonly verdict: Verdict;
  /** Ids of the facts cited, each once, in the order of the answer. */
  readonly cited: readonly string[];
}

/** Puts an editor's questions to a briefing, in their order; those of one thread as one conversation. */
export function askAll(questions: readonly EvalQuestion[], briefing: Briefing, answerer: Answerer): Asked[] {
  const threads = new Map<string, Turn[]>();
  return questions.map((question) => {
    const { ask, lang, thread } = question;
    const turns = (thread !== undefined && threads.get(thread)) || [];
    const answer = answerer.answer(briefing, { text: ask, language: lang, turns });
    if (thread !== undefined) threads.set(thread, [...turns, turnOf(ask, answer)]);
    return { slug: briefing.slug, question, verdict: answer.verdict, cited: citedFacts(answer) };
  });
}

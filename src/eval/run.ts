import { citedFacts, turnOf } from '../core/answer/turn.ts';
import type { Answer, Question, Verdict } from '../core/answer/types.ts';
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

/** Answers a question of a briefing, by facts or by a model. */
export type Ask = (briefing: Briefing, question: Question) => Promise<Answer>;

/** Puts an editor's questions to a briefing, in their order; those of one thread as one conversation. */
export async function askAll(questions: readonly EvalQuestion[], briefing: Briefing, ask: Ask): Promise<Asked[]> {
  const threads = new Map<string, Turn[]>();
  const all: Asked[] = [];
  for (const question of questions) {
    const { ask: text, lang: language, thread } = question;
    const turns = (thread !== undefined && threads.get(thread)) || [];
    const answer = await ask(briefing, { text, language, turns });
    if (thread !== undefined) threads.set(thread, [...turns, turnOf(text, answer)]);
    all.push({ slug: briefing.slug, question, verdict: answer.verdict, cited: citedFacts(answer) });
  }
  return all;
}

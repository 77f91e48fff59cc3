import type { Briefing } from '../../briefing/types.ts';
import { TextModelFailed } from '../../text-model.ts';
import type { TextChecker } from '../check-text.ts';
import { QUESTION_MAX_CHARS } from '../question.ts';
import type { Answer, Question, ThreadAnswerer } from '../types.ts';
import { type DraftingParts, draftAnswer } from './draft-answer.ts';
import { bringsNothingIn, readRewrite } from './rewrite.ts';
import type { Begun, Drafter } from './types.ts';

export interface DrafterParts extends DraftingParts {
  readonly answerer: ThreadAnswerer;
  readonly checker: TextChecker;
  /** Says stop when the process does. */
  readonly stopping: AbortSignal;
  /** Says stop after so many milliseconds. */
  readonly within: (ms: number) => AbortSignal;
}

/** For all that a model is asked for one answer. The facts have been there from the start. */
const ANSWER_MAX_MS = 30_000;
/** What a rewritten question would make clearer is not worth a longer wait. */
const REWRITE_MAX_MS = 5_000;

/**
 * Search decides whether there is an answer, before any model is asked; a model words it. It may also rewrite a question
 * that leans on its thread into one that stands alone, which is then searched.
 */
export function createDrafter(parts: DrafterParts): Drafter {
  const { answerer, checker, model, prompts, listener, stopping, within } = parts;

  /** The question as it stands alone; undefined where the model has nothing better than the reader's own words. */
  async function rewritten(briefing: Briefing, question: Question, place: string | undefined, signal: AbortSignal) {
    const { text, turns, language } = question;
    let written = '';
    try {
      const prompt = prompts.followUp({ turns, question: text, language, place });
      for await (const piece of model.write(prompt, signal)) written += piece;
    } catch (error) {
      if (!(error instanceof TextModelFailed)) listener.failed?.(error);
      return undefined;
    }
    const standing = readRewrite(written);
    if (standing === undefined || standing === text) return undefined;
    const isKept = bringsNothingIn(standing, question, briefing, checker.briefing(briefing));
    listener.rewritten?.(isKept);
    return isKept ? standing : undefined;
  }

  /** What was asked, and the answer by the facts: to the rewritten question where that is answered. */
  async function search(briefing: Briefing, question: Question, place: string | undefined, signal: AbortSignal) {
    const own = { text: question.text, answer: answerer.answer(briefing, question) };
    const mayRewrite = question.text.length <= QUESTION_MAX_CHARS && answerer.leans(briefing, question);
    const text = mayRewrite
      ? await rewritten(briefing, { ...question, language: own.answer.language }, place, signal)
      : undefined;
    if (text === undefined) return own;
    const answer = answerer.answer(briefing, { ...question, text });
    return isBetter(answer, own.answer) ? { text, answer } : own;
  }

  return {
    async begin(briefing, question, place): Promise<Begun> {
      const late = within(ANSWER_MAX_MS);
      const unread = new AbortController();
      const signal = AbortSignal.any([stopping, late, unread.signal]);
      const rewriting = AbortSignal.any([signal, within(REWRITE_MAX_MS)]);
      const { text, answer } = await search(briefing, question, place, rewriting);
      const { material } = answer;
      if (!material) return { answer };
      const { turns } = question;
      const evidence = checker.briefing(briefing);
      const asked = { answer, material, briefing, evidence, turns, question: text, place };
      const draft = draftAnswer({ ...asked, signal, isLate: () => late.aborted }, parts);
      return { answer, draft: { ...draft, stop: () => unread.abort() } };
    },
  };
}

/** A rewriting that is declined, or asks for a list, has lost what the reader asked where their own words found it. */
function isBetter(rewritten: Answer, own: Answer): boolean {
  if (rewritten.verdict === 'not_in_briefing') return false;
  return own.verdict === 'not_in_briefing' || rewritten.material !== undefined || own.material === undefined;
}

import type { Briefing } from '../../briefing/types.ts';
import { TextModelFailed } from '../../text-model.ts';
import type { TextChecker } from '../check-text.ts';
import type { Question, ThreadAnswerer } from '../types.ts';
import { type DraftingParts, draftAnswer } from './draft-answer.ts';
import { bringsNothingIn, readRewrite } from './rewrite.ts';
import type { Drafter } from './types.ts';

export interface DrafterParts extends DraftingParts {
  readonly answerer: ThreadAnswerer;
  readonly checker: TextChecker;
  /** Says stop when the process does. */
  readonly stopping: AbortSignal;
  /** Says stop after so many milliseconds. */
  readonly within: (ms: number) => AbortSignal;
}

/** What a rewritten question would make clearer is not worth a longer wait. */
const REWRITE_MAX_MS = 5_000;

/**
 * Search decides whether there is an answer, before any model is asked; a model words it. It may also rewrite a question
 * that leans on its thread into one that stands alone, which is then searched.
 */
export function createDrafter(parts: DrafterParts): Drafter {
  const { answerer, checker, model, prompts, listener, stopping, within } = parts;

  async function rewritten(briefing: Briefing, question: Question, place: string | undefined): Promise<string> {
    const { text, language, turns } = question;
    const prompt = prompts.followUp({ turns, question: text, language, place });
    const signal = AbortSignal.any([stopping, within(REWRITE_MAX_MS)]);
    let written = '';
    try {
      for await (const piece of model.write(prompt, signal)) written += piece;
    } catch (error) {
      if (!(error instanceof TextModelFailed)) listener.failed?.(error);
      return text;
    }
    const standing = readRewrite(written);
    if (standing === undefined || standing === text) return text;
    const isKept = bringsNothingIn(standing, question, briefing, checker.briefing(briefing));
    listener.rewritten?.(isKept);
    return isKept ? standing : text;
  }

  return {
    async begin(briefing, question, place) {
      const text = answerer.leans(briefing, question) ? await rewritten(briefing, question, place) : question.text;
      const answer = answerer.answer(briefing, { ...question, text });
      if (!answer.material) return { answer };
      const { turns } = question;
      const evidence = checker.briefing(briefing);
      const drafting = { answer, briefing, evidence, turns, question: text, place, signal: stopping };
      return { answer, draft: draftAnswer(drafting, parts) };
    },
  };
}

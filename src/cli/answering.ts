import { createAnswerer } from '../core/answer/answer.ts';
import { createTextChecker } from '../core/answer/check-text.ts';
import type { Question } from '../core/answer/types.ts';
import type { Briefing } from '../core/briefing/types.ts';
import { createVocabulary } from '../core/search/vocabulary.ts';
import { readWordVectors } from '../word-vectors/read-vectors.ts';
import type { Asked } from './answer-record.ts';
import { type Cli, type DraftHearing, WrongUse } from './cli.ts';

/** Asks a briefing. Where a model words the answer, it does so while that is read. */
export type AskBriefing = (briefing: Briefing, question: Question) => Promise<Asked>;

export interface AnsweringOptions {
  /** Whether the model of the settings, where they name one, words the answers. */
  readonly isModelWanted: boolean;
  /** Whether there is nothing to do without one. */
  readonly isModelNeeded?: boolean;
  readonly listener?: DraftHearing;
}

/** What answers questions to briefings. Throws WrongUse where a model is needed and the settings name none. */
export async function openAnswering(cli: Cli, options: AnsweringOptions): Promise<AskBriefing> {
  const { isModelWanted, isModelNeeded = false, listener = {} } = options;
  const vocabulary = createVocabulary(readWordVectors);
  const answerer = createAnswerer(vocabulary);
  const checker = createTextChecker(vocabulary);
  const drafter = isModelWanted ? await cli.openDrafter({ answerer, checker }, listener) : undefined;
  if (isModelNeeded && !drafter) {
    throw new WrongUse('No model to ask: set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own.');
  }
  return async (briefing, question) => {
    const start = performance.now();
    if (!drafter) return { answer: answerer.answer(briefing, question), start };
    return { ...(await drafter.begin(briefing, question)), start };
  };
}

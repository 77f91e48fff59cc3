import type { Draft, DraftedAnswer } from '../core/answer/drafting/types.ts';
import { howWorded } from '../core/answer/receipt.ts';
import type { Answer } from '../core/answer/types.ts';
import type { GateResult, Receipt } from '../core/conversation/receipt.ts';
import { plainText } from '../core/reply/plain.ts';

/** An answer for programs. `text` is what a person would read; `ms` how long it took. */
export interface AnswerRecord extends Pick<Answer, 'verdict' | 'asOf' | 'sentences' | 'nearest'>, Pick<Receipt, 'by'> {
  readonly lang: string;
  readonly text: string;
  /** What became of each sentence that a model has drafted. */
  readonly gate: readonly Omit<GateResult, 'facts'>[];
  readonly ms: number;
}

/** A question that is answered, or about to be. */
export interface Asked {
  /** By the facts, until `whole` is there. */
  readonly answer: Answer;
  /** When it was asked, by `performance.now()`. */
  readonly start: number;
  readonly draft?: Draft;
}

export async function recordOf({ answer, draft, start }: Asked): Promise<AnswerRecord> {
  const given: Answer | DraftedAnswer = draft ? await draft.whole : answer;
  const ms = millisecondsSince(start);
  const { verdict, language, asOf, sentences, nearest, reply } = given;
  const { by, gate } = howWorded(given);
  const judged = gate.map(({ facts: _, ...result }) => result);
  return { verdict, lang: language, asOf, text: plainText(reply), sentences, nearest, by, gate: judged, ms };
}

/** To the microsecond. */
export function millisecondsSince(start: number): number {
  return Number((performance.now() - start).toFixed(3));
}

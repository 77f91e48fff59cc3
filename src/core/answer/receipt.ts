import type { Briefing } from '../briefing/types.ts';
import type { Receipt } from '../conversation/receipt.ts';
import type { DraftedAnswer } from './drafting/types.ts';
import { citedFacts } from './turn.ts';
import type { Answer } from './types.ts';

/** How an answer came about; undefined where nobody could tell what was asked. */
export function receiptOf({ slug, version }: Briefing, answer: Answer | DraftedAnswer): Receipt | undefined {
  if (answer.isUnclear) return undefined;
  const declined = answer.verdict === 'not_in_briefing' ? { nearest: answer.nearest } : {};
  return { slug, version, facts: citedFacts(answer), ...declined, ...howWorded(answer) };
}

/** Whose words an answer is in. */
export function howWorded(answer: Answer | DraftedAnswer): Pick<Receipt, 'by' | 'gate' | 'drafted'> {
  if (!isDrafted(answer)) return { by: 'facts', gate: [] };
  const { by, gate, drafted } = answer;
  return { by, gate, ...(drafted && { drafted }) };
}

function isDrafted(answer: Answer | DraftedAnswer): answer is DraftedAnswer {
  return 'by' in answer;
}

import type { Briefing } from '../briefing/types.ts';
import type { GateResult, Receipt } from '../conversation/receipt.ts';
import { citedFacts } from './turn.ts';
import type { Answer } from './types.ts';

export type { GateResult, Receipt };

/** Of an answer that no model had a part in; undefined where nobody could tell what was asked. */
export function receiptOfFacts({ slug, version }: Briefing, answer: Answer): Receipt | undefined {
  if (answer.isUnclear) return undefined;
  const declined = answer.verdict === 'not_in_briefing' ? { nearest: answer.nearest } : {};
  return { slug, version, by: 'facts', facts: citedFacts(answer), ...declined, gate: [] };
}

import type { Briefing } from '../briefing/types.ts';
import type { Receipt } from '../conversation/receipt.ts';
import type { DraftedAnswer } from './drafting/types.ts';
import { citedFacts } from './turn.ts';
import type { Answer } from './types.ts';

/** How an answer came about; undefined where nobody could tell what was asked. */
export function receiptOf({ slug, version }: Briefing, answer: Answer | DraftedAnswer): Receipt | undefined {
  if (answer.isUnclear) return undefined;
  const how = 'by' in answer ? answer : { by: 'facts' as const, gate: [] };
  const declined = answer.verdict === 'not_in_briefing' ? { nearest: answer.nearest } : {};
  const drafted = 'drafted' in how && how.drafted ? { drafted: how.drafted } : {};
  return { slug, version, by: how.by, facts: citedFacts(answer), ...declined, ...drafted, gate: how.gate };
}

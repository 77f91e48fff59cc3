import type { Outcome } from '../commands/types.ts';
import { receiptWordsFor } from '../reply/receipt-words-for.ts';

/** Below an answer of which it is kept how it came about, lets a reader ask for that. */
export function withReceiptButton<Given extends Outcome>(outcome: Given): Given {
  const { reply, receipt, growing } = outcome;
  if (growing) return { ...outcome, growing: { ...growing, whole: growing.whole.then(withReceiptButton) } };
  if (!receipt) return outcome;
  const { label } = receiptWordsFor(reply.language);
  return {
    ...outcome,
    reply: { ...reply, actions: [...reply.actions, { kind: 'receipt', slug: receipt.slug, label }] },
  };
}

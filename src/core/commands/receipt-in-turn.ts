import type { Outcome } from './types.ts';

/** Has the thread remember how its answers came about, where there are no messages to keep that beside. */
export function withReceiptInTurn<Given extends Outcome>(outcome: Given): Given {
  const { turn, opens, receipt, growing } = outcome;
  if (growing) return { ...outcome, growing: { ...growing, whole: growing.whole.then(withReceiptInTurn) } };
  if (!receipt) return outcome;
  const first = opens?.firstTurn;
  return {
    ...outcome,
    ...(turn && { turn: { ...turn, receipt } }),
    ...(first && { opens: { ...opens, firstTurn: { ...first, receipt } } }),
  };
}

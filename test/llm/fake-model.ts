import { type TextModel, TextModelFailed, type TextModelFault } from '../../src/core/text-model.ts';
import { ServerSaidNo } from '../../src/llm/failures.ts';

/** What the next call does: writes, or fails for this reason; a number is a refusal with that HTTP status. */
export type Move = 'write' | TextModelFault | number;

/** A model that does what it is told to, one move a call; the last move stays. */
export function fakeModel(
  ...moves: Move[]
): TextModel & { readonly calls: () => number; readonly does: (move: Move) => void } {
  let calls = 0;
  let left = moves;
  return {
    name: 'small',
    calls: () => calls,
    does: (move) => {
      left = [move];
    },
    async *write() {
      calls += 1;
      const move = (left.length > 1 ? left.shift() : left[0]) ?? 'write';
      if (typeof move === 'number') throw new ServerSaidNo('refused', 'no', move);
      yield 'text';
      if (move !== 'write') throw new TextModelFailed(move, 'no');
    },
  };
}

/** A model whose calls go on until they are let go, by their number from 0. */
export function heldModel(): TextModel & { readonly letGo: (call: number) => void; readonly begun: () => number } {
  const held: PromiseWithResolvers<void>[] = [];
  return {
    name: 'small',
    begun: () => held.length,
    letGo: (call) => held[call]?.resolve(),
    async *write() {
      const holding = Promise.withResolvers<void>();
      held.push(holding);
      await holding.promise;
      yield 'text';
    },
  };
}

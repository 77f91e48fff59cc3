import type { Receipt } from '../../conversation/receipt.ts';
import type { FactPart, Part } from '../../reply/types.ts';
import { sentencesOf } from '../compose.ts';
import type { Answer } from '../types.ts';
import { createGrowingList } from './growing-list.ts';

/**
 * An answer that is put together sentence by sentence from a model's words and, where those will not do, from the facts
 * that search has found. Nothing is shown before a sentence of the model has passed.
 */
export interface Worded {
  /** Each as it may be shown. */
  readonly parts: AsyncIterable<Part>;
  readonly hasPassed: boolean;
  /** A sentence of the model that a fact carries. */
  pass(text: string, fact: string): void;
  /** The facts themselves, in place of a sentence that did not pass. */
  giveWay(facts: readonly string[]): void;
  /** Lets go of facts that wait for a first sentence that passes: there will be another try. */
  beginAgain(): void;
  /** All that was not shown yet, where the model did not come to its end. */
  complete(): void;
  /** Ends the parts. Where nothing of the model's has passed it is the facts' answer, unchanged. */
  end(): Answer & Pick<Receipt, 'by'>;
}

export function createWorded(facts: Answer): Worded {
  const { intro, told } = partsOf(facts);
  const list = createGrowingList<Part>();
  const shown: FactPart[] = [];
  /** Waits for a first sentence that passes. */
  let held: FactPart[] = [];
  const own = new Set<FactPart>();

  const isTold = (id: string) => [...shown, ...held].some(({ chip }) => chip.fact === id);

  function show(part: FactPart): void {
    if (shown.length === 0) for (const line of intro) list.add(line);
    shown.push(part);
    list.add(part);
  }

  function showFact(part: FactPart): void {
    if (isTold(part.chip.fact)) return;
    if (own.size === 0) held.push(part);
    else show(part);
  }

  return {
    parts: list.items,
    get hasPassed() {
      return own.size > 0;
    },
    pass(text, fact) {
      const part = told.find(({ chip }) => chip.fact === fact);
      if (!part || shown.some((before) => before.text === text)) return;
      const worded = { ...part, text };
      own.add(worded);
      for (const before of held.splice(0)) if (before.chip.fact !== fact) show(before);
      show(worded);
    },
    giveWay(ids) {
      for (const part of told.filter(({ chip }) => ids.includes(chip.fact))) showFact(part);
    },
    beginAgain() {
      held = [];
    },
    complete() {
      for (const part of told) showFact(part);
    },
    end() {
      if (own.size === 0) {
        held = [];
        list.end();
        return { ...facts, by: 'facts' };
      }
      if (facts.material?.answersSeveral) for (const part of told) showFact(part);
      list.end();
      return {
        ...withParts(facts, [...intro, ...shown]),
        by: shown.every((part) => own.has(part)) ? 'model' : 'mixed',
      };
    },
  };
}

/** What stands in front of the facts, and the facts. */
function partsOf({ reply }: Answer): { readonly intro: readonly Part[]; readonly told: readonly FactPart[] } {
  return {
    intro: reply.parts.filter(({ kind }) => kind !== 'fact'),
    told: reply.parts.filter((part) => part.kind === 'fact'),
  };
}

function withParts(facts: Answer, parts: readonly Part[]): Answer {
  return { ...facts, sentences: sentencesOf(parts), reply: { ...facts.reply, parts } };
}

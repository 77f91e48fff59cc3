import type { TextChecker } from '../answer/check-text.ts';
import type { MayWord } from '../answer/drafting/by-place.ts';
import { createGate } from '../answer/drafting/gate.ts';
import { createDraftReader } from '../answer/drafting/read-draft.ts';
import type { DraftListener, Prompts } from '../answer/drafting/types.ts';
import type { PreparedEvidence } from '../answer/evidence.ts';
import type { Briefing, Fact } from '../briefing/types.ts';
import type { GateResult } from '../conversation/receipt.ts';
import type { Language } from '../language/languages.ts';
import { factPart } from '../reply/chip.ts';
import type { Part } from '../reply/types.ts';
import { type TextModel, TextModelFailed } from '../text-model.ts';
import type { Change } from './changes.ts';
import type { WriteOpening } from './digests.ts';

export interface OpeningParts {
  readonly model: TextModel;
  readonly prompts: Pick<Prompts, 'opening'>;
  readonly checker: Pick<TextChecker, 'briefing'>;
  readonly listener: Pick<DraftListener, 'judged' | 'failed'>;
  /** Says stop when the process does. */
  readonly stopping: AbortSignal;
  /** Says stop after so many milliseconds. */
  readonly within: (ms: number) => AbortSignal;
}

/** What is new or stands otherwise, and how: as a model is told. */
export interface ChangedFact {
  readonly fact: Fact;
  readonly change: 'new' | 'corrected' | 'held otherwise';
}

/** A digest can wait, but not for a model that hangs. */
const OPENING_MAX_MS = 30_000;
const MAX_FACTS = 12;
const MAX_SENTENCES = 3;

/**
 * Has a model word the opening of a digest: one to three sentences, each of which passed the gate and carries the chip of the
 * fact that says it. Undefined where none did, or the model failed: the editor's summary stands there then. Accounts that
 * differ are never worded: they stand side by side further down. Never rejects.
 */
export function createOpeningWriter(parts: OpeningParts): WriteOpening {
  const { model, prompts, checker, listener, stopping, within } = parts;

  return async (briefing, changes, { language, place }) => {
    const changed = changedFacts(changes);
    if (changed.length === 0) return undefined;
    const opening = createOpening(briefing, changed, language, checker.briefing(briefing));
    const signal = AbortSignal.any([stopping, within(OPENING_MAX_MS)]);
    const reader = createDraftReader();
    try {
      for await (const piece of model.write(prompts.opening({ briefing, changed, language, place }), signal)) {
        for (const event of reader.read(piece)) {
          if (event.kind !== 'sentence') continue;
          const result = opening.take(event.sentence);
          listener.judged?.(result);
        }
      }
    } catch (error) {
      if (!(error instanceof TextModelFailed)) listener.failed?.(error);
    }
    return opening.told.length > 0 ? opening.told : undefined;
  };
}

/** The same, for places that have not switched the model off: there the editor's summary stands. */
export function openingByPlace(write: WriteOpening, mayWord: MayWord): WriteOpening {
  return async (briefing, changes, reader) =>
    (await mayWord(reader.place)) ? await write(briefing, changes, reader) : undefined;
}

function changedFacts(changes: readonly Change[]): ChangedFact[] {
  const changed = changes.flatMap((change): ChangedFact[] => {
    switch (change.kind) {
      case 'added':
        return [{ fact: change.fact, change: 'new' }];
      case 'corrected':
        return [{ fact: change.fact, change: 'corrected' }];
      case 'status':
        return [{ fact: change.fact, change: 'held otherwise' }];
      default:
        return [];
    }
  });
  return changed.filter(({ fact }) => fact.disputes.length === 0).slice(0, MAX_FACTS);
}

/** Takes drafted sentences, and keeps those that a fact carries. */
function createOpening(
  briefing: Briefing,
  changed: readonly ChangedFact[],
  language: Language,
  evidence: PreparedEvidence,
) {
  const facts = new Map(changed.map(({ fact }) => [fact.id, fact]));
  const judge = createGate({ evidence, allowed: new Set(facts.keys()), language, material: {} });
  const told: Part[] = [];

  function take(sentence: Parameters<typeof judge>[0]): GateResult {
    const judged = judge(sentence);
    // Nobody is shown what was stopped: it is counted, and forgotten.
    if (judged.kind === 'stopped') return { text: '', facts: judged.facts, passed: false, check: judged.check };
    const { text, fact: id } = judged;
    const fact = facts.get(id);
    if (fact && facts.delete(id) && told.length < MAX_SENTENCES) {
      told.push({ ...factPart(fact, briefing, language), text });
    }
    return { text, facts: [id], passed: true };
  }

  return { told, take };
}

import type { Briefing } from '../../briefing/types.ts';
import type { GateResult } from '../../conversation/receipt.ts';
import type { StoppedBy } from '../../reply/check-names.ts';
import type { Part, Reply } from '../../reply/types.ts';
import { wordsFor } from '../../reply/words-for.ts';
import { type TextModel, TextModelFailed, type TextModelFault } from '../../text-model.ts';
import { createComposer } from '../compose.ts';
import type { PreparedEvidence } from '../evidence.ts';
import { citedFacts } from '../turn.ts';
import type { Answer, Material } from '../types.ts';
import { createGate, type Judged } from './gate.ts';
import { createQuotable } from './quotable.ts';
import { createDraftReader } from './read-draft.ts';
import type { AnswerPrompt, Draft, DraftedAnswer, DraftListener, Prompts } from './types.ts';
import { createWorded } from './worded.ts';

export interface DraftingParts {
  readonly model: TextModel;
  readonly prompts: Prompts;
  readonly listener: DraftListener;
}

export interface Drafting extends Omit<AnswerPrompt, 'facts' | 'language' | 'stopped'> {
  /** By the facts themselves. */
  readonly answer: Answer;
  readonly material: Material;
  readonly evidence: PreparedEvidence;
  /** Ends the drafting: the time for it is over, nobody reads it, or the process stops. */
  readonly signal: AbortSignal;
  /** Says whether it was the time, when it ended. */
  readonly isLate: () => boolean;
}

/** How one asking of the model came out. */
type Asked = { readonly isDeclined: boolean; readonly isWhole: boolean; readonly fault?: TextModelFault };

/**
 * Has a model word an answer, and checks each of its sentences as it comes. Begins at once. Where none of them passes, the
 * model is asked once more, told what was wrong; where it fails, or nothing passes then either, the facts answer.
 */
export function draftAnswer(drafting: Drafting, { model, prompts, listener }: DraftingParts): Draft {
  const { answer, briefing, material, evidence, signal, isLate } = drafting;
  const allowed = new Set(citedFacts(answer));
  const facts = briefing.facts.filter(({ id }) => allowed.has(id));
  const judge = createGate({ evidence, allowed, language: answer.language, material });
  const said = [...drafting.turns.map((turn) => turn.question), drafting.question];
  const worded = createWorded(answer);
  const results: GateResult[] = [];
  const stopped: { readonly text: string; readonly check: StoppedBy }[] = [];

  function take(judged: Judged, isQuotable: (text: string) => boolean): void {
    const result = resultOf(judged, isQuotable);
    results.push(result);
    if (judged.kind === 'stopped') stopped.push({ text: judged.text, check: judged.check });
    listener.judged?.(result);
    if (judged.kind === 'passed') worded.pass(judged.text, judged.fact);
    else worded.giveWay(judged.facts);
  }

  async function ask(before: AnswerPrompt['stopped']): Promise<Asked> {
    const prompt = prompts.answer({ ...drafting, facts, language: answer.language, stopped: before });
    const isQuotable = createQuotable({ evidence, allowed, language: answer.language, prompt, asked: said });
    const reader = createDraftReader();
    let isDeclined = false;
    try {
      for await (const piece of model.write(prompt, signal)) {
        for (const event of reader.read(piece)) {
          if (event.kind === 'sentence') take(judge(event.sentence), isQuotable);
          else isDeclined = event.isDeclined;
        }
      }
    } catch (error) {
      if (!(error instanceof TextModelFailed)) listener.failed?.(error);
      // What fails after the draft has ended takes nothing away. It is read to its end all the same, as what it took comes last.
      if (reader.isWhole) return { isDeclined, isWhole: true };
      return { isDeclined, isWhole: false, fault: isLate() ? 'slow' : faultOf(error) };
    }
    return { isDeclined, isWhole: reader.isWhole, ...(!reader.isWhole && { fault: 'cut-off' as const }) };
  }

  const drafted = { model: model.name, prompt: prompts.version };

  async function run(): Promise<DraftedAnswer> {
    let asked = await ask([]);
    if (!worded.hasPassed && !asked.fault && !asked.isDeclined && stopped.length > 0) {
      worded.beginAgain();
      asked = await ask([...stopped]);
    }
    const { isDeclined, isWhole, fault } = asked;
    if (isDeclined && !worded.hasPassed) {
      worded.end();
      listener.done?.({ by: 'facts', isDeclined: true });
      return { ...decline(answer, briefing), by: 'facts', gate: results, drafted };
    }
    if (!isWhole) worded.complete();
    const ended = worded.end();
    listener.done?.({ by: ended.by, ...(fault && { fault }) });
    const shown = fault !== undefined && ended.by === 'facts' ? withNote(ended, fault) : ended;
    return { ...shown, by: ended.by, gate: results, drafted };
  }

  /** What nobody foresaw must not leave a reader without the facts. */
  function afterFailure(cause: unknown): DraftedAnswer {
    listener.failed?.(cause);
    return { ...withNote(worded.end(), 'unreachable'), by: 'facts', gate: results, drafted };
  }

  return { parts: worded.parts, whole: run().catch(afterFailure) };
}

function faultOf(error: unknown): TextModelFault {
  return error instanceof TextModelFailed ? error.fault : 'unreachable';
}

/** What a stopped sentence said is kept where it may be repeated. */
function resultOf(judged: Judged, isQuotable: (text: string) => boolean): GateResult {
  const { text } = judged;
  return judged.kind === 'passed'
    ? { text, facts: [judged.fact], passed: true }
    : { text: isQuotable(text) ? text : '', facts: judged.facts, passed: false, check: judged.check };
}

/** The model has read the facts and finds no answer in them: they are what comes nearest. */
function decline(answer: Answer, briefing: Briefing): Answer {
  const near = citedFacts(answer).flatMap((id) => briefing.facts.find((fact) => fact.id === id) ?? []);
  return createComposer(briefing, answer.language).decline([wordsFor(answer.language).notInBriefing], near);
}

/** Tells that a model was meant to answer and could not. A process that stops has nothing to explain. */
function withNote<Shown extends Answer>(answer: Shown, fault: TextModelFault): Shown {
  if (fault === 'stopped') return answer;
  const note: Part = { kind: 'text', text: wordsFor(answer.language).withoutModel };
  const reply: Reply = { ...answer.reply, parts: [...answer.reply.parts, note] };
  return { ...answer, reply };
}

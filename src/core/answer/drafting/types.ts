import type { Briefing, Fact } from '../../briefing/types.ts';
import type { GateResult, Receipt } from '../../conversation/receipt.ts';
import type { Turn } from '../../conversation/types.ts';
import type { Language } from '../../language/languages.ts';
import type { StoppedBy } from '../../reply/check-names.ts';
import type { Part } from '../../reply/types.ts';
import type { Prompt, TextModelFault } from '../../text-model.ts';
import type { Answer, Question } from '../types.ts';

/** Answers a question, and has a model word the answer where it may. */
export interface Drafter {
  /** Never rejects. `place`: whose budget pays; none on the command line. */
  begin(briefing: Briefing, question: Question, place?: string): Promise<Begun>;
}

export interface Begun {
  /** By the facts themselves. */
  readonly answer: Answer;
  /** Present where a model is at work on it. */
  readonly draft?: StoppableDraft;
}

/** An answer that a model words while it is read. */
export interface Draft {
  /** Each as it may be shown, in order. Never rejects. */
  readonly parts: AsyncIterable<Part>;
  /** What it came to. Never rejects: where the model fails, the facts answer. */
  readonly whole: Promise<DraftedAnswer>;
}

/** One that nobody need wait for any more. */
export interface StoppableDraft extends Draft {
  /** Nobody reads it any more: the facts answer at once, whatever was not written yet. */
  stop(): void;
}

export interface DraftedAnswer extends Answer, Pick<Receipt, 'by' | 'gate' | 'drafted'> {}

/** What a model is asked; filled in from the prompt files. */
export interface Prompts {
  /** Which prompt words answers: `answer 3`. */
  readonly version: string;
  answer(asking: AnswerPrompt): Prompt;
  followUp(asking: FollowUpPrompt): Prompt;
  opening(asking: OpeningPrompt): Prompt;
}

export interface AnswerPrompt {
  readonly briefing: Briefing;
  readonly facts: readonly Fact[];
  readonly turns: readonly Turn[];
  readonly question: string;
  readonly language: Language;
  readonly place: string | undefined;
  /** Sentences of an earlier draft that did not pass, where this is the second try. */
  readonly stopped: readonly { readonly text: string; readonly check: StoppedBy }[];
}

export interface FollowUpPrompt {
  readonly turns: readonly Turn[];
  readonly question: string;
  readonly language: Language;
  readonly place: string | undefined;
}

export interface OpeningPrompt {
  readonly briefing: Briefing;
  /** What is new or stands otherwise, and how. */
  readonly changed: readonly { readonly fact: Fact; readonly change: string }[];
  readonly language: Language;
  readonly place: string | undefined;
}

/** What happens while answers are drafted, for whoever counts it. */
export interface DraftListener {
  /** A drafted sentence was judged. */
  judged?(result: GateResult): void;
  /** An answer is done. `fault`: why the model was of no use, or not to the end. */
  done?(how: { readonly by: Receipt['by']; readonly isDeclined?: true; readonly fault?: TextModelFault }): void;
  /** The model threw what no model may. */
  failed?(cause: unknown): void;
  /** A follow-up was rewritten, or the rewriting was dropped for what it brought in. */
  rewritten?(isKept: boolean): void;
}

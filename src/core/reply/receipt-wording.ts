import type { StoppedBy } from './check-names.ts';

/** What is said of how an answer came about: every phrase of it. What is quoted is a model's or the editor's own words. */
export interface ReceiptWording {
  /** On the button. */
  readonly label: string;
  readonly title: string;
  /** Above facts that no model has worded. */
  readonly unchanged: string;
  readonly declined: string;
  /** Of an answer that tells who published the report, and when. */
  readonly aboutReport: string;
  readonly noModel: string;
  /** `by`: the model and the prompt it was given. */
  readonly unused: (by: string) => string;
  readonly worded: (by: string) => string;
  readonly othersUnchanged: string;
  readonly by: (model: string, prompt: string) => string;
  readonly restsOn: string;
  readonly nearest: string;
  readonly drafted: string;
  readonly passed: string;
  readonly stopped: string;
  readonly quoted: (sentence: string) => string;
  /** In place of a stopped sentence that is not about the facts. */
  readonly unquoted: string;
  /** Why a sentence was stopped, as a sentence. */
  readonly check: Readonly<Record<StoppedBy, string>>;
  readonly stoppedSomehow: string;
  readonly briefing: (title: string, version: number) => string;
  /** Where the briefing has changed since. */
  readonly newer: (version: number) => string;
  /** Facts that the briefing has no more. */
  readonly lost: (ids: string) => string;
  readonly briefingGone: (slug: string, version: number) => string;
  readonly notKept: string;
  readonly noAnswerYet: string;
}

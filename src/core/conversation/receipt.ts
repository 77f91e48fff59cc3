import type { StoppedBy } from '../reply/check-names.ts';

/** How an answer came about, kept beside the message that shows it. Holds nothing that a reader wrote. */
export interface Receipt {
  readonly slug: string;
  readonly version: number;
  /** `facts`: nothing but the editor's sentences; `model`: nothing but sentences of the model; `mixed`: both. */
  readonly by: 'facts' | 'model' | 'mixed';
  /** Ids of the facts it rests on. */
  readonly facts: readonly string[];
  /** Present with a decline: ids of the facts that were offered beside it. */
  readonly nearest?: readonly string[];
  /** Present when a model was asked. */
  readonly drafted?: {
    readonly model: string;
    /** Of the prompt file: `answer 3`. */
    readonly prompt: string;
  };
  /** One for each sentence that was drafted, in order, also those that were not shown; empty without a model. */
  readonly gate: readonly GateResult[];
}

/** What became of a drafted sentence at the gate. */
export interface GateResult {
  /** Empty where it was stopped and is not about the facts: a model's own words on other matters are repeated to nobody. */
  readonly text: string;
  /** Ids of the facts it cites. */
  readonly facts: readonly string[];
  readonly passed: boolean;
  /** The first check that it failed. */
  readonly check?: StoppedBy;
}

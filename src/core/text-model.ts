import { BriefingError } from './errors.ts';

/*
 * What we ask of a language model: text for a prompt, as it is written. Who answers, how often it is tried, and what it
 * may cost is none of the core's business.
 */

export interface TextModel {
  /** As its server calls it: told in receipts and logs. */
  readonly name: string;
  /**
   * The text in pieces, in order, as they come; together they are what the model wrote. Ends when it ended by itself.
   * Throws TextModelFailed, also after some pieces, and never anything else; when `signal` says stop, with `stopped`.
   */
  write(prompt: Prompt, signal: AbortSignal): AsyncIterable<string>;
}

export interface Prompt {
  /** What it is for; also which prompt file it was made from. */
  readonly task: 'answer' | 'follow-up' | 'digest' | 'canary';
  /** Whose budget pays: a place in chat. None on the command line, which has no budget. */
  readonly place?: string;
  /** The long part that stays the same from question to question comes first, so that servers can keep it. */
  readonly messages: readonly { readonly role: 'system' | 'user'; readonly text: string }[];
  /** The JSON Schema of what is to be written. Servers that know none learn the form from the prompt's own example. */
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  readonly maxTokens: number;
}

/**
 * Why there is no (more) text:
 * - `slow`: nothing within the time to the first token, or not all within the time for the whole;
 * - `unreachable`: no connection, or the server failed (5xx);
 * - `busy`: the server asked us to wait for longer than a reader would;
 * - `refused`: the request is not allowed or not understood (4xx): a wrong key, a wrong model name;
 * - `cut-off`: it stopped in the middle, at its token limit or because the connection broke;
 * - `over-budget`: the place, or all of them together, has spent what it may today;
 * - `switched-off`: it failed too often lately, or did not pass its canary questions;
 * - `stopped`: we were told to stop.
 */
export type TextModelFault =
  | 'slow'
  | 'unreachable'
  | 'busy'
  | 'refused'
  | 'cut-off'
  | 'over-budget'
  | 'switched-off'
  | 'stopped';

/** The model wrote nothing we can use, or only a part. The message is for the operator and holds no text of a reader. */
export class TextModelFailed extends BriefingError {
  readonly fault: TextModelFault;

  constructor(fault: TextModelFault, message: string, options?: ErrorOptions) {
    super('text-model-failed', message, options);
    this.fault = fault;
  }
}

import type { Screen } from '../adapters/terminal/text.ts';
import type { DrafterParts } from '../core/answer/drafting/drafter.ts';
import type { Drafter, DraftListener } from '../core/answer/drafting/types.ts';
import { BriefingError } from '../core/errors.ts';
import type { StoreCli } from './store-cli.ts';

/** What the commands work with: everything of the process that they touch. */
export interface Cli extends StoreCli {
  /** The folder of briefings. */
  readonly dir: string;
  /** The settings, where a command needs them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  /** Has the model of the settings word answers; undefined where they name none. Throws ConfigError where they are wrong. */
  openDrafter(parts: DrafterTools, listener: DraftHearing): Promise<Drafter | undefined>;
  /** What the output can show; undefined where it is a file or a pipe. */
  readonly screen: Screen | undefined;
  /** Writes a line to standard error. */
  log(line: string): void;
  /** The command ran, and found something wanting: exit 1 in the end. */
  foundWanting(): void;
}

/** What the core already has when a drafter is opened. */
export type DrafterTools = Pick<DrafterParts, 'answerer' | 'checker'>;

/** What a command hears of the drafting. */
export interface DraftHearing extends DraftListener {
  /** A call of the model is over, and took so many tokens. */
  used?(tokensIn: number, tokensOut: number): void;
}

/** The command was given something it cannot use; the message is one plain sentence. Exit 2. */
export class WrongUse extends BriefingError {
  constructor(message: string) {
    super('wrong-use', message);
  }
}

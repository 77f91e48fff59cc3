import type { Screen } from '../adapters/terminal/text.ts';
import { BriefingError } from '../core/errors.ts';
import type { StoreCli } from './store-cli.ts';

/** What the commands work with: everything of the process that they touch. */
export interface Cli extends StoreCli {
  /** The folder of briefings. */
  readonly dir: string;
  /** The settings, where a command needs them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  /** What the output can show; undefined where it is a file or a pipe. */
  readonly screen: Screen | undefined;
  /** Writes a line to standard error. */
  log(line: string): void;
  /** The command ran, and found something wanting: exit 1 in the end. */
  foundWanting(): void;
}

/** The command was given something it cannot use; the message is one plain sentence. Exit 2. */
export class WrongUse extends BriefingError {
  constructor(message: string) {
    super('wrong-use', message);
  }
}

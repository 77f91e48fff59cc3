import type { Screen } from '../adapters/terminal/text.ts';
import { BriefingError } from '../core/errors.ts';

/** What the commands work with: everything of the process that they touch. */
export interface Cli {
  /** The folder of briefings. */
  readonly dir: string;
  /** Where relative paths of arguments begin, tried in this order. */
  readonly startFolders: readonly string[];
  /** The settings, where a command needs them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  /** What the output can show; undefined where it is a file or a pipe. */
  readonly screen: Screen | undefined;
  /** Writes what a person or a program reads, and a line feed. Resolves when more may be written. */
  print(text: string): Promise<void>;
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

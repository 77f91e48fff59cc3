import type { Reply } from '../../core/reply/types.ts';
import { answerLines } from './lines.ts';
import { createPrinter } from './printer.ts';
import { openPrompt } from './prompt.ts';
import type { TerminalOutput } from './screen.ts';
import { createSession, type SessionConfig } from './session.ts';

export interface TerminalAdapterConfig extends SessionConfig {
  readonly input: NodeJS.ReadableStream;
  readonly output: TerminalOutput;
}

export interface TerminalAdapter {
  /** Resolves when the reader has left, the input has ended, or the output is gone, and all that was asked is answered. */
  readonly ended: Promise<void>;
  /** Ends after the answer under way; what was typed ahead is dropped. */
  stop(): void;
  /** Runs `print`, which writes to the same screen, such as a log: the prompt makes room and comes back below. */
  aside(print: () => void): void;
  /** Shows a reply that nobody asked for, after the answer under way. Rejects where nobody sits there any more. */
  tell(reply: Reply): Promise<void>;
}

/** Begins at once. */
export function createTerminalAdapter(config: TerminalAdapterConfig): TerminalAdapter {
  const { input, output, language, isInteractive } = config;
  const session = createSession(config);
  const printer = createPrinter(output);
  const terminal = isInteractive
    ? openPrompt({ input, output, printer, session, language })
    : answerLines({ input, printer, session });
  const ended = Promise.race([terminal.ended, printer.gone]).finally(terminal.stop);
  return { ...terminal, ended };
}

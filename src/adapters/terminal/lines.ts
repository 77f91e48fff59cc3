import { createInterface } from 'node:readline';
import type { Reply } from '../../core/reply/types.ts';
import type { Printer } from './printer.ts';
import { readTyped } from './request.ts';
import type { Session } from './session.ts';

export interface LinesConfig {
  readonly input: NodeJS.ReadableStream;
  readonly printer: Printer;
  readonly session: Session;
}

/** Answers line by line until the input ends, an empty line between two replies. */
export function answerLines({ input, printer, session }: LinesConfig) {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });
  let isStopped = false;

  async function answerAll(): Promise<void> {
    let isFirst = true;
    for await (const line of lines) {
      const typed = readTyped(line);
      if (isStopped || typed.kind === 'quit') break;
      const reply = await session.respond(typed);
      if (!reply) continue;
      if (!isFirst) await printer.print('\n');
      await printer.show(reply);
      isFirst = false;
    }
  }

  return {
    ended: answerAll(),
    stop() {
      isStopped = true;
      lines.close();
    },
    aside: (print: () => void) => print(),
    tell: (reply: Reply) => printer.show(reply),
  };
}

import { once } from 'node:events';
import { plainText } from '../../core/reply/plain.ts';
import type { Reply } from '../../core/reply/types.ts';
import { screenOf, type TerminalOutput } from './screen.ts';
import { type GrowingReply, showGrowing } from './show-growing.ts';
import { toLines } from './text.ts';

export interface Printer {
  /** Resolves when there is room for more. Once the output is gone, it does nothing. */
  print(text: string): Promise<void>;
  /** A reply, as wide as the screen is now; plain where there is no screen. One that grows is shown as it does. */
  show(reply: Reply | GrowingReply): Promise<void>;
  /** Resolves when the reader has closed the output, as `head` does; rejects when it fails in another way. */
  readonly gone: Promise<void>;
}

/** How an output fails whose reader went away: a closed pipe, a closed connection, a closed terminal window. */
const READER_WENT_AWAY = ['EPIPE', 'ECONNRESET', 'EIO', 'ERR_STREAM_DESTROYED'];

export function createPrinter(output: TerminalOutput): Printer {
  const { promise: gone, resolve, reject } = Promise.withResolvers<void>();
  let isGone = false;
  output.on('error', (error: NodeJS.ErrnoException) => {
    isGone = true;
    if (READER_WENT_AWAY.includes(error.code ?? '')) resolve();
    else reject(error);
  });

  async function print(text: string): Promise<void> {
    if (isGone || output.write(text)) return;
    const drained = new AbortController();
    await Promise.race([once(output, 'drain', { signal: drained.signal }), gone]).finally(() => drained.abort());
  }

  function render(reply: Reply): string {
    const screen = screenOf(output);
    return screen ? toLines(reply, screen).join('\n') : plainText(reply);
  }

  const printLines = (lines: string) => print(`${lines}\n`);

  return {
    print,
    show: (reply) => ('whole' in reply ? showGrowing(reply, render, printLines) : printLines(render(reply))),
    gone,
  };
}

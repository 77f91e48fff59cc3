import { toLines } from '../adapters/terminal/text.ts';
import { plainText } from '../core/reply/plain.ts';
import type { Reply } from '../core/reply/types.ts';
import type { Cli } from './cli.ts';

/** As in the terminal where there is one, else as plain lines. */
export async function printReply(reply: Reply, { screen, print }: Cli): Promise<void> {
  await print(screen ? toLines(reply, screen).join('\n') : plainText(reply));
}

import { type GrowingReply, showGrowing } from '../adapters/terminal/show-growing.ts';
import { toLines } from '../adapters/terminal/text.ts';
import { plainText } from '../core/reply/plain.ts';
import { printable } from '../core/reply/printable.ts';
import type { Reply } from '../core/reply/types.ts';
import type { Cli } from './cli.ts';

/** As in the terminal where there is one, else as plain lines; one that grows as it does. */
export async function printReply(reply: Reply | GrowingReply, { screen, print }: Cli): Promise<void> {
  const render = (one: Reply) => (screen ? toLines(one, screen).join('\n') : plainText(one));
  await ('whole' in reply ? showGrowing(reply, render, print) : print(render(reply)));
}

/** Repeats a question above its answer, where there are several. */
export async function printQuestion(questions: readonly string[], index: number, { print }: Cli): Promise<void> {
  if (questions.length < 2) return;
  const question = printable(questions[index] ?? '').replace(/\s+/gu, ' ');
  await print(`${index > 0 ? '\n' : ''}> ${question}`);
}

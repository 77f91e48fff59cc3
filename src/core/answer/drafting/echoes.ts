import type { Fact } from '../../briefing/types.ts';
import { wordsOf } from '../../language/words.ts';
import type { Prompt } from '../../text-model.ts';

/** So many words in a row are no accident. */
const RUN_WORDS = 5;

/**
 * True for a text that repeats what the prompt says beside the facts: our instructions, or a reader's words. Neither is
 * for the receipt, which is kept and shown.
 */
export function createEchoFinder({ messages }: Prompt, facts: readonly Fact[]): (text: string) => boolean {
  const ours = new Set(facts.flatMap(({ text }) => Object.values(text).flatMap(runsOf)));
  const theirs = new Set(messages.flatMap(({ text }) => runsOf(text)).filter((run) => !ours.has(run)));
  return (text) => runsOf(text).some((run) => theirs.has(run));
}

function runsOf(text: string): string[] {
  const words = wordsOf(text).map((word) => word.text);
  return words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(' '));
}

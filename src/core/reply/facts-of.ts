import type { Reply } from './types.ts';

/** Ids of the facts in a reply, each once. */
export function factsOf({ parts }: Pick<Reply, 'parts'>): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === 'fact' ? [part.chip.fact] : [])))];
}

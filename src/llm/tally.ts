import type { Prompt, TextModelFault } from '../core/text-model.ts';
import { guessPromptTokens, guessTokens, type Usage } from './usage.ts';

/** Counts what one call takes while it goes on. */
export interface Tally {
  /** The server took the request and began to answer, which is what it is paid for. */
  accepted(): void;
  /** A piece of so many characters came. */
  wrote(chars: number): void;
  /** The server said how many tokens it used, for this attempt. What is no count is no word of it. */
  told(tokensIn: unknown, tokensOut: unknown): void;
  failed(fault: TextModelFault): void;
  hasBegun(): boolean;
  usage(): Usage;
}

interface Attempt {
  chars: number;
  told?: { readonly in: number; readonly out: number };
}

export function startTally(model: string, prompt: Prompt, now: () => Date): Tally {
  const begunMs = now().getTime();
  const attempts: Attempt[] = [];
  let firstMs: number | undefined;
  let fault: TextModelFault | undefined;
  const sinceBegun = () => now().getTime() - begunMs;

  return {
    accepted: () => attempts.push({ chars: 0 }),
    wrote(chars) {
      firstMs ??= sinceBegun();
      const attempt = attempts.at(-1);
      if (attempt) attempt.chars += chars;
    },
    told(tokensIn, tokensOut) {
      const attempt = attempts.at(-1);
      if (attempt && isCount(tokensIn) && isCount(tokensOut)) attempt.told = { in: tokensIn, out: tokensOut };
    },
    failed: (why) => {
      fault = why;
    },
    hasBegun: () => firstMs !== undefined,
    usage() {
      const counts = attempts.map(
        ({ told, chars }) => told ?? { in: guessPromptTokens(prompt), out: guessTokens(chars) },
      );
      return {
        model,
        tokensIn: counts.reduce((sum, count) => sum + count.in, 0),
        tokensOut: counts.reduce((sum, count) => sum + count.out, 0),
        isGuess: attempts.some(({ told }) => told === undefined),
        ms: sinceBegun(),
        ...(firstMs !== undefined && { firstMs }),
        ...(fault !== undefined && { fault }),
      };
    },
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

import type { Prompt, TextModelFault } from '../core/text-model.ts';

/** What one call took, with all its attempts. No text. */
export interface Usage {
  readonly model: string;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** Whether the server did not say how many tokens, so that they were guessed from the length of the text. */
  readonly isGuess: boolean;
  readonly ms: number;
  /** Until the first piece of text; none came where it is missing. */
  readonly firstMs?: number;
  readonly fault?: TextModelFault;
}

/** Told once for each call, when it is over, also when it failed. `cost`: where prices are set. */
export type UsageListener = (prompt: Prompt, usage: Usage, cost?: number) => void;

/** Per million tokens, in any currency. */
export interface Prices {
  readonly in: number;
  readonly out: number;
}

export function costOf({ tokensIn, tokensOut }: Pick<Usage, 'tokensIn' | 'tokensOut'>, prices: Prices): number {
  return (tokensIn * prices.in + tokensOut * prices.out) / 1_000_000;
}

/** Fewer than most models put into a token of English or French, so that a guess is rather too high. */
const CHARS_PER_TOKEN = 3;

export function guessTokens(chars: number): number {
  return Math.ceil(chars / CHARS_PER_TOKEN);
}

/** How many tokens go in with a prompt, guessed. */
export function guessPromptTokens({ messages }: Prompt): number {
  return guessTokens(messages.reduce((chars, { text }) => chars + text.length, 0));
}

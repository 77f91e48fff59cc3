import type { Prompt } from '../core/text-model.ts';
import type { Usage, UsageListener } from './usage.ts';

/** Lets a wrapper learn what the model below it took for a call. */
export interface Meter {
  readonly note: UsageListener;
  /** What was noted for this very prompt, an object that is handed on and not copied. */
  usageOf(prompt: Prompt): Usage | undefined;
}

export function createMeter(): Meter {
  const usages = new WeakMap<Prompt, Usage>();
  return {
    note: (prompt, usage) => usages.set(prompt, usage),
    usageOf: (prompt) => usages.get(prompt),
  };
}

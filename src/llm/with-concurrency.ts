import { type TextModel, TextModelFailed } from '../core/text-model.ts';

export interface ConcurrencyLimits {
  /** So many calls are under way at most. */
  readonly atOnce: number;
  /** So many more wait their turn; any further is told at once that it is too busy. */
  readonly waiting: number;
  /** How long one waits. */
  readonly waitMs: number;
}

const USUAL_CONCURRENCY: ConcurrencyLimits = { atOnce: 8, waiting: 32, waitMs: 5_000 };

/**
 * A model that is asked only so much at once; the rest wait in the order they came. Throws `busy` when that takes too
 * long.
 */
export function withConcurrency(model: TextModel, limits = USUAL_CONCURRENCY): TextModel {
  const turns = createTurns(limits, model.name);
  return {
    name: model.name,
    async *write(prompt, signal) {
      await turns.take(signal);
      try {
        yield* model.write(prompt, signal);
      } finally {
        turns.giveBack();
      }
    },
  };
}

interface Turns {
  /** Resolves when it is one's turn. Throws TextModelFailed: `busy`, or `stopped` when the signal says so. */
  take(signal: AbortSignal): Promise<void>;
  giveBack(): void;
}

function createTurns({ atOnce, waiting, waitMs }: ConcurrencyLimits, model: string): Turns {
  const queue = new Set<() => void>();
  let taken = 0;

  function wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        queue.delete(enter);
      };
      const enter = () => {
        leave();
        resolve();
      };
      const giveUp = (failure: TextModelFailed) => {
        leave();
        reject(failure);
      };
      const stop = () => giveUp(stopped());
      const timer = setTimeout(() => giveUp(busy(model)), waitMs);
      signal.addEventListener('abort', stop, { once: true });
      queue.add(enter);
    });
  }

  return {
    async take(signal) {
      if (signal.aborted) throw stopped();
      if (taken < atOnce) {
        taken += 1;
        return;
      }
      if (queue.size >= waiting) throw busy(model);
      await wait(signal);
    },
    /** The turn goes to the next who waits, so `taken` stays; where none waits, it is free. */
    giveBack() {
      const [next] = queue;
      if (next) next();
      else taken -= 1;
    },
  };
}

function busy(model: string): TextModelFailed {
  return new TextModelFailed('busy', `${model} has too many questions at once.`);
}

function stopped(): TextModelFailed {
  return new TextModelFailed('stopped', 'The call was stopped while it waited its turn.');
}

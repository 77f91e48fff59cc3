import { TextModelFailed } from '../core/text-model.ts';

/** How long a reader is kept waiting, in milliseconds from the question: for the first piece, and for all of them. */
export interface Limits {
  readonly firstMs: number;
  readonly totalMs: number;
}

/** Keeps the time of one call. */
export interface Deadlines {
  /** Aborts when a time is over, or when the caller says stop. */
  readonly signal: AbortSignal;
  /** The first piece has come: the time for it no longer counts. */
  firstCame(): void;
  /** Why `signal` aborted, or nothing while it has not. */
  failure(): TextModelFailed | undefined;
  /** To be called when the call is over, or the timers would keep the process. */
  end(): void;
}

export function startDeadlines(limits: Limits, model: string, stopping: AbortSignal): Deadlines {
  const ending = new AbortController();
  let failure: TextModelFailed | undefined;
  const fail = (fault: 'slow' | 'stopped', message: string) => {
    failure ??= new TextModelFailed(fault, message);
    ending.abort();
  };
  const stop = () => fail('stopped', 'The call was stopped.');
  const first = setTimeout(() => fail('slow', `${model} wrote nothing within ${limits.firstMs} ms.`), limits.firstMs);
  const total = setTimeout(() => fail('slow', `${model} took longer than ${limits.totalMs} ms.`), limits.totalMs);
  stopping.addEventListener('abort', stop, { once: true });
  if (stopping.aborted) stop();
  return {
    signal: ending.signal,
    firstCame: () => clearTimeout(first),
    failure: () => failure,
    end() {
      clearTimeout(first);
      clearTimeout(total);
      stopping.removeEventListener('abort', stop);
    },
  };
}

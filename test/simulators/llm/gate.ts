/** Where the model waits until a test lets it go on. */
export interface Gate {
  /** Resolves at the next `release()`, or once `signal` says that nobody is there any more. */
  wait(signal: AbortSignal): Promise<void>;
  release(): void;
  /** How many wait. */
  waiting(): number;
}

export function createGate(changed: () => void): Gate {
  const waiting = new Set<() => void>();
  return {
    wait(signal) {
      return new Promise((resolve) => {
        const go = () => {
          waiting.delete(go);
          signal.removeEventListener('abort', go);
          resolve();
        };
        if (signal.aborted) return resolve();
        signal.addEventListener('abort', go);
        waiting.add(go);
        changed();
      });
    },
    release() {
      for (const go of [...waiting]) go();
    },
    waiting: () => waiting.size,
  };
}

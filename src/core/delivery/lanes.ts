/** Lets work of one lane happen in order, one thing at a time; lanes do not wait for one another. */
export interface Lanes {
  /** Resolves or rejects as `work` does; what fails does not hold up what comes after it. */
  run<Result>(lane: string, work: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is waiting or under way. */
  idle(): Promise<void>;
}

export function createLanes(): Lanes {
  const ends = new Map<string, Promise<unknown>>();
  return {
    run(lane, work) {
      const before = ends.get(lane);
      const result = before ? before.then(work) : work();
      const end = result.then(
        () => {},
        () => {},
      );
      ends.set(lane, end);
      void end.then(() => {
        if (ends.get(lane) === end) ends.delete(lane);
      });
      return result;
    },
    async idle() {
      while (ends.size > 0) await Promise.all(ends.values());
    },
  };
}

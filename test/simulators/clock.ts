/** The platform's time: what its limits, tickets and redeliveries go by. */
export interface Clock {
  nowMs(): number;
  /** Runs once, `waitMs` from now; the answer calls it off. */
  after(waitMs: number, run: () => void): () => void;
}

export function systemClock(): Clock {
  return {
    nowMs: () => Date.now(),
    after(waitMs, run) {
      const timer = setTimeout(run, waitMs);
      return () => clearTimeout(timer);
    },
  };
}

export interface StoppableClock extends Clock {
  /** From now on nothing is due any more. */
  stop(): void;
}

/** So that nothing goes on, or keeps a process alive, when the workspace is closed. */
export function stoppable(clock: Clock): StoppableClock {
  const waiting = new Set<() => void>();
  let stopped = false;
  return {
    nowMs: clock.nowMs,
    after(waitMs, run) {
      if (stopped) return () => {};
      const callOff = clock.after(waitMs, () => {
        waiting.delete(callOff);
        run();
      });
      waiting.add(callOff);
      return () => {
        waiting.delete(callOff);
        callOff();
      };
    },
    stop() {
      stopped = true;
      for (const callOff of waiting) callOff();
    },
  };
}

export interface ManualClock extends Clock {
  /** Lets time pass, in order, and lets what is due at one instant have its turn before the next. */
  advance(ms: number): Promise<void>;
}

/** Stands still unless it is moved. The app under test goes on living in real time. */
export function manualClock(startIso: string): ManualClock {
  let now = Date.parse(startIso);
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>();
  const nextBefore = (end: number) =>
    [...waiting].filter(({ at }) => at <= end).sort((left, right) => left.at - right.at)[0];
  return {
    nowMs: () => now,
    after(waitMs, run) {
      const timer = { at: now + waitMs, run };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    async advance(ms) {
      const end = now + ms;
      for (let due = nextBefore(end); due; due = nextBefore(end)) {
        waiting.delete(due);
        now = due.at;
        due.run();
        await new Promise(setImmediate);
      }
      now = end;
    },
  };
}

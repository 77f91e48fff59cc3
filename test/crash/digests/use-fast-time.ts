import { createRequire, syncBuiltinESMExports } from 'node:module';
import { nowIn, readFastTime } from './fast-time.ts';

/*
 * Comes before a program (node --import): its clocks show the time that `FAST_TIME` names, and all its timers keep to that.
 * The program itself is what it is everywhere, and knows nothing of it.
 */
const fast = readFastTime(process.env.FAST_TIME ?? '');
const SystemDate = Date;
const real = {
  setTimeout,
  setInterval,
  performanceNow: performance.now.bind(performance),
  signal: AbortSignal.timeout,
};
const timers = createRequire(import.meta.url)('node:timers/promises');
const wait = timers.setTimeout;
const now = () => nowIn(fast, SystemDate.now());

class FastDate extends SystemDate {
  constructor(...words: readonly number[]) {
    super(...((words.length === 0 ? [now()] : words) as [number]));
  }

  static override now(): number {
    return now();
  }
}

type Wait = (run: () => void, ms?: number, ...words: unknown[]) => unknown;

const faster = (ms: number | undefined) => (ms === undefined ? undefined : ms / fast.speed);
/** With all that hangs on it, such as how it is made to answer a promise. */
const withPace = (timer: Wait) =>
  Object.assign<Wait, Wait>((run, ms, ...words) => timer(run, faster(ms), ...words), timer);

Object.assign(globalThis, {
  Date: FastDate,
  setTimeout: withPace(real.setTimeout),
  setInterval: withPace(real.setInterval),
});
Object.assign(timers, { setTimeout: (ms?: number, ...words: unknown[]) => wait(faster(ms), ...words) });
Object.assign(performance, { now: () => real.performanceNow() * fast.speed });
Object.assign(AbortSignal, { timeout: (ms: number) => real.signal.call(AbortSignal, Math.ceil(ms / fast.speed)) });
syncBuiltinESMExports();

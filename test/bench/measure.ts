/** What some work took: ms on the clock, and ms of all processors together, which a busy machine changes less. */
export interface Taken {
  readonly wallMs: number;
  readonly cpuMs: number;
}

export async function taken<T>(work: () => T | Promise<T>): Promise<{ readonly result: T; readonly took: Taken }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { result, took: { wallMs, cpuMs: (user + system) / 1_000 } };
}

/** The times in ms that `run` takes, `times` times over, shortest first. */
export function timesOf(times: number, run: (round: number) => unknown): number[] {
  return Array.from({ length: times }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

/** The time that `share` of them (0 to 1) keep within. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Half of them keep within the first, 95 % within the second. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

export function spreadOf(sorted: readonly number[]): Spread {
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}

/** Of a library of one size. */
export interface SizeFigures {
  readonly load: Taken;
  readonly index: Taken;
  readonly search: Spread;
  readonly list: Spread;
  /** The most memory that the process ever had. */
  readonly memoryMb: number;
}

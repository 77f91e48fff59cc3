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

export interface SizeFigures {
  readonly loadMs: number;
  readonly indexMs: number;
  /** The time that 95 % of them keep within. */
  readonly searchMs: number;
  readonly listMs: number;
  /** The most that the process ever had. */
  readonly memoryMb: number;
}

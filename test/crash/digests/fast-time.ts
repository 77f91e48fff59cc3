/** A time that goes faster than the real one, the same for every process that is told of it. */
export interface FastTime {
  /** In milliseconds since 1970: what it is when `realMs` is. */
  readonly fromMs: number;
  readonly realMs: number;
  readonly speed: number;
}

/** What it is now. `realMs` is the time of the system. */
export function nowIn({ fromMs, realMs: begunMs, speed }: FastTime, realMs: number): number {
  return Math.floor(fromMs + (realMs - begunMs) * speed);
}

/** As the variable `FAST_TIME`, which `use-fast-time.ts` reads. */
export function fastTimeAsText({ fromMs, realMs, speed }: FastTime): string {
  return [fromMs, realMs, speed].join(',');
}

export function readFastTime(text: string): FastTime {
  const [fromMs = 0, realMs = 0, speed = 1] = text.split(',').map(Number);
  return { fromMs, realMs, speed };
}

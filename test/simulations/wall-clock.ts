/** Minutes since 1970. */
export type Minute = number;

export const MINUTE_MS = 60_000;
export const DAY_MINUTES = 1_440;

/** A zone's clock on the wall, as `Intl` knows it: what we hold `Temporal` against. */
export interface WallClock {
  /** How many minutes the wall is ahead of UTC from `from` on, until the next one's `from`; the first begins with the clock. */
  readonly turns: readonly { readonly from: Minute; readonly ahead: number }[];
}

/** Looks at the clock every hour, and closer where it was changed. Good for zones that are whole minutes ahead. */
export function readWallClock(timeZone: string, from: Minute, until: Minute): WallClock {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const aheadAt = (minute: Minute) => readAhead(format.format(minute * MINUTE_MS));
  const turns = [{ from, ahead: aheadAt(from) }];
  for (let minute = from; minute < until; minute += 60) {
    const { ahead } = turns.at(-1) ?? { ahead: 0 };
    if (aheadAt(minute + 60) === ahead) continue;
    const turn = firstWhere(minute, minute + 60, (at) => aheadAt(at) !== ahead);
    turns.push({ from: turn, ahead: aheadAt(turn) });
  }
  return { turns };
}

/** "6/1/2026, GMT+10:30" → 630. */
function readAhead(shown: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?$/.exec(shown.replace('−', '-')) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function firstWhere(isNot: Minute, is: Minute, holds: (minute: Minute) => boolean): Minute {
  if (is - isNot === 1) return is;
  const middle = Math.floor((isNot + is) / 2);
  return holds(middle) ? firstWhere(isNot, middle, holds) : firstWhere(middle, is, holds);
}

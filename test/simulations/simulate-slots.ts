import { nextSlot, planSlots } from '../../src/core/digest/slots.ts';
import type { Schedule, Slot, Weekday } from '../../src/core/digest/types.ts';
import { DAY_MINUTES, MINUTE_MS, type Minute, type WallClock } from './wall-clock.ts';

export interface Simulated {
  readonly minutes: number;
  readonly slots: number;
  /** Days that the wall showed and the schedule names. */
  readonly days: number;
  /** What was not as it has to be, in words; the first ones. */
  readonly faults: readonly string[];
}

const MAX_FAULTS = 5;
const MAX_LATENESS_MS = 6 * 60 * MINUTE_MS;

/**
 * Lives through every minute from `from` to `until`, looks at the wall, and asks for what is due as the real tick does.
 * What the wall says is worked out minute by minute, with no calendar but the counting of days.
 */
export function simulateSlots(
  schedule: Schedule,
  clock: WallClock,
  { from, until }: { readonly from: Minute; readonly until: Minute },
): Simulated {
  const wall = watchWall(schedule, clock, from);
  const faults: string[] = [];
  const seen = new Set<string>();
  let waited = nextSlot(schedule, (from - 1) * MINUTE_MS);
  let slots = 0;
  for (let minute = from; minute < until; minute += 1) {
    const expected = wall.lookAt(minute);
    const served = waited.at <= minute * MINUTE_MS ? serve(minute) : undefined;
    if (expected === undefined && served === undefined) continue;
    if (expected !== served?.day) faults.push(`${isoOf(minute)}: the wall says ${expected}, we serve ${served?.day}`);
    if (served && seen.has(served.day)) faults.push(`${isoOf(minute)}: ${served.day} once more`);
    if (served) seen.add(served.day);
    slots += 1;
    if (faults.length >= MAX_FAULTS) break;
  }
  for (const day of wall.daysShown()) if (!seen.has(day)) faults.push(`${day} was left out`);
  return { minutes: until - from, slots, days: wall.daysShown().length, faults: faults.slice(0, MAX_FAULTS) };

  function serve(minute: Minute): Slot | undefined {
    const { due, missed, next } = planSlots(schedule, waited, minute * MINUTE_MS, MAX_LATENESS_MS);
    for (const slot of missed) faults.push(`${slot.day} was missed`);
    if (due && due.at !== minute * MINUTE_MS) faults.push(`${due.day} is due between two minutes`);
    if (due && next.day <= due.day) faults.push(`${next.day} comes after ${due.day}`);
    waited = next;
    return due;
  }
}

/** Reads the wall from one minute to the next. */
function watchWall({ time, days }: Schedule, { turns }: WallClock, from: Minute) {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wanted = hour * 60 + minute;
  const shown = new Set<number>();
  const fired = new Set<number>();
  const late = new Map<Minute, number>();
  let turn = 0;
  let before = from - 1 + aheadOf(0);

  function aheadOf(index: number): number {
    return turns[index]?.ahead ?? 0;
  }

  return {
    /** The day whose slot is now, as `2026-11-21`. */
    lookAt(at: Minute): string | undefined {
      while ((turns[turn + 1]?.from ?? Number.POSITIVE_INFINITY) <= at) turn += 1;
      const now = at + aheadOf(turn);
      noteSkipped(at, before + 1, now);
      before = now;
      const day = Math.floor(now / DAY_MINUTES);
      shown.add(day);
      const due = late.get(at) ?? (now - day * DAY_MINUTES === wanted ? day : undefined);
      if (due === undefined || fired.has(due) || !isNamed(due)) return undefined;
      fired.add(due);
      return dayName(due);
    },
    /** Those seen from beginning to end. */
    daysShown(): string[] {
      return [...shown]
        .sort((a, b) => a - b)
        .slice(1, -1)
        .filter(isNamed)
        .map(dayName);
    },
  };

  /** What the hand jumped over comes as much later as it would have come after the jump. */
  function noteSkipped(at: Minute, expected: number, now: number): void {
    for (let skipped = expected; skipped < now; skipped += 1) {
      const day = Math.floor(skipped / DAY_MINUTES);
      const isShown = day === Math.floor((expected - 1) / DAY_MINUTES) || day === Math.floor(now / DAY_MINUTES);
      if (isShown && skipped - day * DAY_MINUTES === wanted) late.set(at + skipped - expected, day);
    }
  }

  function isNamed(day: number): boolean {
    // 1 January 1970 was a Thursday.
    return days.includes((((((day + 3) % 7) + 7) % 7) + 1) as Weekday);
  }
}

function dayName(day: number): string {
  return isoOf(day * DAY_MINUTES).slice(0, 10);
}

function isoOf(minute: Minute): string {
  return new Date(minute * MINUTE_MS).toISOString();
}

import type { Missed, Schedule, Slot, Weekday } from './types.ts';

/*
 * When digests are due. Each local day that the schedule names has one slot: at its time by the clock on the wall; an hour
 * later where the clock jumps over that time (03:30 for 02:30), the first of two where it comes twice. A day that a zone
 * leaves out has none.
 */

/**
 * The slot of a day such as `2026-11-21`; undefined where the schedule has none on it. Throws RangeError for a zone or a
 * time that does not exist.
 */
export function slotOn({ time, days, timeZone }: Schedule, day: string): Slot | undefined {
  const date = Temporal.PlainDate.from(day);
  if (!days.includes(date.dayOfWeek as Weekday)) return undefined;
  const at = date.toZonedDateTime({ timeZone, plainTime: time });
  // Pushed into another day: either by a gap around midnight, or because there is no such day.
  const isThatDay = at.toPlainDate().equals(date) || date.toZonedDateTime(timeZone).toPlainDate().equals(date);
  return isThatDay ? { day, at: at.epochMilliseconds } : undefined;
}

/** The first slot later than `now`, on a day later than `afterDay` where that is given: one that had its slot already. */
export function nextSlot(schedule: Schedule, now: number, afterDay = ''): Slot {
  let day = dayAt(now, schedule.timeZone).subtract({ days: 1 });
  const earliest = afterDay === '' ? day : Temporal.PlainDate.from(afterDay).add({ days: 1 });
  if (Temporal.PlainDate.compare(earliest, day) > 0) day = earliest;
  for (; ; day = day.add({ days: 1 })) {
    const slot = slotOn(schedule, day.toString());
    if (slot && slot.at > now) return slot;
  }
}

/** What is to be done about a subscription. */
export interface SlotPlan {
  /** To be served now. */
  readonly due?: Slot;
  /** Too late to be served, in order. */
  readonly missed: readonly Slot[];
  /** To wait for. */
  readonly next: Slot;
}

/**
 * What to do at `now` about a subscription that waits for `waited`: only the latest slot is served, and only where it is
 * no later than `maxLatenessMs`. The rules of a zone may have changed since `waited` was worked out; its day counts.
 */
export function planSlots(schedule: Schedule, waited: Slot, now: number, maxLatenessMs: number): SlotPlan {
  const past: Slot[] = [];
  let day = Temporal.PlainDate.from(waited.day);
  for (; ; day = day.add({ days: 1 })) {
    const slot = slotOn(schedule, day.toString());
    if (!slot) continue;
    if (slot.at > now) return { ...served(past, now, maxLatenessMs), next: slot };
    past.push(slot);
  }
}

function served(past: readonly Slot[], now: number, maxLatenessMs: number): Omit<SlotPlan, 'next'> {
  const last = past.at(-1);
  if (!last || now - last.at > maxLatenessMs) return { missed: past };
  return { due: last, missed: past.slice(0, -1) };
}

/** What was missed before, and what is missed now, as one remembers it. */
export function addMissed(before: Missed | undefined, slots: readonly Slot[]): Missed | undefined {
  const [first] = slots;
  const last = slots.at(-1);
  if (!first || !last) return before;
  return {
    count: (before?.count ?? 0) + slots.length,
    firstDay: before?.firstDay ?? first.day,
    lastDay: last.day,
  };
}

/** The day it is in a zone. */
export function dayAt(now: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
}

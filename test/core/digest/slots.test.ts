import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMissed, nextSlot, planSlots, slotOn } from '../../../src/core/digest/slots.ts';
import { type Schedule, WEEK, type Weekday, WORKING_DAYS } from '../../../src/core/digest/types.ts';
import { simulateSlots } from '../../simulations/simulate-slots.ts';
import { MINUTE_MS, readWallClock } from '../../simulations/wall-clock.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LATEST_MS = 6 * HOUR_MS;

function at(iso: string): number {
  return Temporal.Instant.from(iso).epochMilliseconds;
}

function inZone(timeZone: string, time = '08:30', days: readonly Weekday[] = WEEK): Schedule {
  return { time, days, timeZone };
}

describe('slotOn', () => {
  it.each([
    ['an ordinary day', 'Europe/Paris', '08:30', '2026-11-23', '2026-11-23T07:30:00Z'],
    [
      'an hour later where the clock jumps over the time',
      'Europe/Paris',
      '02:30',
      '2026-03-29',
      '2026-03-29T01:30:00Z',
    ],
    ['the first time where an hour comes twice', 'Europe/Paris', '02:30', '2026-10-25', '2026-10-25T00:30:00Z'],
    ['half an hour later on Lord Howe', 'Australia/Lord_Howe', '02:15', '2026-10-04', '2026-10-03T15:45:00Z'],
    ['the same day where midnight is left out', 'Asia/Beirut', '00:15', '2019-03-31', '2019-03-30T22:15:00Z'],
    ['three quarters of an hour off', 'Asia/Kathmandu', '08:30', '2026-11-23', '2026-11-23T02:45:00Z'],
  ])('is %s', (_name, timeZone, time, day, instant) => {
    expect(slotOn(inZone(timeZone, time), day)).toEqual({ day, at: at(instant) });
  });

  it('is none on a day that the zone leaves out', () => {
    expect(slotOn(inZone('Pacific/Apia'), '2011-12-30')).toBeUndefined();
  });

  it('is none on a day that the schedule does not name', () => {
    expect(slotOn(inZone('Europe/Paris', '08:30', WORKING_DAYS), '2026-11-22')).toBeUndefined();
  });
});

describe('nextSlot', () => {
  const paris = inZone('Europe/Paris', '08:30', WORKING_DAYS);

  it('is later the same day, or the next day that is named', () => {
    expect(nextSlot(paris, at('2026-11-20T07:29:00Z')).day).toBe('2026-11-20');
    expect(nextSlot(paris, at('2026-11-20T07:30:00Z')).day).toBe('2026-11-23');
  });

  it('gives no second slot to a day that had its own, though the time was put off', () => {
    const evening = { ...paris, time: '18:00' };
    expect(nextSlot(evening, at('2026-11-20T09:00:00Z'), '2026-11-20').day).toBe('2026-11-23');
    expect(nextSlot(evening, at('2026-11-20T09:00:00Z')).day).toBe('2026-11-20');
  });
});

describe('planSlots', () => {
  const daily = inZone('Europe/Paris');
  const friday = { day: '2026-11-20', at: at('2026-11-20T07:30:00Z') };

  it('serves a slot as soon as it is due, up to the limit of lateness', () => {
    expect(planSlots(daily, friday, friday.at, LATEST_MS)).toEqual({
      due: friday,
      missed: [],
      next: { day: '2026-11-21', at: at('2026-11-21T07:30:00Z') },
    });
    expect(planSlots(daily, friday, friday.at + LATEST_MS, LATEST_MS).due).toEqual(friday);
  });

  it('calls what is later than that missed', () => {
    const plan = planSlots(daily, friday, friday.at + LATEST_MS + 1, LATEST_MS);
    expect(plan).toMatchObject({ missed: [friday], next: { day: '2026-11-21' } });
    expect(plan.due).toBeUndefined();
  });

  it('serves the latest alone after days of silence', () => {
    const plan = planSlots(daily, friday, at('2026-11-23T09:00:00Z'), LATEST_MS);
    expect(plan.missed.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
    expect(plan.due?.day).toBe('2026-11-23');
    expect(plan.next.day).toBe('2026-11-24');
  });

  it('waits on where the rules of the zone have put the slot off', () => {
    const early = { ...friday, at: friday.at - HOUR_MS };
    expect(planSlots(daily, early, early.at, LATEST_MS)).toEqual({ missed: [], next: friday });
  });

  it('goes by the day where the schedule names it no more', () => {
    const weekend = { ...daily, days: [6, 7] } as const;
    expect(planSlots(weekend, friday, friday.at, LATEST_MS)).toMatchObject({ missed: [], next: { day: '2026-11-21' } });
  });
});

describe('addMissed', () => {
  it('remembers how many, from when to when', () => {
    const slots = ['2026-11-20', '2026-11-23'].map((day) => ({ day, at: 0 }));
    const before = addMissed(undefined, slots);
    expect(before).toEqual({ count: 2, firstDay: '2026-11-20', lastDay: '2026-11-23' });
    expect(addMissed(before, [])).toEqual(before);
    expect(addMissed(before, [{ day: '2026-11-24', at: 0 }])).toEqual({
      count: 3,
      firstDay: '2026-11-20',
      lastDay: '2026-11-24',
    });
  });
});

/** Any zone, time and days, somewhere between 1970 and 2100. */
const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  timeZone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  days: fc.subarray([...WEEK], { minLength: 1 }),
});
const anyMoment = fc.integer({ min: at('1970-01-03T00:00:00Z'), max: at('2100-01-01T00:00:00Z') });

describe('any schedule in any zone', () => {
  it('has slots one after the other, each on a later day that is named', () => {
    fc.assert(
      fc.property(anySchedule, anyMoment, (schedule, now) => {
        let slot = nextSlot(schedule, now);
        expect(slot.at).toBeGreaterThan(now);
        for (let count = 0; count < 10; count += 1) {
          const next = nextSlot(schedule, slot.at);
          expect(next.day > slot.day).toBe(true);
          expect(next.at).toBeGreaterThan(slot.at);
          expect(schedule.days).toContain(Temporal.PlainDate.from(next.day).dayOfWeek);
          slot = next;
        }
      }),
    );
  });

  it('serves or misses each day once, however long nobody looked', () => {
    const pauses = fc.array(fc.integer({ min: 1, max: 4 * DAY_MS }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(anySchedule, anyMoment, pauses, (schedule, start, waits) => {
        let now = start;
        let waited = nextSlot(schedule, start);
        const accounted: string[] = [];
        for (const wait of waits) {
          now += wait;
          const { due, missed, next } = planSlots(schedule, waited, now, LATEST_MS);
          accounted.push(...missed.map(({ day }) => day), ...(due ? [due.day] : []));
          if (due) expect(now - due.at).toBeLessThanOrEqual(LATEST_MS);
          expect(next.at).toBeGreaterThan(now);
          waited = next;
        }
        expect(accounted).toEqual(daysBetween(schedule, start, now));
      }),
    );
  });
});

/** Found by looking for the next one, again and again. */
function daysBetween(schedule: Schedule, start: number, end: number): string[] {
  const days: string[] = [];
  for (let slot = nextSlot(schedule, start); slot.at <= end; slot = nextSlot(schedule, slot.at)) days.push(slot.day);
  return days;
}

describe('a year, minute by minute', () => {
  it.each([
    ['Europe/Paris', '02:30', 2026],
    ['Australia/Lord_Howe', '02:15', 2019],
    ['Pacific/Apia', '08:30', 2011],
    ['Africa/Casablanca', '02:30', 2018],
    ['Asia/Pyongyang', '23:45', 2018],
    ['America/St_Johns', '00:01', 2011],
  ])('has a slot for each day that the wall shows in %s', (timeZone, time, year) => {
    const span = { from: Date.UTC(year, 0, 1) / MINUTE_MS, until: Date.UTC(year + 1, 0, 1) / MINUTE_MS };
    const clock = readWallClock(timeZone, span.from, span.until);
    expect(clock.turns.length).toBeGreaterThan(1);
    const { faults, slots } = simulateSlots(inZone(timeZone, time), clock, span);
    expect(faults).toEqual([]);
    expect(slots).toBeGreaterThanOrEqual(364);
  });
});

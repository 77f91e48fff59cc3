import { WEEK, WORKING_DAYS } from '../../src/core/digest/types.ts';
import { simulateSlots } from './simulate-slots.ts';
import { MINUTE_MS, readWallClock } from './wall-clock.ts';

/*
 * Ten years of minutes in zones that are hard: exactly one slot for each local day of each subscription, at the minute that
 * the clock on the wall says. Ends with 1 where that is not so.
 */

const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns', // half an hour off; changed its clocks a minute after midnight until 2011
  'Australia/Lord_Howe', // changes by half an hour
  'Pacific/Chatham', // three quarters of an hour off
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Pacific/Apia', // left out 30 December 2011
  'Africa/Casablanca', // four changes a year, around Ramadan, and new rules in 2018
  'Asia/Pyongyang', // half an hour back in 2015, and forth in 2018
  'Asia/Beirut', // changes at midnight
  'America/Caracas', // half an hour forth in 2016
];
const TIMES = ['00:00', '00:01', '02:30', '08:30', '23:59'];
const from = Date.UTC(2010, 0, 1) / MINUTE_MS;
const until = Date.UTC(2020, 0, 1) / MINUTE_MS;

const startedAt = performance.now();
let faultCount = 0;
const total = { minutes: 0, slots: 0, days: 0, turns: 0 };
for (const timeZone of ZONES) {
  const clock = readWallClock(timeZone, from, until);
  for (const time of TIMES) {
    for (const days of [WEEK, WORKING_DAYS]) {
      const { minutes, slots, days: shown, faults } = simulateSlots({ time, days, timeZone }, clock, { from, until });
      total.minutes += minutes;
      total.slots += slots;
      total.days += shown;
      faultCount += faults.length;
      for (const fault of faults) console.log(`${timeZone} ${time}: ${fault}`);
    }
  }
  total.turns += clock.turns.length - 1;
}
const seconds = Math.round((performance.now() - startedAt) / 1_000);
console.log(
  `${ZONES.length} zones, ${total.turns} changes of the clock, ${ZONES.length * TIMES.length * 2} subscriptions, ` +
    `${total.minutes.toLocaleString('en')} minutes: ${total.days.toLocaleString('en')} days, ` +
    `${total.slots.toLocaleString('en')} slots, ${faultCount} faults. ${seconds} s`,
);
process.exitCode = faultCount > 0 ? 1 : 0;

import { dayAt } from '../../digest/slots.ts';

/** The day it is in a zone, such as `2026-11-21`. */
export function todayIn(now: number, timeZone: string): string {
  return dayAt(now, timeZone).toString();
}

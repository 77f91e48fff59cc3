const CLOCK = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})|\s*h(?:eures?)?)?(?:min)?\s*(am|pm|a\.m\.?|p\.m\.?)?$/;

/** What somebody wrote that looks like a time of day. */
export type ReadTime =
  | { readonly kind: 'time'; readonly time: string }
  /** Looks like one, but no clock shows it: 25:00, 13 pm. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'none' };

/** Reads "8:30", "08.30", "8h30", "8 h", "8 am", and "8": of a digest, nothing else is a number. `typed` is folded. */
export function readTime(typed: string): ReadTime {
  const [, hours, minutes = '00', half] = CLOCK.exec(typed) ?? [];
  if (hours === undefined) return { kind: 'none' };
  const hour = half === undefined ? Number(hours) : fromHalf(Number(hours), half.startsWith('p'));
  if (hour === undefined || hour > 23 || Number(minutes) > 59) return { kind: 'impossible' };
  return { kind: 'time', time: `${String(hour).padStart(2, '0')}:${minutes}` };
}

/** 12 am is midnight, 12 pm is noon. */
function fromHalf(hour: number, isAfternoon: boolean): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

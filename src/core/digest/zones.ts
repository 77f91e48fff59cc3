import { foldText } from '../language/fold.ts';

/** Names that people know, of zones that `Intl` lists under an older one. */
const NEWER_NAMES = [
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
];

/** The zones there are, by IANA name, in order. */
export function zoneNames(): readonly string[] {
  return [...new Set(['UTC', ...NEWER_NAMES, ...Intl.supportedValuesOf('timeZone')])].sort();
}

/**
 * Finds the zone that somebody means by a place: "Europe/Paris" in any case, "America/New York", "new york". Undefined for
 * what is none, and for what is no place: neither an offset nor "EST" tells when clocks change.
 */
export function createZoneFinder(): (typed: string) => string | undefined {
  const byCity = new Map(zoneNames().map((name) => [folded(cityOf(name)), name]));
  return (typed) => {
    const wanted = folded(typed);
    if (wanted === 'gmt') return 'UTC';
    return wanted.includes('/') ? zoneCalled(wanted) : byCity.get(wanted);
  };
}

/** Names to offer somebody who types one: all that begin so, then all with a part that does; `limit` at most. */
export function offerZones(typed: string, limit: number): readonly string[] {
  const wanted = folded(typed.trim());
  const names = zoneNames().map((name) => ({ name, own: folded(name) }));
  const begins = names.filter(({ own }) => own.startsWith(wanted));
  const within = names.filter(({ own }) => own.includes(`/${wanted}`) || own.includes(`_${wanted}`));
  return [...new Set([...begins, ...within].map(({ name }) => name))].slice(0, limit);
}

/** "New York" of "America/New_York". */
export function cityOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function folded(text: string): string {
  return foldText(text).replace(/\s+/g, '_');
}

/** As IANA writes it. */
function zoneCalled(name: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

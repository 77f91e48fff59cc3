import { type Following, type Mode, WEEK, type Weekday } from '../../digest/types.ts';
import { foldText } from '../../language/fold.ts';
import type { Language } from '../../language/languages.ts';
import type { BriefingPhrase } from './briefing-phrases.ts';
import { dayOf, daysThrough } from './days.ts';
import type { Meaning } from './lexicon.ts';

/** What somebody asked for; what they did not say is absent. */
export interface Wanted {
  readonly following?: Following;
  readonly time?: string;
  readonly days?: readonly Weekday[];
  readonly timeZone?: string;
  readonly language?: Language;
  readonly mode?: Mode;
  /** The channel to post in. */
  readonly target?: string;
}

/** What can be said once. */
export type Once = 'time' | 'timeZone' | 'language' | 'mode' | 'target';

export type ReadFault =
  | { readonly kind: 'unknown'; readonly words: string; readonly nearest?: string }
  | { readonly kind: 'no-time'; readonly words: string }
  | { readonly kind: 'no-zone'; readonly words: string; readonly nearest?: string }
  | { readonly kind: 'twice'; readonly what: Once; readonly first: string; readonly second: string };

export interface ReadSubscribe {
  readonly wanted: Wanted;
  readonly faults: readonly ReadFault[];
}

/** What was read so far. */
export interface Reading {
  /** `words` as they were typed. */
  note(meaning: Meaning, words: string): void;
  set<What extends Once>(what: What, value: NonNullable<Wanted[What]>, words: string): void;
  follow(found: BriefingPhrase): void;
  fault(fault: ReadFault): void;
  result(): ReadSubscribe;
}

export function startReading(): Reading {
  const given = new Map<Once, { readonly value: unknown; readonly words: string }>();
  const slugs = new Set<string>();
  const topics = new Map<string, string>();
  const days = new Set<Weekday>();
  const faults: ReadFault[] = [];
  let isAll = false;
  let last: Meaning | undefined;
  let dayBefore: Weekday | undefined;

  const reading: Reading = {
    note(meaning, words) {
      const from = last?.kind === 'through' ? dayBefore : undefined;
      last = meaning;
      switch (meaning.kind) {
        case 'days': {
          const to = dayOf(meaning);
          for (const day of from !== undefined && to !== undefined ? daysThrough(from, to) : meaning.days)
            days.add(day);
          dayBefore = to;
          break;
        }
        case 'time':
          reading.set('time', meaning.time, words);
          break;
        case 'language':
          reading.set('language', meaning.language, words);
          break;
        case 'mode':
          reading.set('mode', meaning.mode, words);
          break;
        case 'all':
          isAll = true;
          break;
        case 'through':
        case 'filler':
          break;
      }
    },
    set(what, value, words) {
      const before = given.get(what);
      if (before && before.value !== value) faults.push({ kind: 'twice', what, first: before.words, second: words });
      else given.set(what, { value, words });
      last = undefined;
    },
    follow({ kind, shown }) {
      if (kind === 'slug') slugs.add(shown);
      else topics.set(foldText(shown), shown);
      last = undefined;
    },
    fault(fault) {
      faults.push(fault);
      last = undefined;
    },
    result() {
      const once = Object.fromEntries([...given].map(([what, { value }]) => [what, value]));
      const following: Following | undefined = isAll
        ? { kind: 'all' }
        : slugs.size + topics.size > 0
          ? { kind: 'some', slugs: [...slugs].sort(), topics: [...topics.values()].sort() }
          : undefined;
      return {
        wanted: {
          ...once,
          ...(following && { following }),
          ...(days.size > 0 && { days: WEEK.filter((day) => days.has(day)) }),
        },
        faults,
      };
    },
  };
  return reading;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSubscribe } from '../../../../src/core/commands/digest/read-subscribe.ts';
import type { ReadFault } from '../../../../src/core/commands/digest/reading.ts';
import { cleanText } from '../../../../src/core/language/clean.ts';
import { anyText } from '../../../any-text.ts';
import { aBriefing, BRIDGE, libraryOf, MILL } from '../builders.ts';

const WAR = aBriefing({
  slug: 'far-war',
  topics: { en: ['war in the north', 'arms'], fr: ['guerre au nord', 'Iran'] },
});
const LIBRARY = libraryOf(MILL, BRIDGE, WAR);

function read(text: string, language: 'en' | 'fr' = 'en') {
  return readSubscribe(cleanText(text), LIBRARY, language);
}

function some(slugs: string[], topics: string[] = []) {
  return { kind: 'some', slugs, topics };
}

describe('readSubscribe', () => {
  it('leaves out what was not said', () => {
    expect(read('')).toEqual({ wanted: {}, faults: [] });
  });

  it('reads all that can be said', () => {
    expect(read('all at 08:30 weekdays Europe/Paris en changes only')).toEqual({
      wanted: {
        following: { kind: 'all' },
        time: '08:30',
        days: [1, 2, 3, 4, 5],
        timeZone: 'Europe/Paris',
        language: 'en',
        mode: 'changes',
      },
      faults: [],
    });
  });

  it.each([
    [
      'names of briefings, hyphens or not',
      'old-mill, sample bridge',
      { following: some(['old-mill', 'sample-bridge']) },
    ],
    ['topics of several words', 'war in the north and arms', { following: some([], ['arms', 'war in the north']) }],
    ['a topic behind its article', 'l’Iran', { following: some([], ['Iran']) }],
    ['“8h30”', '8h30', { time: '08:30' }],
    ['“à 8 h”', 'à 8 h', { time: '08:00' }],
    ['“at 8”', 'at 8', { time: '08:00' }],
    ['“8” alone', '8 daily', { time: '08:00', days: [1, 2, 3, 4, 5, 6, 7] }],
    ['“7.15 pm”', '7.15 pm', { time: '19:15' }],
    ['“12 am”', '12 am', { time: '00:00' }],
    ['“midi”', 'midi', { time: '12:00' }],
    ['days in a list', 'mon,wed, Fridays', { days: [1, 3, 5] }],
    ['days in a row', 'mon-thu', { days: [1, 2, 3, 4] }],
    ['days over the end of the week', 'du samedi au lundi', { days: [1, 6, 7] }],
    ['“tous les jours”', 'tous les jours', { days: [1, 2, 3, 4, 5, 6, 7] }],
    ['“en semaine”, which is not English', 'en semaine', { days: [1, 2, 3, 4, 5] }],
    ['a city as its zone', 'new york', { timeZone: 'America/New_York' }],
    ['a zone in any case, with a space', 'america/new york', { timeZone: 'America/New_York' }],
    ['a zone by the name that people know', 'Asia/Kolkata', { timeZone: 'Asia/Kolkata' }],
    ['“heure de Paris”', 'heure de Paris', { timeZone: 'Europe/Paris' }],
    ['“en français”', 'en français', { language: 'fr' }],
    ['“seulement les changements”', 'seulement les changements', { mode: 'changes' }],
    ['a channel', '<#C0123AB|general>', { target: 'C0123AB' }],
    ['quoted words', '“daily” «toujours»', { days: [1, 2, 3, 4, 5, 6, 7], mode: 'always' }],
  ])('reads %s', (_name, text, wanted) => {
    expect(read(text)).toEqual({ wanted, faults: [] });
  });

  it.each<[string, ReadFault[]]>([
    ['weekdys', [{ kind: 'unknown', words: 'weekdys', nearest: 'weekdays' }]],
    ['old-mil', [{ kind: 'unknown', words: 'old-mil', nearest: 'old-mill' }]],
    ['toujour', [{ kind: 'unknown', words: 'toujour', nearest: 'toujours' }]],
    ['Europe/Pariss', [{ kind: 'no-zone', words: 'Europe/Pariss', nearest: 'Europe/Paris' }]],
    ['EST', [{ kind: 'no-zone', words: 'EST' }]],
    ['UTC+2', [{ kind: 'no-zone', words: 'UTC+2' }]],
    ['25:00', [{ kind: 'no-time', words: '25:00' }]],
    ['13 pm', [{ kind: 'no-time', words: '13 pm' }]],
    ['8 9', [{ kind: 'twice', what: 'time', first: '8', second: '9' }]],
    ['2026', [{ kind: 'no-time', words: '2026' }]],
    ['08:30 9:00', [{ kind: 'twice', what: 'time', first: '08:30', second: '9:00' }]],
    ['en français english', [{ kind: 'twice', what: 'language', first: 'en français', second: 'english' }]],
    ['xyzzy', [{ kind: 'unknown', words: 'xyzzy' }]],
  ])('tells what is wrong with “%s”', (text, faults) => {
    expect(read(text).faults).toEqual(faults);
  });

  it('tells every fault at once', () => {
    expect(read('weekdys 25:00 Europe/Pariss').faults).toHaveLength(3);
  });

  it('takes the same thing said twice for what it is', () => {
    expect(read('at 8:30 08:30 en english')).toEqual({ wanted: { time: '08:30', language: 'en' }, faults: [] });
  });

  it('suggests the reader’s own language first', () => {
    expect(read('lundy', 'fr').faults).toEqual([{ kind: 'unknown', words: 'lundy', nearest: 'lundi' }]);
  });
});

/** One way to say each thing, and what it means. */
const SAYINGS = {
  following: [
    ['all', { kind: 'all' }],
    ['tous les dossiers', { kind: 'all' }],
    ['old-mill', some(['old-mill'])],
    ['war in the north', some([], ['war in the north'])],
  ],
  time: [
    ['at 08:30', '08:30'],
    ['à 8 h 30', '08:30'],
    ['7pm', '19:00'],
    ['minuit', '00:00'],
  ],
  days: [
    ['daily', [1, 2, 3, 4, 5, 6, 7]],
    ['lun,mer', [1, 3]],
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['en semaine', [1, 2, 3, 4, 5]],
  ],
  timeZone: [
    ['Europe/Paris', 'Europe/Paris'],
    ['new york', 'America/New_York'],
    ['utc', 'UTC'],
  ],
  language: [
    ['french', 'fr'],
    ['en anglais', 'en'],
  ],
  mode: [
    ['changes only', 'changes'],
    ['toujours', 'always'],
  ],
} as const;

type What = keyof typeof SAYINGS;

/** Some of the things that can be said, each in some way, in some order. */
const anySaying = fc
  .shuffledSubarray(Object.keys(SAYINGS) as What[])
  .chain((whats) =>
    fc.tuple(
      ...whats.map((what) => fc.constantFrom(...SAYINGS[what]).map(([words, value]) => ({ what, words, value }))),
    ),
  );

describe('any words', () => {
  it('mean the same in whichever order they come', () => {
    fc.assert(
      fc.property(anySaying, (sayings) => {
        const text = sayings.map(({ words }) => words).join(' ');
        expect(read(text)).toEqual({
          wanted: Object.fromEntries(sayings.map(({ what, value }) => [what, value])),
          faults: [],
        });
      }),
    );
  });

  it('are read or told as faults, and what is suggested is read', () => {
    const typed = fc.oneof(
      anyText(200),
      anySaying.map((all) => all.map(({ words }) => words.replace(/[aeiou]/, 'q')).join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { wanted, faults } = read(text);
        const isEmpty = Object.keys(wanted).length === 0 && faults.length === 0;
        if (isEmpty) return;
        for (const fault of faults) {
          if (!('nearest' in fault) || fault.nearest === undefined) continue;
          expect(read(fault.nearest).faults).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

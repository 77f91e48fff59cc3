import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOMENT_QUALIFIERS } from '../../../src/core/briefing/types.ts';
import { type FoundDate, findDates, formatDate, sameDate } from '../../../src/core/language/dates.ts';
import { LANGUAGES, type Language } from '../../../src/core/language/languages.ts';
import { anyText } from '../../any-text.ts';

/** What is found, its date, and its qualifier where it has one. */
type Row = readonly [text: string, found: readonly string[]];

const AS_OF = '2023-06';

const ENGLISH: readonly Row[] = [
  ['In June 2023 they met', ['June 2023', '2023-06']],
  ['They met on 9 June 2023.', ['9 June 2023', '2023-06-09']],
  ['They met on June 9, 2023.', ['June 9, 2023', '2023-06-09']],
  ['They met on the 9th of June 2023.', ['9th of June 2023', '2023-06-09']],
  ['They met on Friday, June 9th.', ['June 9th', '2023-06-09']],
  ['They met on Dec. 1, 2022.', ['Dec. 1, 2022', '2022-12-01']],
  ['They met on 09/06/2023.', ['09/06/2023', '2023-06-09']],
  ['They met on 06/13/2023.', ['06/13/2023', '2023-06-13']],
  ['They met on 2023-06-09.', ['2023-06-09', '2023-06-09']],
  ['published 2023-06', ['2023-06', '2023-06']],
  ['It began in 2014.', ['2014', '2014']],
  ['the 2014 elections', ['2014', '2014']],
  ['the king of 1066', ['1066', '1066']],
  ['(1789)', ['1789', '1789']],
  ['In May they met', ['May', '2023-05']],
  ['in may they met', ['may', '2023-05']],
  ['images taken in April', ['April', '2023-04']],
  ['the April images', ['April', '2023-04']],
  ['They said in December that', ['December', '2022-12']],
  ['in June', ['June', '2023-06']],
  ['last April', ['last April', '2023-04']],
  ['last July', ['last July', '2022-07']],
  ['next May', ['next May', '2024-05']],
  ['in May last year', ['May last year', '2022-05']],
  ['in April of this year', ['April of this year', '2023-04']],
  ['in the 1990s', ['1990s', '1990']],
  ['in early 2024', ['early 2024', '2024', 'early']],
  ['in mid-2024', ['mid-2024', '2024', 'mid']],
  ['at the end of 2024', ['end of 2024', '2024', 'late']],
  ['late in the year 2024', ['late in the year 2024', '2024', 'late']],
  ['before 2024', ['before 2024', '2024', 'before']],
  ['by May', ['by May', '2023-05', 'by']],
  ['since 2022', ['since 2022', '2022', 'since']],
  ['until 9 June 2023', ['until 9 June 2023', '2023-06-09', 'until']],
  ['early next year', ['early next year', '2024', 'early']],
  ['at the beginning of next year', ['beginning of next year', '2024', 'early']],
  ['last year', ['last year', '2022']],
  ['last month', ['last month', '2023-05']],
  ['earlier this year', ['this year', '2023']],
  ['two years ago', ['two years ago', '2021']],
  ['a month ago', ['a month ago', '2023-05']],
  ['yesterday', ['yesterday']],
];

const FRENCH: readonly Row[] = [
  ['En juin 2023, ils', ['juin 2023', '2023-06']],
  ['le 9 juin 2023', ['9 juin 2023', '2023-06-09']],
  ['le 1er mai 2023', ['1er mai 2023', '2023-05-01']],
  ['le premier mai', ['premier mai', '2023-05-01']],
  ['vendredi 9 juin', ['9 juin', '2023-06-09']],
  ['le 09/06/2023', ['09/06/2023', '2023-06-09']],
  ['le 9.6.2023', ['9.6.2023', '2023-06-09']],
  ['depuis 2022', ['depuis 2022', '2022', 'since']],
  ['l’accord de 2014 visait', ['2014', '2014']],
  ['les élections 2014', ['2014', '2014']],
  ['En mai, ils', ['mai', '2023-05']],
  ['des images d’avril', ['avril', '2023-04']],
  ['au mois de mars', ['mars', '2023-03']],
  ['en decembre', ['decembre', '2022-12']],
  ['en mai dernier', ['mai dernier', '2023-05']],
  ['en mai prochain', ['mai prochain', '2024-05']],
  ['en mai de l’année dernière', ['mai de l’année dernière', '2022-05']],
  ['dans les années 1990', ['1990', '1990']],
  ['dans les années 90', ['90', '1990']],
  ['début 2024', ['début 2024', '2024', 'early']],
  ['au début de l’année 2024', ['début de l’année 2024', '2024', 'early']],
  ['à la mi-juin', ['mi-juin', '2023-06', 'mid']],
  ['à la fin de l’année 2024', ['fin de l’année 2024', '2024', 'late']],
  ['avant le 9 juin 2023', ['avant le 9 juin 2023', '2023-06-09', 'before']],
  ['d’ici à 2024', ['d’ici à 2024', '2024', 'by']],
  ['jusqu’en mai', ['jusqu’en mai', '2023-05', 'until']],
  ['au début de l’année prochaine', ['début de l’année prochaine', '2024', 'early']],
  ['L’année dernière, ils', ['L’année dernière', '2022']],
  ['l’an dernier', ['l’an dernier', '2022']],
  ['le mois dernier', ['mois dernier', '2023-05']],
  ['cette année', ['cette année', '2023']],
  ['il y a deux ans', ['il y a deux ans', '2021']],
  ['hier', ['hier']],
];

const NONE: readonly (readonly [Language, string])[] = [
  ['en', 'They may march on Friday, and the court may decide.'],
  ['en', 'Theresa May spoke; April Smith listened.'],
  ['en', 'The March on Washington'],
  ['en', 'May we speak? March!'],
  ['en', 'more than 2000 people, 2,014 drones, 1500 km, $2000, Su-2014, 2000-strong'],
  ['en', 'the last year of the war, today and on Monday'],
  ['fr', 'plus de 2000 personnes, les 2000 soldats, 2 014 drones, 1500 km, 2000 €'],
  ['fr', 'une mission vers Mars, aujourd’hui, lundi, ces derniers mois, le dernier mois'],
];

describe('findDates', () => {
  it.each<Row>(ENGLISH)('reads the English “%s”', (text, found) => {
    expect(findDates(text, 'en', AS_OF).map(brief)).toEqual([found]);
  });

  it.each<Row>(FRENCH)('reads the French “%s”', (text, found) => {
    expect(findDates(text, 'fr', AS_OF).map(brief)).toEqual([found]);
  });

  it.each(NONE)('finds no date in the %s “%s”', (language, text) => {
    expect(findDates(text, language, AS_OF)).toEqual([]);
  });

  it.each<readonly [Language, string, readonly (readonly [string, string])[]]>([
    [
      'en',
      'from 2014 to 2018',
      [
        ['2014', '2014'],
        ['2018', '2018'],
      ],
    ],
    [
      'en',
      'in April and May 2022',
      [
        ['April', '2022-04'],
        ['May 2022', '2022-05'],
      ],
    ],
    [
      'en',
      'from November to March 2022',
      [
        ['November', '2021-11'],
        ['March 2022', '2022-03'],
      ],
    ],
    [
      'en',
      'on 9-10 June 2023',
      [
        ['9', '2023-06-09'],
        ['10 June 2023', '2023-06-10'],
      ],
    ],
    [
      'en',
      'on June 9-10, 2023',
      [
        ['June 9', '2023-06-09'],
        ['10, 2023', '2023-06-10'],
      ],
    ],
    [
      'fr',
      'du 9 au 12 juin 2023',
      [
        ['9', '2023-06-09'],
        ['12 juin 2023', '2023-06-12'],
      ],
    ],
    [
      'fr',
      'd’avril à juin 2022',
      [
        ['avril', '2022-04'],
        ['juin 2022', '2022-06'],
      ],
    ],
  ])('reads both dates of the %s “%s”', (language, text, expected) => {
    expect(findDates(text, language, AS_OF).map(({ text: words, date }) => [words, date])).toEqual(expected);
  });

  it('gives a decade and a run of years their last year', () => {
    expect(findDates('the 1990s', 'en').map(({ date, through }) => [date, through])).toEqual([['1990', '1999']]);
    expect(findDates('in 2014–18', 'en').map(({ date, through }) => [date, through])).toEqual([['2014', '2018']]);
  });

  it('finds what is relative without a date where nothing tells when it was written', () => {
    expect(findDates('In May, and last year', 'en').map(brief)).toEqual([['May'], ['last year']]);
  });

  it('knows today only from a day', () => {
    expect(findDates('today', 'en', '2023-06')).toEqual([]);
    expect(findDates('today', 'en', '2023-06-09').map(brief)).toEqual([['today', '2023-06-09']]);
    expect(findDates('hier', 'fr', '2023-03-01').map(brief)).toEqual([['hier', '2023-02-28']]);
  });

  it('takes no day that the calendar lacks', () => {
    expect(findDates('on 31/02/2023', 'en')).toEqual([]);
    expect(findDates('on 2023-02-30', 'en')).toEqual([]);
  });

  it('reads back what formatDate writes', () => {
    fc.assert(
      fc.property(anyDate(), fc.constantFrom(...LANGUAGES), (date, language) => {
        expect(findDates(`(${formatDate(date, language)})`, language).map((found) => found.date)).toEqual([date]);
      }),
    );
  });

  it('reads back what formatDate qualifies', () => {
    const months = anyDate().map((date) => date.slice(0, 7));
    fc.assert(
      fc.property(
        months,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...MOMENT_QUALIFIERS),
        (date, language, qualifier) => {
          const text = formatDate(date, language, qualifier);
          expect(findDates(text, language).map(brief)).toEqual([[text, date, qualifier]]);
        },
      ),
    );
  });

  it('finds spans inside any text, in order and apart', () => {
    fc.assert(
      fc.property(aTextNearDates(), fc.constantFrom(...LANGUAGES), fc.option(anyDate()), (text, language, asOf) => {
        let floor = 0;
        for (const found of findDates(text, language, asOf ?? undefined)) {
          expect(found.start).toBeGreaterThanOrEqual(floor);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          if (found.date !== undefined) expect(found.date).toMatch(/^\d{4}(-\d\d){0,2}$/);
          floor = found.end;
        }
        expect(floor).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('sameDate', () => {
  it.each([
    ['2023-06', '2023-06'],
    ['2023-06', '2023'],
    ['2023-06-09', '2023'],
    ['2023-06-09', '2023-06'],
  ])('takes %s and %s for the same, both ways', (a, b) => {
    expect([sameDate(a, b), sameDate(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['2023', '2022'],
    ['2023-06', '2023-05'],
    ['2023-06-09', '2023-06-10'],
    ['2023-06-09', '2023-05'],
  ])('tells %s from %s, both ways', (a, b) => {
    expect([sameDate(a, b), sameDate(b, a)]).toEqual([false, false]);
  });

  it('puts a year into its decade', () => {
    expect(sameDate({ date: '1990', through: '1999' }, '1995-03')).toBe(true);
    expect(sameDate('2000', { date: '1990', through: '1999' })).toBe(false);
  });

  it('takes an unknown date for no other', () => {
    expect(sameDate({}, {})).toBe(false);
  });
});

describe('formatDate', () => {
  it.each<readonly [string, FoundDate['qualifier'], string, string]>([
    ['2023', undefined, '2023', '2023'],
    ['2023-06', undefined, 'June 2023', 'juin 2023'],
    ['2023-06-09', undefined, '9 June 2023', '9 juin 2023'],
    ['2023-05-01', undefined, '1 May 2023', '1er mai 2023'],
    ['2024', 'early', 'early 2024', 'début 2024'],
    ['2024', 'mid', 'mid-2024', 'mi-2024'],
    ['2024-05', 'late', 'late May 2024', 'fin mai 2024'],
    ['2024', 'before', 'before 2024', 'avant 2024'],
    ['2024', 'by', 'by 2024', 'd’ici 2024'],
    ['2023-06-09', 'by', 'by 9 June 2023', 'd’ici au 9 juin 2023'],
    ['2022-02', 'since', 'since February 2022', 'depuis février 2022'],
    ['2023-06-09', 'until', 'until 9 June 2023', 'jusqu’au 9 juin 2023'],
    ['2023-06-09', 'early', '9 June 2023', '9 juin 2023'],
  ])('writes %s, %s as “%s” and “%s”', (date, qualifier, english, french) => {
    expect(formatDate(date, 'en', qualifier)).toBe(english);
    expect(formatDate(date, 'fr', qualifier)).toBe(french);
  });
});

function brief({ text, date, qualifier }: FoundDate): string[] {
  return [text, date, qualifier].filter((part) => part !== undefined);
}

function anyDate(): fc.Arbitrary<string> {
  const days = fc.date({ min: new Date('1850-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  return fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.toISOString().slice(0, length));
}

/** Any string, and strings made of what the finder looks for. */
function aTextNearDates(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    ...[
      '9',
      '31',
      '2023',
      '06',
      '-',
      '/',
      '.',
      ',',
      ' ',
      'June',
      'May',
      'may',
      'March',
      'in',
      'the',
      'of',
      'early',
      'mid',
    ],
    ...['last', 'next', 'year', 'month', 'ago', 'two', '1990s', 'mai', 'juin', 'le', '1er', 'en', 'début', 'fin', 'de'],
    ...['l’année', 'dernière', 'prochaine', 'il y a', 'ans', 'au', 'et', 'and', 'to', 'today', 'hier', 'by', 'since'],
  );
  return fc.oneof(
    anyText(),
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(' ')),
  );
}

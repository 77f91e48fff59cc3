import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures, type Quantity, sameFigure } from '../../../src/core/language/figures.ts';
import { LANGUAGES, type Language } from '../../../src/core/language/languages.ts';
import { anyText } from '../../any-text.ts';
import { numberInEnglish, numberInFrench } from './number-writers.ts';

type Row = readonly [text: string, quantity: Quantity];

const ENGLISH: readonly Row[] = [
  ['most of the 400 drones', { value: 400 }],
  ['some 1,200 people', { value: 1_200 }],
  ['1\u202F200 people', { value: 1_200 }],
  ['1\u00A0200 people', { value: 1_200 }],
  ['a factor of 1.200', { value: 1.2 }],
  ['1,250,000 homes', { value: 1_250_000 }],
  ['1,250.5 points', { value: 1_250.5 }],
  ['2.5 million barrels', { value: 2_500_000, unit: 'barrel' }],
  ['2.3 million people', { value: 2_300_000 }],
  ['four hundred drones', { value: 400 }],
  ['two hundred and three drones', { value: 203 }],
  ['one hundred and two thousand voters', { value: 102_000 }],
  ['twenty-one ships', { value: 21 }],
  ['a hundred ships', { value: 100 }],
  ['a thousand ships', { value: 1_000 }],
  ['a dozen ships', { value: 12 }],
  ['two dozen ships', { value: 24 }],
  ['half a dozen ships', { value: 6 }],
  ['half a million people', { value: 500_000 }],
  ['two and a half million people', { value: 2_500_000 }],
  ['dozens of ships', { value: 'dozens' }],
  ['hundreds of drones', { value: 'hundreds' }],
  ['several hundred miles', { value: 'hundreds', unit: 'mile' }],
  ['a few thousand people', { value: 'thousands' }],
  ['tens of thousands of people', { value: 'thousands' }],
  ['hundreds of millions of dollars', { value: 'millions', unit: 'dollar' }],
  ['several drones', { value: 'several' }],
  ['between 20 and 30 drones', { value: { from: 20, to: 30 } }],
  ['between one hundred and two hundred drones', { value: { from: 100, to: 200 } }],
  ['20 to 30 drones', { value: { from: 20, to: 30 } }],
  ['20-30 drones', { value: { from: 20, to: 30 } }],
  ['20–30 km', { value: { from: 20, to: 30 }, unit: 'km' }],
  ['two or three drones', { value: { from: 2, to: 3 } }],
  ['2 to 3 million people', { value: { from: 2_000_000, to: 3_000_000 } }],
  ['between $20 and $30 million', { value: { from: 20_000_000, to: 30_000_000 }, unit: 'dollar' }],
  ['about 40%', { value: 40, unit: 'percent' }],
  ['forty per cent of homes', { value: 40, unit: 'percent' }],
  ['12.5 percent', { value: 12.5, unit: 'percent' }],
  ['half of them', { value: 0.5 }],
  ['two-thirds of them', { value: 2 / 3 }],
  ['worth $5m', { value: 5_000_000, unit: 'dollar' }],
  ['US$1.5 billion', { value: 1_500_000_000, unit: 'dollar' }],
  ['€3bn', { value: 3_000_000_000, unit: 'euro' }],
  ['a 12-year-old boy', { value: 12, unit: 'year' }],
  ['300-mile range', { value: 300, unit: 'mile' }],
  ['five years of war', { value: 5, unit: 'year' }],
  ['48 hours', { value: 48, unit: 'hour' }],
  ['90 km/h', { value: 90, unit: 'km/h' }],
  ['100km away', { value: 100, unit: 'km' }],
  ['40 square kilometres', { value: 40, unit: 'km2' }],
  ['at −20°C', { value: -20, unit: 'degree' }],
  ['2000 drones', { value: 2_000 }],
];

const FRENCH: readonly Row[] = [
  ['la plupart des 400 drones', { value: 400 }],
  ['1 200 personnes', { value: 1_200 }],
  ['1\u202F200 personnes', { value: 1_200 }],
  ['1.200 personnes', { value: 1_200 }],
  ['1.200,5 points', { value: 1_200.5 }],
  ['2,5 millions de personnes', { value: 2_500_000 }],
  ['12,5 %', { value: 12.5, unit: 'percent' }],
  ['quarante pour cent', { value: 40, unit: 'percent' }],
  ['cent pour cent', { value: 100, unit: 'percent' }],
  ['quatre cents drones', { value: 400 }],
  ['quatre cent vingt drones', { value: 420 }],
  ['vingt et un navires', { value: 21 }],
  ['quatre-vingt-dix-sept navires', { value: 97 }],
  ['soixante et onze navires', { value: 71 }],
  ['septante navires', { value: 70 }],
  ['mille navires', { value: 1_000 }],
  ['neuf navires', { value: 9 }],
  ['un million de dollars', { value: 1_000_000, unit: 'dollar' }],
  ['deux millions et demi d’euros', { value: 2_500_000, unit: 'euro' }],
  ['une douzaine de navires', { value: 12 }],
  ['une vingtaine de kilomètres', { value: 20, unit: 'km' }],
  ['une demi-douzaine de navires', { value: 6 }],
  ['des dizaines de navires', { value: 'dozens' }],
  ['des centaines de drones', { value: 'hundreds' }],
  ['à plusieurs centaines de kilomètres', { value: 'hundreds', unit: 'km' }],
  ['des dizaines de milliers de civils', { value: 'thousands' }],
  ['quelques milliers de civils', { value: 'thousands' }],
  ['plusieurs navires', { value: 'several' }],
  ['entre 20 et 30 drones', { value: { from: 20, to: 30 } }],
  ['entre vingt et trente drones', { value: { from: 20, to: 30 } }],
  ['20 à 30 drones', { value: { from: 20, to: 30 } }],
  ['20-30 drones', { value: { from: 20, to: 30 } }],
  ['2 à 3 millions de civils', { value: { from: 2_000_000, to: 3_000_000 } }],
  ['la moitié des drones', { value: 0.5 }],
  ['3 milliards d’euros', { value: 3_000_000_000, unit: 'euro' }],
  ['5 M€', { value: 5_000_000, unit: 'euro' }],
  ['dix ans de guerre', { value: 10, unit: 'year' }],
  ['48 heures', { value: 48, unit: 'hour' }],
  ['100 tonnes', { value: 100, unit: 'tonne' }],
  ['les 2000 soldats', { value: 2_000 }],
];

const NONE: readonly (readonly [Language, string])[] = [
  ['en', 'one of the drones, a one-way attack drone'],
  ['en', 'the Su-35, the Yak-130, the F-16, Covid-19, fact f12 and the A380'],
  ['en', 'the 3rd of them, the twenty-first, the fourth and the 21st century'],
  ['en', 'in 2014, on 9 June 2023, on June 9, since the 1990s, 2023-06-09'],
  ['en', 'at 10:30, at 5 pm, on 09/06/2023'],
  ['en', 'the second half'],
  ['fr', 'une usine, un drone, l’un des ponts'],
  ['fr', 'le Su-35, le YAK-130, le F-16, le Covid-19, f12'],
  ['fr', 'le 1er, le 2e, la vingt et unième, le troisième'],
  ['fr', 'en 2014, le 9 juin 2023, le 1er mai, depuis les années 1990, à 10h30'],
  ['fr', 'à plusieurs reprises, un avion neuf'],
];

describe('findFigures', () => {
  it.each<Row>(ENGLISH)('reads the English “%s”', (text, quantity) => {
    expect(quantities(text, 'en')).toEqual([quantity]);
  });

  it.each<Row>(FRENCH)('reads the French “%s”', (text, quantity) => {
    expect(quantities(text, 'fr')).toEqual([quantity]);
  });

  it.each(NONE)('finds no figure in the %s “%s”', (language, text) => {
    expect(findFigures(text, language)).toEqual([]);
  });

  it('tells where each figure stands, its unit included', () => {
    const text = 'It flew 300 km with two bombs worth $2 million.';
    expect(findFigures(text, 'en').map((figure) => figure.text)).toEqual(['300 km', 'two', '$2 million']);
  });

  it('keeps a change from one number to another as two figures', () => {
    expect(quantities('rose from 20 to 30', 'en')).toEqual([{ value: 20 }, { value: 30 }]);
  });

  it('reads every number written out in English', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.boolean(), (value, isBritish) => {
        const text = `They counted ${numberInEnglish(value, isBritish)} ships there.`;
        expect(quantities(text, 'en')).toEqual([{ value }]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads every number written out in French, in either spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.boolean(), (value, isReformed) => {
        const text = `Ils ont compté ${numberInFrench(value, isReformed)} navires là-bas.`;
        expect(quantities(text, 'fr')).toEqual([{ value }]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads digits as each language groups them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_101, max: 999_999_999 }), fc.constantFrom(...LANGUAGES), (value, language) => {
        const text = `(${new Intl.NumberFormat(language).format(value)})`;
        expect(quantities(text, language)).toEqual([{ value }]);
      }),
    );
  });

  it('finds spans inside any text, in order and apart', () => {
    fc.assert(
      fc.property(aTextNearFigures(), fc.constantFrom(...LANGUAGES), (text, language) => {
        let floor = 0;
        for (const figure of findFigures(text, language)) {
          expect(figure.start).toBeGreaterThanOrEqual(floor);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          floor = figure.end;
        }
        expect(floor).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('sameFigure', () => {
  it.each<readonly [string, Quantity, Quantity]>([
    ['equal numbers', { value: 400 }, { value: 400 }],
    ['a number and its order of magnitude', { value: 400 }, { value: 'hundreds' }],
    ['a number inside a range', { value: 25 }, { value: { from: 20, to: 30 } }],
    ['ranges that meet', { value: { from: 10, to: 20 } }, { value: { from: 20, to: 30 } }],
    ['a unit and none', { value: 40, unit: 'km' }, { value: 40 }],
    ['half and 50 %', { value: 0.5 }, { value: 50, unit: 'percent' }],
  ])('holds for %s, both ways', (_name, a, b) => {
    expect([sameFigure(a, b), sameFigure(b, a)]).toEqual([true, true]);
  });

  it.each<readonly [string, Quantity, Quantity]>([
    ['other numbers', { value: 400 }, { value: 401 }],
    ['another order of magnitude', { value: 400 }, { value: 'thousands' }],
    ['dozens and hundreds', { value: 'dozens' }, { value: 'hundreds' }],
    ['numbers that differ in sign', { value: -5 }, { value: 5 }],
    ['a number outside a range', { value: 31 }, { value: { from: 20, to: 30 } }],
    ['other units', { value: 40, unit: 'km' }, { value: 40, unit: 'mile' }],
    ['other currencies', { value: 5, unit: 'dollar' }, { value: 5, unit: 'euro' }],
  ])('does not hold for %s, either way', (_name, a, b) => {
    expect([sameFigure(a, b), sameFigure(b, a)]).toEqual([false, false]);
  });
});

function quantities(text: string, language: Language): Quantity[] {
  return findFigures(text, language).map(({ value, unit }) => (unit === undefined ? { value } : { value, unit }));
}

/** Any string, and strings made of what the finder looks for. */
function aTextNearFigures(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    ...['12', '1,200', '1 200', '.', ',', '-', '–', '%', '$', '€', ' ', ' ', 'two', 'hundred', 'and', 'a half', 'half'],
    ...[
      'million',
      'millions',
      'between',
      'to',
      'several',
      'cent',
      'quatre',
      'vingt',
      'et',
      'un',
      'entre',
      'à',
      'de',
      'km',
    ],
    ...['in', 'en', '2014', 'June', 'mai', 'moitié', 'pour', 'dizaines', 'm', '\u202F', 'é'],
  );
  return fc.oneof(
    anyText(),
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(' ')),
  );
}

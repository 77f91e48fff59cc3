import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerNext } from '../../../../src/core/commands/digest/offer-next.ts';
import { readSubscribe } from '../../../../src/core/commands/digest/read-subscribe.ts';
import { anyText } from '../../../any-text.ts';
import { BRIDGE, libraryOf, MILL } from '../builders.ts';

const library = libraryOf(MILL, BRIDGE);
const offering = { library, search: () => [], language: 'en', limit: 25, maxChars: 100 } as const;
const offered = (typed: string) => offerNext(typed, offering).map(({ value }) => value);

describe('offerNext', () => {
  it.each([
    ['nothing', '', ['all', 'mill', 'bridge', 'old-mill', 'sample-bridge']],
    ['a word of a name that is a topic too', 'mil', ['mill', 'old-mill']],
    ['one after another', 'mill, bri', ['mill, bridge', 'mill, sample-bridge']],
    ['what is there already', 'mill, mil', ['mill, old-mill']],
    ['what nothing fits', 'moon', []],
  ])('offers for %s what one may mean', (_, typed, values) => {
    expect(offered(typed)).toEqual(values);
  });

  it('says it in the language of the reader, and reads what is chosen in any', () => {
    const french = offerNext('', { ...offering, language: 'fr' });
    expect(french.map(({ words }) => words)).toEqual([
      'tous les dossiers',
      'le sujet «\u00A0moulin\u00A0»',
      'le sujet «\u00A0pont\u00A0»',
      'Le vieux moulin',
      'Un pont fermé',
    ]);
  });

  it('keeps to what fits, and offers nothing that is not understood', () => {
    const typed = fc.oneof(anyText(8), fc.constantFrom('', 'a', 'b', 'mi', 'sample', 'all'));
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 6 }), (last, limit) => {
        const all = offerNext(last, { ...offering, limit, maxChars: 20 });
        expect(all.length).toBeLessThanOrEqual(limit);
        for (const { value } of all) expect(value.length).toBeLessThanOrEqual(20);
        if (last.includes(',')) return;
        for (const { value } of all) expect(readSubscribe(value, library, 'en').faults).toEqual([]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerFollowing } from '../../../../src/core/commands/digest/offer-following.ts';
import { readSubscribe } from '../../../../src/core/commands/digest/read-subscribe.ts';
import { anyText } from '../../../any-text.ts';
import { BRIDGE, libraryOf, MILL } from '../builders.ts';

const library = libraryOf(MILL, BRIDGE);
const offering = { library, search: () => [], language: 'en', limit: 25, maxChars: 100 } as const;
const offered = (typed: string) => offerFollowing(typed, offering).map(({ value }) => value);

describe('offerFollowing', () => {
  it.each([
    ['nothing', '', ['all', 'old-mill', 'sample-bridge', 'bridge', 'mill']],
    ['the beginning of all', 'al', ['all']],
    ['a word of a name that is a topic too', 'mil', ['old-mill', 'mill']],
    ['one after another', 'mill, bri', ['mill, sample-bridge', 'mill, bridge']],
    ['what is there already', 'mill, mil', ['mill, old-mill']],
    ['what nothing fits', 'moon', []],
  ])('offers for %s what one may mean', (_, typed, values) => {
    expect(offered(typed)).toEqual(values);
  });

  it('says it in the language of the reader, and reads what is chosen in any', () => {
    const french = offerFollowing('', { ...offering, language: 'fr' });
    expect(french.map(({ words }) => words)).toEqual([
      'tous les dossiers',
      'Le vieux moulin',
      'Un pont fermé',
      'le sujet «\u00A0moulin\u00A0»',
      'le sujet «\u00A0pont\u00A0»',
    ]);
  });

  it('keeps to what fits, and offers nothing that is not understood', () => {
    const typed = fc.oneof(anyText(8), fc.constantFrom('', 'a', 'b', 'mi', 'sample', 'all'));
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 6 }), (last, limit) => {
        const all = offerFollowing(last, { ...offering, limit, maxChars: 20 });
        expect(all.length).toBeLessThanOrEqual(limit);
        for (const { value } of all) expect(value.length).toBeLessThanOrEqual(20);
        if (last.includes(',')) return;
        for (const { value } of all) expect(readSubscribe(value, library, 'en').faults).toEqual([]);
      }),
    );
  });
});

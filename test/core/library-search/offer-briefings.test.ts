import { describe, expect, it } from 'vitest';
import { offerBriefings } from '../../../src/core/library-search/offer-briefings.ts';
import { BRIDGE, libraryOf, MILL } from '../commands/builders.ts';

const library = libraryOf(MILL, BRIDGE);
const offered = (typed: string, limit = 100) =>
  offerBriefings(typed, library, (words) => (words === 'sold' ? [MILL] : []), limit).map(({ slug }) => slug);

describe('offerBriefings', () => {
  it.each([
    ['nothing', '', ['old-mill', 'sample-bridge']],
    ['the beginning of a name', 'sam', ['sample-bridge']],
    ['a word of a title, whatever its accents', 'FERMÉ', ['sample-bridge']],
    ['the beginning of a word of a name', 'mil', ['old-mill']],
    ['what a search finds', 'sold', ['old-mill']],
    ['what nothing fits', 'moon', []],
  ])('offers for %s what one may mean', (_, typed, slugs) => {
    expect(offered(typed)).toEqual(slugs);
  });

  it('offers no more than fit', () => {
    expect(offered('', 1)).toEqual(['old-mill']);
  });
});

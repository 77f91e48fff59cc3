import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestSlugs } from '../../../src/core/library-search/nearest-slugs.ts';
import { anyText } from '../../any-text.ts';

const SLUGS = ['harbour-bridge', 'russia-iran-drones', 'airport-strike', 'iran-elections'];

describe('nearestSlugs', () => {
  it.each([
    ['a typing mistake', 'rusia-iran-drone', ['russia-iran-drones']],
    ['a beginning', 'russia', ['russia-iran-drones']],
    ['a part', 'iran', ['iran-elections', 'russia-iran-drones']],
    ['capitals and spaces', 'Harbour Bridge', ['harbour-bridge']],
    ['something else altogether', 'zzzzzzzzzz', []],
    ['nothing but signs', '@@!!', []],
    ['nothing', '', []],
  ])('finds what is meant by %s', (_name, typed, slugs) => {
    expect(nearestSlugs(typed, SLUGS)).toEqual(slugs);
  });

  it('gives slugs there are, and no more than asked for, whatever was typed', () => {
    fc.assert(
      fc.property(anyText(300), fc.integer({ min: 0, max: 5 }), (typed, limit) => {
        const nearest = nearestSlugs(typed, SLUGS, limit);
        expect(nearest.length).toBeLessThanOrEqual(limit);
        expect(SLUGS).toEqual(expect.arrayContaining(nearest));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { type Followable, offerFollowing } from '../../../src/core/library-search/offer-following.ts';
import { aBriefing, libraryOf } from '../commands/builders.ts';

const MILL = aBriefing({
  slug: 'mill',
  title: { en: 'The mill' },
  topics: { en: ['River trade', 'Grain'], fr: ['Blé'] },
});
const BRIDGE = aBriefing({
  slug: 'bridge',
  title: { en: 'The bridge' },
  topics: { en: ['river trade'], fr: ['Fleuve'] },
});
const parts = { library: libraryOf(MILL, BRIDGE), search: () => [BRIDGE] };

const named = (offered: readonly Followable[]) =>
  offered.map((each) => (each.kind === 'all' ? 'all' : each.kind === 'topic' ? each.topic : each.briefing.slug));

describe('offerFollowing', () => {
  it.each([
    ['all there is, where nothing is typed', '', 'en', 9, ['all', 'River trade', 'Grain', 'mill', 'bridge']],
    ['topics that have a word that begins so, each once', 'trade', 'en', 9, ['River trade', 'bridge']],
    ['topics in the language of the reader, whatever the accents', 'ble', 'fr', 9, ['Blé', 'bridge']],
    ['at most half topics', '', 'en', 3, ['all', 'River trade', 'mill']],
    ['no more than there is room for', '', 'en', 1, ['all']],
  ] as const)('offers %s', (_, typed, language, limit, expected) => {
    expect(named(offerFollowing(typed, language, parts, limit))).toEqual(expected);
  });
});

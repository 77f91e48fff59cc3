import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/core/briefing/library.ts';
import type { Briefing } from '../../../src/core/briefing/types.ts';
import { createBriefingSearch, createSearchIndex } from '../../../src/core/library-search/briefing-search.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';
import { parseBriefingText } from '../../../src/library/read-briefing.ts';
import { anyText } from '../../any-text.ts';
import { briefingYaml } from '../../library/briefing-yaml.ts';

const vocabulary = createVocabulary();

const QUAY = aBriefing(
  'quay',
  { en: 'The quay', fr: 'Le quai' },
  { en: 'Boats moor there.', fr: 'Des bateaux y mouillent.' },
);
const PLANT = aBriefing(
  'turbine-plant',
  { en: 'A plant for turbines', fr: 'Une usine de turbines' },
  { en: 'Norland builds it.', fr: 'La Norlande la construit.' },
);
const STRIKE = aBriefing(
  'airport-strike',
  { en: 'Strike at the airport', fr: 'Grève à l’aéroport' },
  { en: 'Pilots stay at home.', fr: 'Les pilotes restent chez eux.' },
);

describe('createSearchIndex', () => {
  it('reads briefings bit by bit, ahead of the first search', () => {
    const index = createSearchIndex(libraryOf(QUAY, PLANT, STRIKE), vocabulary);
    expect([index.readAhead(2), index.readAhead(2), index.readAhead(2)]).toEqual([false, true, true]);
    expect(index.search('airport')).toEqual([STRIKE]);
  });

  it('finds what it had not come to yet', () => {
    const index = createSearchIndex(libraryOf(QUAY, PLANT, STRIKE), vocabulary);
    index.readAhead(1);
    expect(index.search('airport')).toEqual([STRIKE]);
  });
});

describe('createBriefingSearch', () => {
  const search = createBriefingSearch(libraryOf(QUAY, PLANT, STRIKE), vocabulary);

  it.each([
    ['a word of the title', 'turbines', ['turbine-plant']],
    ['another form of it', 'turbine', ['turbine-plant']],
    ['a word in French', 'grève', ['airport-strike']],
    ['a word without its accents', 'greve aeroport', ['airport-strike']],
    ['a word of the summary', 'pilots', ['airport-strike']],
    ['a near-synonym of a word of the title', 'factory', ['turbine-plant']],
    ['a typing mistake', 'tubrines', ['turbine-plant']],
    ['the beginning of a word', 'airp', ['airport-strike']],
    ['a name', 'Vannier', ['airport-strike', 'quay', 'turbine-plant']],
    ['a whole question', 'When will the pilots of the airport go on strike?', ['airport-strike']],
    ['words of which few are known', 'weather in Paris tomorrow', []],
    ['signs only', '?! 🙂', []],
    ['nothing', '', []],
  ])('finds what is meant by %s', (_name, words, slugs) => {
    expect(search(words).map(({ slug }) => slug)).toEqual(slugs);
  });

  it('puts a title before a fact', () => {
    const boats = aBriefing(
      'boats',
      { en: 'Boats for sale', fr: 'Bateaux à vendre' },
      { en: 'Cheap ones.', fr: 'Pas chers.' },
    );
    const slugs = createBriefingSearch(libraryOf(STRIKE, QUAY, boats), vocabulary)('boats').map(({ slug }) => slug);
    expect(slugs).toEqual(['boats', 'quay']);
  });

  it('gives no more than asked for', () => {
    expect(search('Vannier', 2)).toHaveLength(2);
  });

  it('knows what has changed in the library', () => {
    const library = { briefings: [QUAY, PLANT], all: () => library.briefings, find: () => undefined };
    const searchIt = createBriefingSearch(library, vocabulary);
    expect(searchIt('strike')).toEqual([]);
    library.briefings = [STRIKE, PLANT];
    expect(searchIt('strike')).toEqual([STRIKE]);
    expect(searchIt('quay')).toEqual([]);
  });

  it('still knows it after many changes', () => {
    const library = { briefings: [QUAY], all: () => library.briefings, find: () => undefined };
    const searchIt = createBriefingSearch(library, vocabulary);
    for (let edit = 0; edit < 150; edit += 1) {
      library.briefings = [{ ...QUAY, version: edit }, PLANT];
      expect(searchIt('quay').map(({ version }) => version)).toEqual([edit]);
    }
  });

  it('never throws and finds only briefings there are, whatever was typed', () => {
    fc.assert(
      fc.property(anyText(200), (words) => {
        expect([QUAY, PLANT, STRIKE]).toEqual(expect.arrayContaining([...search(words)]));
      }),
    );
  });
});

function libraryOf(...briefings: readonly Briefing[]): Library {
  return { all: () => briefings, find: (slug) => briefings.find((briefing) => briefing.slug === slug) };
}

type Both = Readonly<Record<'en' | 'fr', string>>;

function aBriefing(slug: string, title: Both, summary: Both): Briefing {
  const parsed = parseBriefingText(briefingYaml('quay'));
  if (!parsed.ok) throw new Error('the test’s own briefing is wrong');
  const facts = parsed.briefing.facts.map((fact) => ({ ...fact, text: summary }));
  return { ...parsed.briefing, slug, title, summary, topics: {}, facts };
}

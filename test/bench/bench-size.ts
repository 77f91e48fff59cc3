import { createSearchIndex } from '../../src/core/library-search/briefing-search.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import { listReply } from '../../src/core/views/list.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { type SizeFigures, spreadOf, taken, timesOf } from './measure.ts';

// Measures one folder of briefings, in a process of its own so that memory is counted from nothing.
const [dir = ''] = process.argv.slice(2);
const WORDS = [
  'locomotives',
  'Norland ferries',
  'vaccin',
  'harvestrs westmrk',
  'Who lost track of the weather radars near Isola?',
];

const { result: library, took: load } = await taken(() =>
  openLibrary({
    dir,
    isWatched: false,
    report(fault) {
      throw new Error(JSON.stringify(fault));
    },
  }),
);
const { result: index, took: indexed } = await taken(() => {
  const fresh = createSearchIndex(library, createVocabulary());
  fresh.readAhead(library.all().length);
  return fresh;
});
const figures: SizeFigures = {
  load,
  index: indexed,
  search: spreadOf(timesOf(300, (round) => index.search(WORDS[round % WORDS.length] ?? ''))),
  list: spreadOf(timesOf(100, () => listReply(library.all(), 'en'))),
  memoryMb: process.resourceUsage().maxRSS / 1_024,
};
console.log(JSON.stringify(figures));

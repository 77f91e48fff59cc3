import { createBriefingSearch } from '../../src/core/library-search/briefing-search.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import { listReply } from '../../src/core/views/list.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { percentile, type SizeFigures, timesOf } from './measure.ts';

// Measures one folder of briefings, in a process of its own so that memory is counted from nothing.
const [dir = ''] = process.argv.slice(2);
const WORDS = [
  'locomotives',
  'Norland ferries',
  'vaccin',
  'harvestrs westmrk',
  'Who lost track of the weather radars near Isola?',
];

const vocabulary = createVocabulary();
let start = performance.now();
const library = await openLibrary({
  dir,
  isWatched: false,
  report(fault) {
    throw new Error(JSON.stringify(fault));
  },
});
const loadMs = performance.now() - start;

start = performance.now();
const search = createBriefingSearch(library, vocabulary);
const indexMs = performance.now() - start;

const searches = timesOf(200, (round) => search(WORDS[round % WORDS.length] ?? ''));
const lists = timesOf(20, () => listReply(library.all(), 'en'));
const figures: SizeFigures = {
  loadMs,
  indexMs,
  searchMs: percentile(searches, 0.95),
  listMs: percentile(lists, 0.95),
  memoryMb: process.resourceUsage().maxRSS / 1_024,
};
console.log(JSON.stringify(figures));

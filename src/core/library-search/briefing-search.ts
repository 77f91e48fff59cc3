import type { Library } from '../briefing/library.ts';
import type { Briefing } from '../briefing/types.ts';
import { cleanText } from '../language/clean.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Vocabulary } from '../search/terms.ts';
import { contentWords, createWordReader, PLACE, type Place, type WordReader } from './briefing-words.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/**
 * The briefings that bear on some words in any of their languages, best first, `limit` at most; those alone that bear on
 * them about as much as the best one. A typing mistake, the beginning of a word or a near-synonym will do.
 */
export type BriefingSearch = (words: string, limit?: number) => readonly Briefing[];

const USUAL_LIMIT = 10;
/** So much is looked up of what was typed. */
const TEXT_MAX_CHARS = 2_000;
const WORDS_MAX = 30;
/** Less of what was typed (by weight) is a coincidence. */
const COVERAGE_MIN = 0.35;
/** As much of the best one's score is about as much. */
const SHARE_OF_BEST = 0.5;
/** How well a word is met by another. */
const QUALITY = { same: 1, beginning: 0.8, concept: 0.7, near: 0.6 } as const;

/** Reads the whole library at the first search, and afterwards what has changed in it since the last one. */
export function createBriefingSearch(library: Library, vocabulary: Vocabulary): BriefingSearch {
  return createSearchIndex(library, vocabulary).search;
}

export interface SearchIndex {
  readonly search: BriefingSearch;
  /** Reads some more briefings ahead of the first search; true when all are read. */
  readAhead(briefings: number): boolean;
}

/** The same search, for those with time to read thousands of briefings bit by bit before anyone searches. */
export function createSearchIndex(library: Library, vocabulary: Vocabulary): SearchIndex {
  const reader = createWordReader(vocabulary);
  const indexed = createIndexed(library, reader);
  return {
    readAhead: indexed.update,
    search(words, limit = USUAL_LIMIT) {
      indexed.update();
      const content = contentWords(cleanText(words.slice(0, TEXT_MAX_CHARS)), reader).slice(0, WORDS_MAX);
      const wanted = content.map((word) => meet(word, indexed, reader));
      return best(wanted, indexed).slice(0, limit);
    },
  };
}

/** The documents that have a word. */
type Met = ReadonlyMap<number, Meeting>;

interface Meeting {
  /** How well it is met, 0 to 1. */
  readonly quality: number;
  /** The same, times what the place tells. */
  readonly degree: number;
}

interface Indexed {
  /** Takes in what changed, `most` new briefings at most; true when nothing is left to take in. */
  update(most?: number): boolean;
  readonly index: () => WordIndex;
  readonly briefingAt: (document: number) => Briefing | undefined;
  readonly size: () => number;
}

/** Numbers the briefings. A changed one gets a new number; when most numbers are old, all is numbered anew. */
function createIndexed(library: Library, reader: WordReader): Indexed {
  let seen: readonly Briefing[] = [];
  let unread: Briefing[] = [];
  let index = createWordIndex();
  let documents: (Briefing | undefined)[] = [];
  let numbers = new Map<Briefing, number>();

  function add(briefing: Briefing): void {
    numbers.set(briefing, documents.length);
    index.add(documents.length, reader.ofBriefing(briefing));
    documents.push(briefing);
  }

  /** Forgets what is gone, and notes what is new. */
  function takeIn(all: readonly Briefing[]): void {
    seen = all;
    const kept = new Set(all);
    for (const [briefing, number] of numbers) {
      if (kept.has(briefing)) continue;
      documents[number] = undefined;
      numbers.delete(briefing);
    }
    if (documents.length > 2 * all.length + 100) {
      [index, documents, numbers] = [createWordIndex(), [], new Map()];
    }
    unread = all.filter((briefing) => !numbers.has(briefing));
  }

  return {
    update(most = Number.POSITIVE_INFINITY) {
      const all = library.all();
      if (all !== seen) takeIn(all);
      for (const briefing of unread.splice(0, most)) add(briefing);
      return unread.length === 0;
    },
    index: () => index,
    briefingAt: (document) => documents[document],
    size: () => numbers.size,
  };
}

function meet(word: string, { index, briefingAt }: Indexed, reader: WordReader): Met {
  const met = new Map<number, Meeting>();
  const lookUp = (keys: readonly string[], quality: number) => {
    for (const key of keys) {
      index().eachDocument(key, (document, place) => {
        const degree = quality * weightOf(place);
        if (degree > (met.get(document)?.degree ?? 0) && briefingAt(document)) met.set(document, { quality, degree });
      });
    }
  };
  const keys = LANGUAGES.flatMap((language) => reader.ofWord(word, language) ?? []);
  const stems = [...new Set([word, ...keys.map(({ stem }) => stem)])];
  lookUp(stems, QUALITY.same);
  lookUp([...new Set(keys.flatMap(({ concepts }) => concepts))], QUALITY.concept);
  if (met.size === 0 && word.length >= BEGINNING_MIN_CHARS) lookUp(index().beginningWith(word), QUALITY.beginning);
  if (met.size === 0) lookUp([...new Set(stems.flatMap((stem) => index().near(stem)))], QUALITY.near);
  return met;
}

const BEGINNING_MIN_CHARS = 3;

/** From 0.55 for a word in a fact to 1 for one in the title. */
function weightOf(place: Place): number {
  return 0.4 + (0.6 * place) / PLACE.title;
}

function best(wanted: readonly Met[], { briefingAt, size }: Indexed): Briefing[] {
  const weights = wanted.map(({ size: holding }) => Math.log(1 + size() / Math.max(1, holding)));
  const mass = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = new Map<number, { score: number; covered: number }>();
  for (const [at, met] of wanted.entries()) {
    const weight = weights[at] ?? 0;
    for (const [document, { quality, degree }] of met) {
      const known = scores.get(document) ?? { score: 0, covered: 0 };
      scores.set(document, { score: known.score + weight * degree, covered: known.covered + weight * quality });
    }
  }
  const covering = [...scores].filter(([, { covered }]) => covered >= COVERAGE_MIN * mass);
  const top = covering.reduce((most, [, { score }]) => Math.max(most, score), 0);
  return covering
    .filter(([, { score }]) => score >= SHARE_OF_BEST * top)
    .flatMap(([document, { score }]) => {
      const briefing = briefingAt(document);
      return briefing ? [{ briefing, score }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.briefing.slug < b.briefing.slug ? -1 : 1))
    .map(({ briefing }) => briefing);
}

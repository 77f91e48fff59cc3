import type { NameFinder } from '../briefing/names.ts';
import type { TextLanguage } from '../language/stems.ts';
import { gramsOf } from './grams.ts';
import { type Term, termsOf, type Vocabulary } from './terms.ts';

/** One thing to be found: a fact in each of its languages, or a sentence of an article. */
export interface Passage {
  readonly texts: Readonly<Partial<Record<TextLanguage, string>>>;
  /** Ids of names that belong to it without standing in its text, such as its speaker. */
  readonly speakers?: readonly string[];
}

/** A passage taken apart. What differs by language is in `readings`. */
export interface IndexedPassage {
  readonly readings: Readonly<Partial<Record<TextLanguage, Reading>>>;
  readonly concepts: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

export interface Reading {
  /** Stem → how often. */
  readonly stems: ReadonlyMap<string, number>;
  /** How many content words. */
  readonly length: number;
  readonly grams: ReadonlySet<string>;
}

export interface PassageIndex {
  readonly passages: readonly IndexedPassage[];
  readonly languages: readonly TextLanguage[];
  readonly vocabulary: Vocabulary;
  readonly findNames: NameFinder;
  /** In how many passages a stem or a 4-gram of a language is found. */
  readonly frequencies: Readonly<Partial<Record<TextLanguage, Frequencies>>>;
}

export interface Frequencies {
  readonly stems: ReadonlyMap<string, number>;
  readonly grams: ReadonlyMap<string, number>;
  /** Mean of `Reading.length`. */
  readonly meanLength: number;
}

export function createPassageIndex(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  findNames: NameFinder = () => [],
): PassageIndex {
  const indexed = passages.map((passage) => indexPassage(passage, vocabulary, findNames));
  const languages = [...new Set(passages.flatMap((passage) => Object.keys(passage.texts) as TextLanguage[]))];
  const frequencies = Object.fromEntries(languages.map((language) => [language, countFrequencies(indexed, language)]));
  return { passages: indexed, languages, vocabulary, findNames, frequencies };
}

function indexPassage(passage: Passage, vocabulary: Vocabulary, findNames: NameFinder): IndexedPassage {
  const readings: Partial<Record<TextLanguage, Reading>> = {};
  const terms: Term[] = [];
  for (const [language, text] of Object.entries(passage.texts) as [TextLanguage, string][]) {
    const found = termsOf(text, language, vocabulary, findNames);
    readings[language] = readingOf(found.stems, found.terms);
    terms.push(...found.terms);
  }
  const keysOf = (kind: Term['kind']) => terms.filter((term) => term.kind === kind).map((term) => term.key);
  return {
    readings,
    concepts: new Set(terms.flatMap((term) => term.concepts)),
    names: new Set(keysOf('name')),
    speakers: new Set(passage.speakers),
    numbers: new Set(keysOf('number')),
  };
}

function readingOf(stems: readonly string[], terms: readonly Term[]): Reading {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const grams = new Set(terms.flatMap((term) => term.surface.split(' ').flatMap(gramsOf)));
  return { stems: counts, length: stems.length, grams };
}

function countFrequencies(passages: readonly IndexedPassage[], language: TextLanguage): Frequencies {
  const stems = new Map<string, number>();
  const grams = new Map<string, number>();
  let words = 0;
  for (const { readings } of passages) {
    const reading = readings[language];
    if (!reading) continue;
    words += reading.length;
    for (const stem of reading.stems.keys()) stems.set(stem, (stems.get(stem) ?? 0) + 1);
    for (const gram of reading.grams) grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return { stems, grams, meanLength: words / Math.max(1, passages.length) };
}

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

/** Indexes of passages, each once, in order. */
export type Holders = readonly number[];

/**
 * Passages made ready to be searched: for everything that a question may speak of, the passages that have it. All that
 * does not depend on the question is worked out here.
 */
export interface PassageIndex {
  /** How many passages. */
  readonly size: number;
  readonly languages: readonly TextLanguage[];
  readonly vocabulary: Vocabulary;
  readonly findNames: NameFinder;
  readonly concepts: ReadonlyMap<number, Holders>;
  readonly names: ReadonlyMap<string, Holders>;
  readonly speakers: ReadonlyMap<string, Holders>;
  readonly numbers: ReadonlyMap<string, Holders>;
  /** What differs by language. */
  readonly frequencies: Readonly<Partial<Record<TextLanguage, Frequencies>>>;
}

export interface Frequencies {
  /** Stem of a content word → where it stands. */
  readonly stems: ReadonlyMap<string, StemUse>;
  /** 4-gram → the stems that have it. */
  readonly grams: ReadonlyMap<string, readonly StemUse[]>;
}

export interface StemUse {
  readonly stem: string;
  readonly holders: Holders;
  /** How many different 4-grams it has. */
  readonly gramCount: number;
}

export function createPassageIndex(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  findNames: NameFinder = () => [],
): PassageIndex {
  const concepts = new Map<number, number[]>();
  const names = new Map<string, number[]>();
  const speakers = new Map<string, number[]>();
  const numbers = new Map<string, number[]>();
  const stems = new Map<TextLanguage, Map<string, number[]>>();
  for (const [at, passage] of passages.entries()) {
    for (const speaker of passage.speakers ?? []) note(speakers, speaker, at);
    for (const [language, text] of Object.entries(passage.texts) as [TextLanguage, string][]) {
      const found = termsOf(text, language, vocabulary, findNames);
      const own = stems.get(language) ?? new Map<string, number[]>();
      stems.set(language, own);
      for (const stem of found.stems) note(own, stem, at);
      for (const term of found.terms) noteTerm(term, at, { concepts, names, numbers });
    }
  }
  const frequencies = Object.fromEntries([...stems].map(([language, own]) => [language, frequenciesOf(own)]));
  const languages = [...stems.keys()];
  return { size: passages.length, languages, vocabulary, findNames, concepts, names, speakers, numbers, frequencies };
}

interface Noted {
  readonly concepts: Map<number, number[]>;
  readonly names: Map<string, number[]>;
  readonly numbers: Map<string, number[]>;
}

function noteTerm(term: Term, at: number, { concepts, names, numbers }: Noted): void {
  for (const concept of term.concepts) note(concepts, concept, at);
  if (term.kind === 'name') note(names, term.key, at);
  if (term.kind === 'number') note(numbers, term.key, at);
}

/** Passages are noted in order, so a passage that is there already is the last one. */
function note<Key>(holders: Map<Key, number[]>, key: Key, at: number): void {
  const known = holders.get(key);
  if (!known) holders.set(key, [at]);
  else if (known.at(-1) !== at) known.push(at);
}

function frequenciesOf(holdersByStem: ReadonlyMap<string, readonly number[]>): Frequencies {
  const stems = new Map<string, StemUse>();
  const grams = new Map<string, StemUse[]>();
  for (const [stem, holders] of holdersByStem) {
    const own = gramsOf(stem);
    const use = { stem, holders, gramCount: own.length };
    stems.set(stem, use);
    for (const gram of own) {
      const known = grams.get(gram);
      if (known) known.push(use);
      else grams.set(gram, [use]);
    }
  }
  return { stems, grams };
}

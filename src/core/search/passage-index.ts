import type { NameFinder } from '../briefing/names.ts';
import type { TextLanguage } from '../language/stems.ts';
import { gramsOf } from './grams.ts';
import { type Term, termsOf, type Vocabulary } from './terms.ts';

/** One thing to be found: a fact in each of its languages, or a sentence of an article. */
export interface Passage {
  readonly texts: Readonly<Partial<Record<TextLanguage, string>>>;
  /** Ids of names that belong to it without standing in its text, such as its speaker. */
  readonly speakers?: readonly string[];
  /** What else it is found by, as in the index of a book: words and expressions parted by commas. */
  readonly indexTerms?: Readonly<Partial<Record<TextLanguage, string>>> | undefined;
}

/** Where the words of index terms stand, by stem in a language, by concept and by group of words. */
export interface IndexTerms {
  readonly stems: Readonly<Partial<Record<TextLanguage, ReadonlyMap<string, Holders>>>>;
  /** The same for words of expressions. */
  readonly parts: Readonly<Partial<Record<TextLanguage, ReadonlyMap<string, Holders>>>>;
  readonly concepts: ReadonlyMap<number, Holders>;
  readonly expansions: ReadonlyMap<number, Holders>;
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
  /** By the groups of words that readers ask by. */
  readonly expansions: ReadonlyMap<number, Holders>;
  /** By kind, where something of that kind is told of. */
  readonly kinds: ReadonlyMap<number, Holders>;
  readonly names: ReadonlyMap<string, Holders>;
  readonly speakers: ReadonlyMap<string, Holders>;
  readonly numbers: ReadonlyMap<string, Holders>;
  readonly indexTerms: IndexTerms;
  /** What differs by language. */
  readonly frequencies: Readonly<Partial<Record<TextLanguage, Frequencies>>>;
}

export interface Frequencies {
  /** Stem of a content word → where it stands. */
  readonly stems: ReadonlyMap<string, Holders>;
  /** Content word as it is written, folded, those of names included → where it stands. */
  readonly words: ReadonlyMap<string, Holders>;
  /** 4-gram → the content words that have it, as they are written, folded. */
  readonly grams: ReadonlyMap<string, readonly WordUse[]>;
}

export interface WordUse {
  readonly word: string;
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
  const expansions = new Map<number, number[]>();
  const kinds = new Map<number, number[]>();
  const names = new Map<string, number[]>();
  const speakers = new Map<string, number[]>();
  const numbers = new Map<string, number[]>();
  const found = new Map<TextLanguage, FoundWords>();
  for (const [at, passage] of passages.entries()) {
    for (const speaker of passage.speakers ?? []) note(speakers, speaker, at);
    for (const [language, text] of Object.entries(passage.texts) as [TextLanguage, string][]) {
      const { stems, terms } = termsOf(text, language, vocabulary, findNames);
      const words = found.get(language) ?? { stems: new Map(), words: new Map() };
      found.set(language, words);
      for (const stem of stems) note(words.stems, stem, at);
      for (const term of terms) {
        noteTerm(term, at, { concepts, expansions, kinds, names, numbers });
        for (const word of term.surface.split(' ')) note(words.words, word, at);
      }
    }
  }
  const frequencies = Object.fromEntries(
    [...found].map(([language, { stems, words }]) => [language, { stems, words, grams: wordsByGram(words) }]),
  );
  const languages = [...found.keys()];
  return {
    size: passages.length,
    languages,
    vocabulary,
    findNames,
    concepts,
    expansions,
    kinds,
    names,
    speakers,
    numbers,
    indexTerms: readIndexTerms(passages, vocabulary),
    frequencies,
  };
}

function readIndexTerms(passages: readonly Passage[], vocabulary: Vocabulary): IndexTerms {
  const stems = new Map<TextLanguage, Map<string, number[]>>();
  const partStems = new Map<TextLanguage, Map<string, number[]>>();
  const concepts = new Map<number, number[]>();
  const expansions = new Map<number, number[]>();
  for (const [at, { indexTerms = {} }] of passages.entries()) {
    for (const [language, list] of Object.entries(indexTerms) as [TextLanguage, string][]) {
      const own = stems.get(language) ?? new Map<string, number[]>();
      const parts = partStems.get(language) ?? new Map<string, number[]>();
      stems.set(language, own);
      partStems.set(language, parts);
      for (const text of list.split(',')) {
        const isExpression = text.trim().includes(' ');
        for (const { key, concepts: said, expansions: groups } of termsOf(text, language, vocabulary).terms) {
          note(isExpression ? parts : own, key, at);
          for (const concept of said) note(concepts, concept, at);
          // A word of an expression may mean something else alone: "own" in "own account".
          for (const group of isExpression ? [] : groups) note(expansions, group, at);
        }
      }
    }
  }
  return { stems: Object.fromEntries(stems), parts: Object.fromEntries(partStems), concepts, expansions };
}

/** Stems and words of one language, each with its holders. */
interface FoundWords {
  readonly stems: Map<string, number[]>;
  readonly words: Map<string, number[]>;
}

interface Noted {
  readonly concepts: Map<number, number[]>;
  readonly expansions: Map<number, number[]>;
  readonly kinds: Map<number, number[]>;
  readonly names: Map<string, number[]>;
  readonly numbers: Map<string, number[]>;
}

function noteTerm(term: Term, at: number, { concepts, expansions, kinds, names, numbers }: Noted): void {
  for (const kind of term.kindsHeld) note(kinds, kind, at);
  for (const concept of term.concepts) note(concepts, concept, at);
  for (const group of term.expansions) note(expansions, group, at);
  if (term.kind === 'name') note(names, term.key, at);
  if (term.kind === 'number') note(numbers, term.key, at);
}

/** Passages are noted in order, so a passage that is there already is the last one. */
function note<Key>(holders: Map<Key, number[]>, key: Key, at: number): void {
  const known = holders.get(key);
  if (!known) holders.set(key, [at]);
  else if (known.at(-1) !== at) known.push(at);
}

function wordsByGram(words: ReadonlyMap<string, Holders>): Map<string, WordUse[]> {
  const byGram = new Map<string, WordUse[]>();
  for (const [word, holders] of words) {
    const grams = gramsOf(word);
    const use = { word, holders, gramCount: grams.length };
    for (const gram of grams) {
      const known = byGram.get(gram);
      if (known) known.push(use);
      else byGram.set(gram, [use]);
    }
  }
  return byGram;
}

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
  /** By kind, where something of that kind is told of. */
  readonly kinds: ReadonlyMap<number, Holders>;
  readonly names: ReadonlyMap<string, Holders>;
  readonly speakers: ReadonlyMap<string, Holders>;
  readonly numbers: ReadonlyMap<string, Holders>;
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
        noteTerm(term, at, { concepts, kinds, names, numbers });
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
    kinds,
    names,
    speakers,
    numbers,
    frequencies,
  };
}

/** Stems and words of one language, each with its holders. */
interface FoundWords {
  readonly stems: Map<string, number[]>;
  readonly words: Map<string, number[]>;
}

interface Noted {
  readonly concepts: Map<number, number[]>;
  readonly kinds: Map<number, number[]>;
  readonly names: Map<string, number[]>;
  readonly numbers: Map<string, number[]>;
}

function noteTerm(term: Term, at: number, { concepts, kinds, names, numbers }: Noted): void {
  for (const kind of term.kindsHeld) note(kinds, kind, at);
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

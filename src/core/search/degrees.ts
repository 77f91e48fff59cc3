import type { TextLanguage } from '../language/stems.ts';
import { gramsOf } from './grams.ts';
import type { Frequencies, Holders, PassageIndex, WordUse } from './passage-index.ts';
import type { Term } from './terms.ts';

/** How far a passage explains a word by other means than the word itself. */
export const DEGREES = {
  concept: 0.8,
  kind: 0.6,
  expansion: 0.6,
  indexTerm: 0.7,
  indexPart: 0.5,
  indexConcept: 0.6,
  indexExpansion: 0.35,
  similar: 0.8,
  speaker: 0.7,
};
/** Below this, two words merely share letters. */
export const SIMILAR = 0.45;
/** A shorter word looks like too many others. */
const SIMILAR_MIN_CHARS = 4;

/** For each passage, how far it explains a term of a question, 0 to 1. Words are looked up as `language` writes them. */
export function degreesOf(term: Term, index: PassageIndex, language: TextLanguage): number[] {
  const { degrees, raise } = createDegrees(index.size);
  if (term.kind === 'name') {
    raise(index.names.get(term.key), 1);
    raise(index.speakers.get(term.key), DEGREES.speaker);
    return degrees;
  }
  if (term.kind === 'number') {
    raise(index.numbers.get(term.key), 1);
    return degrees;
  }
  const frequencies = index.frequencies[language];
  raise(frequencies?.stems.get(term.key), 1);
  for (const concept of term.concepts) raise(index.concepts.get(concept), DEGREES.concept);
  for (const group of term.expansions) raise(index.expansions.get(group), DEGREES.expansion);
  for (const kind of term.kindsNamed) raise(index.kinds.get(kind), DEGREES.kind);
  if (frequencies && term.surface.length >= SIMILAR_MIN_CHARS) {
    for (const { use, alike } of similarWords(term.surface, frequencies)) raise(use.holders, DEGREES.similar * alike);
  }
  return degrees;
}

/** The same for its index terms. */
export function indexedDegreesOf(term: Term, { size, indexTerms }: PassageIndex, language: TextLanguage): number[] {
  const { degrees, raise } = createDegrees(size);
  if (term.kind !== 'word') return degrees;
  raise(indexTerms.stems[language]?.get(term.key), DEGREES.indexTerm);
  raise(indexTerms.parts[language]?.get(term.key), DEGREES.indexPart);
  for (const concept of term.concepts) raise(indexTerms.concepts.get(concept), DEGREES.indexConcept);
  for (const group of term.expansions) raise(indexTerms.expansions.get(group), DEGREES.indexExpansion);
  return degrees;
}

function createDegrees(size: number) {
  const degrees = new Array<number>(size).fill(0);
  const raise = (holders: Holders | undefined, degree: number) => {
    for (const at of holders ?? []) if ((degrees[at] ?? 0) < degree) degrees[at] = degree;
  };
  return { degrees, raise };
}

interface SimilarWord {
  readonly use: WordUse;
  /** By their 4-grams, 0 to 1 (Dice). */
  readonly alike: number;
}

/** Words of the passages that look like one of the question: other forms, sister languages, typing mistakes. */
function similarWords(word: string, { grams }: Frequencies): SimilarWord[] {
  const own = gramsOf(word);
  const shared = new Map<WordUse, number>();
  for (const gram of own) {
    for (const use of grams.get(gram) ?? []) {
      if (use.word[0] === word[0] && use.word.length >= SIMILAR_MIN_CHARS) shared.set(use, (shared.get(use) ?? 0) + 1);
    }
  }
  return [...shared]
    .map(([use, count]) => ({ use, alike: (2 * count) / (own.length + use.gramCount) }))
    .filter(({ alike }) => alike >= SIMILAR);
}

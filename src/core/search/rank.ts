import type { TextLanguage } from '../language/stems.ts';
import { gramsOf, similarity } from './grams.ts';
import type { Frequencies, IndexedPassage, PassageIndex } from './passage-index.ts';
import { type Term, termsOf } from './terms.ts';

/** A passage's bearing on a question. */
export interface Match {
  /** Index of the passage. */
  readonly index: number;
  /** Orders the passages of one question; not comparable between questions. */
  readonly score: number;
  /** The share of the question's weight that the passage explains, 0 to 1; comparable between questions. */
  readonly coverage: number;
  /** For each term of the question, how far the passage explains it, 0 to 1. */
  readonly degrees: readonly number[];
}

/** A term of a question with what it is worth there: rare words tell more than frequent ones. */
export interface WeightedTerm extends Term {
  /** 0 to 1. */
  readonly weight: number;
  /** The most that any passage explains of it, 0 to 1. */
  readonly known: number;
}

export interface Ranking {
  readonly terms: readonly WeightedTerm[];
  /** Every passage, best first; passages of equal score in their own order. */
  readonly matches: readonly Match[];
}

/** BM25 for short passages: counts saturate early and length matters little. */
const K1 = 0.9;
const B = 0.4;
/** What the parts of a score count for. Chosen on public question sets, see CONTRIBUTING. */
export const WEIGHTS = { coverage: 0.6, bm25: 0.25, grams: 0.25, neighbours: 0.1, kind: 0.08 };
/** How far a passage explains a word by other means than the word itself. */
export const DEGREES = { concept: 0.8, similar: 0.7, speaker: 0.7, namePart: 0.6 };
/** Below this, two words merely share letters. */
export const SIMILAR = 0.55;

export interface RankOptions {
  readonly language: TextLanguage;
  /** Extra score by passage, 0 to 1, such as for the kind of answer asked for. */
  readonly bonus?: (index: number) => number;
  /** True where passages follow one another as running text, so that neighbours explain each other. */
  readonly isRunningText?: boolean;
}

export function rank(index: PassageIndex, question: string, options: RankOptions): Ranking {
  const { language } = options;
  const { terms } = termsOf(question, language, index.vocabulary, index.findNames);
  const unique = terms.filter(
    (term, at) => terms.findIndex((other) => other.kind === term.kind && other.key === term.key) === at,
  );
  const reading: TextLanguage = index.languages.includes(language) ? language : (index.languages[0] ?? language);
  const frequencies = index.frequencies[reading];
  if (!frequencies) return { terms: [], matches: [] };

  const similar = unique.map((term) => similarStems(term, frequencies));
  const degrees = unique.map((term, t) =>
    index.passages.map((passage) => degreeOf(term, similar[t] ?? NO_STEMS, passage, reading)),
  );
  const weighted = unique.map((term, t): WeightedTerm => {
    const row = degrees[t] ?? [];
    const holding = row.filter((degree) => degree >= 0.5).length;
    return { ...term, weight: idf(holding, row.length) / idf(0, row.length), known: Math.max(0, ...row) };
  });
  const mass = sum(weighted.map((term) => term.weight));
  const coverages = index.passages.map((_, p) =>
    mass === 0 ? 0 : sum(weighted.map((term, t) => term.weight * (degrees[t]?.[p] ?? 0))) / mass,
  );
  const grams = gramShares(unique, index.passages, reading, frequencies);
  const bm25 = index.passages.map((passage, p) => {
    const length = passage.readings[reading]?.length ?? 0;
    const norm = 1 - B + (B * length) / Math.max(1, frequencies.meanLength);
    const parts = weighted.map((term, t) => {
      const count = (degrees[t]?.[p] ?? 0) * (passage.readings[reading]?.stems.get(term.key) ?? 1);
      return (term.weight * count * (K1 + 1)) / (count + K1 * norm);
    });
    return mass === 0 ? 0 : sum(parts) / mass;
  });
  const matches = index.passages.map((_, p): Match => {
    const neighbours = options.isRunningText ? Math.max(coverages[p - 1] ?? 0, coverages[p + 1] ?? 0) : 0;
    const score =
      WEIGHTS.coverage * (coverages[p] ?? 0) +
      WEIGHTS.bm25 * (bm25[p] ?? 0) +
      WEIGHTS.grams * (grams[p] ?? 0) +
      WEIGHTS.neighbours * neighbours +
      WEIGHTS.kind * (options.bonus?.(p) ?? 0);
    return { index: p, score, coverage: coverages[p] ?? 0, degrees: degrees.map((row) => row[p] ?? 0) };
  });
  return { terms: weighted, matches: matches.sort((a, b) => b.score - a.score || a.index - b.index) };
}

const NO_STEMS: ReadonlyMap<string, number> = new Map();

/** Stems of the passages that look like a word of the question: its other forms, or what was meant by a typing mistake. */
function similarStems(term: Term, frequencies: Frequencies): ReadonlyMap<string, number> {
  if (term.kind !== 'word' || term.surface.length < 4) return NO_STEMS;
  const found = new Map<string, number>();
  for (const stem of frequencies.stems.keys()) {
    if (stem === term.key || stem[0] !== term.key[0] || stem.length < 4) continue;
    const alike = similarity(term.key, stem);
    if (alike >= SIMILAR) found.set(stem, alike);
  }
  return found;
}

function degreeOf(
  term: Term,
  similar: ReadonlyMap<string, number>,
  passage: IndexedPassage,
  language: TextLanguage,
): number {
  const stems = passage.readings[language]?.stems;
  if (term.kind === 'name') {
    if (passage.names.has(term.key)) return 1;
    return passage.speakers.has(term.key) ? DEGREES.speaker : 0;
  }
  if (term.kind === 'number') return passage.numbers.has(term.key) ? 1 : 0;
  if (stems?.has(term.key)) return 1;
  if (term.concepts.some((concept) => passage.concepts.has(concept))) return DEGREES.concept;
  let best = 0;
  for (const [stem, alike] of similar) if (alike > best && stems?.has(stem)) best = alike;
  return DEGREES.similar * best;
}

/** The share of the question's 4-grams, weighted by how rare they are, that each passage has. */
function gramShares(
  terms: readonly Term[],
  passages: readonly IndexedPassage[],
  language: TextLanguage,
  frequencies: Frequencies,
): number[] {
  const grams = [...new Set(terms.flatMap((term) => term.surface.split(' ').flatMap(gramsOf)))];
  const weights = grams.map((gram) => idf(frequencies.grams.get(gram) ?? 0, passages.length));
  const mass = sum(weights);
  return passages.map((passage) => {
    const own = passage.readings[language]?.grams;
    return mass === 0 ? 0 : sum(grams.map((gram, g) => (own?.has(gram) ? (weights[g] ?? 0) : 0))) / mass;
  });
}

function idf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { TextLanguage } from '../language/stems.ts';
import { degreesOf, indexedDegreesOf } from './degrees.ts';
import { gramsOf } from './grams.ts';
import type { Frequencies, PassageIndex } from './passage-index.ts';
import { contextOf, type PassageContext } from './running-text.ts';
import { type Term, termsOf } from './terms.ts';

/** A passage's bearing on a question. */
export interface Match {
  /** Index of the passage. */
  readonly index: number;
  /** Orders the passages of one question; not comparable between questions. */
  readonly score: number;
  /** The share of the question's weight that the passage explains, 0 to 1; comparable between questions. */
  readonly coverage: number;
  /** The share of the question's 4-grams that it has, by how rare they are: what is nearly the same word counts in part. */
  readonly grams: number;
  /** What the text around it explains; all 0 unless the passages are running text. */
  readonly context: PassageContext;
  /** For each term of the question, how far the passage explains it, 0 to 1; and how far its index terms do. */
  readonly degrees: readonly number[];
  readonly indexed: readonly number[];
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

/** What the parts of a score count for. Fitted on public question sets in English, French and Spanish. */
export const WEIGHTS = { coverage: 0.56, grams: 0.44, around: 0.58, before: 0.2, neighbour: 0.27, bonus: 0.21 };

export interface RankOptions {
  readonly language: TextLanguage;
  /** Extra score by passage, 0 to 1, such as for the kind of answer asked for. */
  readonly bonus?: (index: number) => number;
  /** True where passages follow one another as running text, so that neighbours explain each other. */
  readonly isRunningText?: boolean;
  /** For running text: the number of each passage's paragraph. Without it, what stands near counts as its paragraph. */
  readonly paragraphs?: readonly number[];
}

export function rank(index: PassageIndex, question: string, options: RankOptions): Ranking {
  const { language, bonus = () => 0, isRunningText = false, paragraphs } = options;
  const reading: TextLanguage = index.languages.includes(language) ? language : (index.languages[0] ?? language);
  const frequencies = index.frequencies[reading];
  if (!frequencies) return { terms: [], matches: [] };

  const terms = uniqueTerms(termsOf(question, language, index.vocabulary, index.findNames).terms);
  const degrees = terms.map((term) => degreesOf(term, index, reading));
  const indexed = terms.map((term) => indexedDegreesOf(term, index, reading));
  const weights = degrees.map(rarity);
  const grams = gramShares(terms, index.size, frequencies);
  const context = contextOf({ degrees, weights, size: index.size, isRunningText, paragraphs });
  const matches = Array.from({ length: index.size }, (_, at): Match => {
    const own = degrees.map((row) => row[at] ?? 0);
    const match = { index: at, coverage: coverageOf(own, weights), grams: grams[at] ?? 0, context: context(at) };
    return {
      ...match,
      score: scoreOf(match) + WEIGHTS.bonus * bonus(at),
      degrees: own,
      indexed: indexed.map((row) => row[at] ?? 0),
    };
  });
  return {
    terms: terms.map((term, t) => ({ ...term, weight: weights[t] ?? 0, known: Math.max(0, ...(degrees[t] ?? [])) })),
    matches: matches.sort((a, b) => b.score - a.score || a.index - b.index),
  };
}

function uniqueTerms(terms: readonly Term[]): Term[] {
  return terms.filter(
    (term, at) => terms.findIndex((other) => other.kind === term.kind && other.key === term.key) === at,
  );
}

function scoreOf({ coverage, grams, context }: Pick<Match, 'coverage' | 'grams' | 'context'>): number {
  return (
    WEIGHTS.coverage * coverage +
    WEIGHTS.grams * grams +
    WEIGHTS.around * context.around +
    WEIGHTS.before * context.before +
    WEIGHTS.neighbour * context.neighbour
  );
}

/** What a term tells, 0 to 1, by how many passages explain at least half of it. */
function rarity(degrees: readonly number[]): number {
  const holding = degrees.filter((degree) => degree >= 0.5).length;
  return idf(holding, degrees.length) / idf(0, degrees.length);
}

/** The share of the terms' weight that is explained to these degrees. */
export function coverageOf(degrees: readonly number[], weights: readonly number[]): number {
  let explained = 0;
  let mass = 0;
  for (const [t, weight] of weights.entries()) {
    explained += weight * (degrees[t] ?? 0);
    mass += weight;
  }
  return mass === 0 ? 0 : explained / mass;
}

/** The share of the question's 4-grams, weighted by how rare they are, that each passage has. */
function gramShares(terms: readonly Term[], size: number, frequencies: Frequencies): number[] {
  const shares = new Array<number>(size).fill(0);
  let mass = 0;
  for (const gram of new Set(terms.flatMap((term) => term.surface.split(' ')).flatMap(gramsOf))) {
    const holders = new Set((frequencies.grams.get(gram) ?? []).flatMap((use) => use.holders));
    const weight = idf(holders.size, size);
    mass += weight;
    for (const at of holders) shares[at] = (shares[at] ?? 0) + weight;
  }
  return mass === 0 ? shares : shares.map((share) => share / mass);
}

function idf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

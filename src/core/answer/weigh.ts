import { nearnessOf } from '../search/nearness.ts';
import type { Match } from '../search/rank.ts';
import { type PreparedBriefing, type PreparedFact, withWholes } from './prepare.ts';
import type { QuestionTerm, ReadQuestion } from './question.ts';
import type { Wanted } from './wanted.ts';
import { WEIGHTS } from './weights.ts';

/** A fact, and what search found of the question in it. */
export interface Candidate {
  readonly fact: PreparedFact;
  readonly match: Match | undefined;
  /** What search says of each term, by kind and key. */
  readonly degreeOf: (term: QuestionTerm) => number;
  readonly indexedOf: (term: QuestionTerm) => number;
  readonly fits: boolean;
}

/** A word of the question: how much it counts, and how far each fact explains it. */
export interface WeighedTerm {
  readonly term: QuestionTerm;
  readonly weight: number;
  readonly isKnown: boolean;
  /** How far each fact explains it, 0 to 1; none where it does not count. */
  readonly degrees: readonly number[];
  /** How near each fact comes to what it means; none where that is not asked. */
  readonly nearness: readonly Nearness[];
  /** How close each fact comes to it, saying it or a word that is used alike, 0 to 1; and what that counts: more where few do. */
  readonly close: readonly number[];
  /** How much closer each fact comes by its index terms. */
  readonly indexed: readonly number[];
  readonly closeWeight: number;
}

/** How near the fact comes to what a term means. */
export interface Nearness {
  /** 0 to 1. */
  readonly own: number;
  /** True where no fact says it, and no other comes nearer. */
  readonly isNearest: boolean;
  /** By how much it explains the term, or comes near it, better than the mean of all facts. */
  readonly ahead: number;
}

/** What the terms of a question are weighed by. */
export interface Scoring {
  readonly question: ReadQuestion;
  readonly prepared: PreparedBriefing;
  readonly wanted: Wanted;
}

/** Weighs each of a question's terms once, however often it stands there. */
export function weighTerms(candidates: readonly Candidate[], scoring: Scoring): WeighedTerm[] {
  return withManyUnknown(uniqueTerms(scoring.question.terms).map((term) => weigh(term, candidates, scoring)));
}

/** "hm" says nothing. */
export function isContent({ role, kind, surface }: QuestionTerm): boolean {
  return role === 'content' && (kind !== 'word' || surface.length > 2);
}

/** One word that the briefing does not know may be another word for one that it does; five are another subject. */
function withManyUnknown(terms: readonly WeighedTerm[]): WeighedTerm[] {
  const unknown = terms.filter(({ isKnown, term, weight }) => !isKnown && term.role === 'content' && weight > 0).length;
  const growth = 1 + WEIGHTS.unknownGrowth * Math.max(0, unknown - 1);
  return terms.map((term) => (term.isKnown ? term : { ...term, weight: term.weight * growth }));
}

function uniqueTerms(terms: readonly QuestionTerm[]): QuestionTerm[] {
  return terms.filter(({ kind, key }, at) => terms.findIndex((term) => term.kind === kind && term.key === key) === at);
}

function weigh(term: QuestionTerm, candidates: readonly Candidate[], scoring: Scoring): WeighedTerm {
  const { wanted, prepared, question } = scoring;
  if (wanted.kindWords.has(term.key)) {
    return { term, degrees: [], nearness: [], isKnown: true, weight: 0, close: [], indexed: [], closeWeight: 0 };
  }
  const inText = candidates.map(({ fact, degreeOf, fits }) => {
    const degree = degreeIn(fact, term, degreeOf(term), prepared);
    return term.isFocus && fits ? Math.max(degree, wanted.explainsFocus) : degree;
  });
  const degrees = candidates.map(({ indexedOf }, at) => Math.max(inText[at] ?? 0, indexedOf(term)));
  const isKnown = Math.max(0, ...degrees) >= WEIGHTS.degrees.known;
  const ownWeight = isKnown ? knownWeight(term, degrees) : unknownWeight(term, question);
  const weight = term.isExcluded ? 0 : ownWeight;
  const nearness = weight > 0 ? nearnessTo(term, degrees, scoring) : [];
  const close = inText.map((degree, at) => Math.max(degree, closeBy(nearness[at]?.own ?? 0)));
  const indexed = candidates.map(({ indexedOf }, at) => Math.max(0, indexedOf(term) - (close[at] ?? 0)));
  const holding = close.reduce((sum, own, at) => sum + own + (indexed[at] ?? 0), 0);
  const counts = term.isAside || (term.kind === 'number' && !isKnown) ? 0 : WEIGHTS.close[term.role];
  const closeWeight = (counts * idf(holding, close.length)) / idf(0, close.length);
  return { term, degrees, nearness, isKnown, weight, close, indexed, closeWeight };
}

/** Words that have nothing to do with each other come this near; from twice the reach on they say nearly the same. */
const UNRELATED = 0.2;
const REACH = 0.6;
/** Words that are used alike may be opposites, and never count as the word itself. */
const ALIKE_MAX = 0.9;

function closeBy(nearness: number): number {
  return Math.max(0, Math.min(ALIKE_MAX, (nearness - UNRELATED) / REACH));
}

/** How near each fact comes to what a word means. */
function nearnessTo(term: QuestionTerm, degrees: readonly number[], { question, prepared }: Scoring): Nearness[] {
  if (!isWordOfContent(term)) return [];
  const nearness = nearnessOf(term, question.language, prepared.index);
  const best = degrees.map((degree, at) => Math.max(degree, nearness[at] ?? 0));
  const mean = best.reduce((total, most) => total + most, 0) / best.length;
  const nearest = Math.max(...degrees) < SAID ? Math.max(...nearness) : Number.POSITIVE_INFINITY;
  return best.map((most, at) => {
    const own = nearness[at] ?? 0;
    return { own, isNearest: own === nearest, ahead: most - mean };
  });
}

/** Words that say something: "thing" is near everything. */
function isWordOfContent(term: QuestionTerm): boolean {
  return term.kind === 'word' && isContent(term);
}

/** From here on, a fact says the word itself or one that says the same. */
export const SAID = 0.7;

/** Words for the status that a fact has as data, folded. */
const DENYING = new Set(
  `deny denies denied denying denial refute refutes refuted dispute disputes contest contests
   nie nient nier dement dementent dementi dementir refute conteste contestent`.split(/\s+/),
);

const ANNOUNCING = /^(announc|annonc)\p{L}+$/u;

/** `found` is what search says: the word itself, its near-synonyms, what looks like it. */
function degreeIn(fact: PreparedFact, term: QuestionTerm, found: number, prepared: PreparedBriefing): number {
  const { degrees } = WEIGHTS;
  if (term.kind === 'word') {
    if (DENYING.has(term.surface) && fact.fact.status === 'denied') return 1;
    if (ANNOUNCING.test(term.surface) && fact.fact.status === 'announced') return Math.max(found, degrees.status);
    const isOfName = fact.nameStems.has(term.key) || term.concepts.some((concept) => fact.nameConcepts.has(concept));
    return isOfName ? Math.max(found, degrees.nameWord) : found;
  }
  if (term.kind !== 'name' || found === 1) return found;
  if (fact.wholes.has(term.key)) return degrees.part;
  if (fact.speakers.has(term.key)) return degrees.speaker;
  const wholes = withWholes([term.key], prepared.nameById);
  if ([...fact.names].some((name) => wholes.has(name))) return degrees.whole;
  return nameWordsIn(fact, term.key, prepared) ? degrees.sharedWord : found;
}

/** A word of the name as it is usually written: "drones" for "attack drones". */
function nameWordsIn({ stems }: PreparedFact, id: string, prepared: PreparedBriefing): boolean {
  return prepared.labelStems.get(id)?.some((stem) => stems.has(stem)) ?? false;
}

/** A word that few facts have tells more than one that many have. */
function knownWeight(term: QuestionTerm, degrees: readonly number[]): number {
  const holding = degrees.filter((degree) => degree >= 0.5).length;
  const rarity = idf(holding, degrees.length) / idf(0, degrees.length);
  return rarity * WEIGHTS.known[term.role] * (term.isFocus ? WEIGHTS.focus.known : 1);
}

/** Numbers that the briefing lacks are looked at apart, see `premise.ts`. */
function unknownWeight(term: QuestionTerm, question: ReadQuestion): number {
  if (term.kind === 'number' || term.isAside) return 0;
  const weight = WEIGHTS.unknown[term.role];
  if (term.isFocus) return weight * WEIGHTS.focus.unknown;
  return question.kind === 'person' && term.role === 'content' ? WEIGHTS.unknownOfWho : weight;
}

function idf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

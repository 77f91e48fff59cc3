import { foldText } from '../language/fold.ts';
import { type Match, rank } from '../search/rank.ts';
import { compareDirections } from './direction.ts';
import { type PreparedBriefing, type PreparedFact, withWholes } from './prepare.ts';
import type { QuestionTerm, ReadQuestion } from './question.ts';
import type { Wanted } from './wanted.ts';
import { THRESHOLDS, WEIGHTS } from './weights.ts';

/** How a fact bears on a question. */
export interface ScoredFact extends PreparedFact {
  /** Orders the facts for one question. */
  readonly score: number;
  /** The share of what the question says that the fact explains, 0 to 1; comparable between questions. */
  readonly coverage: number;
  /** How much that is: a rare word of the briefing counts about 0.7, one that every fact has nearly nothing. */
  readonly evidence: number;
  /** The share of what the question says beside the noun asked about that it explains; 1 where it says no more. */
  readonly besideFocus: number;
  /** How many of the question's content words it knows. */
  readonly matched: number;
  /** True where it tells that of two names the other gives to the one. */
  readonly isTurnedRound: boolean;
  /** True where it holds the kind of thing that was asked for. */
  readonly fits: boolean;
}

export interface Scored {
  /** Best first; equal ones in the order of the briefing. */
  readonly facts: readonly ScoredFact[];
  /** The weight of the content words that the briefing knows, and of all words that it does not. */
  readonly mass: { readonly content: number; readonly unknown: number };
  /** True where it asks of a thing that the briefing does not know: "and *the tanks*?" */
  readonly hasUnknownThing: boolean;
  /** How many content words of the question the briefing does not know. */
  readonly unknown: number;
  /** Words with a capital, inside a sentence, that the briefing does not know: probably names. */
  readonly unknownNames: readonly string[];
}

/** Scores every fact for a question that wants something. */
export function scoreFacts(question: ReadQuestion, prepared: PreparedBriefing, wanted: Wanted): Scored {
  const scoring = { question, prepared, wanted };
  const candidates = candidatesFor(scoring);
  const terms = withManyUnknown(uniqueTerms(question.terms).map((term) => weigh(term, candidates, scoring)));
  const unknown = terms.filter(({ isKnown, term, weight }) => !isKnown && term.role === 'content' && weight > 0);
  const massOf = (isCounted: (term: WeighedTerm) => boolean) =>
    sum(terms.filter(isCounted).map(({ weight }) => weight));
  return {
    facts: candidates
      .map((candidate, index) => scoreFact(candidate, index, terms, scoring))
      .toSorted((a, b) => b.score - a.score),
    mass: {
      content: massOf(({ isKnown, term }) => isKnown && term.role === 'content'),
      unknown: massOf(({ isKnown }) => !isKnown),
    },
    unknown: unknown.length,
    hasUnknownThing: unknown.some(({ term }) => term.isThing),
    unknownNames: unknown.filter(({ term }) => isLikeName(term, scoring)).map(({ term }) => term.written),
  };
}

function scoreFact(candidate: Candidate, index: number, terms: readonly WeighedTerm[], scoring: Scoring): ScoredFact {
  const { question, wanted } = scoring;
  const { fact, match, fits } = candidate;
  const mass = sum(terms.map(({ weight }) => weight));
  const evidence = sum(terms.map(({ weight, degrees }) => weight * (degrees[index] ?? 0)));
  const knows = ({ degrees }: WeighedTerm) => (degrees[index] ?? 0) >= WEIGHTS.degrees.known;
  const focus = terms.filter(({ term, weight }) => term.isFocus && weight > 0);
  const lacksFocus = focus.length > 0 && !focus.some(knows);
  const lacksPerson = wanted.isSoft === true && !fits;
  const share =
    (mass === 0 ? 0 : evidence / mass) *
    (lacksFocus ? WEIGHTS[question.kind === 'person' ? 'withoutDeed' : 'withoutFocus'] : 1) *
    (lacksPerson ? WEIGHTS.withoutPerson : 1);
  const beside = terms.filter(({ term }) => !term.isFocus);
  const besideMass = sum(beside.map(({ weight }) => weight));
  const besideEvidence = sum(beside.map(({ weight, degrees }) => weight * (degrees[index] ?? 0)));
  const towards = compareDirections(question.direction, fact.direction[question.language] ?? []);
  const bonus = share === 0 ? 0 : bonusOf(question, fact, towards) + (fits ? wanted.bonus : 0);
  return {
    ...fact,
    coverage: share,
    evidence,
    besideFocus: besideMass < THRESHOLDS.thinMass ? 1 : besideEvidence / besideMass,
    matched: terms.filter((term) => term.term.role === 'content' && knows(term)).length,
    isTurnedRound: towards === 'opposite',
    fits,
    score: share + WEIGHTS.ranking * (match?.score ?? 0) + bonus,
  };
}

interface Candidate {
  readonly fact: PreparedFact;
  readonly match: Match | undefined;
  /** What search says of each term, by kind and key. */
  readonly degreeOf: (term: QuestionTerm) => number;
  readonly fits: boolean;
}

interface WeighedTerm {
  readonly term: QuestionTerm;
  readonly weight: number;
  readonly isKnown: boolean;
  /** How far each fact explains it, 0 to 1. */
  readonly degrees: readonly number[];
}

interface Scoring {
  readonly question: ReadQuestion;
  readonly prepared: PreparedBriefing;
  readonly wanted: Wanted;
}

function candidatesFor({ question, prepared, wanted }: Scoring): Candidate[] {
  const ranking = rank(prepared.index, question.text, { language: question.language });
  const matches = new Map(ranking.matches.map((match) => [match.index, match]));
  const positions = new Map(ranking.terms.map((term, at) => [`${term.kind} ${term.key}`, at]));
  return prepared.facts.map((fact, at) => {
    const match = matches.get(at);
    const degreeOf = ({ kind, key }: QuestionTerm) => match?.degrees[positions.get(`${kind} ${key}`) ?? -1] ?? 0;
    return { fact, match, degreeOf, fits: wanted.isIn(fact) };
  });
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
  const degrees = candidates.map(({ fact, degreeOf, fits }) => {
    const degree = degreeIn(fact, term, degreeOf(term), prepared);
    return term.isFocus && fits ? Math.max(degree, wanted.explainsFocus) : degree;
  });
  if (wanted.kindWords.has(term.key)) return { term, degrees: candidates.map(() => 0), isKnown: true, weight: 0 };
  const isKnown = Math.max(0, ...degrees) >= WEIGHTS.degrees.known;
  return { term, degrees, isKnown, weight: isKnown ? knownWeight(term, degrees) : unknownWeight(term, question) };
}

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

/** What speaks for or against a fact beside its words. */
function bonusOf(question: ReadQuestion, { fact }: PreparedFact, towards: 'same' | 'opposite' | undefined): number {
  const isOpen = fact.status === 'no-evidence' || fact.status === 'denied';
  return sum([
    towards === 'same' ? WEIGHTS.sameDirection : 0,
    towards === 'opposite' ? WEIGHTS.oppositeDirection : 0,
    question.asks.future && fact.planned ? WEIGHTS.planForFuture : 0,
    question.asks.past && fact.planned ? WEIGHTS.planForPast : 0,
    question.kind === 'person' && question.asks.past && fact.happened && !fact.planned ? WEIGHTS.eventForPast : 0,
    question.figures.length > 0 && countsTheSame(question, fact) ? WEIGHTS.sameCount : 0,
    question.asks.status && isOpen ? WEIGHTS.openMatter : 0,
  ]);
}

/** A figure of the fact counts something that the question speaks of. */
function countsTheSame({ terms, language }: ReadQuestion, { figures }: PreparedFact['fact']): boolean {
  const units = figures.flatMap(({ unit }) => foldText(unit[language] ?? '').split(' '));
  return terms.some(({ surface }) => surface.split(' ').some((word) => units.includes(word)));
}

/** A word with a capital inside a sentence, or a country however it is written. */
function isLikeName(term: QuestionTerm, { question, prepared }: Scoring): boolean {
  if (term.kind !== 'word' || term.role !== 'content' || term.isInDate) return false;
  if (term.concepts.some((concept) => prepared.index.vocabulary.countries.has(concept))) return true;
  const isShouted = question.text === question.text.toUpperCase();
  return term.isCapitalised && !term.startsSentence && !isShouted;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

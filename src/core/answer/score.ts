import { type Match, rank } from '../search/rank.ts';
import { type PreparedBriefing, type PreparedFact, withWholes } from './prepare.ts';
import type { QuestionTerm, ReadQuestion } from './question.ts';
import type { WordRole } from './question-words.ts';
import type { Wanted } from './wanted.ts';

/** How a fact bears on a question. */
export interface ScoredFact extends PreparedFact {
  /** Orders the facts for one question. */
  readonly score: number;
  /** The share of what the question says that the fact explains, 0 to 1; comparable between questions. */
  readonly coverage: number;
  /** True where it holds the kind of thing that was asked for. */
  readonly fits: boolean;
}

export interface Scored {
  /** Best first; equal ones in the order of the briefing. */
  readonly facts: readonly ScoredFact[];
  /** The weight of what the question itself says, known or not; near 0 for "and since when?". */
  readonly mass: number;
  /** Words with a capital, inside a sentence, that the briefing does not know: probably names. */
  readonly unknownNames: readonly string[];
}

/** What a word counts beside a content word, when the briefing knows it and when it does not. */
const KNOWN_WEIGHT: Readonly<Record<WordRole, number>> = { content: 1, light: 0.35, telling: 0.3, self: 0 };
const UNKNOWN_WEIGHT: Readonly<Record<WordRole, number>> = { content: 1, light: 0.1, telling: 0, self: 0 };
/** The noun asked about counts more than what else is said. */
const FOCUS_WEIGHT = 1.6;
/** A part of what is asked about, or something it is a part of. */
const PART_DEGREE = 0.8;
const WHOLE_DEGREE = 0.3;
const SPEAKER_DEGREE = 0.75;
/** Below this a fact hardly knows a word. */
const KNOWN_DEGREE = 0.3;
/** What the order of the ranking and the kind of answer add to a score. */
const RANKING_SHARE = 0.2;
const FITTING_BONUS = 0.12;
const ORDER_BONUS = 0.06;

/** Scores every fact for a question, read as `wanted`. `only` restricts it to some of them, such as one speaker's. */
export function scoreFacts(
  question: ReadQuestion,
  prepared: PreparedBriefing,
  wanted: Wanted,
  only: (fact: PreparedFact) => boolean = () => true,
): Scored {
  const ranking = rank(prepared.index, question.text, { language: question.language });
  const matchOf = new Map(ranking.matches.map((match) => [match.index, match]));
  const rankedAt = new Map(ranking.terms.map((term, at) => [`${term.kind} ${term.key}`, at]));
  const facts = prepared.facts.map((fact, at) => ({ fact, match: matchOf.get(at), fits: wanted.isIn(fact) }));

  const terms = uniqueTerms(question.terms).map((term) => {
    const at = rankedAt.get(`${term.kind} ${term.key}`);
    const degrees = facts.map(({ fact, match }) => degreeOf(term, at, match, fact, prepared));
    const standsIn = wanted.standsForFocus && term.isFocus;
    const raised = facts.map(({ fits }, index) => Math.max(degrees[index] ?? 0, standsIn && fits ? 1 : 0));
    return { term, degrees: raised, weight: weightOf(term, raised) };
  });
  const mass = terms.reduce((sum, { weight }) => sum + weight, 0);
  const scored = facts.map(({ fact, match, fits }, index): ScoredFact => {
    const explained = terms.reduce((sum, { weight, degrees }) => sum + weight * (degrees[index] ?? 0), 0);
    const coverage = mass === 0 ? 0 : explained / mass;
    const bonus = (wanted.isStrict && fits ? FITTING_BONUS : 0) + (hasSameOrder(question, fact) ? ORDER_BONUS : 0);
    return {
      ...fact,
      coverage,
      fits,
      score: coverage + RANKING_SHARE * (match?.score ?? 0) + (coverage > 0 ? bonus : 0),
    };
  });
  const unknown = terms.filter(({ degrees }) => Math.max(0, ...degrees) < KNOWN_DEGREE).map(({ term }) => term);
  return {
    facts: scored.filter(only).toSorted((a, b) => b.score - a.score),
    mass,
    unknownNames: unknown.filter(isLikeName(question)).map((term) => written(term, question)),
  };
}

function uniqueTerms(terms: readonly QuestionTerm[]): QuestionTerm[] {
  return terms.filter(
    (term, at) => terms.findIndex((other) => other.kind === term.kind && other.key === term.key) === at,
  );
}

function degreeOf(
  term: QuestionTerm,
  at: number | undefined,
  match: Match | undefined,
  fact: PreparedFact,
  prepared: PreparedBriefing,
): number {
  const plain = at === undefined ? 0 : (match?.degrees[at] ?? 0);
  if (term.kind !== 'name' || plain === 1) return plain;
  if (fact.wholes.has(term.key)) return PART_DEGREE;
  if (fact.speakers.has(term.key)) return SPEAKER_DEGREE;
  const wholes = withWholes([term.key], prepared.nameById);
  return [...fact.names].some((name) => wholes.has(name)) ? WHOLE_DEGREE : plain;
}

/** A word that few facts have tells more than one that many have; numbers the briefing lacks are looked at apart. */
function weightOf(term: QuestionTerm, degrees: readonly number[]): number {
  const holding = degrees.filter((degree) => degree >= 0.5).length;
  const isKnown = Math.max(0, ...degrees) >= KNOWN_DEGREE;
  if (!isKnown && term.kind === 'number') return 0;
  const rarity = idf(holding, degrees.length) / idf(0, degrees.length);
  const share = (isKnown ? KNOWN_WEIGHT : UNKNOWN_WEIGHT)[term.role];
  return rarity * share * (term.isFocus ? FOCUS_WEIGHT : 1);
}

function idf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** Two names that both have, in the same order: who does it, to whom. */
function hasSameOrder(question: ReadQuestion, fact: PreparedFact): boolean {
  const asked = question.terms.filter((term) => term.kind === 'name').map((term) => term.key);
  const order = fact.order[question.language] ?? [];
  return asked.some((name, at) => {
    const next = asked[at + 1];
    const first = order.indexOf(name);
    return next !== undefined && next !== name && first >= 0 && order.indexOf(next, first) > first;
  });
}

function isLikeName({ text }: ReadQuestion): (term: QuestionTerm) => boolean {
  const isShouted = text === text.toUpperCase();
  return (term) => term.kind === 'word' && term.isCapitalised && term.at > 0 && !isShouted && term.role === 'content';
}

function written(term: QuestionTerm, { text }: ReadQuestion): string {
  const match = new RegExp(String.raw`(?<![\p{L}])${term.surface}(?![\p{L}])`, 'iu').exec(text);
  return match?.[0] ?? term.surface;
}

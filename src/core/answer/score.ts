import { rank } from '../search/rank.ts';
import { closenessOf } from './closeness.ts';
import { ORDER } from './fitted.ts';
import type { PreparedBriefing, PreparedFact } from './prepare.ts';
import type { QuestionTerm, ReadQuestion } from './question.ts';
import { explainedBy, type FactSigns, factSigns } from './signs.ts';
import type { Wanted } from './wanted.ts';
import { type Candidate, isContent, type Nearness, SAID, type Scoring, type WeighedTerm, weighTerms } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

/** How a fact bears on a question. */
export interface ScoredFact extends PreparedFact {
  /** Orders the facts for one question. */
  readonly score: number;
  /** The share of what the question says that the fact explains, 0 to 1; comparable between questions. */
  readonly coverage: number;
  /** How much that is: a rare word of the briefing counts about 0.7, one that every fact has nearly nothing. */
  readonly evidence: number;
  /** What it explains of each of the question's terms, by their weight. */
  readonly explained: readonly number[];
  /** What speaks for it and against it, from which its score is made. */
  readonly signs: FactSigns;
  /** How many of the question's content words it knows. */
  readonly matched: number;
  /** How many of its words of content it says itself, or in others that say the same. */
  readonly said: number;
  /** True where it has a number of the question. */
  readonly hasNumber: boolean;
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
  /** How many content words the question has, and how many of them the briefing does not know. */
  readonly content: number;
  readonly unknown: number;
  /** Whether the briefing knows the noun asked about. */
  readonly focus: 'none' | 'known' | 'unknown';
  /** The share of the question that a fact explains and others leave open. */
  readonly addedBy: (fact: ScoredFact, others: readonly ScoredFact[]) => number;
  /** How far a fact explains each thing of a list that the question gives, 0 to 1. */
  readonly listedIn: (fact: ScoredFact) => readonly number[];
  /** Words with a capital, inside a sentence, that the briefing does not know: probably names. */
  readonly unknownNames: readonly string[];
}

/** Scores every fact for a question that wants something. */
export function scoreFacts(question: ReadQuestion, prepared: PreparedBriefing, wanted: Wanted): Scored {
  const scoring = { question, prepared, wanted };
  const candidates = candidatesFor(scoring);
  const terms = weighTerms(candidates, scoring);
  const asked = { weighed: terms, closenessAt: closenessOf(terms) };
  const unknown = terms.filter(({ isKnown, term, weight }) => !isKnown && isContent(term) && weight > 0);
  const massOf = (isCounted: (term: WeighedTerm) => boolean) =>
    sum(terms.filter(isCounted).map(({ weight }) => weight));
  const mass = Math.max(
    massOf(() => true),
    Number.EPSILON,
  );
  return {
    facts: candidates
      .map((candidate, index) => scoreFact(candidate, index, asked, scoring))
      .toSorted((a, b) => b.score - a.score),
    mass: {
      content: massOf(({ isKnown, term }) => isKnown && term.role === 'content'),
      unknown: massOf(({ isKnown }) => !isKnown),
    },
    content: terms.filter(({ term, weight }) => isContent(term) && weight > 0).length,
    unknown: unknown.length,
    focus: focusOf(terms),
    addedBy: (fact, others) => (explainedTogether([fact, ...others]) - explainedTogether(others)) / mass,
    listedIn: ({ explained }) =>
      terms.flatMap(({ term, weight, isKnown }, at) =>
        term.isListed && term.role === 'content' && isKnown && weight > 0 ? (explained[at] ?? 0) / weight : [],
      ),
    hasUnknownThing: unknown.some(({ term }) => term.isThing),
    unknownNames: unknown
      .filter(({ term }) => isLikeName(term, scoring) && !ownsWhatIsKnown(term, terms, question))
      .map(({ term }) => term.written),
  };
}

function focusOf(terms: readonly WeighedTerm[]): Scored['focus'] {
  const focus = terms.filter(({ term, weight }) => term.isFocus && weight > 0);
  if (focus.length === 0) return 'none';
  return focus.some(({ isKnown }) => isKnown) ? 'known' : 'unknown';
}

/** The weight of what facts explain together. */
function explainedTogether(facts: readonly ScoredFact[]): number {
  const [first] = facts;
  return sum((first?.explained ?? []).map((_, at) => Math.max(...facts.map(({ explained }) => explained[at] ?? 0))));
}

function scoreFact(
  candidate: Candidate,
  index: number,
  {
    weighed,
    closenessAt,
  }: { readonly weighed: readonly WeighedTerm[]; readonly closenessAt: ReturnType<typeof closenessOf> },
  scoring: Scoring,
): ScoredFact {
  const { question, wanted } = scoring;
  const { fact, match, fits } = candidate;
  const terms = weighed.map(({ term, weight, isKnown, degrees, nearness }) => ({
    ...{ term, weight, isKnown },
    degree: degrees[index] ?? 0,
    nearness: nearness[index] ?? NO_NEARNESS,
  }));
  const signs = factSigns({ question, wanted, fact, match, fits, terms, closeness: closenessAt(index) });
  const isFocusKnown =
    signs.focus >= WEIGHTS.degrees.known || !terms.some(({ term, weight }) => term.isFocus && weight > 0);
  return {
    ...fact,
    signs,
    explained: terms.map(({ weight, degree }) => weight * degree),
    coverage:
      signs.share *
      (isFocusKnown ? 1 : WEIGHTS[question.kind === 'person' ? 'withoutDeed' : 'withoutFocus']) *
      (signs.namesNobody === 1 ? WEIGHTS.withoutPerson : 1),
    evidence: explainedBy(terms),
    matched: terms.filter(({ term, degree }) => term.role === 'content' && degree >= WEIGHTS.degrees.known).length,
    said: terms.filter(({ term, degree }) => term.kind === 'word' && isContent(term) && degree >= SAID).length,
    hasNumber: terms.some(({ term, degree }) => term.kind === 'number' && !term.isInDate && degree === 1),
    isTurnedRound: signs.oppositeDirection === 1 && !question.asks.bothWays,
    fits,
    score: scoreOf(signs),
  };
}

function scoreOf(signs: FactSigns): number {
  return ORDERED.reduce((total, [sign, weight]) => total + weight * (signs[sign] ?? 0), 0);
}

/** The signs that count, and what for. */
const ORDERED = Object.entries(ORDER).filter(([, weight]) => weight !== 0) as readonly (readonly [
  keyof FactSigns,
  number,
])[];

function candidatesFor({ question, prepared, wanted }: Scoring): Candidate[] {
  const ranking = rank(prepared.index, question.text, { language: question.language });
  const matches = new Map(ranking.matches.map((match) => [match.index, match]));
  const positions = new Map(ranking.terms.map((term, at) => [`${term.kind} ${term.key}`, at]));
  return prepared.facts.map((fact, index) => {
    const match = matches.get(index);
    const at = ({ kind, key }: QuestionTerm) => positions.get(`${kind} ${key}`) ?? -1;
    const degreeOf = (term: QuestionTerm) => match?.degrees[at(term)] ?? 0;
    const indexedOf = (term: QuestionTerm) => match?.indexed[at(term)] ?? 0;
    return { fact, match, degreeOf, indexedOf, fits: wanted.isIn(fact) };
  });
}

const NO_NEARNESS: Nearness = { own: 0, isNearest: false, ahead: 0 };

/** A word with a capital inside a sentence, or a country however it is written. */
function isLikeName(term: QuestionTerm, { question, prepared }: Scoring): boolean {
  if (term.kind !== 'word' || term.role !== 'content' || term.isInDate) return false;
  if (term.concepts.some((concept) => prepared.index.vocabulary.countries.has(concept))) return true;
  const isShouted = question.text === question.text.toUpperCase();
  return term.isCapitalised && !term.startsSentence && !isShouted;
}

/** "*Putin*'s army", « l'armée de *Poutine* »: what is asked about is told of under another name. */
function ownsWhatIsKnown({ written }: QuestionTerm, terms: readonly WeighedTerm[], { text }: ReadQuestion): boolean {
  const isKnownAt = (word: string | undefined) =>
    terms.some(({ term, isKnown }) => isKnown && term.kind === 'word' && isContent(term) && term.written === word);
  const owner = RegExp.escape(written);
  const [, owned] = new RegExp(String.raw`${owner}['’]s\s+(\p{L}+)`, 'u').exec(text) ?? [];
  const [, had] = new RegExp(String.raw`(\p{L}+)\s+d(?:e\s+|['’])${owner}(?!\p{L})`, 'u').exec(text) ?? [];
  return isKnownAt(owned) || isKnownAt(had);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

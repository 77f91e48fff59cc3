import { isAmount } from '../search/answer-kind.ts';
import type { Closeness } from './closeness.ts';
import type { QuestionTerm, ReadQuestion } from './question.ts';
import { asksWhoSays } from './voice.ts';
import type { Wanted } from './wanted.ts';
import { isContent, type Nearness, SAID } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

/** What a fact lacks of what a question asks for; each 1 or 0. */
export interface Lacks {
  /** It leaves out a thing of the question that others tell of: "the *ferry*". */
  readonly lacksThing: number;
  /** It holds what must be there, or does not; it names nobody where "who" is asked. */
  readonly fits: number;
  readonly lacksKind: number;
  readonly namesNobody: number;
  /** "Who *owns* it": the deed is not told of, or hardly, and by nobody. */
  readonly ofNobody: number;
  /** An amount or a person, and something is asked of that the fact does not have. */
  readonly ofAnother: number;
  /** A thing is asked of that nobody knows, and the fact says nothing else of the question. */
  readonly ofNothing: number;
}

/** A term of the question and how far the fact explains it. */
export interface ExplainedTerm {
  readonly term: QuestionTerm;
  readonly weight: number;
  readonly isKnown: boolean;
  readonly degree: number;
  readonly nearness: Nearness;
}

interface LacksOf {
  readonly question: ReadQuestion;
  readonly wanted: Wanted;
  readonly fits: boolean;
  readonly terms: readonly ExplainedTerm[];
  readonly closeness: Closeness;
}

export function lacksOf({ question, wanted, fits, terms, closeness }: LacksOf): Lacks {
  const { kind } = question;
  const is = (holds: boolean) => (holds ? 1 : 0);
  const words = terms.filter(
    ({ term, isKnown, weight }) => isKnown && weight > 0 && term.role === 'content' && term.kind === 'word',
  );
  const focus = terms.filter(({ term, weight }) => term.isFocus && weight > 0);
  const focusDegree = maxOf(focus.map(({ degree }) => degree));
  const isFocusUnknown = focus.length > 0 && !focus.some(({ isKnown }) => isKnown);
  const lacksDeed = kind === 'person' && focus.length > 0 && focusDegree < DEED;
  const isDeedFar =
    focusDegree < WEIGHTS.degrees.known && closeness.closeFocus < CLOSE_DEED && closeness.indexedFocus === 0;
  const namesNobody = wanted.isSoft === true && !fits;
  const hasUnknownThing = terms.some(
    ({ term, isKnown, weight }) => !isKnown && weight > 0 && isContent(term) && term.isThing,
  );
  const lacksThing = words.some(
    ({ term, degree, nearness }) =>
      term.isThing && !term.isFocus && !wanted.kindWords.has(term.key) && degree < LACKED && nearness.own < COME_NEAR,
  );
  const lacksName = terms.some(
    ({ term, isKnown, weight, degree }) =>
      isKnown && term.kind === 'name' && weight >= RARE && degree < WEIGHTS.degrees.known,
  );
  const saysNothing = countOf(words, WEIGHTS.degrees.known) === 0;
  return {
    lacksThing: is(lacksThing),
    fits: is(wanted.isStrict && fits),
    lacksKind: is(wanted.isStrict && !fits),
    namesNobody: is(namesNobody),
    ofNobody: is(
      (namesNobody && countOf(words, SAID) < (focus.length > 0 ? 2 : 1)) ||
        (lacksDeed && (isFocusUnknown || isDeedFar)),
    ),
    ofAnother: is(
      (isAmount(kind) && (lacksThing || lacksName || hasUnknownThing || saysNothing)) ||
        (kind === 'person' && hasUnknownThing && !asksWhoSays(question)),
    ),
    ofNothing: is((hasUnknownThing || isFocusUnknown) && saysNothing),
  };
}

/** How far a deed must be told to be that deed, and not one of its kind. */
const DEED = 0.7;
/** Below this, a deed is not told of in other words either. */
const CLOSE_DEED = 0.5;
/** From here on, it is told of in a word that is used alike. */
const COME_NEAR = 0.5;
/** From this weight on a name is one of few facts. */
const RARE = 0.4;
/** Below this, a thing is not told of, but something like it may be. */
const LACKED = 0.2;

/** How many terms are explained to this degree; more than six say no more than six. */
export function countOf(terms: readonly ExplainedTerm[], degree: number): number {
  return Math.min(6, terms.filter((term) => term.degree >= degree).length);
}

export function maxOf(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}

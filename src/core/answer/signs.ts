import { sameDate } from '../language/dates.ts';
import { foldText } from '../language/fold.ts';
import type { Match } from '../search/rank.ts';
import type { Closeness } from './closeness.ts';
import { compareDirections } from './direction.ts';
import { countOf, type ExplainedTerm, type Lacks, lacksOf, maxOf } from './lacks.ts';
import { sideIn } from './party.ts';
import type { PreparedFact } from './prepare.ts';
import type { ReadQuestion } from './question.ts';
import { timeRelationOf } from './time-relation.ts';
import type { Wanted } from './wanted.ts';
import { isContent, SAID } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

/** What speaks for one fact as the answer to a question, beside another; 1 or 0 where nothing else is said. */
export interface FactSigns extends Closeness, Lacks {
  /** The share of what the question says that it explains, how much that is, and how like each other they are written. */
  readonly share: number;
  readonly evidence: number;
  readonly rank: number;
  readonly grams: number;
  /** How far it explains the noun asked about, the words beside it, the names, the other words; and how many of those. */
  readonly focus: number;
  readonly beside: number;
  readonly names: number;
  readonly words: number;
  readonly wordCount: number;
  /**
   * How much nearer it comes than the other facts to what the words mean, and to what those mean that the briefing does not
   * know; and to how many words that no fact says it comes nearest. See `meanings.ts`.
   */
  readonly near: number;
  readonly nearUnknown: number;
  readonly nearest: number;
  /** It tells the way or the use that is asked for. */
  readonly doing: number;
  readonly purpose: number;
  /** The two names of the question stand in it in the same order of giving, the other order, or not both. */
  readonly sameParty: number;
  readonly otherParty: number;
  readonly sameDirection: number;
  readonly oppositeDirection: number;
  readonly withoutParty: number;
  /** What comes back is asked for, and most facts tell what is given. */
  readonly againstFlow: number;
  /** It tells of all that the question leaves out: "*besides jets*, what …" */
  readonly excluded: number;
  /** It is asked whether something goes on, and it tells of what does. */
  readonly ongoing: number;
  readonly planForFuture: number;
  readonly announcedByThem: number;
  readonly planForPast: number;
  /** A plan, where neither what is to come nor what was done is asked for. */
  readonly planUnasked: number;
  readonly eventForPast: number;
  readonly sameCount: number;
  readonly openMatter: number;
  readonly denial: number;
  /** It is asked whether something is so, and accounts of it differ. */
  readonly contestedMatter: number;
  /** It has the date of the question, or another one. */
  readonly sameDate: number;
  readonly otherDate: number;
  /** It lies on the same side of an event as what is asked, or on the other: "before the war", "since". */
  readonly sameSide: number;
  readonly otherSide: number;
  /** Somebody is asked what they admit, and it is what they say has been; or what they deny. */
  readonly admission: number;
}

export interface SignsOf {
  readonly question: ReadQuestion;
  readonly wanted: Wanted;
  readonly fact: PreparedFact;
  readonly match: Match | undefined;
  readonly fits: boolean;
  readonly terms: readonly ExplainedTerm[];
  readonly closeness: Closeness;
}

export function factSigns({ question, wanted, fact: prepared, match, fits, terms, closeness }: SignsOf): FactSigns {
  const { fact, speakers, wholes } = prepared;
  const { asks, kind } = question;
  const is = (holds: boolean) => (holds ? 1 : 0);
  const known = terms.filter(({ term, isKnown, weight }) => isKnown && weight > 0 && term.role === 'content');
  const words = known.filter(({ term }) => term.kind === 'word');
  const focus = terms.filter(({ term, weight }) => term.isFocus && weight > 0);
  const beside = terms.filter(({ term }) => !term.isFocus);
  const isOpen = fact.status === 'no-evidence' || fact.status === 'denied';
  const towards = directionIn(question, prepared);
  const party = partySide(question, prepared);
  const date = datesIn(question, prepared);
  const asksSide = timeRelationOf(question.folded, question.language);
  const side = prepared.sides[question.language];
  return {
    share: shareOf(terms),
    evidence: Math.min(2, explainedBy(terms)),
    rank: match?.score ?? 0,
    grams: match?.grams ?? 0,
    focus: maxOf(focus.map(({ degree }) => degree)),
    beside: massOf(beside) < THIN ? 1 : shareOf(beside),
    names: meanOf(known.filter(({ term }) => term.kind === 'name').map(({ degree }) => degree)),
    words: meanOf(words.map(({ degree }) => degree)),
    wordCount: countOf(words, WEIGHTS.degrees.known),
    near: aheadOf(terms),
    nearUnknown: aheadOf(terms.filter(({ isKnown }) => !isKnown)),
    nearest: terms.filter(({ nearness: { own, isNearest } }) => own > NEAR && isNearest).length,
    ...closeness,
    ...lacksOf({ question, wanted, fits, terms, closeness }),
    doing: is(wanted.isDoing === true && fits),
    purpose: is(kind === 'reason' && fits),
    sameParty: is(party === 'same'),
    otherParty: is(party === 'other'),
    sameDirection: is(towards === 'same'),
    oppositeDirection: is(towards === 'opposite'),
    withoutParty: is(question.direction.some((name) => !wholes.has(name))),
    againstFlow: is(asks.bothWays && prepared.isAgainstFlow),
    excluded: is(tellsWhatIsExcluded(terms)),
    ongoing: is(asks.ongoing && goesOn(fact.text)),
    planForFuture: is(asks.future && fact.planned === true),
    announcedByThem: is(asks.future && fact.status === 'announced' && isAsked(question, speakers)),
    planUnasked: is(!asks.future && !asks.past && fact.planned === true),
    planForPast: is(asks.past && fact.planned === true),
    eventForPast: is(kind === 'person' && asks.past && fact.happened !== undefined && !fact.planned),
    sameCount: is(question.figures.length > 0 && countsTheSame(question, fact)),
    openMatter: is(asks.status && isOpen),
    contestedMatter: is(kind === 'yes-no' && fact.disputes.length > 0),
    denial: is(kind === 'yes-no' && fact.status === 'denied'),
    sameDate: is(date === 'same'),
    otherDate: is(date === 'other'),
    sameSide: is(asksSide !== undefined && side === asksSide),
    otherSide: is(asksSide !== undefined && side !== undefined && side !== asksSide),
    admission: is(asks.admission && fact.status === 'claimed' && isAsked(question, speakers)),
  };
}

function tellsWhatIsExcluded(terms: readonly ExplainedTerm[]): boolean {
  const excluded = terms.filter(({ term }) => term.isExcluded && isContent(term));
  return excluded.length > 0 && excluded.every(({ degree }) => degree >= SAID);
}

const GOES_ON = /\b(keeps?|still|continu\p{L}+|toujours|encore|poursui\p{L}+)\b/iu;

function goesOn(texts: PreparedFact['fact']['text']): boolean {
  return Object.values(texts).some((text) => GOES_ON.test(text));
}

/** From here on, two words have something to do with each other. */
const NEAR = 0.35;

function aheadOf(terms: readonly ExplainedTerm[]): number {
  return terms.reduce((total, { nearness }) => total + nearness.ahead, 0);
}

/** Below this, what stands beside the noun asked about says nothing. */
const THIN = 0.1;

/** The weight of what is explained. */
export function explainedBy(terms: readonly ExplainedTerm[]): number {
  return terms.reduce((total, { weight, degree }) => total + weight * degree, 0);
}

export function massOf(terms: readonly ExplainedTerm[]): number {
  return terms.reduce((total, { weight }) => total + weight, 0);
}

function shareOf(terms: readonly ExplainedTerm[]): number {
  const mass = massOf(terms);
  return mass === 0 ? 0 : explainedBy(terms) / mass;
}

/** On which side the one who is named alone stands in the fact. */
function partySide({ party }: ReadQuestion, { direction }: PreparedFact): 'same' | 'other' | undefined {
  const sides = party ? Object.values(direction).map((names) => sideIn(party, names)) : [];
  return sides.find((side) => side !== undefined);
}

/** As the fact's texts tell it; a passive may make one of them seem the other way round, and then it is not trusted. */
export function directionIn(question: ReadQuestion, { direction }: PreparedFact): 'same' | 'opposite' | undefined {
  const told = new Set(Object.values(direction).map((names) => compareDirections(question.direction, names)));
  if (told.has('opposite')) return 'opposite';
  return told.has('same') ? 'same' : undefined;
}

/** Undefined where the question or the fact has no date. */
function datesIn({ dates }: ReadQuestion, { dates: told, fact }: PreparedFact): 'same' | 'other' | undefined {
  const asked = dates.flatMap(({ date }) => date ?? []);
  if (asked.length === 0) return undefined;
  const known = [...told, ...(fact.said ? [fact.said.date] : [])];
  if (asked.some((date) => known.some((other) => sameDate(date, other)))) return 'same';
  return told.size > 0 ? 'other' : undefined;
}

function isAsked({ terms }: ReadQuestion, names: ReadonlySet<string>): boolean {
  return terms.some(({ kind, key }) => kind === 'name' && names.has(key));
}

/** A figure of the fact counts something that the question speaks of. */
function countsTheSame({ terms, language }: ReadQuestion, { figures }: PreparedFact['fact']): boolean {
  const units = figures.flatMap(({ unit }) => foldText(unit[language] ?? '').split(' '));
  return terms.some(({ surface }) => surface.split(' ').some((word) => units.includes(word)));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((total, number) => total + number, 0) / numbers.length;
}

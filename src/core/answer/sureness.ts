import { isAmount } from '../search/answer-kind.ts';
import type { AnswerSigns } from './answer-signs.ts';
import { SURENESS } from './fitted.ts';
import { likelihoods } from './likelihood.ts';
import type { ReadQuestion } from './question.ts';
import type { Scored, ScoredFact } from './score.ts';
import type { Wanted } from './wanted.ts';

export interface Best {
  readonly question: ReadQuestion;
  readonly scored: Scored;
  readonly wanted: Wanted;
  /** All facts, best first, and those of them that may answer. */
  readonly ranked: readonly ScoredFact[];
  readonly able: readonly ScoredFact[];
  /** How much a fact was talked about, 0 for all in a first question. */
  readonly bearing: (fact: ScoredFact) => number;
  readonly leans: boolean;
  readonly voices: ReadonlySet<string>;
}

/** Undefined where no fact may answer. */
export function answerSigns(best: Best): AnswerSigns | undefined {
  const { question, scored, ranked, able, bearing, leans, voices } = best;
  const [first, second] = able;
  const top = ranked[0];
  if (!first || !top) return undefined;
  const { kind, asks } = question;
  const is = (holds: boolean) => (holds ? 1 : 0);
  const ahead = (other: ScoredFact | undefined, most: number) =>
    other ? Math.min(most, first.score - other.score) : most;
  const unknown = Math.min(4, scored.unknown);
  const hasFocus = scored.focus !== 'none';
  const isNamed = question.terms.some(({ kind, role }) => kind === 'name' && role === 'content');
  const likely = likelihoods(able.map(({ score }) => score));
  const own = first.signs;
  return {
    ...own,
    score: first.score,
    likely: likely[0] ?? 0,
    likelyThree: likely.slice(0, 3).reduce((sum, one) => sum + one, 0),
    named: is(isNamed),
    number: is(first.hasNumber),
    said: Math.min(4, first.said),
    unsaid: is(!isNamed && first.said === 0),
    lonely: is(!isNamed && first.matched < 2 && scored.content > 1),
    personal: is(asks.personally),
    content: Math.min(6, scored.content),
    place: is(kind === 'place'),
    open: is(kind === 'open'),
    matched: Math.min(6, first.matched),
    lead: ahead(second, 3),
    leadOverMany: ahead(able[3], 6),
    leadOverMean: first.score - ranked.reduce((sum, { score }) => sum + score, 0) / ranked.length,
    behindFirst: top.score - first.score,
    onlyNames: is(own.wordCount === 0),
    unknownFocus: is(scored.focus === 'unknown'),
    lacksFocus: hasFocus && scored.focus === 'known' ? 1 - own.focus : 0,
    unknown,
    unknownMass: Math.min(2, scored.mass.unknown),
    unknownShare: scored.unknown / Math.max(1, scored.content),
    unknownThing: is(scored.hasUnknownThing),
    unknownOfWho: kind === 'person' ? unknown : 0,
    context: leans ? bearing(first) : 0,
    leaning: is(leans),
    person: is(kind === 'person'),
    amount: is(isAmount(kind)),
    date: is(kind === 'date'),
    yesNo: is(kind === 'yes-no'),
    reason: is(kind === 'reason'),
    contestedYesNo: is(kind === 'yes-no' && first.fact.disputes.length > 0),
    lacksDeed: is(kind === 'person' && hasFocus && own.focus < DEED),
    broadly: is(asks.broadly),
    status: is(asks.status),
    contested: is((asks.dispute || asks.reply) && first.fact.disputes.length > 0),
    voice: is(voices.size > 0),
    spoken: is([...voices].some((voice) => first.speakers.has(voice))),
  };
}

/** How far a deed must be told to be that deed, and not one of its kind. */
const DEED = 0.7;

/** How surely it answers, 0 to 1, comparable between questions and briefings. */
export function surenessOf(signs: AnswerSigns): number {
  const keys = Object.keys(SURENESS).filter((key) => key !== 'base') as (keyof AnswerSigns)[];
  const sum = keys.reduce((total, key) => total + SURENESS[key] * signs[key], SURENESS.base);
  return 1 / (1 + Math.exp(-sum));
}

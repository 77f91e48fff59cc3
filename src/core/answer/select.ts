import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import { ORDER } from './fitted.ts';
import type { Context } from './follow-up.ts';
import type { ReadQuestion } from './question.ts';
import type { Scored, ScoredFact } from './score.ts';
import { answerSigns, DEED, isAmount, surenessOf } from './sureness.ts';
import type { Wanted } from './wanted.ts';
import { SHOWN, THRESHOLDS, WEIGHTS } from './weights.ts';

/** The facts that answer a question, best first; none where the briefing does not say. */
export interface Selection {
  readonly facts: readonly ScoredFact[];
  /** Those that come closest, for a decline. */
  readonly nearest: readonly ScoredFact[];
}

export interface Selecting {
  readonly question: ReadQuestion;
  readonly scored: Scored;
  readonly wanted: Wanted;
  readonly context: Context | undefined;
  /** True where the question may lean on the turns before. */
  readonly leans: boolean;
  /** Whose words are asked for, see `voice.ts`; empty where anybody's are. */
  readonly voices: ReadonlySet<string>;
}

/** True for a question that says nothing by itself, or hardly anything where it leans on what was said. */
export function isThin({ mass, unknown, hasUnknownThing }: Scored, { isStrict }: Wanted, leans: boolean): boolean {
  if (hasUnknownThing || (unknown > 0 && !isStrict)) return false;
  return mass.unknown < THRESHOLDS.unknownMass && (leans ? mass.content < THRESHOLDS.thinMass : mass.content === 0);
}

/** The facts that bear on what a question says. */
export function selectFacts(selecting: Selecting): Selection {
  const { question, scored, wanted, context, leans, voices } = selecting;
  const contested = question.asks.dispute
    ? scored.facts.filter(({ fact, evidence }) => fact.disputes.length > 0 && evidence >= THRESHOLDS.dispute)
    : [];
  if (contested[0]) return { facts: shownBeside(contested[0], contested, selecting), nearest: [] };

  const bearing = (fact: ScoredFact) => context?.bearing(fact) ?? 0;
  const isLeaning = leans && context !== undefined;
  const ranked = rerank(
    scored.facts,
    (fact) =>
      fact.score +
      ORDER[isLeaning ? 'leaning' : 'context'] * bearing(fact) +
      (isSpoken(fact.speakers, voices) ? ORDER.spoken : 0) +
      (question.asks.dispute && fact.fact.disputes.length > 0 ? ORDER.contested : 0),
  );
  const nearest = ranked
    .filter(({ coverage, evidence }) => coverage >= THRESHOLDS.nearest && evidence >= THRESHOLDS.evidence)
    .slice(0, SHOWN.nearestMax);
  const able = ranked.filter((fact) => mayAnswer(fact, selecting));
  const chosen = voices.size === 0 ? able : spokenBy(voices, ranked, able);
  const signs = answerSigns({ ...selecting, ranked, able: chosen, bearing, leans: isLeaning });
  const [best] = chosen;
  const closest = Math.max(0, ...ranked.map(({ coverage, isTurnedRound }) => (isTurnedRound ? 0 : coverage)));
  const isBeaten =
    best?.fact !== ranked[0]?.fact &&
    wanted.isStrict &&
    voices.size === 0 &&
    (best?.coverage ?? 0) < THRESHOLDS.besideClosest * closest;
  if (!best || !signs || isBeaten || surenessOf(signs) < THRESHOLDS.sure) return { facts: [], nearest };
  return { facts: shownBeside(best, chosen, selecting), nearest };
}

/** A fact that lacks what must be there, or tells the opposite, is no answer however much else it explains. */
export function mayAnswer(
  { fits, isTurnedRound, signs }: ScoredFact,
  { question, scored, wanted }: Selecting,
): boolean {
  const lacksDeed = question.kind === 'person' && scored.focus !== 'none' && signs.focus < DEED;
  const isOfNobody = lacksDeed && (signs.namesNobody === 1 || (scored.focus === 'unknown' && signs.wordCount < 2));
  const isOfAnother = isAmount(question.kind) && (signs.lacksThing === 1 || scored.hasUnknownThing);
  const isOfNothing = scored.hasUnknownThing && signs.wordCount === 0;
  return (!wanted.isStrict || fits) && !isTurnedRound && !isOfNobody && !isOfAnother && !isOfNothing;
}

/** What those who are asked say of it, or what they contradict; nothing where they say nothing of it. */
function spokenBy(
  voices: ReadonlySet<string>,
  ranked: readonly ScoredFact[],
  able: readonly ScoredFact[],
): ScoredFact[] {
  const isTheirs = ({ speakers }: ScoredFact) => isSpoken(speakers, voices);
  const theirs = ranked.filter((fact) => isTheirs(fact) && fact.coverage >= THRESHOLDS.spoken);
  if (theirs.length > 0) return theirs;
  const said = new Set(ranked.filter(isTheirs).map(({ fact }) => fact.id));
  return able.filter(({ fact }) => fact.disputes.some((id) => said.has(id)));
}

function isSpoken(speakers: ReadonlySet<string>, voices: ReadonlySet<string>): boolean {
  return [...voices].some((voice) => speakers.has(voice));
}

/** For a question that says nothing by itself: the facts that were talked about, of the kind it asks for. */
export function selectFromContext({ question, scored, wanted, context, voices }: Selecting): Selection {
  if (!context) return { facts: [], nearest: [] };
  const ranked = rerank(scored.facts, (fact) => {
    const kind = wanted.isStrict && fact.fits ? WEIGHTS.kindAskedFor : 0;
    const plan = question.asks.future && fact.fact.planned ? WEIGHTS.kindAskedFor : 0;
    return context.bearing(fact) + kind + plan + (saysWhen(question, fact) ? WEIGHTS.sameTimeWord : 0);
  });
  const isTold = (id: string) => question.asks.others && context.lastFacts.includes(id);
  const mustFit = wanted.isStrict || question.kind === 'reason';
  const able = ranked.filter(
    ({ fact, fits, score, speakers }) =>
      (!mustFit || fits) &&
      score >= thresholdOf(question, wanted) &&
      !isTold(fact.id) &&
      (voices.size === 0 || isSpoken(speakers, voices)),
  );
  const [best] = able;
  if (best) return { facts: withinReach(able, best, question), nearest: [] };
  return { facts: [], nearest: ranked.filter(({ score }) => score >= THRESHOLDS.leaning).slice(0, 1) };
}

/** "And before?", « et depuis ? »: the fact has the same word. */
function saysWhen({ folded, language }: ReadQuestion, { fact }: ScoredFact): boolean {
  const text = foldText(fact.text[language] ?? '');
  return TIME_WORDS[language].some((word) => folded.includes(word) && text.includes(word));
}

const TIME_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['before', 'after', 'since', 'until', 'during'],
  fr: ['avant', 'apres', 'depuis', 'jusqu', 'pendant'],
};

function thresholdOf({ asks }: ReadQuestion, { isStrict }: Wanted): number {
  if (asks.others) return THRESHOLDS.others;
  return isStrict ? THRESHOLDS.strictContext : THRESHOLDS.context;
}

function rerank(facts: readonly ScoredFact[], scoreOf: (fact: ScoredFact) => number): ScoredFact[] {
  return facts.map((fact) => ({ ...fact, score: scoreOf(fact) })).toSorted((a, b) => b.score - a.score);
}

/** Is it proven, or was it done? */
function asksWhetherDone({ kind, asks }: ReadQuestion): boolean {
  return asks.status || (kind === 'yes-no' && asks.past);
}

/** The best, those hardly weaker, and those nearly as good that explain what the ones before them leave open. */
function shownBeside(best: ScoredFact, facts: readonly ScoredFact[], { question, scored }: Selecting): ScoredFact[] {
  const shown = [best];
  for (const fact of facts.slice(1, SHOWN.candidates)) {
    if (shown.length >= SHOWN.maxBeside) break;
    const behind = best.score - fact.score;
    const isClose = behind <= reachOf(fact, best, question);
    const adds = behind <= SHOWN.adding && !isBesideThePoint(fact, best) && scored.addedBy(fact, shown) >= SHOWN.added;
    if (isClose || adds) shown.push(fact);
  }
  return shown;
}

/** How much weaker a fact may be than the best. */
function reachOf(fact: ScoredFact, best: ScoredFact, question: ReadQuestion): number {
  const { kind, asks } = question;
  if (asksWhetherDone(question) && fact.fact.status === 'no-evidence') return SHOWN.reach.noEvidence;
  if (isBesideThePoint(fact, best)) return SHOWN.reach.besideThePoint;
  if (asks.broadly || asks.status) return SHOWN.reach.broadly;
  return fact.fact.disputes.length > 0 && (kind === 'yes-no' || kind === 'open')
    ? SHOWN.reach.disputed
    : SHOWN.reach.close;
}

/** A quarrel that would only hide the answer. */
function isBesideThePoint({ fact }: ScoredFact, best: ScoredFact): boolean {
  return fact.disputes.length > 0 && best.fact.disputes.length === 0;
}

/** The best, and those not much weaker. */
function withinReach(facts: readonly ScoredFact[], best: ScoredFact, question: ReadQuestion): ScoredFact[] {
  const isWeak = best.evidence < THRESHOLDS.evidence;
  return facts
    .filter((fact) => fact.score >= (isWeak ? SHOWN.share : shareOf(fact, best, question)) * best.score)
    .slice(0, best.evidence < THRESHOLDS.evidence ? SHOWN.maxOfWeak : SHOWN.max);
}

function shareOf({ fact }: ScoredFact, best: ScoredFact, question: ReadQuestion): number {
  const { kind, asks } = question;
  if (asksWhetherDone(question) && fact.status === 'no-evidence') return SHOWN.noEvidence;
  if (asks.broadly || asks.status) return SHOWN.broadly;
  if (fact.disputes.length === 0) return SHOWN.share;
  // A quarrel beside the point would only hide the answer.
  if (best.fact.disputes.length === 0) return SHOWN.besideThePoint;
  return kind === 'yes-no' || kind === 'open' ? SHOWN.disputed : SHOWN.share;
}

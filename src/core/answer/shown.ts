import { likelihoods } from './likelihood.ts';
import type { ReadQuestion } from './question.ts';
import type { Scored, ScoredFact } from './score.ts';
import { isSpoken } from './voice.ts';
import { SHOWN, THRESHOLDS } from './weights.ts';

/** Is it proven, or was it done? */
function asksWhetherDone({ kind, asks }: ReadQuestion): boolean {
  return asks.status || (kind === 'yes-no' && asks.past);
}

/**
 * The best, those hardly weaker or likely enough, and those nearly as good that explain what the ones before them leave open.
 * `facts` are all that may answer, best first.
 */
export function shownBeside(
  best: ScoredFact,
  facts: readonly ScoredFact[],
  { question, scored }: { readonly question: ReadQuestion; readonly scored: Scored },
): ScoredFact[] {
  const shown = [best];
  const likely = likelihoods(facts.map(({ score }) => score));
  const need = question.asks.several ? SHOWN.likelyOfSeveral : SHOWN.likely;
  for (const fact of facts.slice(1, SHOWN.candidates)) {
    if (shown.length >= SHOWN.maxBeside) break;
    const behind = best.score - fact.score;
    const isClose =
      behind <= reachOf(fact, best, question) ||
      isLikely(facts.indexOf(fact), likely, isBesideThePoint(fact, best), need);
    const adds = behind <= SHOWN.adding && !isBesideThePoint(fact, best) && scored.addedBy(fact, shown) >= SHOWN.added;
    if (isClose || adds) shown.push(fact);
  }
  return shown;
}

/** How much weaker a fact may be than the best. */
function reachOf(fact: ScoredFact, best: ScoredFact, question: ReadQuestion): number {
  const { kind, asks } = question;
  if (asksWhetherDone(question) && fact.fact.status === 'no-evidence') return SHOWN.reach.noEvidence;
  if (asks.admission && fact.fact.status === 'denied' && isSpoken(fact.speakers, best.speakers))
    return SHOWN.reach.denial;
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

type Need = typeof SHOWN.likely | typeof SHOWN.likelyOfSeveral;

/** True while the facts shown before may well lack the one that answers, and this one is likely enough to be it. */
function isLikely(at: number, likely: readonly number[], isBeside: boolean, need: Need): boolean {
  const before = likely.slice(0, at).reduce((sum, one) => sum + one, 0);
  const least = isBeside ? need.ownBeside : Math.max(need.own, need.share * (likely[0] ?? 0));
  return before < need.together && (likely[at] ?? 0) >= least;
}

/** For a question that says nothing by itself: the best, and those not much weaker. */
export function withinReach(facts: readonly ScoredFact[], best: ScoredFact, question: ReadQuestion): ScoredFact[] {
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

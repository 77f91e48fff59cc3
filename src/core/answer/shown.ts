import { likelihoods } from './likelihood.ts';
import { likeness } from './likeness.ts';
import type { ReadQuestion } from './question.ts';
import type { Scored, ScoredFact } from './score.ts';
import { isSpoken } from './voice.ts';
import { SHOWN, THRESHOLDS } from './weights.ts';

/** Is it proven, or was it done? */
function asksWhetherDone({ kind, asks }: ReadQuestion): boolean {
  return asks.status || (kind === 'yes-no' && asks.past);
}

/** The best and what is shown with it. `facts` are all that may answer, best first. */
export function shownBeside(
  best: ScoredFact,
  facts: readonly ScoredFact[],
  { question, scored }: { readonly question: ReadQuestion; readonly scored: Scored },
): ScoredFact[] {
  const shown = question.asks.several ? severalBeside(best, facts, scored) : closeBeside(best, facts, question, scored);
  if (question.asks.admission && question.asks.dispute) withOtherHalf(shown, scored);
  withListed(shown, facts, scored);
  return question.asks.bothWays && !question.party && question.direction.length < 2
    ? withOtherWay(shown, facts)
    : shown;
}

/** Those hardly weaker or likely enough, and those nearly as good that explain what the ones before them leave open. */
function closeBeside(
  best: ScoredFact,
  facts: readonly ScoredFact[],
  question: ReadQuestion,
  scored: Scored,
): ScoredFact[] {
  const shown = [best];
  const likely = likelihoods(facts.map(({ score }) => score));
  for (const [at, fact] of facts.slice(0, SHOWN.candidates).entries()) {
    if (at === 0) continue;
    if (shown.length >= SHOWN.maxBeside) break;
    const behind = best.score - fact.score;
    const isClose = behind <= reachOf(fact, best, question) || isLikely(at, likely, isBesideThePoint(fact, best));
    const adds = behind <= SHOWN.adding && !isBesideThePoint(fact, best) && scored.addedBy(fact, shown) >= SHOWN.added;
    if (isClose || adds) shown.push(fact);
  }
  return shown;
}

/** For several things at once: one after the other the fact that is best when what it explains beside those shown counts too. */
function severalBeside(best: ScoredFact, facts: readonly ScoredFact[], { addedBy }: Scored): ScoredFact[] {
  const { candidates, reach, besideThePoint, leftOpen, added, near } = SHOWN.ofSeveral;
  const within = facts
    .slice(1, candidates)
    .filter((fact) => best.score - fact.score <= (isBesideThePoint(fact, best) ? besideThePoint : reach));
  const shown = [best];
  while (shown.length < SHOWN.maxBeside) {
    const worth = (fact: ScoredFact) => fact.score + leftOpen * addedBy(fact, shown);
    const [next] = within.filter((fact) => !shown.includes(fact)).toSorted((a, b) => worth(b) - worth(a));
    if (!next) break;
    if (shown.length > 1 && addedBy(next, shown) < added && best.score - next.score > near) break;
    shown.push(next);
  }
  return shown;
}

/** "What do they admit, and what do they deny?" Beside the denial, what the same speaker says of the same matter. */
function withOtherHalf(shown: ScoredFact[], { facts }: Scored): void {
  const [best] = shown;
  const isDenial = ({ fact }: ScoredFact) => fact.status === 'denied';
  const denial =
    shown.find(isDenial) ?? facts.find((each) => isDenial(each) && best && each.fact.disputes.includes(best.fact.id));
  const half = denial ?? best;
  const other = half && otherHalfOf(half, facts);
  if (!other || shown.some(({ fact }) => fact.id === other.fact.id)) return;
  if (shown.length >= SHOWN.maxBeside) shown.pop();
  shown.splice(shown.indexOf(half) + 1, 0, other);
}

/** Of what somebody denies, what they say has been, and the other way round; undefined where they do not say. */
export function otherHalfOf(half: ScoredFact, facts: readonly ScoredFact[]): ScoredFact | undefined {
  const isDenied = ({ fact }: ScoredFact) => fact.status === 'denied';
  return facts.find(
    (fact) =>
      isDenied(fact) !== isDenied(half) &&
      isSpoken(fact.speakers, half.speakers) &&
      likeness(fact.stems, half.stems) >= SAME_MATTER,
  );
}

/** The share of their words that two facts have in common, from which on they tell of the same matter. */
const SAME_MATTER = 0.4;

/** Adds the best fact for each thing of a list that none of those shown tells of. */
function withListed(shown: ScoredFact[], facts: readonly ScoredFact[], { listedIn }: Scored): void {
  const [best] = shown;
  if (!best) return;
  for (const at of listedIn(best).keys()) {
    const told = Math.max(...shown.map((fact) => listedIn(fact)[at] ?? 0));
    if (told >= LISTED.untold || shown.length >= SHOWN.maxBeside) continue;
    const other = facts.find((fact) => (listedIn(fact)[at] ?? 0) >= LISTED.told);
    if (other && best.score - other.score <= LISTED.reach) shown.push(other);
  }
}

/** From which degree on a thing of a list is told of, below which it is not, and how much weaker a fact may be that tells of it. */
const LISTED = { told: 0.6, untold: 0.37, reach: 6 };

/** Of what goes both ways, one fact of each way at least. */
function withOtherWay(shown: readonly ScoredFact[], facts: readonly ScoredFact[]): ScoredFact[] {
  const isFlow = ({ direction }: ScoredFact) => Object.values(direction).some((names) => names.length > 1);
  const [first] = shown;
  const other = facts.find((fact) => isFlow(fact) && fact.isAgainstFlow !== first?.isAgainstFlow);
  if (!other || shown.some(({ isAgainstFlow }) => isAgainstFlow !== first?.isAgainstFlow)) return [...shown];
  return [...shown.slice(0, SHOWN.maxBeside - 1), other];
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

/** True while the facts shown before may well lack the one that answers, and this one is likely enough to be it. */
function isLikely(at: number, likely: readonly number[], isBeside: boolean): boolean {
  const need = SHOWN.likely;
  const before = likely.slice(0, at).reduce((sum, one) => sum + one, 0);
  const least = isBeside ? need.ownBeside : Math.max(need.own, need.share * (likely[0] ?? 0));
  return before < need.together && (likely[at] ?? 0) >= least;
}

/** For a question that says nothing by itself: the best, and those not much weaker; of somebody's account, more of them. */
export function withinReach(
  facts: readonly ScoredFact[],
  best: ScoredFact,
  question: ReadQuestion,
  isTheirAccount: boolean,
): ScoredFact[] {
  const shareOfBest = (fact: ScoredFact) => (isTheirAccount ? SHOWN.broadly : shareOf(fact, best, question));
  const isWeak = best.evidence < THRESHOLDS.evidence;
  return facts
    .filter((fact) => fact.score >= (isWeak ? SHOWN.share : shareOfBest(fact)) * best.score)
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

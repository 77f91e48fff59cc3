import type { Context } from './follow-up.ts';
import type { ReadQuestion } from './question.ts';
import type { Scored, ScoredFact } from './score.ts';
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
export function isThin({ mass }: Scored, leans: boolean): boolean {
  return mass.unknown < THRESHOLDS.unknownMass && (leans ? mass.content < THRESHOLDS.thinMass : mass.content === 0);
}

/** The facts that bear on what a question says. */
export function selectFacts(selecting: Selecting): Selection {
  const { question, scored, wanted, context, leans, voices } = selecting;
  const contested = question.asks.dispute
    ? scored.facts.filter(({ fact, evidence }) => fact.disputes.length > 0 && evidence >= THRESHOLDS.dispute)
    : [];
  if (contested[0]) return { facts: withinReach(contested, contested[0], question), nearest: [] };

  const share = WEIGHTS.context[leans ? 'leaning' : 'always'];
  const ranked = rerank(scored.facts, (fact) => fact.score + share * (context?.bearing(fact) ?? 0));
  const nearest = ranked.filter(({ coverage }) => coverage >= THRESHOLDS.nearest).slice(0, SHOWN.nearestMax);
  const from = THRESHOLDS[leans && context ? 'leaning' : 'answers'];
  const able = ranked.filter(
    (fact) => (!wanted.isStrict || fact.fits) && explains(fact, from) && isMoreThanChance(fact, scored),
  );
  const chosen = voices.size === 0 ? able : spokenBy(voices, ranked, able);
  const closest = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  const [best] = chosen;
  if (!best || (voices.size === 0 && best.coverage < THRESHOLDS.besideClosest * closest)) return { facts: [], nearest };
  return { facts: withinReach(chosen, best, question), nearest };
}

/** What those who are asked say; where they say nothing of it, what is said of them, if it is plainly that. */
function spokenBy(
  voices: ReadonlySet<string>,
  ranked: readonly ScoredFact[],
  able: readonly ScoredFact[],
): ScoredFact[] {
  const theirs = ranked.filter(({ speakers, coverage }) => isSpoken(speakers, voices) && coverage >= THRESHOLDS.spoken);
  if (theirs.length > 0) return theirs;
  return able.filter(({ names, coverage }) => isSpoken(names, voices) && coverage >= THRESHOLDS.ofThem);
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
    return context.bearing(fact) + kind + plan;
  });
  const isTold = (id: string) => question.asks.others && context.lastFacts.includes(id);
  const able = ranked.filter(
    ({ fact, fits, score, speakers }) =>
      (!wanted.isStrict || fits) &&
      score >= (question.asks.others ? THRESHOLDS.others : THRESHOLDS.context) &&
      !isTold(fact.id) &&
      (voices.size === 0 || isSpoken(speakers, voices)),
  );
  const [best] = able;
  if (best) return { facts: withinReach(able, best, question), nearest: [] };
  return { facts: [], nearest: ranked.filter(({ score }) => score >= THRESHOLDS.leaning).slice(0, 1) };
}

function rerank(facts: readonly ScoredFact[], scoreOf: (fact: ScoredFact) => number): ScoredFact[] {
  return facts.map((fact) => ({ ...fact, score: scoreOf(fact) })).toSorted((a, b) => b.score - a.score);
}

function explains({ coverage, evidence }: ScoredFact, from: number): boolean {
  return coverage >= from && (evidence >= THRESHOLDS.evidence || coverage >= THRESHOLDS.nearlyEverything);
}

/** One word in common among several that the briefing does not know is chance. */
function isMoreThanChance({ matched }: ScoredFact, { unknown }: Scored): boolean {
  return matched >= 2 || unknown < 2;
}

/** The best, and those not much weaker. */
function withinReach(facts: readonly ScoredFact[], best: ScoredFact, question: ReadQuestion): ScoredFact[] {
  const isWeak = best.evidence < THRESHOLDS.evidence;
  return facts
    .filter((fact) => fact.score >= (isWeak ? SHOWN.share : shareOf(fact, question)) * best.score)
    .slice(0, best.evidence < THRESHOLDS.evidence ? SHOWN.maxOfWeak : SHOWN.max);
}

function shareOf({ fact }: ScoredFact, { kind, asks }: ReadQuestion): number {
  if (asks.broadly || asks.status) return SHOWN.broadly;
  if (fact.disputes.length === 0) return SHOWN.share;
  if (kind === 'yes-no') return SHOWN.disputed;
  return kind === 'open' ? SHOWN.maybeDisputed : SHOWN.share;
}

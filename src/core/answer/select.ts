import type { Context } from './follow-up.ts';
import type { PreparedBriefing } from './prepare.ts';
import type { ReadQuestion } from './question.ts';
import type { Scored, ScoredFact } from './score.ts';
import type { Wanted } from './wanted.ts';

/** The facts that answer a question, best first; none where the briefing does not say. */
export interface Selection {
  readonly facts: readonly ScoredFact[];
  /** Those that come closest, for a decline. */
  readonly nearest: readonly ScoredFact[];
}

/** A fact must explain so much of a question to answer it. Chosen on question sets of both languages, see CONTRIBUTING. */
const ANSWERS_FROM = 0.46;
/** The same for a question that leans on the turns before. */
const LEANING_FROM = 0.36;
/** Facts that explain less have nothing to do with the question. */
const NEAREST_FROM = 0.22;
const NEAREST_MAX = 2;
/** At most so many facts, and none much weaker than the best. */
const SHOWN_MAX = 3;
const SHOWN_SHARE = 0.82;
/** What the turns before add to a fact's score: a little always, more where the question leans on them. */
const CONTEXT_SHARE = 0.08;
const LEANING_SHARE = 0.5;
/** Questions that say less than this say nothing by themselves: "and since when?". */
const THIN_MASS = 0.3;

export interface Selecting {
  readonly question: ReadQuestion;
  readonly prepared: PreparedBriefing;
  readonly scored: Scored;
  readonly wanted: Wanted;
  readonly context: Context | undefined;
  readonly mayLean: boolean;
}

export function isThin({ mass }: Scored): boolean {
  return mass < THIN_MASS;
}

export function selectFacts(selecting: Selecting): Selection {
  const { scored, wanted, context, mayLean } = selecting;
  const share = mayLean ? LEANING_SHARE : CONTEXT_SHARE;
  const ranked = scored.facts
    .map((fact) => ({ ...fact, score: fact.score + share * (context?.bearing(fact) ?? 0) }))
    .toSorted((a, b) => b.score - a.score);
  const nearest = ranked.filter(({ coverage }) => coverage >= NEAREST_FROM).slice(0, NEAREST_MAX);
  if (scored.unknownNames.length > 0) return { facts: [], nearest };

  const from = mayLean && context ? LEANING_FROM : ANSWERS_FROM;
  const able = ranked.filter(({ fits, coverage }) => (!wanted.isStrict || fits) && coverage >= from);
  const best = able[0];
  if (!best) return { facts: [], nearest };
  return { facts: withinReach(able, best), nearest };
}

/** For a question that says nothing by itself: the facts that were talked about, of the kind it asks for. */
export function selectFromContext({ scored, wanted, context }: Selecting): Selection {
  if (!context) return { facts: [], nearest: [] };
  const ranked = scored.facts
    .map((fact) => ({ ...fact, score: context.bearing(fact) + (wanted.isStrict && fact.fits ? 0.1 : 0) }))
    .toSorted((a, b) => b.score - a.score);
  const able = ranked.filter(({ fits, score }) => (!wanted.isStrict || fits) && score >= LEANING_FROM);
  const best = able[0];
  return {
    facts: best ? withinReach(able, best) : [],
    nearest: best ? [] : ranked.slice(0, 1).filter((f) => f.score >= LEANING_FROM),
  };
}

function withinReach(able: readonly ScoredFact[], best: ScoredFact): ScoredFact[] {
  return able.filter(({ score }) => score >= SHOWN_SHARE * best.score).slice(0, SHOWN_MAX);
}

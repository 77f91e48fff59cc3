import type { AnswerSigns } from './answer-signs.ts';
import { ORDER } from './fitted.ts';
import type { Context } from './follow-up.ts';
import type { ReadQuestion } from './question.ts';
import type { Scored, ScoredFact } from './score.ts';
import { shownBeside } from './shown.ts';
import { answerSigns, surenessOf } from './sureness.ts';
import { asksWhoSays, isSpoken } from './voice.ts';
import type { Wanted } from './wanted.ts';
import { SHOWN, THRESHOLDS } from './weights.ts';

/** The facts that answer a question, best first; none where the briefing does not say. */
export interface Selection {
  readonly facts: readonly ScoredFact[];
  /** Those that come closest, for a decline. */
  readonly nearest: readonly ScoredFact[];
  /** The fact that tells the opposite of what was taken for granted: who gives, and who gets. */
  readonly turned?: ScoredFact | undefined;
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
  /** Ids of facts that the answer has already, where several things are asked. */
  readonly told?: ReadonlySet<string>;
}

/** True for a question that says nothing by itself, or hardly anything where it leans on what was said. */
export function isThin(
  { facts, mass, unknown, hasUnknownThing }: Scored,
  { isStrict }: Wanted,
  leans: boolean,
): boolean {
  if (hasUnknownThing || (unknown > 0 && !isStrict)) return false;
  // "Is the *project* still an *idea*?" has no word that must tell something, and a fact has them all.
  if (!leans && (facts[0]?.evidence ?? 0) >= THRESHOLDS.tellingWords) return false;
  return mass.unknown < THRESHOLDS.unknownMass && (leans ? mass.content < THRESHOLDS.thinMass : mass.content === 0);
}

/** "Who *contradicts* him?" asks for the other side, and not who says something. */
const WHO_DENIES =
  /\b(who|qui)\b.{0,10}\b((says?|dit|disent|claims?|affirme) (otherwise|differently|the (contrary|opposite)|le contraire|l'inverse|autre chose)|contradict|den(y|ies)|disput|reject|contest|refut|contredi|nie|dement|conteste)/;

/** The facts that bear on what a question says. */
export function selectFacts(selecting: Selecting): Selection {
  const { question, scored, context, leans, voices } = selecting;
  const contested =
    question.asks.dispute && !question.asks.admission && (!asksWhoSays(question) || WHO_DENIES.test(question.folded))
      ? scored.facts.filter(({ fact, evidence }) => fact.disputes.length > 0 && evidence >= THRESHOLDS.dispute)
      : [];
  if (contested[0]) {
    const shown = shownBeside(contested[0], contested, selecting);
    const [top] = scored.facts;
    // What a quarrel is said to be about may be told by another fact, and far better.
    const isAhead =
      top && top.fact.disputes.length === 0 && top.score - contested[0].score >= THRESHOLDS.aheadOfDispute;
    return { facts: isAhead ? [...shown.slice(0, SHOWN.maxBeside - 1), top] : shown, nearest: [] };
  }

  const bearing = (fact: ScoredFact) => context?.bearing(fact) ?? 0;
  const isLeaning = leans && context !== undefined;
  const ranked = rerank(
    scored.facts,
    (fact) =>
      fact.score +
      (isLeaning && context.lastFacts.includes(fact.fact.id) ? ORDER.told : 0) +
      ORDER[isLeaning ? 'leaning' : 'context'] * bearing(fact) +
      (isSpoken(fact.speakers, voices) ? ORDER.spoken : 0) +
      ((question.asks.dispute || question.asks.reply) && fact.fact.disputes.length > 0 ? ORDER.contested : 0),
  );
  const nearest = ranked
    .filter(({ coverage, evidence }) => coverage >= THRESHOLDS.nearest && evidence >= THRESHOLDS.evidence)
    .slice(0, SHOWN.nearestMax);
  const able = ranked.filter((fact) => isAble(fact, question, isLeaning) && !selecting.told?.has(fact.fact.id));
  const chosen = voices.size === 0 ? able : spokenBy(voices, ranked, able);
  const signs = answerSigns({ ...selecting, ranked, able: chosen, bearing, leans: isLeaning });
  const [best] = chosen;
  const sureness = signs ? surenessOf(signs) : 0;
  const turned = question.kind === 'reason' ? turnedRound(ranked) : undefined;
  if (turned && best && turned.score - best.score >= THRESHOLDS.turnedAhead) return { facts: [], nearest, turned };
  const threshold = selecting.told ? THRESHOLDS.sureOfFurther : signs && thresholdOfSureness(signs);
  if (!best || threshold === undefined || sureness < threshold) {
    const isFarOff = !isOnTopic(signs) && sureness < THRESHOLDS.farOff && nearest.every(({ said }) => said === 0);
    return {
      facts: [],
      nearest: isFarOff ? [] : nearest,
      turned,
    };
  }
  return { facts: shownBeside(best, chosen, selecting), nearest };
}

/** The one that would come first if it did not tell the opposite, where it says most of what was asked. */
function turnedRound(ranked: readonly ScoredFact[]): ScoredFact | undefined {
  const [first] = rerank(ranked, ({ score, signs }) => score - ORDER.oppositeDirection * signs.oppositeDirection);
  return first?.isTurnedRound && first.signs.close >= THRESHOLDS.turned ? first : undefined;
}

function thresholdOfSureness(signs: AnswerSigns): number {
  if (isByNameOnly(signs)) return THRESHOLDS.sureByName;
  if (isOfStrangeThing(signs) || isOfNoneAbove(signs)) return THRESHOLDS.sureOfStrangeThing;
  if (isOnTopic(signs)) return THRESHOLDS.sure;
  if (signs.personal === 1) return THRESHOLDS.sureOfPersonal;
  return signs.lonely === 1 ? THRESHOLDS.sureOfLonely : THRESHOLDS.sure;
}

/** "Is the *Caspian* saltier than the ocean?": the fact knows the name, and of the rest nothing. */
function isByNameOnly({ named, leaning, voice, wordCount, matched, unknown, doing }: AnswerSigns): boolean {
  return named === 1 && leaning + voice + doing === 0 && wordCount === 0 && matched < 2 && unknown > 1;
}

/** "What is the *anthem* of the EU?": what is asked about is unknown or hardly known, and next to nothing else is known. */
function isOfStrangeThing(signs: AnswerSigns): boolean {
  const { unknownFocus, lacksFocus, leaning, voice, wordCount, doing, fits, named, said, content, sameParty } = signs;
  if (leaning + voice + doing > 0) return false;
  const isHardlyKnown = lacksFocus > 0 && lacksFocus < 1 && named === 1 && sameParty + said === 0 && content <= SHORT;
  return isHardlyKnown || (unknownFocus === 1 && fits === 0 && wordCount < 2);
}

/** So many content words say little. */
const SHORT = 3;

/** "How does a *drone* fly?" Many facts tell of what is known of it, and none more than the others, or next to nothing. */
function isOfNoneAbove({ likely, evidence, content, broadly, leaning, voice, doing, contested }: AnswerSigns): boolean {
  const isSpread = likely < SPREAD || evidence < COMMON;
  return isSpread && content > 1 && broadly + leaning + voice + doing + contested === 0;
}

/** How likely the best of many that are alike is at most; the evidence of words that nearly all facts have. */
const SPREAD = 0.15;
const COMMON = 0.06;

/** A question that names nothing the briefing knows, and leans on nothing, is easily about something else. */
function isOnTopic(signs: AnswerSigns | undefined): boolean {
  return signs !== undefined && signs.named + signs.number + signs.leaning + signs.voice + signs.contested > 0;
}

/**
 * No answer, however much else it explains: the opposite of what is asked; nothing of the kind, as reasons alone are told in
 * many ways; a deed of nobody's; a figure of another thing; nothing of what a leaning question adds.
 */
function isAble({ fact, isTurnedRound, signs }: ScoredFact, { kind, asks }: ReadQuestion, isLeaning: boolean): boolean {
  // "When was it signed?" That nobody knows it was is an answer.
  const isUnproven = kind === 'date' && asks.past && fact.status === 'no-evidence';
  const lacksKind = kind !== 'reason' && !isUnproven && signs.lacksKind === 1;
  const isBeside = signs.ofNobody === 1 || signs.ofAnother === 1 || (isLeaning && signs.ofNothing === 1);
  return !isTurnedRound && !lacksKind && !isBeside;
}

/** What those who are asked say of it, or what they contradict; nothing where they say nothing of it. */
function spokenBy(
  voices: ReadonlySet<string>,
  ranked: readonly ScoredFact[],
  able: readonly ScoredFact[],
): ScoredFact[] {
  const isTheirs = ({ speakers }: ScoredFact) => isSpoken(speakers, voices);
  const theirs = ranked.filter(
    (fact, at) =>
      isTheirs(fact) &&
      (at === 0 ||
        fact.signs.doing === 1 ||
        fact.coverage >= THRESHOLDS.spoken ||
        fact.signs.close >= THRESHOLDS.spokenClose),
  );
  if (theirs.length > 0) return theirs;
  const said = new Set(ranked.filter(isTheirs).map(({ fact }) => fact.id));
  return able.filter(({ fact }) => fact.disputes.some((id) => said.has(id)));
}

export function rerank(facts: readonly ScoredFact[], scoreOf: (fact: ScoredFact) => number): ScoredFact[] {
  return facts.map((fact) => ({ ...fact, score: scoreOf(fact) })).toSorted((a, b) => b.score - a.score);
}

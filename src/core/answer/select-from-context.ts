import { foldText } from '../language/fold.ts';
import type { Language } from '../language/languages.ts';
import type { ReadQuestion } from './question.ts';
import type { ScoredFact } from './score.ts';
import { rerank, type Selecting, type Selection } from './select.ts';
import { withinReach } from './shown.ts';
import { timeRelationOf } from './time-relation.ts';
import { asksWhoSays, isSpoken } from './voice.ts';
import type { Wanted } from './wanted.ts';
import { SHOWN, THRESHOLDS, WEIGHTS } from './weights.ts';

/** For a question that says nothing by itself: the facts that were talked about, of the kind it asks for. */
export function selectFromContext({ question, scored, wanted, context, voices, told }: Selecting): Selection {
  if (!context) return { facts: [], nearest: [] };
  const last = scored.facts.filter(({ fact }) => context.lastFacts.includes(fact.id));
  if (asksWhoSays(question) && last.length > 0) return { facts: inOrderOf(context.lastFacts, last), nearest: [] };
  // "When were they *taken*?" What was told does not say, and another fact does.
  const toldBest = Math.max(0, ...last.map(({ evidence }) => evidence));
  const isOutdone = scored.facts.some(({ evidence, fits }) => fits && evidence >= toldBest + WEIGHTS.outdone);
  const ranked = rerank(scored.facts, (fact) => {
    const kind = (wanted.isStrict || wanted.isDoing) && fact.fits ? WEIGHTS.kindAskedFor : 0;
    const plan = question.asks.future && fact.fact.planned ? WEIGHTS.kindAskedFor : 0;
    const isBehind = wanted.isStrict && isOutdone && last.includes(fact);
    return (
      context.bearing(fact) -
      (isBehind ? WEIGHTS.outdoneBy : 0) +
      WEIGHTS.ownWords * fact.evidence +
      kind +
      plan +
      (saysWhen(question, fact) ? WEIGHTS.sameTimeWord : 0)
    );
  });
  const asksSide =
    TIME_WORDS[question.language].some((word) => question.folded.includes(word)) && question.kind !== 'date';
  const side = timeRelationOf(question.folded, question.language);
  const isTold = ({ fact, sides }: ScoredFact) =>
    (question.asks.others || (asksSide && (side === undefined || sides[question.language] !== side))) &&
    context.lastFacts.includes(fact.id);
  // Beside facts that answer already: what tells of the use or the way asked for, or has a word of the question.
  const isFurther = (id: string, fits: boolean, evidence: number) =>
    told === undefined ||
    (!told.has(id) && (evidence >= THRESHOLDS.evidenceOfFurther || (wanted.isDoing === true && fits)));
  const threshold = asksSide ? THRESHOLDS.others : thresholdOf(question, wanted);
  const mustFit = wanted.isStrict || wanted.isDoing === true || question.kind === 'reason';
  const able = ranked.filter(
    (each) =>
      each.score >= threshold &&
      (!mustFit || each.fits) &&
      !isTold(each) &&
      isFurther(each.fact.id, each.fits, each.evidence) &&
      (voices.size === 0 || isSpoken(each.speakers, voices)),
  );
  const [best] = able;
  if (best) return { facts: withinReach(able, best, question, voices.size > 0), nearest: [] };
  return { facts: [], nearest: ranked.filter(({ score }) => score >= THRESHOLDS.leaning).slice(0, 1) };
}

function inOrderOf(ids: readonly string[], facts: readonly ScoredFact[]): ScoredFact[] {
  return ids.flatMap((id) => facts.find(({ fact }) => fact.id === id) ?? []).slice(0, SHOWN.maxOfWeak);
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

function thresholdOf({ asks }: ReadQuestion, { isStrict, isDoing }: Wanted): number {
  if (asks.others || isDoing) return THRESHOLDS.others;
  return isStrict ? THRESHOLDS.strictContext : THRESHOLDS.context;
}

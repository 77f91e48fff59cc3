import type { NameKind } from '../briefing/types.ts';
import { wordsOf } from '../language/words.ts';
import type { PreparedBriefing } from './prepare.ts';
import type { ReadQuestion } from './question.ts';
import type { ScoredFact } from './score.ts';
import type { Selecting } from './select.ts';
import { otherHalfOf } from './shown.ts';
import { isSpoken } from './voice.ts';
import { SHOWN } from './weights.ts';

/** Words for a quarrel, folded and without their endings; beside names they say nothing of what it is about. */
const QUARREL =
  /^(accus|alleg|charge|claim|denial|den(y|ies|ied)|denega|dement|nie|litig|disput|disagree|desaccord|account|version|recit|these|line|position|official|officiel|porte|parole|spokes|answer|repl|repon|respon|reag|react|reject|rejet|accept|admi|pushback|lying|lies$|lied$|lie$|right|wrong|truth|true|believ|trust|ment$|mentent|mentir|menti$|mensong|raison|vrai|verite|croire|reconnai|recogni|acknowledg|conced|concern|interess|camp|side|partie|party|own|face|word|friction|debat|quarrel|controvers|insist|stopp?|alleg|other|autre|raconte|chose|meme|same|challeng|compatib|querell|polemi|different|feud|bone|contention|cloche|sons?$|contrair|contrary|otherwise|differently|invers|oppos|diverg|contradict|contredi|differ|conflict|clash|tension|sujet|point|topic|matter|issue|gouvern|govern|capital|countr|pays)\p{L}*$/u;

/** "*Flatly* disagree". */
const ADVERB = /(?:ly|ment)$/u;

/** Who may have a quarrel. */
const PARTIES: ReadonlySet<NameKind> = new Set(['person', 'organisation', 'country']);

/**
 * What somebody says to what is said of them, where a question asks for nothing else: "does Tehran accept that?" in a thread,
 * « que répond Téhéran aux accusations ? » at any time. None where it asks of a matter of its own.
 */
export function repliesTo(
  { question, scored, context, voices, leans }: Selecting,
  prepared: PreparedBriefing,
): readonly ScoredFact[] {
  const { asks } = question;
  if (!(asks.dispute || asks.reply || asks.admission) || !saysNothingElse(question, prepared)) return [];
  const contested = scored.facts.filter(({ fact }) => fact.disputes.length > 0);
  if (asks.admission && asks.dispute) return bothHalves(contested, scored.facts, voices);
  const toldDenial = leans
    ? contested.find(({ fact }) => fact.status === 'denied' && context?.lastFacts.includes(fact.id))
    : undefined;
  const admitted = asks.admission && toldDenial ? otherHalfOf(toldDenial, scored.facts) : undefined;
  if (admitted && WHAT.test(question.folded)) return [admitted];
  // "And what does it admit?" asks for a matter, "does it admit that?" does not.
  if (asks.admission && !asks.reply && question.kind !== 'yes-no') return [];
  const theirs = voices.size === 0 ? contested : contested.filter(({ speakers }) => isSpoken(speakers, voices));
  const toLast = leans ? theirs.filter(({ fact }) => fact.disputes.some((id) => context?.lastFacts.includes(id))) : [];
  if (leans && voices.size > 0 && toLast.length === 0) return theirs.slice(0, SHOWN.maxBeside);
  if (toLast.length > 0) return toLast.slice(0, SHOWN.maxBeside);
  return context === undefined && (voices.size > 0 || asks.dispute) ? theirs.slice(0, SHOWN.maxBeside) : [];
}

/** "*What* does it admit?", beside "does it admit it?" */
const WHAT = /\b(what|quoi|que|qu)\b/;

/** What somebody denies, and what they admit of the same matter. */
function bothHalves(
  contested: readonly ScoredFact[],
  facts: readonly ScoredFact[],
  voices: ReadonlySet<string>,
): readonly ScoredFact[] {
  const denied = contested.find(
    ({ fact, speakers }) => fact.status === 'denied' && (voices.size === 0 || isSpoken(speakers, voices)),
  );
  const admitted = denied && otherHalfOf(denied, facts);
  return admitted ? [admitted, denied] : [];
}

function saysNothingElse({ text, terms }: ReadQuestion, { nameById }: PreparedBriefing): boolean {
  // "They count hundreds; what does the other side say?" asks behind the last break.
  const [...breaks] = text.matchAll(/[.;:!]\s/gu);
  const asking = wordsOf(text.slice(0, breaks.at(-1)?.index ?? 0)).length;
  return terms.every(
    ({ kind, key, role, surface, isAside, isThing, at }) =>
      isAside ||
      at < asking ||
      // « L’armement » is a thing, and no adverb.
      (ADVERB.test(surface) && !isThing) ||
      (kind === 'name'
        ? PARTIES.has(nameById.get(key)?.kind ?? 'thing')
        : role !== 'content' || wordsOf(surface).every((word) => QUARREL.test(word.text))),
  );
}

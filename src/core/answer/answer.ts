import { asOfDate } from '../briefing/chronology.ts';
import type { Fact } from '../briefing/types.ts';
import { cleanText } from '../language/clean.ts';
import { inDate } from '../reply/date-phrase.ts';
import { wordsFor } from '../reply/words-for.ts';
import type { Vocabulary } from '../search/terms.ts';
import { answerIntent } from './answer-intent.ts';
import { clausesOf } from './clauses.ts';
import { type Composer, createComposer } from './compose.ts';
import { courtesyIn } from './courtesies.ts';
import { mayLean, reversed } from './follow-up.ts';
import { grantedIn } from './granted.ts';
import { type Intent, intentOf } from './intent.ts';
import { oneByOne } from './one-by-one.ts';
import { contradictedPremise } from './premise.ts';
import { createPreparer, type PreparedBriefing } from './prepare.ts';
import { createQuestionReader, QUESTION_MAX_CHARS, type ReadQuestion } from './question.ts';
import type { Selection } from './select.ts';
import { type Asking, select } from './select-for.ts';
import { askedTime } from './time.ts';
import type { Answer, Material, Question, ThreadAnswerer } from './types.ts';
import { asksWhoSays } from './voice.ts';

/** Answers with the facts themselves: no model, no wording but the editor's. */
export function createAnswerer(vocabulary: Vocabulary): ThreadAnswerer {
  const prepare = createPreparer(vocabulary);
  const read = createQuestionReader(vocabulary);
  return {
    answer(briefing, question) {
      const prepared = prepare(briefing);
      const refusal = refuse(question, prepared);
      if (refusal) return refusal;
      const asked = read(question.text, prepared, question.language);
      const last = question.turns.at(-1);
      const turned = reversed(asked, last, prepared);
      if (turned !== undefined && last) {
        return answerQuestion({ asked: read(turned, prepared, last.language), prepared, read, turns: [] });
      }
      return answerQuestion({ asked, prepared, read, turns: question.turns });
    },
    leans(briefing, { text, language, turns }) {
      return turns.length > 0 && mayLean(read(text, prepare(briefing), language));
    },
  };
}

/** What is no question: nothing to read, or too much. */
function refuse({ text, language }: Question, { briefing }: PreparedBriefing): Answer | undefined {
  const wording = wordsFor(language);
  const composer = createComposer(briefing, language);
  const decline = (why: string): Answer => ({ ...composer.decline([why]), isUnclear: true });
  if (text.length > QUESTION_MAX_CHARS) return decline(wording.tooLong(QUESTION_MAX_CHARS.toLocaleString(language)));
  return /[\p{L}\p{N}]/u.test(cleanText(text)) ? undefined : decline(wording.emptyQuestion);
}

function answerQuestion(asking: Asking): Answer {
  const { asked, prepared } = asking;
  const composer = createComposer(prepared.briefing, asked.language);
  const courtesy = courtesyIn(asked.folded);
  if (courtesy) return { ...composer.decline([wordsFor(asked.language).courtesy[courtesy]]), isUnclear: true };
  if (asked.isOrder) {
    return composer.decline([wordsFor(asked.language).notInBriefing]);
  }
  if (asked.factIds.length > 0) return answerByIds(asked, prepared, composer);
  const intent = intentOf(asked, prepared);
  if (intent && !isAboutFacts(intent, asking)) return answerIntent(intent, asked.language, prepared, composer);
  const clauses = clausesOf(asked.text, asked.language);
  if (clauses.length > 1) return answerClauses(clauses, asking, composer);

  const selection = select(asking);
  const isNothing = selection.facts.length === 0 && selection.problem === undefined && !selection.turned;
  const things = isNothing && asked.asks.broadly ? oneByOne(asked) : [];
  if (things.length > 1) {
    const each = answerClauses(things, asking, composer);
    if (each.verdict !== 'not_in_briefing') return each;
  }
  if (intent && selection.facts.length === 0) return answerIntent(intent, asked.language, prepared, composer);
  const granted = selection.facts.length === 0 ? selectGranted(asking) : [];
  if (granted.length > 0) return composer.facts(granted, [wordsFor(asked.language).partly]);
  if (selection.problem === undefined) return tell(selection, asking, composer);
  const near = selection.nearest.map(({ fact }) => fact);
  const declined = composer.decline([selection.problem], near);
  return selection.isUnclear ? { ...declined, isUnclear: true } : declined;
}

/** What bears on what a question takes for granted, which may be wrong; none for a question that does so of a later time. */
function selectGranted(asking: Asking): readonly Fact[] {
  const { asked, prepared, read } = asking;
  const granted = grantedIn(asked.text, asked.language);
  if (granted === undefined || askedTime(asked, prepared) === 'later') return [];
  return select({ ...asking, asked: read(granted, prepared, asked.language) }).facts.map(({ fact }) => fact);
}

/** "Who says that?" in a thread, "who is the source for the 300?", "and their version?": not of the report as a whole. */
function isAboutFacts(intent: Intent, { asked, turns }: Asking): boolean {
  const isInThread = turns.length > 0;
  if (intent.kind === 'confirmation')
    return Boolean(turns.at(-1)?.facts.length) && mayLean(asked) && !ALL_OF_IT.test(asked.folded);
  if (intent.kind === 'version') return isInThread && !asked.asks.broadly;
  return intent.kind === 'source' && asksWhoSays(asked) && (asked.figures.length > 0 || isInThread);
}

/** "Is *any* of this confirmed?" */
const ALL_OF_IT = /\b(any|all|everything|anything|whole|tout|toute|tous|toutes|quoi que ce soit|ensemble)\b/;

/** Several questions in one line: each is answered in the light of the one before. */
function answerClauses(clauses: readonly string[], asking: Asking, composer: Composer): Answer {
  const { prepared, read } = asking;
  const language = asking.asked.language;
  const facts: Fact[] = [];
  const nearest: Fact[] = [];
  let turns = asking.turns;
  let isPartial = false;
  for (const clause of clauses) {
    const one = { prepared, read, turns, asked: read(clause, prepared, language) };
    const follows = turns.length > asking.turns.length;
    const selection = select(one, follows);
    const best = selection.facts.map(({ fact }) => fact).slice(0, CLAUSE_FACTS_MAX);
    // Who asks a second thing rarely asks for what the first one is answered by.
    const isTold = best.length > 0 && best.every((fact) => facts.includes(fact));
    const beside = isTold
      ? select(one, follows, new Set(facts.map(({ id }) => id))).facts.slice(0, CLAUSE_FACTS_MAX)
      : [];
    const found = [...best, ...beside.map(({ fact }) => fact)];
    facts.push(...found.filter((fact) => !facts.includes(fact)));
    nearest.push(...selection.nearest.map(({ fact }) => fact).filter((fact) => !nearest.includes(fact)));
    isPartial ||= found.length === 0;
    turns = [...turns, { question: clause, language, facts: found.map(({ id }) => id) }];
  }
  // What no clause alone could find, the line as a whole may.
  if (isPartial || facts.length < clauses.length) {
    const whole = select(asking)
      .facts.map(({ fact }) => fact)
      .filter((fact) => !facts.includes(fact));
    facts.push(...whole.slice(0, CLAUSE_FACTS_MAX));
  }
  const wording = wordsFor(language);
  if (facts.length === 0) return composer.decline([wording.notInBriefing], nearest.slice(0, 2));
  return withMaterial(composer.facts(facts, isPartial ? [wording.partly] : []), { answersSeveral: true });
}

function withMaterial(answer: Answer, material: Material): Answer {
  return answer.verdict === 'answered' ? { ...answer, material } : answer;
}

function needsOf({ kind }: ReadQuestion): Material {
  const needs = NEEDS[kind];
  return needs ? { needs } : {};
}

const NEEDS: Readonly<Partial<Record<ReadQuestion['kind'], Material['needs']>>> = {
  money: 'figure',
  percentage: 'figure',
  duration: 'figure',
  measure: 'figure',
  count: 'figure',
  date: 'date',
  person: 'name',
  place: 'name',
};

/** So many facts for each of several questions. */
const CLAUSE_FACTS_MAX = 2;

function answerByIds({ factIds, language }: ReadQuestion, { facts }: PreparedBriefing, composer: Composer): Answer {
  const known = facts.filter(({ fact }) => factIds.includes(fact.id)).map(({ fact }) => fact);
  const [unknown] = factIds.filter((id) => !known.some((fact) => fact.id === id));
  if (unknown !== undefined) return composer.decline([wordsFor(language).noFact(unknown)]);
  return composer.facts(known);
}

/** Says what was selected, with what a reader must know about its time and about what they took for granted. */
function tell({ facts, nearest, turned }: Selection, { asked, prepared }: Asking, composer: Composer): Answer {
  const wording = wordsFor(asked.language);
  const asOf = inDate(asOfDate(prepared.briefing), asked.language);
  const time = askedTime(asked, prepared);
  const [best] = facts;
  if (!best && turned && time !== 'later') return composer.facts([turned.fact], [wording.otherWayRound]);
  if (time === 'later' || !best) {
    const why = time === 'later' ? wording.laterThan(asOf) : wording.notInBriefing;
    return composer.decline(
      [why],
      (best ? facts.slice(0, 2) : nearest).map(({ fact }) => fact),
    );
  }
  const chosen = facts.map(({ fact }) => fact);
  const premise = contradictedPremise(asked, best);
  if (premise) return composer.facts([best.fact], [premise === 'figure' ? wording.otherFigure : wording.otherDate]);
  return withMaterial(composer.facts(chosen, introTo(best.fact, time, asked, asOf)), needsOf(asked));
}

/** What a reader must know before the facts: how they stand in time, and how firm they are. */
function introTo(best: Fact, time: ReturnType<typeof askedTime>, asked: ReadQuestion, asOf: string): string[] {
  const wording = wordsFor(asked.language);
  if (time === 'now') return [best.planned ? wording.onlyPlanned : wording.standsAsOf(asOf)];
  const isDeedAsked = asked.kind === 'yes-no' && asked.asks.past && !asked.asks.future;
  if (isDeedAsked && best.planned) return [wording.onlyPlanned];
  return asked.asks.status ? [wording.statusIntro] : [];
}

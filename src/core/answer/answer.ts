import { asOfDate } from '../briefing/chronology.ts';
import { cleanText } from '../language/clean.ts';
import type { Language } from '../language/languages.ts';
import { inDate } from '../reply/date-phrase.ts';
import { wordsFor } from '../reply/words-for.ts';
import type { Vocabulary } from '../search/terms.ts';
import { claimsParts } from '../views/claims.ts';
import { disputesParts } from '../views/disputes.ts';
import { summaryParts } from '../views/summary.ts';
import { timelineParts } from '../views/timeline.ts';
import { type Composer, createComposer } from './compose.ts';
import { contextOf, mayLean, reversed } from './follow-up.ts';
import { type Intent, intentOf } from './intent.ts';
import { contradictedPremise } from './premise.ts';
import { createPreparer, type PreparedBriefing } from './prepare.ts';
import { createQuestionReader, QUESTION_MAX_CHARS, type QuestionReader, type ReadQuestion } from './question.ts';
import { scoreFacts } from './score.ts';
import { isThin, type Selection, selectFacts, selectFromContext } from './select.ts';
import { sourceAnswer } from './source-answer.ts';
import { askedTime } from './time.ts';
import type { Answer, Answerer, Question } from './types.ts';
import { wantedBy } from './wanted.ts';

/** Answers with the facts themselves: no model, no wording but the editor's. */
export function createAnswerer(vocabulary: Vocabulary): Answerer {
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
  };
}

interface Asking {
  readonly asked: ReadQuestion;
  readonly prepared: PreparedBriefing;
  readonly read: QuestionReader;
  readonly turns: Question['turns'];
}

/** What is no question: nothing to read, or too much. */
function refuse({ text, language }: Question, { briefing }: PreparedBriefing): Answer | undefined {
  const wording = wordsFor(language);
  const composer = createComposer(briefing, language);
  if (text.length > QUESTION_MAX_CHARS) {
    return composer.decline([wording.tooLong(QUESTION_MAX_CHARS.toLocaleString(language))]);
  }
  return /[\p{L}\p{N}]/u.test(cleanText(text)) ? undefined : composer.decline([wording.emptyQuestion]);
}

function answerQuestion(asking: Asking): Answer {
  const { asked, prepared, read, turns } = asking;
  const composer = createComposer(prepared.briefing, asked.language);
  if (asked.factIds.length > 0) return answerByIds(asked, prepared, composer);
  const intent = intentOf(asked, prepared);
  if (intent) return answerIntent(intent, asked.language, prepared, composer);

  const wanted = wantedBy(asked, prepared);
  const scored = scoreFacts(asked, prepared, wanted);
  const context = contextOf(turns, prepared, read);
  const selecting = { question: asked, prepared, scored, wanted, context, mayLean: mayLean(asked) };
  if (isThin(scored)) {
    if (!context) return composer.decline([wordsFor(asked.language).unclear]);
    return tell(selectFromContext(selecting), asking, composer);
  }
  const [unknown] = scored.unknownNames;
  if (unknown !== undefined) {
    return composer.decline(
      [wordsFor(asked.language).notNamed(unknown)],
      selectFacts(selecting).nearest.map(({ fact }) => fact),
    );
  }
  return tell(selectFacts(selecting), asking, composer);
}

function answerByIds({ factIds, language }: ReadQuestion, { facts }: PreparedBriefing, composer: Composer): Answer {
  const known = facts.filter(({ fact }) => factIds.includes(fact.id)).map(({ fact }) => fact);
  const [unknown] = factIds.filter((id) => !known.some((fact) => fact.id === id));
  if (unknown !== undefined) return composer.decline([wordsFor(language).noFact(unknown)]);
  return composer.facts(known);
}

/** Says what was selected, with what a reader must know about its time and about what they took for granted. */
function tell({ facts, nearest }: Selection, { asked, prepared }: Asking, composer: Composer): Answer {
  const wording = wordsFor(asked.language);
  const asOf = inDate(asOfDate(prepared.briefing), asked.language);
  const time = askedTime(asked, prepared);
  const [best] = facts;
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
  if (time === 'now')
    return composer.facts(chosen, [best.fact.planned ? wording.onlyPlanned : wording.standsAsOf(asOf)]);
  return composer.facts(chosen, asksStatus(asked) ? [wording.statusIntro] : []);
}

const STATUS: Readonly<Record<Language, RegExp>> = {
  en: /\b(confirmed|proven|proof|certain|for sure|is it true|verified|established|a fact\b|official(ly)?)\b/,
  fr: /\b(confirme\w*|prouve\w*|preuves?|certain|sur que|avere\w*|est-ce vrai|c'est vrai|vraiment|officiel(lement)?|verifie\w*)\b/,
};

function asksStatus({ folded, language }: ReadQuestion): boolean {
  return STATUS[language].test(folded);
}

function answerIntent(intent: Intent, language: Language, prepared: PreparedBriefing, composer: Composer): Answer {
  const { briefing } = prepared;
  const wording = wordsFor(language);
  switch (intent.kind) {
    case 'source':
      return composer.sentences(sourceAnswer(briefing, intent.attributes, language));
    case 'summary':
      return composer.view(summaryParts(briefing, language));
    case 'timeline':
      return composer.view(timelineParts(briefing, language));
    case 'claims':
      return composer.view(claimsParts(briefing, language));
    case 'disputes':
      return composer.view(disputesParts(briefing, language));
    case 'figures': {
      const facts = briefing.facts.filter(({ figures }) => figures.length > 0);
      return facts.length === 0 ? composer.decline([wording.noFigures]) : composer.facts(facts);
    }
    case 'version': {
      const facts = prepared.facts.filter(({ speakers }) => speakers.has(intent.speaker)).map(({ fact }) => fact);
      return composer.facts(facts);
    }
  }
}

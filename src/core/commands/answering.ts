import { type Receipt, receiptOfFacts } from '../answer/receipt.ts';
import { turnOf } from '../answer/turn.ts';
import type { Answer, Answerer } from '../answer/types.ts';
import type { Briefing } from '../briefing/types.ts';
import type { Turn } from '../conversation/types.ts';
import { inLanguage, type Language } from '../language/languages.ts';
import type { Action, Reply } from '../reply/types.ts';
import { wordsFor } from '../reply/words-for.ts';
import { showBriefing } from '../views/views.ts';
import { briefingEntries } from './briefing-entries.ts';
import { notice } from './notice.ts';
import type { CommandParts } from './ports.ts';
import type { Declined, Outcome } from './types.ts';
import { unusableQuestion } from './unusable.ts';

export interface Asked {
  readonly text: string;
  /** The language to answer in where the question's own words show none. */
  readonly language: Language;
}

export interface AnsweredFrom {
  readonly reply: Reply;
  readonly turn: Turn;
  readonly isAnswered: boolean;
  readonly declined?: Declined;
  readonly receipt?: Receipt;
}

/** Answers a question from a briefing, and says what to remember of it. */
export function answerFrom(
  briefing: Briefing,
  { text, language }: Asked,
  turns: readonly Turn[],
  answerer: Answerer,
): AnsweredFrom {
  const answer = answerer.answer(briefing, { text, language, turns });
  const isAnswered = answer.verdict !== 'not_in_briefing';
  const declined = declinedBy(briefing, text, answer);
  const receipt = receiptOfFacts(briefing, answer);
  const { reply } = answer;
  return { reply, turn: turnOf(text, answer), isAnswered, ...(declined && { declined }), ...(receipt && { receipt }) };
}

/** The question, where the briefing is what lacks the answer. */
export function declinedBy({ slug }: Briefing, question: string, answer: Answer): Declined | undefined {
  if (answer.verdict !== 'not_in_briefing' || answer.isUnclear) return undefined;
  return { slug, question, language: answer.language };
}

/**
 * Answers a question from the one briefing it fits, named above the answer, and opens a thread about that if there was an
 * answer. Asks back where several fit. `text` is clean text.
 */
export function answerFromAny(asked: Asked, parts: Omit<CommandParts, 'reportFailure' | 'checker'>): Outcome {
  const { text, language } = asked;
  const wording = wordsFor(language);
  const unusable = unusableQuestion(text, language);
  if (unusable) return { reply: unusable };
  const [briefing, ...others] = parts.search(text);
  if (!briefing) return { reply: notice(wording.noThread, language) };
  if (others.length > 0) {
    return { reply: notice(wording.severalFit, language, briefingEntries([briefing, ...others], language)) };
  }
  return beginWith(briefing, asked, parts.answerer);
}

/** The first question of a thread: the answer says from which briefing it is, and what else there is to see in it. */
export function beginWith(briefing: Briefing, asked: Asked, answerer: Answerer): Outcome {
  const { reply, turn, isAnswered, declined, receipt } = answerFrom(briefing, asked, [], answerer);
  const titled = { title: inLanguage(briefing.title, reply.language), ...reply };
  const { slug, version } = briefing;
  const kept = receipt && { receipt };
  if (!isAnswered) return { reply: titled, about: { slug, version }, ...(declined && { declined }), ...kept };
  return {
    reply: { ...titled, actions: waysOn(briefing, reply.language) },
    opens: { slug, version, language: turn.language, firstTurn: turn },
    ...kept,
  };
}

/** What else there is to see in a briefing. */
export function waysOn(briefing: Briefing, language: Language): Action[] {
  const { slug } = briefing;
  const summary: Action = { kind: 'brief', slug, label: wordsFor(language).view.summary };
  const [ask, ...views] = showBriefing(briefing, 'summary', language).actions;
  return ask ? [ask, summary, ...views] : [summary];
}

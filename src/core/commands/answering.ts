import type { DraftedAnswer } from '../answer/drafting/types.ts';
import { receiptOf } from '../answer/receipt.ts';
import { turnOf } from '../answer/turn.ts';
import type { Answer } from '../answer/types.ts';
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
  /** Where it was asked. */
  readonly place: string;
}

export type AnsweringParts = Pick<CommandParts, 'answerer' | 'drafter'>;

/** An answer, and what to remember of it. */
interface AnsweredFrom extends Pick<Outcome, 'declined' | 'receipt'> {
  readonly reply: Reply;
  readonly turn: Turn;
  readonly isAnswered: boolean;
}

/**
 * Answers a question from a briefing: by the facts, or where there is a model by what it words while it is read. `shape`
 * says what an answer comes to.
 */
async function answerFrom(
  briefing: Briefing,
  { text, language, place }: Asked,
  turns: readonly Turn[],
  { answerer, drafter }: AnsweringParts,
  shape: (answered: AnsweredFrom) => Outcome,
): Promise<Outcome> {
  const question = { text, language, turns };
  const outcomeOf = (answer: Answer | DraftedAnswer) => shape(answeredFrom(briefing, text, answer));
  if (!drafter) return outcomeOf(answerer.answer(briefing, question));
  const { answer, draft } = await drafter.begin(briefing, question, place);
  const outcome = outcomeOf(answer);
  if (!draft) return outcome;
  return { ...outcome, growing: { parts: draft.parts, whole: draft.whole.then(outcomeOf), stop: draft.stop } };
}

function answeredFrom(briefing: Briefing, text: string, answer: Answer | DraftedAnswer): AnsweredFrom {
  const declined = declinedBy(briefing, text, answer);
  const receipt = receiptOf(briefing, answer);
  return {
    reply: answer.reply,
    turn: turnOf(text, answer),
    isAnswered: answer.verdict !== 'not_in_briefing',
    ...(declined && { declined }),
    ...(receipt && { receipt }),
  };
}

/** Goes on with a conversation about a briefing. */
export function continueWith(
  briefing: Briefing,
  asked: Asked,
  turns: readonly Turn[],
  parts: AnsweringParts,
): Promise<Outcome> {
  const { slug, version } = briefing;
  return answerFrom(briefing, asked, turns, parts, ({ isAnswered: _, ...outcome }) => ({
    ...outcome,
    about: { slug, version },
  }));
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
export async function answerFromAny(
  asked: Asked,
  parts: AnsweringParts & Pick<CommandParts, 'search'>,
): Promise<Outcome> {
  const { text, language } = asked;
  const wording = wordsFor(language);
  const unusable = unusableQuestion(text, language);
  if (unusable) return { reply: unusable };
  const [briefing, ...others] = parts.search(text);
  if (!briefing) return { reply: notice(wording.noThread, language) };
  if (others.length > 0) {
    return { reply: notice(wording.severalFit, language, briefingEntries([briefing, ...others], language)) };
  }
  return beginWith(briefing, asked, parts);
}

/** The first question of a thread: the answer says from which briefing it is, and what else there is to see in it. */
export function beginWith(briefing: Briefing, asked: Asked, parts: AnsweringParts): Promise<Outcome> {
  const { slug, version } = briefing;
  return answerFrom(briefing, asked, [], parts, ({ isAnswered, turn, reply, ...kept }) => {
    const titled = { title: inLanguage(briefing.title, reply.language), ...reply };
    if (!isAnswered) return { reply: titled, about: { slug, version }, ...kept };
    return {
      reply: { ...titled, actions: waysOn(briefing, reply.language) },
      opens: { slug, version, language: turn.language, firstTurn: turn },
      ...kept,
    };
  });
}

/** What else there is to see in a briefing. */
export function waysOn(briefing: Briefing, language: Language): Action[] {
  const { slug } = briefing;
  const summary: Action = { kind: 'brief', slug, label: wordsFor(language).view.summary };
  const [ask, ...views] = showBriefing(briefing, 'summary', language).actions;
  return ask ? [ask, summary, ...views] : [summary];
}

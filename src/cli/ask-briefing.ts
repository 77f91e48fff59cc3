import { z } from 'zod';
import { turnOf } from '../core/answer/turn.ts';
import type { Answerer } from '../core/answer/types.ts';
import type { Briefing } from '../core/briefing/types.ts';
import type { Turn } from '../core/conversation/types.ts';
import { LANGUAGES, type Language } from '../core/language/languages.ts';
import { type AnswerRecord, recordOf } from './answer-record.ts';
import { openAnswerer } from './answering.ts';
import { batchLine, runBatch } from './batch.ts';
import type { Cli } from './cli.ts';
import { findBriefing, languageFor } from './find-briefing.ts';
import { printQuestion, printReply } from './print-reply.ts';

export interface AskOptions {
  readonly lang?: Language;
  readonly json?: true;
}

/** `ask SLUG "question…"`: the questions are one thread. */
export async function askBriefing(slug: string, questions: readonly string[], { lang, json }: AskOptions, cli: Cli) {
  const briefing = findBriefing(slug, cli);
  const asker = createAsker(briefing, openAnswerer());
  const language = languageFor(briefing, lang);
  for (const [index, text] of questions.entries()) {
    await printAsked(asker.ask({ text, language, thread: '' }), { questions, index, json }, cli);
  }
}

interface Printing {
  readonly questions: readonly string[];
  readonly index: number;
  readonly json: true | undefined;
}

/** One of several questions and its answer, or only its record for programs. */
export async function printAsked({ answer, record }: ReturnType<typeof recordOf>, printing: Printing, cli: Cli) {
  const { questions, index, json } = printing;
  if (json) return cli.print(JSON.stringify(record));
  await printQuestion(questions, index, cli);
  await printReply(answer.reply, cli);
}

const lineSchema = z.object({
  ...batchLine,
  question: z.string(),
  thread: z.union([z.string(), z.number()]).nullish(),
  lang: z.enum(LANGUAGES).nullish(),
});

/** `ask SLUG --batch`: lines of the same `thread` are one conversation; a line without stands alone. */
export async function askBriefingInBatch(slug: string, { lang }: AskOptions, cli: Cli): Promise<void> {
  const briefing = findBriefing(slug, cli);
  const asker = createAsker(briefing, openAnswerer());
  const usual = languageFor(briefing, lang);
  await runBatch(cli, lineSchema, ({ question, thread, lang: own }): AnswerRecord => {
    const language = own && briefing.languages.includes(own) ? own : usual;
    return asker.ask({ text: question, language, thread: thread ?? undefined }).record;
  });
}

interface Asking {
  readonly text: string;
  readonly language: Language;
  readonly thread: string | number | undefined;
}

/** So many turns of a thread are remembered. */
const TURNS_MAX = 20;

/** Asks a briefing, and remembers its threads. */
function createAsker(briefing: Briefing, answerer: Answerer) {
  const threads = new Map<string | number, readonly Turn[]>();
  return {
    ask({ text, language, thread }: Asking) {
      const turns = (thread !== undefined && threads.get(thread)) || [];
      const asked = recordOf(() => answerer.answer(briefing, { text, language, turns }));
      if (thread !== undefined) threads.set(thread, [...turns, turnOf(text, asked.answer)].slice(-TURNS_MAX));
      return asked;
    },
  };
}

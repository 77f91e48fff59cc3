import { z } from 'zod';
import { turnOf } from '../core/answer/turn.ts';
import type { Answer } from '../core/answer/types.ts';
import type { Briefing } from '../core/briefing/types.ts';
import type { Turn } from '../core/conversation/types.ts';
import { LANGUAGES, type Language } from '../core/language/languages.ts';
import { type Asked, recordOf } from './answer-record.ts';
import { type AskBriefing, openAnswering } from './answering.ts';
import { batchLine, runBatch } from './batch.ts';
import type { Cli } from './cli.ts';
import { findBriefing, languageFor } from './find-briefing.ts';
import { printQuestion, printReply } from './print-reply.ts';

export interface AskOptions {
  readonly lang?: Language;
  readonly json?: true;
  /** Whether a model may word the answers. */
  readonly model: boolean;
}

/** `ask SLUG "question…"`: the questions are one thread. */
export async function askBriefing(slug: string, questions: readonly string[], options: AskOptions, cli: Cli) {
  const { lang, json, model } = options;
  const briefing = findBriefing(slug, cli);
  const asker = createAsker(briefing, await openAnswering(cli, { isModelWanted: model }));
  const language = languageFor(briefing, lang);
  for (const [index, text] of questions.entries()) {
    const asked = await asker.ask({ text, language, thread: '' });
    await printAsked(asked, { questions, index, json }, cli);
  }
}

interface Printing {
  readonly questions: readonly string[];
  readonly index: number;
  readonly json: true | undefined;
}

/** One of several questions and its answer, or only its record for programs. */
export async function printAsked(asked: Asked, { questions, index, json }: Printing, cli: Cli): Promise<void> {
  if (json) return cli.print(JSON.stringify(await recordOf(asked)));
  await printQuestion(questions, index, cli);
  const { reply } = asked.answer;
  const { draft } = asked;
  await printReply(draft ? { reply, parts: draft.parts, whole: draft.whole.then((whole) => whole.reply) } : reply, cli);
}

const lineSchema = z.object({
  ...batchLine,
  question: z.string(),
  thread: z.union([z.string(), z.number()]).nullish(),
  lang: z.enum(LANGUAGES).nullish(),
});

/** `ask SLUG --batch`: lines of the same `thread` are one conversation; a line without stands alone. */
export async function askBriefingInBatch(slug: string, { lang, model }: AskOptions, cli: Cli): Promise<void> {
  const briefing = findBriefing(slug, cli);
  const asker = createAsker(briefing, await openAnswering(cli, { isModelWanted: model }));
  const usual = languageFor(briefing, lang);
  await runBatch(cli, lineSchema, async ({ question, thread, lang: own }) => {
    const language = own && briefing.languages.includes(own) ? own : usual;
    return recordOf(await asker.ask({ text: question, language, thread: thread ?? undefined }));
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
function createAsker(briefing: Briefing, ask: AskBriefing) {
  const threads = new Map<string | number, readonly Turn[]>();
  return {
    async ask({ text, language, thread }: Asking): Promise<Asked> {
      const turns = (thread !== undefined && threads.get(thread)) || [];
      const asked = await ask(briefing, { text, language, turns });
      if (thread === undefined) return asked;
      const remember = (answer: Answer) => threads.set(thread, [...turns, turnOf(text, answer)].slice(-TURNS_MAX));
      if (!asked.draft) remember(asked.answer);
      const whole = asked.draft?.whole.then((answer) => {
        remember(answer);
        return answer;
      });
      return whole && asked.draft ? { ...asked, draft: { ...asked.draft, whole } } : asked;
    },
  };
}

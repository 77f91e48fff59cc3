import { answerFrom, answerFromAny } from './commands/answering.ts';
import { notice } from './commands/notice.ts';
import type { CommandParts } from './commands/ports.ts';
import { createCommandTable } from './commands/table.ts';
import type { Command, Opening, Outcome } from './commands/types.ts';
import { unusableQuestion } from './commands/unusable.ts';
import type { Gaps, Threads } from './conversation/ports.ts';
import type { Request, Thread, Turn } from './conversation/types.ts';
import { cleanText } from './language/clean.ts';
import type { Language } from './language/languages.ts';
import type { Reply } from './reply/types.ts';
import { wordsFor } from './reply/words-for.ts';

/**
 * All that an adapter asks of the core. No method throws for what a reader typed: whatever goes wrong comes back as a
 * polite reply.
 */
export interface Bot {
  /** The one list of commands, from which each platform registers its own. */
  readonly commands: readonly Command[];
  /** Runs `/name words…`; `request.text` holds the words. An unknown name is answered with help. */
  run(name: string, request: Request): Promise<Outcome>;
  /** Tells us that what `run` opened now stands in this thread. */
  open(place: string, thread: string, opens: Opening): Promise<void>;
  /**
   * A plain line in a thread: a question about its briefing. Where none was opened yet, a question that fits one briefing
   * opens it.
   */
  ask(request: Request): Promise<Reply>;
}

export interface BotParts extends CommandParts {
  readonly threads: Threads;
  readonly gaps: Pick<Gaps, 'note'>;
}

/** What is said, and what to remember of it. */
interface Answered extends Outcome {
  /** In a thread that is open already. */
  readonly turn?: Turn;
}

/** Follow-ups lean on the latest turns only. */
const MAX_TURNS = 20;
/** Where neither the platform nor the reader has asked for one. */
const USUAL_LANGUAGE: Language = 'en';

export function createBot(parts: BotParts): Bot {
  const { threads, gaps, library, answerer, reportFailure } = parts;
  const table = createCommandTable(parts);

  async function open(place: string, thread: string, { firstTurn, user, ...start }: Opening): Promise<void> {
    await threads.open(place, thread, start);
    if (firstTurn) await threads.addTurn(place, thread, firstTurn, user);
  }

  function answerInThread(text: string, { slug, language, turns }: Thread): Answered {
    const unusable = unusableQuestion(text, language);
    if (unusable) return { reply: unusable };
    const briefing = library.find(slug);
    if (!briefing) return { reply: notice(wordsFor(language).briefingGone(slug), language) };
    return answerFrom(briefing, { text, language }, turns.slice(-MAX_TURNS), answerer);
  }

  /** The reader gets the answer whatever becomes of this. */
  async function remember({ place, thread, user }: Request, { opens, turn, declined }: Omit<Answered, 'reply'>) {
    try {
      if (opens) await open(place, thread, { ...opens, user });
      if (turn) await threads.addTurn(place, thread, turn, user);
      if (declined) await gaps.note({ ...declined, place, thread, user });
    } catch (cause) {
      reportFailure(cause, 'remembering a question');
    }
  }

  return {
    commands: table.commands,
    async run(name, request) {
      const { text, place, thread, user, language = USUAL_LANGUAGE } = request;
      const { opens, ...outcome } = await table.run(name, text, { place, thread, language });
      if (outcome.declined) await remember(request, { declined: outcome.declined });
      return opens ? { ...outcome, opens: { ...opens, user } } : outcome;
    },
    async open(place, thread, opens) {
      try {
        await open(place, thread, opens);
      } catch (cause) {
        reportFailure(cause, 'opening a thread');
      }
    },
    async ask(request) {
      const { place, thread, language = USUAL_LANGUAGE } = request;
      const text = cleanText(request.text);
      try {
        const known = await threads.find(place, thread);
        const answered = known ? answerInThread(text, known) : answerFromAny({ text, language }, parts);
        await remember(request, answered);
        return answered.reply;
      } catch (cause) {
        reportFailure(cause, 'a question');
        return notice(wordsFor(language).failed, language);
      }
    },
  };
}

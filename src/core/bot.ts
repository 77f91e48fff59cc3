import { answerFrom, answerFromAny } from './commands/answering.ts';
import { notice } from './commands/notice.ts';
import type { CommandParts } from './commands/ports.ts';
import { createCommandTable } from './commands/table.ts';
import type { Command, Opening, Outcome } from './commands/types.ts';
import { unusableQuestion } from './commands/unusable.ts';
import type { Threads } from './conversation/ports.ts';
import type { Request, Thread } from './conversation/types.ts';
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
}

/** Follow-ups lean on the latest turns only. */
const MAX_TURNS = 20;
/** Where neither the platform nor the reader has asked for one. */
const USUAL_LANGUAGE: Language = 'en';

export function createBot(parts: BotParts): Bot {
  const { threads, library, answerer, reportFailure } = parts;
  const table = createCommandTable(parts);

  /** Opened again about the same briefing, a thread keeps what was asked in it: a button pressed is no new conversation. */
  async function open(place: string, thread: string, { firstTurn, ...start }: Opening): Promise<void> {
    const earlier = await threads.find(place, thread);
    const kept = earlier?.slug === start.slug ? earlier.turns : [];
    await threads.open(place, thread, start);
    for (const turn of firstTurn ? [...kept, firstTurn] : kept) await threads.addTurn(place, thread, turn);
  }

  async function askInThread({ place, thread: id }: Request, text: string, thread: Thread): Promise<Reply> {
    const { language } = thread;
    const unusable = unusableQuestion(text, language);
    if (unusable) return unusable;
    const briefing = library.find(thread.slug);
    if (!briefing) return notice(wordsFor(language).briefingGone(thread.slug), language);
    const { reply, turn } = answerFrom(briefing, { text, language }, thread.turns.slice(-MAX_TURNS), answerer);
    await threads.addTurn(place, id, turn);
    return reply;
  }

  async function askAnywhere({ place, thread }: Request, text: string, language: Language): Promise<Reply> {
    const { reply, opens } = answerFromAny({ text, language }, parts);
    if (opens) await open(place, thread, opens);
    return reply;
  }

  return {
    commands: table.commands,
    run: (name, { text, language = USUAL_LANGUAGE }) => table.run(name, text, language),
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
        return known ? await askInThread(request, text, known) : await askAnywhere(request, text, language);
      } catch (cause) {
        reportFailure(cause, 'a question');
        return notice(wordsFor(language).failed, language);
      }
    },
  };
}

import { answerFrom, answerFromAny } from './commands/answering.ts';
import { notice } from './commands/notice.ts';
import type { CommandParts } from './commands/ports.ts';
import { createCommandTable } from './commands/table.ts';
import type { Command, Opening, Outcome } from './commands/types.ts';
import { unusableQuestion } from './commands/unusable.ts';
import type { Gaps, Threads } from './conversation/ports.ts';
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
  /** `answer` and `remember` in one, for where nothing can come between the two. */
  ask(request: Request): Promise<Reply>;
  /**
   * What to say to a plain line in a thread: a question about its briefing. Where none was opened yet, a question that
   * fits one briefing opens it.
   */
  answer(request: Request): Promise<Outcome>;
  /** Tells us that the reply of this outcome now stands in this thread. `user`: who asked. */
  remember(place: string, thread: string, said: Said, user?: string): Promise<void>;
  /** Whether a conversation goes on in this thread, about the briefing `slug` where one is given. */
  isOpen(place: string, thread: string, slug?: string): Promise<boolean>;
}

/** What of an outcome is worth remembering. */
type Said = Pick<Outcome, 'opens' | 'turn' | 'declined'>;

export interface BotParts extends CommandParts {
  readonly threads: Threads;
  readonly gaps: Pick<Gaps, 'note'>;
}

/** Follow-ups lean on the latest turns only. */
const MAX_TURNS = 20;
/** Where neither the platform nor the reader has asked for one. */
const USUAL_LANGUAGE: Language = 'en';

export function createBot(parts: BotParts): Bot {
  const { threads, gaps, library, answerer, reportFailure } = parts;
  const table = createCommandTable(parts);

  async function open(place: string, thread: string, opens: Opening, asker?: string): Promise<void> {
    const { firstTurn, user = asker, ...start } = opens;
    await threads.open(place, thread, start);
    if (firstTurn) await threads.addTurn(place, thread, firstTurn, user);
  }

  function answerInThread(text: string, { slug, language, turns }: Thread): Outcome {
    const unusable = unusableQuestion(text, language);
    if (unusable) return { reply: unusable };
    const briefing = library.find(slug);
    if (!briefing) return { reply: notice(wordsFor(language).briefingGone(slug), language) };
    const answered = answerFrom(briefing, { text, language }, turns.slice(-MAX_TURNS), answerer);
    const { reply, turn, declined } = answered;
    return { reply, turn, about: { slug, version: briefing.version }, ...(declined && { declined }) };
  }

  async function remember(place: string, thread: string, said: Said, user?: string): Promise<void> {
    const { opens, turn, declined } = said;
    try {
      if (opens) await open(place, thread, opens, user);
      else if (turn) await threads.addTurn(place, thread, turn, user);
      if (declined) await gaps.note({ ...declined, place, thread, ...(user !== undefined && { user }) });
    } catch (cause) {
      reportFailure(cause, opens ? 'opening a thread' : 'remembering a question');
    }
  }

  async function answer({ place, thread, language = USUAL_LANGUAGE, text: typed }: Request): Promise<Outcome> {
    const text = cleanText(typed);
    try {
      const known = await threads.find(place, thread);
      return known ? answerInThread(text, known) : answerFromAny({ text, language }, parts);
    } catch (cause) {
      reportFailure(cause, 'a question');
      return { reply: notice(wordsFor(language).failed, language) };
    }
  }

  return {
    commands: table.commands,
    async run(name, { text, place, thread, user, language = USUAL_LANGUAGE, standing }) {
      const openBriefing = async () => (await threads.find(place, thread))?.slug;
      const { opens, declined, ...outcome } = await table.run(name, text, {
        ...{ place, thread, language, user, openBriefing },
        ...(standing && { standing }),
      });
      if (declined) await remember(place, thread, { declined }, user);
      return opens ? { ...outcome, opens: { ...opens, user } } : outcome;
    },
    open: (place, thread, opens) => remember(place, thread, { opens }),
    answer,
    remember,
    async ask(request) {
      const outcome = await answer(request);
      await remember(request.place, request.thread, outcome, request.user);
      return outcome.reply;
    },
    async isOpen(place, thread, slug) {
      const known = await threads.find(place, thread);
      return known !== undefined && (slug === undefined || known.slug === slug);
    },
  };
}

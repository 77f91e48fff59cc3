import { answerFromAny, continueWith } from './commands/answering.ts';
import { checkAgainst, unusableText } from './commands/checking.ts';
import { createDigestForms, type DigestForms } from './commands/digest/forms.ts';
import { notice } from './commands/notice.ts';
import type { CommandParts } from './commands/ports.ts';
import { withReceiptInTurn } from './commands/receipt-in-turn.ts';
import { createCommandTable } from './commands/table.ts';
import type { Command, Opening, Outcome } from './commands/types.ts';
import { unusableQuestion } from './commands/unusable.ts';
import type { Gaps, Threads } from './conversation/ports.ts';
import type { Request, Thread } from './conversation/types.ts';
import { cleanText } from './language/clean.ts';
import { inLanguage, type Language } from './language/languages.ts';
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
   * What to say to a plain line in a thread: a question about its briefing. Where none was opened yet, a question that
   * fits one briefing opens it.
   */
  answer(request: Request): Promise<Outcome>;
  /** Tells us that the reply of this outcome now stands in this thread. `user`: who asked. */
  remember(place: string, thread: string, said: Said, user?: string): Promise<void>;
  /** What becomes of each sentence of a text, against this briefing: for the one who asked alone, and named above. */
  check(request: Request, slug: string): Promise<Outcome>;
  /** The slug of the briefing that the conversation in this thread is about, where one goes on. */
  briefingOf(place: string, thread: string): Promise<string | undefined>;
  /** Whether a conversation goes on in this thread, about the briefing `slug` where one is given. */
  isOpen(place: string, thread: string, slug?: string): Promise<boolean>;
  /** Given where there is a /digest: the same for platforms with forms. */
  readonly digests?: DigestForms;
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
  const { threads, gaps, library, checker, reportFailure } = parts;
  const table = createCommandTable(parts);
  /** A terminal has no messages to keep a receipt beside. */
  const remembered = (outcome: Outcome) => (parts.earlier ? withReceiptInTurn(outcome) : outcome);

  async function open(place: string, thread: string, opens: Opening, asker?: string): Promise<void> {
    const { firstTurn, user = asker, ...start } = opens;
    await threads.open(place, thread, start);
    if (firstTurn) await threads.addTurn(place, thread, firstTurn, user);
  }

  async function answerInThread(place: string, text: string, { slug, language, turns }: Thread): Promise<Outcome> {
    const unusable = unusableQuestion(text, language);
    if (unusable) return { reply: unusable };
    const briefing = library.find(slug);
    if (!briefing) return { reply: notice(wordsFor(language).briefingGone(slug), language) };
    return continueWith(briefing, { text, language, place }, turns.slice(-MAX_TURNS), parts);
  }

  function check({ text: typed, language = USUAL_LANGUAGE }: Request, slug: string): Outcome {
    const text = cleanText(typed);
    const unusable = unusableText(text, language);
    if (unusable) return { reply: unusable };
    const briefing = library.find(slug);
    if (!briefing) return { reply: notice(wordsFor(language).briefingGone(slug), language) };
    try {
      const { reply } = checkAgainst(briefing, text, language, checker);
      return { reply: { title: inLanguage(briefing.title, reply.language), ...reply, audience: 'asker' } };
    } catch (cause) {
      reportFailure(cause, 'a text to check');
      return { reply: notice(wordsFor(language).failed, language) };
    }
  }

  async function briefingOf(place: string, thread: string): Promise<string | undefined> {
    return (await threads.find(place, thread))?.slug;
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
      return remembered(
        await (known ? answerInThread(place, text, known) : answerFromAny({ text, language, place }, parts)),
      );
    } catch (cause) {
      reportFailure(cause, 'a question');
      return { reply: notice(wordsFor(language).failed, language) };
    }
  }

  return {
    ...(parts.digests && { digests: createDigestForms(parts.digests) }),
    commands: table.commands,
    async run(name, { text, place, thread, user, language = USUAL_LANGUAGE, standing }) {
      const openBriefing = () => briefingOf(place, thread);
      const settled = async ({ opens, declined, ...outcome }: Outcome): Promise<Outcome> => {
        if (declined) await remember(place, thread, { declined }, user);
        return opens ? { ...outcome, opens: { ...opens, user } } : outcome;
      };
      const context = { place, thread, language, user, openBriefing, ...(standing && { standing }) };
      const done = remembered(await table.run(name, text, context));
      const { growing } = done;
      const outcome = await settled(done);
      return growing ? { ...outcome, growing: { ...growing, whole: growing.whole.then(settled) } } : outcome;
    },
    open: (place, thread, opens) => remember(place, thread, { opens }),
    answer,
    remember,
    check: async (request, slug) => check(request, slug),
    briefingOf,
    async isOpen(place, thread, slug) {
      const known = await briefingOf(place, thread);
      return known !== undefined && (slug === undefined || known === slug);
    },
  };
}

import type { Bot } from '../../core/bot.ts';
import type { Outcome } from '../../core/commands/types.ts';
import type { Standing } from '../../core/conversation/types.ts';
import type { Language } from '../../core/language/languages.ts';
import type { Reply } from '../../core/reply/types.ts';
import { type Choice, choicesOf, chosenBy } from './choices.ts';
import { completeLine } from './complete.ts';
import type { Typed } from './request.ts';
import type { GrowingReply } from './show-growing.ts';

export interface SessionConfig {
  /** May still be on its way: until then lines and the tab key wait. */
  readonly bot: Bot | Promise<Bot>;
  /** The id of the conversation that begins now, no other's. */
  readonly thread: string;
  /** The language to begin in; a briefing that is opened in another brings its own. */
  readonly language: Language;
  /** IANA name of the zone that whoever sits there lives in. */
  readonly timeZone: string;
  /** Names of the briefings there are now, to type alone or to complete. */
  readonly slugs: () => readonly string[];
  /**
   * Somebody sits there: digests appear by themselves. False reads lines and ends at their end: no prompt, no greeting, no
   * history.
   */
  readonly isInteractive: boolean;
}

/** One person's conversation: a terminal is one place, and each start a thread of it. */
export interface Session {
  /**
   * What to say to a line; undefined where there is nothing to say. Where it grows, it is remembered by the time its `whole`
   * resolves.
   */
  respond(typed: Typed): Promise<Reply | GrowingReply | undefined>;
  /** What the tab key can add to a line, as `node:readline` asks for it. */
  complete(line: string): Promise<[string[], string]>;
  /** A reply that nobody asked for stands there: one can choose from it. */
  noteShown(reply: Reply): void;
}

/** Whoever sits there: ids are no names. */
export const PLACE = 'terminal';

export function createSession({
  bot: coming,
  thread: firstThread,
  language: firstLanguage,
  timeZone,
  slugs,
  isInteractive,
}: SessionConfig): Session {
  /** Like buttons under earlier messages, labels keep their meaning until another reply gives them a new one. */
  const choices = new Map<string, Choice>();
  let thread = firstThread;
  let language = firstLanguage;

  /** Whoever sits at it decides. */
  const standing: Standing = {
    platform: 'terminal',
    timeZone,
    comesUnasked: isInteractive,
    mayManage: async () => 'may',
  };

  const requestOf = (text: string, inLanguage: Language) => ({
    place: PLACE,
    thread,
    user: PLACE,
    language: inLanguage,
    text,
    standing,
  });

  function noteShown(reply: Reply): void {
    for (const [label, choice] of choicesOf(reply)) choices.set(label, choice);
  }

  /** Has `settle` done with what an outcome comes to, by the time that is shown whole. */
  async function shownOf(outcome: Outcome, settle: (done: Outcome) => Promise<void>): Promise<Reply | GrowingReply> {
    const settled = async (done: Outcome) => {
      await settle(done);
      noteShown(done.reply);
      return done.reply;
    };
    const { reply, growing } = outcome;
    return growing ? { reply, parts: growing.parts, whole: growing.whole.then(settled) } : settled(outcome);
  }

  async function run(name: string, words: string, inLanguage: Language): Promise<Reply | GrowingReply> {
    const bot = await coming;
    return shownOf(await bot.run(name, requestOf(words, inLanguage)), async ({ opens, resumes }) => {
      thread = resumes?.thread ?? thread;
      if (opens) await bot.open(PLACE, thread, opens);
      language = (opens ?? resumes)?.language ?? language;
    });
  }

  async function replyTo(typed: Exclude<Typed, { kind: 'nothing' | 'quit' }>): Promise<Reply | GrowingReply> {
    const bot = await coming;
    if (typed.kind === 'command') return run(typed.name, typed.words, language);
    const choice = chosenBy(typed.text, choices);
    if (choice) return run('brief', choice.words, choice.language);
    if (slugs().includes(typed.text)) return run('brief', typed.text, language);
    const request = requestOf(typed.text, language);
    return shownOf(await bot.answer(request), (done) => bot.remember(PLACE, request.thread, done, PLACE));
  }

  return {
    async respond(typed) {
      if (typed.kind === 'nothing' || typed.kind === 'quit') return undefined;
      return replyTo(typed);
    },
    async complete(line) {
      const { commands } = await coming;
      return completeLine(line, { commands, words: slugs(), choices: [...choices.keys(), ...slugs()] });
    },
    noteShown,
  };
}

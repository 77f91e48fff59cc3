import type { UnansweredQuestion } from '../conversation/ports.ts';
import type { Receipt } from '../conversation/receipt.ts';
import type { Standing, Thread, Turn } from '../conversation/types.ts';
import type { Language, Localized } from '../language/languages.ts';
import type { Part, Reply } from '../reply/types.ts';

/** One slash command: all that a platform needs to register it, and what it does. */
export interface Command {
  readonly name: string;
  readonly summary: Localized;
  /** How to type it, for help: "/brief [SLUG or words] [view] [language]". */
  readonly usage: Localized;
  readonly options: readonly CommandOption[];
  /** What it can be told to do, each by its own word: "/digest pause". It has no options itself then. */
  readonly subcommands?: readonly Subcommand[];
  /**
   * It decides what a place gets: offered to those who may, where others are, as far as a platform can do that. Whoever uses
   * it all the same is still asked whether they may.
   */
  readonly isForManagers?: true;
  run(options: CommandOptions, context: CommandContext): Promise<Outcome>;
}

/** One thing that a command can be told to do. */
export interface Subcommand {
  readonly name: string;
  /** The word for it in each language; all of them work, and so does the name. */
  readonly label: Localized;
  readonly summary: Localized;
  readonly usage: Localized;
  /** What can be said, for platforms that ask for each alone: what is chosen is then typed in a row. */
  readonly options: readonly CommandOption[];
  /** `words`: clean text, all that follows; read as a whole, in any order. */
  run(words: string, context: CommandContext): Promise<Outcome>;
}

/** What can follow a command's name. At most one option of a command is free text. */
export interface CommandOption {
  readonly name: string;
  /** What a reader sees as its name, where a platform shows one: a word in small letters. */
  readonly label: Localized;
  readonly summary: Localized;
  /** Whether the command makes no sense without it. */
  readonly isRequired?: true;
  /** What can be offered while it is typed; `briefings-or-topics`: several of them. A channel is typed as `<#id>`. */
  readonly offers?: 'briefings' | 'briefings-or-topics' | 'time-zones' | 'channels';
  /** What it can be, with what each is called; none: free text. */
  readonly choices?: readonly { readonly value: string; readonly words: Readonly<Record<Language, string>> }[];
}

/** Option name → its value, only for those that were given. */
export type CommandOptions = Readonly<Record<string, string>>;

/** Where the command was typed, and in which language to answer. */
export interface CommandContext {
  readonly place: string;
  readonly thread: string;
  readonly language: Language;
  readonly user: string;
  /** Present where it can be decided what the place gets. */
  readonly standing?: Standing;
  /** The slug of the briefing that the thread is about, where one is open. */
  readonly openBriefing?: () => Promise<string | undefined>;
}

/** What comes of a request: what to say, and the conversation that begins where it is said. */
export interface Outcome {
  readonly reply: Reply;
  /** Present when the reply opens a thread about a briefing; the adapter tells us which with `Bot.open`. */
  readonly opens?: Opening;
  /** Present when the reply goes on with an earlier thread of the place: what is typed next belongs there. */
  readonly resumes?: Resumed;
  /** Present when the briefing does not answer what was asked. */
  readonly declined?: Declined;
  /** The briefing that the reply is made of, where it opens no thread. */
  readonly about?: Pick<Thread, 'slug' | 'version'>;
  /** What the thread that is open there remembers of a question; `Bot.remember` sees to it. */
  readonly turn?: Turn;
  /** Present where the reply answers a question from a briefing: how that came about. */
  readonly receipt?: Receipt;
  /** Present while the answer is still being written; `reply` is what can be said meanwhile. */
  readonly growing?: Growing;
}

/** An answer that comes in parts, for where a platform can show them as they come. */
export interface Growing {
  /** Each as it may be shown, in their order. Ends when the answer does, and never rejects. */
  readonly parts: AsyncIterable<Part>;
  /** What it comes to, to be shown where the parts were not, and to be remembered. Never rejects. */
  readonly whole: Promise<Omit<Outcome, 'growing'>>;
  /** Nobody will see it: what is written of it by now is all. */
  stop?(): void;
}

/** A conversation that begins. */
export interface Opening extends Omit<Thread, 'turns'> {
  /** Present when it begins with a question that is answered already. */
  readonly firstTurn?: Turn;
  /** Who asked that. */
  readonly user?: string;
}

export interface Resumed {
  readonly thread: string;
  readonly language: Language;
}

export type Declined = Pick<UnansweredQuestion, 'slug' | 'question' | 'language'>;

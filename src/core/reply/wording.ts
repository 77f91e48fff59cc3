import type { Source, Status } from '../briefing/types.ts';
import type { Language } from '../language/languages.ts';
import type { View } from './types.ts';

/** Every fixed phrase that a reader sees, a language a column. Adapters and answers take their words from here only. */
export interface Wording {
  readonly status: Readonly<Record<Status, string>>;
  readonly planned: string;
  readonly view: Readonly<Record<View, string>>;
  readonly languageName: Readonly<Record<Language, string>>;
  /** "French translation": a text read in that language and written in another. */
  readonly translationInto: Readonly<Record<Language, string>>;
  readonly readIn: (translation: string) => string;
  /** `isDay`: the date is a day, not a month or a year. */
  readonly asOf: (date: string, isDay: boolean) => string;
  /** Of a date in its phrase: "said in June 2023". */
  readonly said: (date: string) => string;
  readonly fictional: string;
  readonly accounts: (count: number) => string;
  readonly notInBriefing: string;
  readonly notInText: string;
  readonly partly: string;
  readonly model: ModelWording;
  /** A model was meant to word the answer, and could not: five words. */
  readonly withoutModel: string;
  readonly nearest: string;
  readonly laterThan: (date: string) => string;
  readonly standsAsOf: (date: string) => string;
  readonly onlyPlanned: string;
  readonly otherFigure: string;
  readonly otherDate: string;
  readonly otherWayRound: string;
  readonly notNamed: (name: string) => string;
  readonly noFact: (id: string) => string;
  readonly confirmsNothing: string;
  readonly statusIntro: string;
  readonly emptyQuestion: string;
  readonly tooLong: (maxChars: string) => string;
  readonly courtesy: Readonly<Record<'thanks' | 'greeting', string>>;
  readonly unclear: string;
  readonly undated: string;
  readonly noDisputes: string;
  readonly noFigures: string;
  readonly nothingFrom: (speaker: string) => string;
  readonly ask: string;
  readonly askHint: string;
  /** In front of the titles of several briefings. */
  readonly moreOn: string;
  readonly briefings: string;
  readonly noBriefings: string;
  readonly unknownSlug: (slug: string) => string;
  readonly didYouMean: string;
  readonly didYouMeanWord: (word: string) => string;
  readonly found: (count: number, words: string) => string;
  readonly nothingFound: (words: string) => string;
  readonly briefLists: string;
  readonly unknownView: (words: string) => string;
  readonly severalFit: string;
  readonly more: (count: number) => string;
  readonly noThread: string;
  readonly briefingGone: (slug: string) => string;
  readonly unknownCommand: (name: string) => string;
  /** `command` with its slash. */
  readonly unknownSubcommand: (command: string) => string;
  /** `date` to stand inside a sentence, `time` as `14:05`. */
  readonly resumed: (date: string, time: string) => string;
  readonly lastQuestion: (question: string) => string;
  readonly nothingToResume: string;
  readonly failed: string;
  readonly posting: PostingWording;
  readonly help: string;
  readonly helpFollowUp: string;
  /** What a person at a terminal reads first, a line each. */
  readonly greeting: readonly string[];
  readonly sources: SourceWording;
  readonly chat: ChatWording;
  readonly slack: SlackWording;
  readonly discord: DiscordWording;
}

/** What `/model` takes and says. */
interface ModelWording {
  readonly on: string;
  readonly off: string;
  readonly isOn: string;
  readonly isOff: string;
}

interface SourceWording {
  readonly published: (publisher: string, date: string) => string;
  readonly publishedAt: (date: string) => string;
  readonly byline: (name: string) => string;
  readonly noByline: string;
  readonly dateline: (place: string) => string;
  readonly dateWords: (words: string) => string;
  readonly language: (language: string) => string;
  readonly translated: (language: string, original: string) => string;
  readonly paragraphs: (count: number) => string;
  readonly reliability: (grade: Source['reliability']) => string;
  readonly rights: (rights: string) => string;
  readonly reviewedBy: (names: string) => string;
  readonly invented: string;
}

/** What is said where an answer is not simply posted: to the one who asked alone, but for `asked` and `working`. */
interface PostingWording {
  readonly working: string;
  /** After our name: "wirebrief is looking that up …". */
  readonly looking: string;
  /** Above an answer to a question that nobody else could see. */
  readonly asked: (question: string) => string;
  readonly notMember: (bot: string) => string;
  readonly archived: string;
  readonly gone: string;
  readonly forbidden: string;
  readonly notPosted: string;
  readonly alreadyThere: string;
  readonly oldButton: string;
  readonly tooLate: string;
}

/** What stands around a reply where it has buttons, fields and threads. */
interface ChatWording {
  readonly goesOn: string;
  readonly show: string;
  readonly question: string;
}

/** What only Slack needs words for. */
interface SlackWording {
  readonly pick: string;
  readonly search: string;
  readonly send: string;
  readonly cancel: string;
  readonly remembered: string;
  readonly remembers: (days: number) => string;
  readonly recent: string;
  readonly suggestions: string;
  readonly suggestion: (title: string) => string;
}

/** What only Discord needs words for. */
interface DiscordWording {
  /** In the field for a question, before anything is typed: an example. */
  readonly example: string;
  /** To somebody who presses a button that only another person sees. */
  readonly notYours: string;
  /** Before the name of the thread an answer was put into. */
  readonly isThere: string;
  /** Where we may open no threads. */
  readonly noThread: string;
  /** Where somebody brings us along to where we are not ourselves. */
  readonly asGuest: string;
  /** The last of what fits, where somebody brings us along. */
  readonly cutShort: string;
  /** How to ask where we read only what is said to us. */
  readonly howToAsk: (bot: string) => string;
}

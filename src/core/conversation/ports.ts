import type { Language } from '../language/languages.ts';
import type { Receipt } from './receipt.ts';
import type { Thread, Turn } from './types.ts';

/*
 * What the bot remembers, by subject. Ids are the platforms' own, never names. Times are milliseconds since 1970.
 * Every method may throw what the store throws on purpose when it can not be reached, read or written.
 */

/** Remembers which thread is about what. A thread is known by its place and its own id. */
export interface Threads {
  /** Begins a conversation, in the place of any earlier one of that thread. One about the same briefing keeps its turns. */
  open(place: string, thread: string, start: Omit<Thread, 'turns'>): Promise<void>;
  find(place: string, thread: string): Promise<Thread | undefined>;
  /**
   * Adds a turn to a thread that was opened; does nothing for one that was not. `user`, who asked, is kept only so that
   * the turn can be erased for them.
   */
  addTurn(place: string, thread: string, turn: Turn, user?: string): Promise<void>;
}

/** What one can go on with. */
export interface ThreadList {
  /** The threads of a place, the one last used first. */
  recent(place: string, limit: number): Promise<readonly RecentThread[]>;
  /** Those of all places and platforms that were used at `since` or later, the one last used first. */
  usedSince(since: number, limit: number): Promise<readonly UsedThread[]>;
}

export interface UsedThread {
  readonly place: string;
  readonly thread: string;
}

export interface RecentThread {
  readonly thread: string;
  readonly slug: string;
  readonly usedAt: number;
}

/** Remembers what was posted where, so that a correction can find every message that used a fact. */
export interface Messages {
  /**
   * The same message again about the same briefing, as when it was edited, takes the place of what was known of it. One that
   * is made of several briefings is recorded once for each.
   */
  record(message: PostedMessage): Promise<void>;
  /** About one of its briefings where it has several, the last one recorded. */
  find(place: string, id: string): Promise<PostedMessage | undefined>;
  /**
   * Those with this id, in whichever place, the last one posted first: ids are unique in their place only. One that is made of
   * several briefings is there once for each.
   */
  called(id: string, limit: number): Promise<readonly PostedMessage[]>;
  /** Those that used the fact and were posted at `since` or later, earliest first. */
  using(slug: string, fact: string, since: number): Promise<readonly PostedMessage[]>;
}

export interface PostedMessage {
  readonly place: string;
  /** The platform's id of the message, unique in its place. */
  readonly id: string;
  readonly thread: string;
  readonly kind: 'briefing' | 'view' | 'answer' | 'digest' | 'correction';
  readonly slug: string;
  /** The briefing's version when the message was posted. */
  readonly version: number;
  /** Ids of the facts it used, each once. */
  readonly facts: readonly string[];
  readonly postedAt: number;
  /** Of an answer: how it came about. */
  readonly receipt?: Receipt;
}

/**
 * Sees to it that what a platform sends several times is done once: working → done. The caller owns the clock; where
 * several machines share a store, their clocks must agree to within a few seconds.
 */
export interface Events {
  /**
   * Takes an event to work on; it is kept from now on, so this comes before the platform is told that we have it.
   * Undefined when it is done or somebody else works on it. Lasts `EVENT_LEASE_MS`: keep it while you work, or another may take it over as from one who died.
   */
  claim(event: IncomingEvent, now: number): Promise<Claim | undefined>;
  /** Makes the claim last from now on. False when it was taken over: stop. */
  keep(claim: Claim, now: number): Promise<boolean>;
  /** Never again. Forgets the payload and whose event it was. False when the claim was taken over. */
  finish(claim: Claim): Promise<boolean>;
  /** What was claimed and is not done, and nobody works on: to be claimed again. Left alone for longest first. */
  unfinished(now: number, limit: number): Promise<readonly UnfinishedEvent[]>;
}

/** How long a claim lasts after it was made or kept. Twice that is well under the 30 s in which lost work is resumed. */
export const EVENT_LEASE_MS = 12_000;

export interface IncomingEvent {
  /** What the platform repeats when it sends the event again, with the platform's name in front. */
  readonly key: string;
  /** All that is needed to do the work after a restart; kept until it is done. */
  readonly payload: string;
  readonly place?: string;
  readonly thread?: string;
  readonly user?: string;
}

export interface UnfinishedEvent extends IncomingEvent {
  readonly receivedAt: number;
  /** How often it was claimed so far. */
  readonly attempts: number;
}

export interface Claim {
  readonly key: string;
  /** Made for this claim alone; tells it from one that took it over. */
  readonly token: string;
  /** 1 for the first claim of the event. */
  readonly attempt: number;
  /** As it was first noted. */
  readonly payload: string;
}

/** Remembers the questions that briefings do not answer, for their editors. */
export interface Gaps {
  note(gap: UnansweredQuestion): Promise<void>;
  /** Questions alike in their normal form are one; most asked first, then the latest. */
  list(filter: GapFilter): Promise<readonly Gap[]>;
}

export interface UnansweredQuestion {
  readonly slug: string;
  readonly question: string;
  readonly language: Language;
  readonly place: string;
  readonly thread: string;
  /** Kept only so that the question can be erased for them. */
  readonly user?: string;
}

export interface GapFilter {
  readonly slug?: string;
  readonly place?: string;
  /** Leaves out what was asked before. */
  readonly since?: number;
  readonly limit: number;
}

export interface Gap {
  readonly slug: string;
  /** In the words of one of those who asked, cut to `GAP_MAX_CHARS`. */
  readonly question: string;
  readonly language: Language;
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

/**
 * Remembers questions that several briefings fit, until somebody chooses one: for platforms whose buttons hold no more than
 * a few characters.
 */
export interface OpenQuestions {
  /** The same id again changes nothing. */
  keep(question: OpenQuestion): Promise<void>;
  find(place: string, id: string): Promise<string | undefined>;
}

export interface OpenQuestion {
  readonly place: string;
  /** What the buttons carry in place of the question: unique in its place. */
  readonly id: string;
  readonly thread?: string | undefined;
  readonly user: string;
  readonly question: string;
}

/** What a place has chosen. */
export interface Places {
  /** Holds nothing for a place that never chose. */
  find(place: string): Promise<PlaceChoices>;
  /** Changes only what is given. */
  change(place: string, choices: PlaceChoices): Promise<void>;
}

export interface PlaceChoices {
  readonly language?: Language;
  /** IANA name. */
  readonly timeZone?: string;
  /** Whether a model may word the answers given there. */
  readonly model?: boolean;
}

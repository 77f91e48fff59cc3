import type { Language } from '../language/languages.ts';
import type { Receipt } from './receipt.ts';

/** Where somebody speaks to us, translated from a platform. Ids are the platform's own, never names. */
export interface Request {
  /** Channel, direct message or terminal. */
  readonly place: string;
  /** The thread in that place; the place's id itself where there is none. */
  readonly thread: string;
  readonly user: string;
  /** The language the platform or the reader asked for, where one did. */
  readonly language?: Language;
  readonly text: string;
}

/** A conversation about one briefing. */
export interface Thread {
  readonly slug: string;
  /** The briefing's version when the thread began. */
  readonly version: number;
  /** The language it was opened in: that of answers to questions that show none of their own. */
  readonly language: Language;
  /** Earliest first; a store may keep the last ones only. */
  readonly turns: readonly Turn[];
}

/** One question and what it was answered with: all that a follow-up may lean on. */
export interface Turn {
  readonly question: string;
  readonly language: Language;
  /** Ids of the facts that were cited; empty where the question was declined. */
  readonly facts: readonly string[];
  /** How the answer came about, where that is not kept beside a message, as in a terminal. */
  readonly receipt?: Receipt;
}

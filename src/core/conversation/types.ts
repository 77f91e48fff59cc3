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
  /** Present where it can be decided what a place gets. */
  readonly standing?: Standing;
}

export type Platform = (typeof PLATFORMS)[number];

export const PLATFORMS = ['slack', 'discord', 'terminal'] as const;

/** What an adapter knows of who speaks and where, for those who want to change what a place gets. */
export interface Standing {
  readonly platform: Platform;
  /** Slack's workspace, Discord's server. */
  readonly workspace?: string;
  /** Of the reader or the place, where the platform says it: an IANA name. */
  readonly timeZone?: string;
  /** What the platform knows of the reader, where telling it takes a call. Never rejects: then it knows nothing. */
  findReader?(): Promise<Reader>;
  /** Whether digests come by themselves; else they are there when they are asked for. */
  readonly comesUnasked: boolean;
  /**
   * Whether whoever speaks may decide what this channel gets. Asked only when they are about to, as the answer may take a
   * call of the platform; a platform that can not say at the moment throws.
   */
  mayManage(channel: string): Promise<Permit>;
  /** Why nothing could be posted in this channel; undefined where it could, or where nobody can say at the moment. */
  findObstacle?(channel: string): Promise<Obstacle | undefined>;
}

export interface Reader {
  readonly language?: Language;
  /** IANA name. */
  readonly timeZone?: string;
}

/**
 * `may`, or else who may: members of the channel, admins of the workspace, those who manage the server, or only people
 * elsewhere, as it is a channel of another server.
 */
export type Permit = 'may' | 'members-may' | 'admins-may' | 'managers-may' | 'other-server';

/**
 * We are not in the channel, do not see it, or may not write there; it is archived, or gone; or each post there has to have a
 * tag, and it is not plain which.
 */
export type Obstacle = 'not-a-member' | 'not-seen' | 'forbidden' | 'archived' | 'gone' | 'needs-tag';

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

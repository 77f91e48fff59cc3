import type { Obstacle } from '../conversation/types.ts';

/** Every phrase about subscribing: what somebody has, what they may, what was wrong with their words. */
export interface SubscribeWording {
  readonly all: string;
  readonly topic: (topic: string) => string;
  readonly list: (parts: readonly string[]) => string;
  /** ISO weekdays, in order. */
  readonly days: (days: readonly number[]) => string;
  readonly when: (days: string, time: string, timeZone: string) => string;
  readonly language: Readonly<Record<'en' | 'fr', string>>;
  readonly mode: Readonly<Record<'changes' | 'always', string>>;
  readonly channel: (id: string) => string;
  readonly subscribed: (what: string) => string;
  readonly changed: (what: string) => string;
  readonly paused: (what: string) => string;
  readonly resumed: (what: string) => string;
  readonly ended: (what: string) => string;
  readonly assumedUtc: string;
  readonly onRequest: string;
  /** Where digests come by themselves, but only for as long as somebody is there. */
  readonly whileOpen: string;
  readonly title: string;
  readonly none: string;
  readonly tooMany: (most: number) => string;
  readonly which: string;
  /** Where none of several was named. */
  readonly nameBriefings: string;
  readonly noSuch: (words: string) => string;
  readonly wasPaused: string;
  readonly wasNotPaused: string;
  readonly pausedSince: (day: string, reason: string) => string;
  readonly reason: Readonly<
    Record<'asked' | 'gone' | 'archived' | 'not-a-member' | 'forbidden' | 'no-access' | 'needs-tag', string>
  >;
  readonly last: (day: string, outcome: string) => string;
  readonly outcome: Readonly<Record<'sent' | 'unchanged' | 'missed' | 'failed', string>>;
  readonly noneDueYet: string;
  readonly preview: string;
  readonly nothingNew: string;
  readonly mayNot: Readonly<Record<'members-may' | 'admins-may' | 'managers-may' | 'other-server', string>>;
  /** Why nothing could be posted in a channel. */
  readonly obstacle: Readonly<Record<Obstacle, string>>;
  readonly notHere: string;
  readonly unknown: (words: string) => string;
  readonly noTime: (words: string) => string;
  readonly noZone: (words: string) => string;
  readonly zoneExample: string;
  readonly twice: (what: 'time' | 'timeZone' | 'language' | 'mode' | 'target', first: string, second: string) => string;
  readonly nothingChanged: string;
}

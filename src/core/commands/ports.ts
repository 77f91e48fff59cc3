import type { TextChecker } from '../answer/check-text.ts';
import type { Drafter } from '../answer/drafting/types.ts';
import type { Answerer } from '../answer/types.ts';
import type { Library } from '../briefing/library.ts';
import type { Briefing } from '../briefing/types.ts';
import type { Places, ThreadList, Threads } from '../conversation/ports.ts';
import type { Deliveries } from '../delivery/ports.ts';
import type { Digests } from '../digest/digests.ts';
import type { ReceivedEditions, Subscriptions } from '../digest/ports.ts';

/** The briefings that bear on these words, in any of their languages, best first; none where nothing does. */
export type SearchBriefings = (words: string) => readonly Briefing[];

/** Tells the operator that a request failed through our own fault. `where` names what was running, never what was typed. */
export type ReportFailure = (cause: unknown, where: string) => void;

/** What commands work with. */
export interface CommandParts {
  readonly library: Library;
  readonly search: SearchBriefings;
  readonly answerer: Answerer;
  /** Given where a model may word answers. */
  readonly drafter?: Drafter;
  /** Given where what a place has chosen is kept. */
  readonly places?: Pick<Places, 'find' | 'change'>;
  readonly checker: TextChecker;
  readonly reportFailure: ReportFailure;
  /** Given where readers have no earlier thread in sight, as in a terminal: there is a /resume then, and a /receipt in place of buttons. */
  readonly earlier?: EarlierThreads;
  /** Given where places can have digests: there is a /digest then. */
  readonly digests?: DigestDesk;
}

/** What it takes to give a place its digests. */
export interface DigestDesk {
  readonly subscriptions: Subscriptions;
  readonly received: Pick<ReceivedEditions, 'note'>;
  readonly digests: Digests;
  readonly deliveries: Pick<Deliveries, 'list'>;
  readonly places: Places;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Never the same twice. */
  readonly newId: () => string;
}

export interface EarlierThreads {
  readonly threads: Pick<Threads, 'find'> & ThreadList;
  /** IANA name: when a thread was last used is told in it. */
  readonly timeZone: string;
}

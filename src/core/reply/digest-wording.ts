/** Every phrase of a digest and of a correction. A day comes as "Monday 23 November", a time as "08:30". */
export interface DigestWording {
  readonly title: (day: string) => string;
  /** Below the title of the first one. */
  readonly first: string;
  readonly newBriefing: (title: string) => string;
  readonly reminder: (title: string) => string;
  /** Above key facts that stand below what has changed. */
  readonly remember: string;
  readonly corrected: string;
  readonly withdrawn: string;
  readonly newStatus: string;
  readonly disputed: string;
  readonly settled: string;
  readonly added: (count: number) => string;
  /** In front of what a fact said before, also of one that was withdrawn. */
  readonly before: string;
  /** In front of an account that contradicts the fact above. */
  readonly otherAccount: string;
  readonly note: (text: string) => string;
  /** Of a withdrawn fact whose words nobody kept. */
  readonly withdrawnUntold: (fact: string) => string;
  readonly moreAdded: (count: number, slug: string) => string;
  readonly moreFacts: (count: number, slug: string) => string;
  readonly moreBriefings: (count: number) => string;
  readonly asked: string;
  /** `briefing`: given where there are several. */
  readonly question: (question: string, briefing: string | undefined) => string;
  readonly named: (title: string, asOf: string) => string;
  readonly unchanged: (since: string | undefined, briefings: readonly string[], more: number) => string;
  readonly noneYet: string;
  readonly next: (day: string, time: string) => string;
  readonly missed: (count: number, firstDay: string, lastDay: string) => string;
  /** Above what changed, in a thread whose messages used it. */
  readonly correction: string;
}

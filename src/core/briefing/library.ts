import type { Briefing } from './types.ts';

/** The briefings there are. What is asked of it may change between two calls, as editors change their files. */
export interface Library {
  /** Every briefing, in the order of their slugs. The same array until something changes. */
  all(): readonly Briefing[];
  find(slug: string): Briefing | undefined;
}

import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { erase } from './erase.ts';

export interface Retention {
  /** `RETENTION_DAYS`: for words that people wrote. */
  readonly questionDays: number;
  /** `CORRECTION_DAYS`: for what was posted, which holds fact ids and no words. */
  readonly messageDays: number;
}

/** How many rows went. */
export interface Purged {
  readonly turns: number;
  readonly unanswered: number;
  readonly openQuestions: number;
  readonly messages: number;
  readonly events: number;
  readonly threads: number;
  readonly editions: number;
  readonly deliveries: number;
}

/** An event is known for twice as long as the slowest platform repeats it, which is a day. */
const EVENT_DAYS = 2;

/** A thread that nobody has used for so long is forgotten: it says only which briefing it was about. */
const THREAD_DAYS = 365;

/** There is a later one, nobody has this one as the last they got, and threads were told of a later one. */
const IS_SUPERSEDED = sql`
  seen_at < (select max(later.seen_at) from editions as later where later.slug = editions.slug)
  and not exists (select 1 from received where received.slug = editions.slug and received.edition = editions.id)
  and not exists (select 1 from corrections where corrections.slug = editions.slug and corrections.edition = editions.id)`;

const DAY_MS = 24 * 60 * 60 * 1000;

export async function purge(engine: Engine, { questionDays, messageDays }: Retention, now: number): Promise<Purged> {
  const before = (days: number) => now - days * DAY_MS;
  const purged = {
    // Never later than their thread: one that is opened anew has no turns of long ago.
    turns: await erase(engine, 'turns', sql`asked_at < ${before(Math.min(questionDays, THREAD_DAYS))}`),
    unanswered: await erase(engine, 'unanswered', sql`asked_at < ${before(questionDays)}`),
    openQuestions: await erase(engine, 'open_questions', sql`asked_at < ${before(questionDays)}`),
    messages: await erase(engine, 'messages', sql`posted_at < ${before(messageDays)}`),
    events: await erase(engine, 'events', sql`received_at < ${before(EVENT_DAYS)}`),
    threads: await erase(engine, 'threads', sql`used_at < ${before(THREAD_DAYS)}`),
    deliveries: await erase(engine, 'deliveries', sql`created_at < ${before(messageDays)}`),
    editions: await erase(engine, 'editions', sql`seen_at < ${before(messageDays)} and ${IS_SUPERSEDED}`),
  };
  await engine.scrub();
  return purged;
}

import { type RawBuilder, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { erase } from './erase.ts';
import type { Tables } from './tables.ts';

/** Whose traces: rows that match all of what is given. At least one is. */
export interface Whose {
  readonly place?: string;
  readonly thread?: string;
  readonly user?: string;
}

/** How many rows went; of `events`, how many were emptied. */
export interface Forgotten {
  readonly threads: number;
  readonly turns: number;
  readonly messages: number;
  readonly events: number;
  readonly unanswered: number;
  readonly openQuestions: number;
  readonly places: number;
  /** Of a place, those that went; of a user, those that do not tell any more who made them. */
  readonly subscriptions: number;
  /** What was delivered to a place, or told a user. */
  readonly deliveries: number;
}

/**
 * Erases what is known of a place, a thread or a user. What a user asked goes with them; the thread and what the bot
 * posted in it stay, as they hold no word of theirs. Of an event only its key is left, so that it is not done again.
 */
export async function forget(engine: Engine, whose: Whose): Promise<Forgotten> {
  if (whose.place === undefined && whose.thread === undefined && whose.user === undefined) {
    throw new TypeError('Nothing says whose traces are to be erased.');
  }
  const eraseFrom = (table: keyof Tables, has: readonly (keyof Whose)[]) => {
    const condition = matching(whose, has);
    return condition === undefined ? 0 : erase(engine, table, condition);
  };
  const forgotten = {
    turns: await eraseFrom('turns', ['place', 'thread', 'user']),
    unanswered: await eraseFrom('unanswered', ['place', 'thread', 'user']),
    openQuestions: await eraseFrom('open_questions', ['place', 'thread', 'user']),
    messages: await eraseFrom('messages', ['place', 'thread']),
    threads: await eraseFrom('threads', ['place', 'thread']),
    places: await eraseFrom('places', ['place']),
    events: await emptyEvents(engine, whose),
    subscriptions: await forgetSubscriptions(engine, whose, eraseFrom),
    deliveries: await forgetDeliveries(engine, whose),
  };
  await engine.scrub();
  return forgotten;
}

const COLUMNS = { place: 'place', thread: 'thread', user: 'user_id' } as const;

/** Undefined where the table lacks something that was asked for: none of its rows is meant. */
function matching(whose: Whose, has: readonly (keyof Whose)[]): RawBuilder<unknown> | undefined {
  const asked = (['place', 'thread', 'user'] as const).filter((field) => whose[field] !== undefined);
  if (!asked.every((field) => has.includes(field))) return undefined;
  return sql.join(
    asked.map((field) => sql`${sql.ref(COLUMNS[field])} = ${whose[field]}`),
    sql` and `,
  );
}

/** A channel keeps its digests when somebody who made one is forgotten. */
async function forgetSubscriptions(
  engine: Engine,
  { place, thread, user }: Whose,
  eraseFrom: (table: keyof Tables, has: readonly (keyof Whose)[]) => number | Promise<number>,
): Promise<number> {
  if (thread !== undefined) return 0;
  if (user === undefined) {
    await erase(engine, 'received', sql`subscription in (select id from subscriptions where place = ${place})`);
    return await eraseFrom('subscriptions', ['place']);
  }
  const isThere = place === undefined ? sql`true` : sql`place = ${place}`;
  const { numAffectedRows = 0n } = await engine.attempt((db) =>
    sql`update subscriptions set owner = '' where owner = ${user} and ${isThere}`.execute(db),
  );
  return Number(numAffectedRows);
}

function forgetDeliveries(engine: Engine, { place, thread, user }: Whose): Promise<number> {
  if (thread !== undefined) return Promise.resolve(0);
  const isThere = place === undefined ? sql`true` : sql`(place = ${place} or target = ${place})`;
  const isTheirs = user === undefined ? sql`true` : sql`kind = 'notice' and target = ${user}`;
  return erase(engine, 'deliveries', sql`${isThere} and ${isTheirs}`);
}

async function emptyEvents({ attempt }: Engine, whose: Whose): Promise<number> {
  const condition = matching(whose, ['place', 'thread', 'user']);
  if (condition === undefined) return 0;
  const { numAffectedRows = 0n } = await attempt((db) =>
    sql`update events set state = 'done', payload = '', place = null, thread = null, user_id = null, lease_until = null
      where ${condition}`.execute(db),
  );
  return Number(numAffectedRows);
}

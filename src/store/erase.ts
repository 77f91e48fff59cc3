import { type RawBuilder, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** So few that nobody who writes at the same time has to wait for long. */
const ROWS_AT_ONCE = 1_000;

const KEYS = {
  threads: ['place', 'thread'],
  turns: ['id'],
  messages: ['place', 'message', 'slug'],
  events: ['key'],
  unanswered: ['id'],
  open_questions: ['place', 'id'],
  places: ['place'],
  subscriptions: ['id'],
  editions: ['slug', 'id'],
  received: ['subscription', 'slug'],
  corrections: ['slug'],
  deliveries: ['key'],
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table])[] };

/** Deletes the rows for which `condition` holds, a few at a time, and says how many they were. */
export async function erase({ attempt }: Engine, table: keyof Tables, condition: RawBuilder<unknown>): Promise<number> {
  const key = sql.join(KEYS[table].map((column) => sql.ref(column)));
  const some = sql`select ${key} from ${sql.table(table)} where ${condition} limit ${sql.lit(ROWS_AT_ONCE)}`;
  let erased = 0;
  for (;;) {
    const { numAffectedRows = 0n } = await attempt((db) =>
      sql`delete from ${sql.table(table)} where (${key}) in (${some})`.execute(db),
    );
    erased += Number(numAffectedRows);
    if (numAffectedRows < BigInt(ROWS_AT_ONCE)) return erased;
  }
}

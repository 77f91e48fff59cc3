import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { versionOf } from './migrate.ts';
import type { Tables } from './tables.ts';

export interface StoreStatus {
  readonly engine: Engine['kind'];
  readonly name: string;
  /** The last migration. */
  readonly version: string;
  readonly sizeBytes: number;
  readonly tables: readonly TableStatus[];
}

export interface TableStatus {
  readonly table: keyof Tables;
  readonly rows: number;
  /** When the oldest row was written; null where there is none, or no time is kept. */
  readonly oldestAt: number | null;
}

const TIMES = {
  threads: 'opened_at',
  turns: 'asked_at',
  messages: 'posted_at',
  events: 'received_at',
  unanswered: 'asked_at',
  open_questions: 'asked_at',
  places: undefined,
  subscriptions: 'created_at',
  editions: 'seen_at',
  received: undefined,
  corrections: undefined,
  deliveries: 'created_at',
} as const;

export async function readStatus(engine: Engine): Promise<StoreStatus> {
  return {
    engine: engine.kind,
    name: engine.name,
    version: (await engine.attempt(versionOf)) ?? '',
    sizeBytes: await engine.sizeBytes(),
    tables: [
      await engine.attempt((db) => readTable(db, 'threads')),
      await engine.attempt((db) => readTable(db, 'turns')),
      await engine.attempt((db) => readTable(db, 'messages')),
      await engine.attempt((db) => readTable(db, 'events')),
      await engine.attempt((db) => readTable(db, 'unanswered')),
      await engine.attempt((db) => readTable(db, 'open_questions')),
      await engine.attempt((db) => readTable(db, 'places')),
      await engine.attempt((db) => readTable(db, 'subscriptions')),
      await engine.attempt((db) => readTable(db, 'editions')),
      await engine.attempt((db) => readTable(db, 'received')),
      await engine.attempt((db) => readTable(db, 'deliveries')),
      await engine.attempt((db) => readTable(db, 'corrections')),
    ],
  };
}

async function readTable(db: Kysely<Tables>, table: keyof typeof TIMES): Promise<TableStatus> {
  const time = TIMES[table];
  const oldest = time === undefined ? sql`null` : sql`min(${sql.ref(time)})`;
  const { rows } = await sql<{ rows: number; oldest_at: number | null }>`
    select count(*) as rows, ${oldest} as oldest_at from ${sql.table(table)}`.execute(db);
  const [read = { rows: 0, oldest_at: null }] = rows;
  return { table, rows: read.rows, oldestAt: read.oldest_at };
}

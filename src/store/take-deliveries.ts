import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { RunSql, Taken, Taking } from '../core/delivery/ports.ts';
import type { OpenState } from '../core/delivery/types.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** Takes those that wait, so that nobody else gets them for a while, in one transaction with `along`. */
export async function takeDeliveries(
  { kind, attempt, write }: Engine,
  taking: Taking,
  along?: (taken: readonly Taken[], run: RunSql) => Promise<void>,
): Promise<readonly Taken[]> {
  // Mostly there are none: to see that takes no transaction.
  if (!(await attempt((db) => waitingQuery(db, { ...taking, limit: 1 }).executeTakeFirst()))) return [];
  return await write(async (db) => {
    const taken = await waitingQuery(db, taking)
      .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked())
      .execute();
    if (taken.length === 0) return [];
    const keys = taken.map(({ key }) => key);
    await db
      .updateTable('deliveries')
      .set({ state: takenState(), token: null, wake_at: taking.until })
      .where('key', 'in', keys)
      .execute();
    await along?.(taken, (text, values) => run(db, text, values));
    return taken;
  });
}

function waitingQuery(db: Kysely<Tables>, { platform, now, limit }: Taking) {
  return db
    .selectFrom('deliveries')
    .select(['key', 'platform', 'target'])
    .where('platform', '=', platform)
    .where('wake_at', '<=', now)
    .orderBy('wake_at')
    .orderBy('key')
    .limit(limit);
}

/** Whoever was sending it has died, perhaps after it was posted. */
function takenState() {
  return sql<OpenState>`case when state <> 'sending' then state when begun_at is null then 'due' else 'unknown' end`;
}

async function run(db: Kysely<Tables>, text: string, values: readonly unknown[]) {
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...values]));
  return { rows };
}

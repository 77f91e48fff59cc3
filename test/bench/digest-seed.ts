import { sql } from 'kysely';
import type { Engine } from '../../src/store/engine.ts';

const ZONES = [
  ...['Europe/Paris', 'Europe/London', 'Europe/Kyiv', 'America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo'],
  ...['Asia/Tokyo', 'Asia/Kolkata', 'Australia/Adelaide', 'Africa/Cairo', 'Pacific/Auckland', 'UTC'],
];
const DAY_MS = 24 * 60 * 60_000;

export interface DigestSeed {
  readonly count: number;
  /** When all of them are due, at the beginning of a minute. */
  readonly at: number;
  readonly workspace: string;
  /** Channels they go to in turn; absent: each to one of its own, which nobody looks for. */
  readonly channels?: readonly string[];
}

/** Has nothing but these subscriptions, in 12 zones. */
export async function seedDigests(engine: Engine, { count, at, workspace, channels }: DigestSeed): Promise<void> {
  const numbers =
    engine.kind === 'sqlite'
      ? sql`(with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count}) select n from numbers)`
      : sql`(select generate_series(1, ${sql.lit(count)}) as n)`;
  await engine.attempt(async (db) => {
    await sql`delete from subscriptions`.execute(db);
    for (const zone of ZONES.keys()) {
      const due = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONES[zone] ?? 'UTC');
      const [day, time] = [due.toPlainDate().toString(), due.toPlainTime().toString().slice(0, 5)];
      await sql`
        insert into subscriptions (id, platform, workspace, place, target, owner, following, time, days, time_zone,
          language, mode, state, next_day, next_at, created_at)
        select 's' || n, 'slack', ${workspace}, 'C' || n, 'C' || n, 'U1', '{"kind":"all"}',
          ${time}, '[1,2,3,4,5,6,7]', ${ZONES[zone]}, 'en', 'changes', 'active', ${day},
          ${sql.lit(at)}, ${sql.lit(at - DAY_MS)}
        from ${numbers} as numbered where n % ${sql.lit(ZONES.length)} = ${sql.lit(zone)}`.execute(db);
    }
    if (!channels) return;
    const number = sql`cast(substr(id, 2) as integer) % ${sql.lit(channels.length)}`;
    const list = JSON.stringify(channels);
    const channel =
      engine.kind === 'sqlite'
        ? sql`json_extract(${list}, '$[' || (${number}) || ']')`
        : sql`cast(${list} as jsonb) ->> (${number})`;
    await sql`update subscriptions set place = ${channel}, target = ${channel}`.execute(db);
  });
}

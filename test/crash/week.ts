import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { WEEK, WORKING_DAYS } from '../../src/core/digest/types.ts';
import { openStore } from '../../src/store/open.ts';
import { startPostgres } from '../postgres/server.ts';
import type { Said } from './week-worker.ts';

/*
 * node test/crash/week.ts [SUBSCRIPTIONS]: two processes on one Postgres live through a week, minute by minute, with
 * subscriptions in zones all over the world. Ends with 1 where one of their digests was not sent, or more than once.
 */
const count = Number(process.argv[2] ?? 600);
/** In this week the clocks of Europe go back. */
const FROM = Temporal.Instant.from('2026-10-22T00:00:00Z');
const MINUTE_MS = 60_000;
const MINUTES = 7 * 24 * 60;
const ZONES = ['Europe/Paris', 'Africa/Cairo', 'America/New_York', 'Asia/Kolkata', 'Australia/Adelaide', 'UTC'];
const TIMES = ['08:30', '02:30', '00:00', '17:45', '09:00'];

const server = await startPostgres({ settings: ['fsync=off'] });
try {
  const wanted = await subscribe();
  const posted = new Map<string, number>();
  const workers = [await startWorker(posted), await startWorker(posted)];
  const begun = performance.now();
  for (let minute = 0; minute < MINUTES; minute += 1) {
    await Promise.all(workers.map(({ tell }) => tell(FROM.epochMilliseconds + minute * MINUTE_MS)));
  }
  const seconds = Math.round((performance.now() - begun) / 1_000);
  for (const { child } of workers) child.kill();
  const lost = [...wanted].filter((key) => !posted.has(key));
  const twice = [...posted].filter(([, times]) => times > 1);
  const unasked = [...posted.keys()].filter((key) => !wanted.has(key));
  console.log(
    `${MINUTES} minutes of two processes in ${seconds} s: ${count} subscriptions, ${wanted.size} digests due; ` +
      `sent by each ${workers.map(({ sent }) => sent()).join(' and ')}; ` +
      `lost ${lost.length}, sent twice ${twice.length}, not due ${unasked.length}`,
  );
  for (const key of [...lost, ...unasked, ...twice.map(([twiceSent]) => twiceSent)].slice(0, 10))
    console.log(`  ${key}`);
  process.exitCode = lost.length + twice.length + unasked.length === 0 ? 0 : 1;
} finally {
  await server.remove();
}

/** Writes them, and says which digests are due in the week. */
async function subscribe(): Promise<ReadonlySet<string>> {
  const store = await openStore(server.url, 'owner');
  const wanted = new Set<string>();
  for (let n = 0; n < count; n += 1) {
    const [timeZone = 'UTC', time = '08:30'] = [ZONES[n % ZONES.length], TIMES[n % TIMES.length]];
    const days = n % 2 === 0 ? WEEK : WORKING_DAYS;
    const slots = slotsOf(timeZone, time, days);
    for (const { day } of slots) wanted.add(`digest:s${n}:${day}`);
    const [next] = slots;
    if (!next) continue;
    await store.subscriptions.save({
      ...{ id: `s${n}`, platform: 'slack', workspace: 'T1', place: `C${n}`, target: `C${n}`, owner: 'U1' },
      ...{ following: { kind: 'all' }, language: 'en', mode: 'always', createdAt: FROM.epochMilliseconds },
      schedule: { time, days, timeZone },
      state: { kind: 'active', next },
    });
  }
  await store.close();
  return wanted;
}

/** All its local days, whose time lies within the week. */
function slotsOf(timeZone: string, time: string, days: readonly number[]) {
  const first = FROM.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 });
  const all = Array.from({ length: 10 }, (_, later) => first.add({ days: later }));
  const slots = all
    .filter(({ dayOfWeek }) => days.includes(dayOfWeek))
    .map((day) => ({ day: day.toString(), at: day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds }));
  const until = FROM.epochMilliseconds + MINUTES * MINUTE_MS;
  return slots.filter(({ at }) => at >= FROM.epochMilliseconds && at < until);
}

interface Worker {
  readonly child: ChildProcess;
  /** Resolves when it has done what is due then. */
  tell(at: number): Promise<void>;
  sent(): number;
}

async function startWorker(posted: Map<string, number>): Promise<Worker> {
  const child = fork(join(import.meta.dirname, 'week-worker.ts'), [server.url]);
  let done = () => {};
  let fail = (_: Error) => {};
  let sent = 0;
  child.on('exit', (code) => fail(new Error(`a process ended with ${code}`)));
  child.on('message', (said: Said) => {
    if (said.kind !== 'posted') return done();
    sent += 1;
    posted.set(said.key, (posted.get(said.key) ?? 0) + 1);
  });
  const tell = (at: number) =>
    new Promise<void>((resolve, reject) => {
      [done, fail] = [resolve, reject];
      child.send(at);
    });
  await once(child, 'message');
  return { child, tell, sent: () => sent };
}

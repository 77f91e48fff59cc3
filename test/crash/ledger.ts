import { EVENT_LEASE_MS } from '../../src/core/conversation/ports.ts';
import type { Store } from '../../src/store/store.ts';
import { timeOf } from './worker.ts';

/** What the workers of one run were told is stored, and whether it is. */
export interface Ledger {
  /** Takes one line of a worker's. */
  note(worker: string, line: string): void;
  /** How much was acknowledged. */
  acknowledged(): number;
  /** Looks for all of it, and works on the events that were left, as the next start would. */
  verify(store: Store): Promise<Findings>;
}

interface Findings {
  /** What was acknowledged and is not there, or is there twice. */
  readonly lost: readonly string[];
  /** Events that were claimed again while the claim held or after they were done. */
  readonly twice: readonly string[];
  /** Events that were taken over and finished. */
  readonly resumed: number;
}

export function openLedger(run: number): Ledger {
  const noted = new Set<string>();
  const finished = new Set<string>();
  const claims = new Map<string, number>();
  const turns: Turn[] = [];
  const messages: { worker: string; id: string }[] = [];
  const gaps: { worker: string; question: string }[] = [];
  let count = 0;

  const take: Readonly<Record<string, (worker: string, first: string, second: string) => void>> = {
    claimed: (_, key) => {
      noted.add(key);
      claims.set(key, (claims.get(key) ?? 0) + 1);
    },
    finished: (_, key) => finished.add(key),
    turn: (worker, thread, question) => turns.push({ worker, thread, question }),
    message: (worker, id) => messages.push({ worker, id }),
    gap: (worker, question) => gaps.push({ worker, question }),
  };

  return {
    note: (worker, line) => {
      const [kind = '', first = '', second = ''] = line.split('\t');
      take[kind]?.(worker, first, second);
      count++;
    },
    acknowledged: () => count,
    verify: async (store) => {
      const twice = [...claims].filter(([, times]) => times > 1).map(([key]) => `${key} was claimed by two`);
      const lost: string[] = [];
      lost.push(...(await lostTurns(store, turns)));
      for (const { worker, id } of messages) {
        if ((await store.messages.find(worker, id)) === undefined) lost.push(`message ${worker} ${id}`);
      }
      lost.push(...(await lostGaps(store, gaps)));
      const events = await resume(store, run, noted, finished);
      return { lost: [...lost, ...events.lost], twice: [...twice, ...events.twice], resumed: events.resumed };
    },
  };
}

interface Turn {
  readonly worker: string;
  readonly thread: string;
  readonly question: string;
}

async function lostTurns(store: Store, turns: readonly Turn[]): Promise<string[]> {
  const lost: string[] = [];
  for (const { worker, thread, question } of turns) {
    const kept = (await store.threads.find(worker, thread))?.turns.filter((turn) => turn.question === question) ?? [];
    if (kept.length !== 1) lost.push(`turn "${question}" is there ${kept.length} times`);
  }
  return lost;
}

async function lostGaps(store: Store, gaps: readonly { worker: string; question: string }[]): Promise<string[]> {
  const workers = new Set(gaps.map((gap) => gap.worker));
  const kept = new Set<string>();
  for (const place of workers) {
    const listed = await store.gaps.list({ place, limit: 1_000_000 });
    for (const { question, count } of listed) if (count === 1) kept.add(`${place} ${question}`);
  }
  return gaps.map(({ worker, question }) => `${worker} ${question}`).filter((gap) => !kept.has(gap));
}

/** Claims every event that was noted, when the dead workers' claims have run out. */
async function resume(
  { events }: Store,
  run: number,
  noted: ReadonlySet<string>,
  finished: ReadonlySet<string>,
): Promise<{ lost: string[]; twice: string[]; resumed: number }> {
  const later = timeOf(run) + EVENT_LEASE_MS;
  const listed = new Set((await events.unfinished(later, 1_000_000)).map((event) => event.key));
  const lost: string[] = [];
  const twice: string[] = [];
  let resumed = 0;
  for (const key of noted) {
    const claim = await events.claim({ key, payload: 'never noted' }, later);
    if (claim?.payload === 'never noted') lost.push(`event ${key}`);
    else if (claim !== undefined && finished.has(key)) twice.push(`${key} was claimed after it was done`);
    else if (claim !== undefined && !listed.has(key)) lost.push(`event ${key} is not listed as unfinished`);
    else if (claim !== undefined && (await events.finish(claim))) resumed++;
  }
  return { lost, twice, resumed };
}

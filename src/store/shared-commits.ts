import type { Kysely, Transaction } from 'kysely';
import type { Engine, When } from './engine.ts';
import type { Tables } from './tables.ts';

/** How a commit gets to the disk. */
export interface Disk {
  /** Runs `commit` so that it does not wait for the disk, as all others in this process would wait with it. */
  withoutSync<Result>(commit: () => Promise<Result>): Promise<Result>;
  /** Resolves when all that was committed before is on the disk; rejects when that can not be. Others go on meanwhile. */
  sync(): Promise<void>;
}

/**
 * Runs what is to be written in transactions that many share, as each has to get to the disk before anybody is told that it
 * is kept. What comes while others are written is the next to go. Where one of several fails, nothing of theirs is kept,
 * and each is run again in a transaction of its own.
 */
export function sharedCommits(attempt: Engine['attempt'], disk: Disk): Engine['write'] {
  let waiting: Writing[] = [];
  let going: NodeJS.Immediate | undefined;
  let goingLater: NodeJS.Timeout | undefined;

  async function commit<Result>(work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    const result = await attempt((db) => disk.withoutSync(() => db.transaction().execute(work)));
    await attempt(() => disk.sync());
    return result;
  }

  async function go(): Promise<void> {
    clearTimeout(goingLater);
    clearImmediate(going);
    goingLater = undefined;
    const group = waiting;
    waiting = [];
    try {
      const keep = await commit((transaction) => runAll(group, transaction));
      for (const resolve of keep) resolve();
    } catch (cause) {
      const [alone] = group;
      if (group.length === 1) alone?.reject(cause);
      else for (const one of group) await goAlone(one);
    }
    // What came while these were on their way to the disk goes together: so much as comes meanwhile, and no more.
    going = waiting.length > 0 ? setImmediate(go) : undefined;
  }

  function begin(): void {
    goingLater = undefined;
    going ??= setImmediate(go);
  }

  async function goAlone(one: Writing): Promise<void> {
    try {
      const keep = await commit((transaction) => one.run(transaction));
      keep();
    } catch (cause) {
      one.reject(cause);
    }
  }

  return <Result>(work: (db: Kysely<Tables>) => Promise<Result>, when?: When) => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    const run = async (transaction: Kysely<Tables>) => {
      const result = await work(transaction);
      return () => resolve(result);
    };
    waiting.push({ run, reject });
    if (when === undefined) going ??= setImmediate(go);
    else if (going === undefined) goingLater ??= setTimeout(begin, SOON_MS);
    return promise;
  };
}

/** So long something that can wait does, for others to come. */
const SOON_MS = 2;

interface Writing {
  /** Resolves with what tells the one who waits that it is kept, for after the commit. */
  run(db: Kysely<Tables>): Promise<() => void>;
  reject(cause: unknown): void;
}

async function runAll(group: readonly Writing[], transaction: Transaction<Tables>): Promise<(() => void)[]> {
  const kept: (() => void)[] = [];
  for (const one of group) kept.push(await one.run(transaction));
  return kept;
}

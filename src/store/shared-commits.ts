import type { Kysely, Transaction } from 'kysely';
import type { Engine, When } from './engine.ts';
import type { Tables } from './tables.ts';

/**
 * Runs what is to be written in transactions that many share: each commit waits for the disk, and so does everybody else
 * in this process. What comes while others are written is the next to go. Where one of several fails, nothing of theirs
 * is kept, and each is run again in a transaction of its own.
 */
export function sharedCommits(attempt: Engine['attempt']): Engine['write'] {
  let waiting: Writing[] = [];
  let going: NodeJS.Immediate | undefined;
  let goingLater: NodeJS.Timeout | undefined;

  async function go(): Promise<void> {
    clearTimeout(goingLater);
    clearImmediate(going);
    going = goingLater = undefined;
    const group = waiting;
    waiting = [];
    try {
      const keep = await attempt((db) => db.transaction().execute((transaction) => runAll(group, transaction)));
      for (const resolve of keep) resolve();
    } catch (cause) {
      const [alone] = group;
      if (group.length === 1) alone?.reject(cause);
      else for (const one of group) await goAlone(one);
    }
  }

  async function goAlone(one: Writing): Promise<void> {
    try {
      const keep = await attempt((db) => db.transaction().execute((transaction) => one.run(transaction)));
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
    else if (going === undefined) goingLater ??= setTimeout(go, SOON_MS);
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

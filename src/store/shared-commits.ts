import type { Kysely, Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/**
 * Runs what is to be written in transactions that many share: each commit waits for the disk, and so does everybody else
 * in this process. What comes while others are written is the next to go. Where one of several fails, nothing of theirs
 * is kept, and each is run again in a transaction of its own.
 */
export function sharedCommits(attempt: Engine['attempt']): Engine['write'] {
  let waiting: Writing[] = [];

  async function go(): Promise<void> {
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

  return (work) =>
    new Promise((resolve, reject) => {
      const run = async (transaction: Kysely<Tables>) => {
        const result = await work(transaction);
        return () => resolve(result);
      };
      waiting.push({ run, reject });
      if (waiting.length === 1) setImmediate(go);
    });
}

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

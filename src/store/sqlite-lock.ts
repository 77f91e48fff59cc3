import { DatabaseSync } from 'node:sqlite';
import { StoreFailed } from './failed.ts';
import { isBusy } from './sqlite-failure.ts';

/** Long enough for a process that is just ending, short enough for a person who started a second one. */
const WAIT_MS = 1_000;

/** Nothing else may refer to a lock, and one that is collected as garbage is let go of. */
const held = new Set<DatabaseSync>();

/**
 * Makes this process the only one that holds `file`, until the returned function is called or the process ends in any
 * way: the lock is the operating system's, held on an empty database beside the file. Throws StoreFailed `in-use`.
 */
export function lockFile(file: string, name: string): () => void {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: WAIT_MS });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw isBusy(error) ? inUse(name) : error;
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}

function inUse(name: string): StoreFailed {
  return new StoreFailed(
    'in-use',
    `${name} is in use by another Wirebrief: stop that one, or give this one a file of its own ` +
      '(DATABASE_URL=sqlite:FILE), or let both share a Postgres server (DATABASE_URL=postgres://…).',
  );
}

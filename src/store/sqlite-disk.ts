import { closeSync, fdatasync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import type { Disk } from './shared-commits.ts';

const syncData = promisify(fdatasync);

/**
 * The disk under a database in WAL mode. SQLite syncs its log at each commit, and node:sqlite lets nothing else happen in
 * this process meanwhile: some milliseconds on an ordinary disk. So commits are made without that, and the log is synced
 * beside them, by a thread of Node's. What was committed and not yet synced is lost by a power cut as a whole, and nobody
 * was told of it: the log is read up to the last commit that is complete. https://sqlite.org/wal.html, read 2026-11
 */
export function createDisk(path: string, database: DatabaseSync): Disk & { close(): void } {
  let log: number | undefined;
  return {
    async withoutSync(commit) {
      database.exec('PRAGMA synchronous = NORMAL');
      try {
        return await commit();
      } finally {
        // All other writing waits as ever.
        database.exec('PRAGMA synchronous = FULL');
      }
    },
    async sync() {
      if (path === ':memory:') return;
      // It is there from the first commit on, and stays the same file while somebody has the database open.
      log ??= openSync(`${path}-wal`, 'r');
      await syncData(log);
    },
    close() {
      if (log !== undefined) closeSync(log);
      log = undefined;
    },
  };
}

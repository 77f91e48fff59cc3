import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type Kysely, sql } from 'kysely';
import { StoreFailed } from './failed.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import type { Tables } from './tables.ts';

/**
 * Writes all that was committed when it began to `file`, checked and synced before it gets that name. Others may read
 * and write meanwhile. Throws StoreFailed, leaving nothing behind.
 */
export async function backUpSqlite(db: Kysely<Tables>, file: string): Promise<void> {
  if (existsSync(file)) throw new StoreFailed('exists', `${file} exists: name a new file for the backup.`);
  const unfinished = `${file}.unfinished`;
  try {
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, '', { mode: 0o600 });
    await sql`vacuum into ${unfinished}`.execute(db);
    chmodSync(unfinished, 0o600);
    check(unfinished);
    sync(unfinished);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw backupFailure(error, file);
  }
}

function check(file: string): void {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    const found = copy.prepare('PRAGMA quick_check').get();
    if (found?.quick_check !== 'ok') throw new StoreFailed('damaged', `The copy in ${file} is damaged: try again.`);
  } finally {
    copy.close();
  }
}

function backupFailure(error: unknown, file: string): unknown {
  const failure = sqliteFailure(error, file);
  if (!(failure instanceof StoreFailed && failure.fault === 'not-writable')) return failure;
  const sentence = `${file} can not be written: see that its folder is there and that this user may write in it.`;
  return new StoreFailed('not-writable', sentence, { cause: error });
}

function sync(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

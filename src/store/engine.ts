import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A database that is open and has our tables: all that the repositories know of it. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  /** For people: the file, or host and database; never a password. */
  readonly name: string;
  /**
   * Runs `work` against the database. A connection that was lost is made again and `work` run again, so `work` must
   * do no harm when it is done twice. Throws StoreFailed for whatever the database says.
   */
  attempt<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /**
   * The same in a transaction: all of `work` is done, or nothing. Where every commit is synced to disk on its own, those
   * that are asked for at about the same time share one; each still fails alone.
   */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>, when?: When): Promise<T>;
  /** `write` for `work` that is one statement, which needs no transaction around it. */
  writeOne<T>(work: (db: Kysely<Tables>) => Promise<T>, when?: When): Promise<T>;
  /** What it takes on disk. */
  sizeBytes(): Promise<number>;
  /** Takes erased text out of the files as well, as far as the engine lets us. */
  scrub(): Promise<void>;
  /** Writes a copy that can be restored, while others read and write. Throws StoreFailed when `file` exists. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** `soon`: it may wait 2 ms for others, to share their commit. Unset: at once. */
export type When = 'soon';

/** What a repository needs besides: the time, and ids that never come twice. */
export interface Clock {
  now(): number;
  newId(): string;
}

import { randomUUID } from 'node:crypto';
import { ConfigError } from '../core/errors.ts';
import type { Clock, Engine } from './engine.ts';
import { type Access, openSqlite } from './sqlite.ts';
import { createStore, type Store } from './store.ts';

/** Used when `DATABASE_URL` is unset. */
export const DEFAULT_DATABASE_URL = 'sqlite:data/wirebrief.db';

const SYSTEM_CLOCK: Clock = { now: () => Date.now(), newId: () => randomUUID() };

/**
 * Opens what `DATABASE_URL` names and brings its tables up to date. Throws StoreFailed when that can not be done, and
 * ConfigError when it names nothing we know.
 */
export async function openStore(url: string, access: Access, clock: Clock = SYSTEM_CLOCK): Promise<Store> {
  return createStore(await openEngine(url, access), clock);
}

async function openEngine(url: string, access: Access): Promise<Engine> {
  if (/^sqlite:./.test(url)) return await openSqlite(url.replace(/^sqlite:(\/\/(?=.))?/, ''), access);
  // Loaded only where it is used.
  if (/^postgres(ql)?:\/\//.test(url)) return await (await import('./postgres.ts')).openPostgres(url);
  // The value itself may hold a password.
  throw new ConfigError(['DATABASE_URL must begin with "sqlite:" and name a file, or with "postgres://".']);
}

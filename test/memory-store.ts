import { onTestFinished } from 'vitest';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';

/** A store with nothing in it, that is gone when the test is over. Its time is the system's, or `now()`. */
export async function aStore(now: () => number = Date.now): Promise<Store> {
  let ids = 0;
  const store = await openStore('sqlite::memory:', 'owner', { now, newId: () => String(++ids) });
  onTestFinished(() => store.close());
  return store;
}

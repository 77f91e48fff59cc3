import type { Retention } from './purge.ts';
import type { Store } from './store.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Purges the store now and then once an hour. `report` is told of a purge that failed; the next one makes up for it.
 * The returned function ends it, after a purge that is under way.
 */
export function keepPurged(
  store: Pick<Store, 'purge'>,
  retention: Retention,
  report: (error: unknown) => void,
): () => Promise<void> {
  let running = Promise.resolve();
  const purge = () => {
    running = running.then(() => store.purge(retention)).then(() => {}, report);
  };
  purge();
  const timer = setInterval(purge, HOUR_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}

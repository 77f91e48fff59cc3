import { openStore } from '../../src/store/open.ts';

/*
 * A process that races another for claims: racer.ts URL ACCESS. Told a key, it claims it many times at once and answers
 * how often it won.
 */

export interface Race {
  readonly key: string;
  readonly claims: number;
}

if (import.meta.main) {
  const [url = '', access] = process.argv.slice(2);
  const store = await openStore(url, access === 'guest' ? 'guest' : 'owner');
  process.on('message', async ({ key, claims }: Race) => {
    const event = { key, payload: '' };
    const tries = await Promise.all(Array.from({ length: claims }, () => store.events.claim(event, 0)));
    process.send?.(tries.filter((claim) => claim !== undefined).length);
  });
  process.send?.('ready');
}

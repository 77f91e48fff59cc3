import { openStore } from '../../src/store/open.ts';

/* A second process that holds a store until it is killed: holder.ts URL. */
const [url = ''] = process.argv.slice(2);
const store = await openStore(url, 'owner');
await store.threads.open('C1', 'held', { slug: 'drones', version: 1, language: 'en' });
// A lock must not go with the garbage.
globalThis.gc?.();
process.stdout.write('opened\n');
setInterval(() => {}, 60_000);

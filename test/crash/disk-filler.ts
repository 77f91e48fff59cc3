import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreFailed } from '../../src/store/failed.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/*
 * Fills the small disk it is given: disk-filler.ts FOLDER. Prints as JSON what the store said when the disk was full,
 * how much it had acknowledged, what of that is gone, and whether it goes on once there is room again.
 */
const [folder = ''] = process.argv.slice(2);
const url = `sqlite:${join(folder, 'wirebrief.db')}`;

async function write(store: Store, count: number): Promise<void> {
  await store.threads.open('C1', `t${count}`, { slug: 'drones', version: 1, language: 'en' });
  await store.threads.addTurn('C1', `t${count}`, { question: 'x'.repeat(2_000), language: 'en', facts: [] });
}

async function fill(store: Store): Promise<{ acknowledged: number; said: string }> {
  for (let acknowledged = 0; ; acknowledged++) {
    try {
      await write(store, acknowledged);
    } catch (error) {
      if (error instanceof StoreFailed) return { acknowledged, said: error.message };
      throw error;
    }
  }
}

async function countLost(store: Store, acknowledged: number): Promise<number> {
  let lost = 0;
  for (let count = 0; count < acknowledged; count++) {
    if ((await store.threads.find('C1', `t${count}`))?.turns.length !== 1) lost++;
  }
  return lost;
}

const ballast = join(folder, 'ballast');
writeFileSync(ballast, Buffer.alloc(500_000));
const store = await openStore(url, 'owner');
const { acknowledged, said } = await fill(store);
const lostWhileFull = await countLost(store, acknowledged);
rmSync(ballast);
await write(store, 1_000_000);
await store.close();
const again = await openStore(url, 'owner');
const lost = lostWhileFull + (await countLost(again, acknowledged));
const goesOn = (await again.threads.find('C1', 't1000000')) !== undefined;
await again.close();
process.stdout.write(JSON.stringify({ acknowledged, said, lost, goesOn }));

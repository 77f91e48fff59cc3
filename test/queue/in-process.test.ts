import { createInProcessQueue } from '../../src/queue/in-process.ts';
import { queueContract } from '../contracts/queue-contract.ts';
import { aStore } from '../memory-store.ts';

queueContract('in process', async () => {
  const store = await aStore();
  const { deliveries } = store;
  return { store, open: async (_platforms, now) => createInProcessQueue({ deliveries, now }) };
});

import { expect, it, onTestFinished, vi } from 'vitest';
import { type Delivering, startDelivering } from '../src/delivering.ts';
import { createLog } from '../src/log.ts';
import { createDigestDesk } from '../src/parts.ts';
import type { Store } from '../src/store/store.ts';
import { aBriefing } from './core/builders.ts';
import { aSender } from './core/delivery/fake-sender.ts';
import { MONDAY, SUBSCRIPTION } from './core/delivery/stage.ts';
import { aStore } from './memory-store.ts';

/** What the program does, with a platform that does as it is told. */
async function aProgram(over: { readonly databaseUrl?: string; readonly sql?: Store['sql'] } = {}) {
  const now = () => MONDAY + 1_000;
  const store = { ...(await aStore(now)), ...(over.sql && { sql: over.sql }) };
  const briefings = [aBriefing()];
  const library = { all: () => briefings, find: (slug: string) => briefings.find((each) => each.slug === slug) };
  const { digests } = createDigestDesk(library, store);
  const sender = aSender();
  const log = createLog({ level: 'silent', secrets: [], write: () => {} });
  const config = { maxLatenessMs: 3_600_000, correctionDays: 30, databaseUrl: over.databaseUrl ?? 'sqlite::memory:' };
  const start = async (): Promise<Delivering> => {
    const delivering = await startDelivering({
      config,
      store,
      library,
      digests,
      senders: { slack: sender },
      log,
      now,
    });
    onTestFinished(() => delivering.stop());
    return delivering;
  };
  const subscribe = (id: string, platform: 'slack' | 'discord') =>
    store.subscriptions.save({ ...SUBSCRIPTION, id, platform, target: id });
  return { store, sender, start, subscribe };
}

it('sends at the start what is overdue on the platforms that run, and leaves the others alone', async () => {
  const { store, sender, start, subscribe } = await aProgram();
  await subscribe('C1', 'slack');
  await subscribe('C2', 'slack');
  await subscribe('900', 'discord');
  const delivering = await start();
  const outcomes = async () => (await store.subscriptions.list(9)).map(({ last }) => last?.outcome);
  await vi.waitFor(async () => expect((await outcomes()).filter(Boolean)).toHaveLength(2));
  await delivering.stop();
  expect(sender.posted.map(({ to }) => to).sort()).toEqual(['C1', 'C2']);
  expect((await store.subscriptions.find('900'))?.state).toMatchObject({ next: { day: '2026-11-02' } });
});

it('says which server is away where the queue can not be opened', async () => {
  const query = async () => ({ rows: [], rowCount: 0 });
  const { start } = await aProgram({ databaseUrl: 'postgres://127.0.0.1:1/news', sql: { query } });
  await expect(start()).rejects.toThrow(
    'postgres://127.0.0.1:1/news can not be reached: see that the server runs, and that DATABASE_URL names it rightly.',
  );
});

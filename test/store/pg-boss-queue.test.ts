import { expect, it, onTestFinished } from 'vitest';
import { openPgBossQueue } from '../../src/queue/pg-boss.ts';
import { openStore } from '../../src/store/open.ts';
import { queueContract } from '../contracts/queue-contract.ts';
import { describePostgres, runSql } from '../postgres/describe-postgres.ts';

const failures: unknown[] = [];

async function aSubject(url: string) {
  const store = await openStore(url, 'owner');
  onTestFinished(() => store.close());
  await runSql(url, 'truncate deliveries');
  const { deliveries } = store;
  const report = (cause: unknown) => failures.push(cause);
  return {
    store,
    open: (platforms: Parameters<typeof openPgBossQueue>[0]['platforms'], now: () => number) =>
      openPgBossQueue({ url, deliveries, platforms, now, report }),
  };
}

describePostgres('with pg-boss', (url) => {
  queueContract('of pg-boss', () => aSubject(url()));

  it('makes its tables once where several processes start at once', async () => {
    const { open } = await aSubject(url());
    await runSql(url(), 'drop schema if exists wirebrief_queue cascade');
    const queues = await Promise.all(Array.from({ length: 3 }, () => open(['slack', 'discord'], () => 1)));
    onTestFinished(async () => void (await Promise.all(queues.map((queue) => queue.close()))));
    for (const queue of queues) await queue.fill();
    expect(failures).toEqual([]);
  });

  it('takes nothing from the table where the queue does not take it', async () => {
    const { store, open } = await aSubject(url());
    const subject = { kind: 'notice', subscription: 's1', reason: 'gone', since: 0 } as const;
    await store.deliveries.add([{ key: 'k', platform: 'slack', place: 'C1', target: 'U1', subject, at: 0 }], 0);
    const queue = await open(['slack'], () => 1);
    onTestFinished(() => queue.close());
    await runSql(url(), 'alter table wirebrief_queue.job_common rename to hidden');
    await expect(queue.fill()).rejects.toThrow('job_common');
    await runSql(url(), 'alter table wirebrief_queue.hidden rename to job_common');
    await queue.fill();
    expect((await queue.pull('slack', 9)).map(({ key }) => key)).toEqual(['k']);
    expect(failures).toEqual([]);
  });

  it('says what to do where its schema may not be made, and takes one that somebody else made', async () => {
    await runSql(url(), 'drop schema if exists wirebrief_queue cascade');
    const role = `clerk_${crypto.randomUUID().slice(0, 8)}`;
    await runSql(url(), `create role ${role} login password 'x'; grant all on schema public to ${role}`);
    const theirs = new URL(url());
    theirs.username = role;
    theirs.password = 'x';
    const { store } = await aSubject(url());
    const { deliveries } = store;
    const parts = { url: theirs.href, deliveries, platforms: ['slack'] as const, now: () => 1, report: () => {} };
    await expect(openPgBossQueue(parts)).rejects.toThrow('create schema wirebrief_queue authorization USER');
    await runSql(url(), `create schema wirebrief_queue authorization ${role}`);
    const queue = await openPgBossQueue(parts);
    await queue.close();
    await runSql(
      url(),
      `drop schema wirebrief_queue cascade; revoke all on schema public from ${role}; drop role ${role}`,
    );
  });
});

import { expect, it, onTestFinished } from 'vitest';
import { openPostgresLedger, type SqlClient } from '../../src/llm/ledger.ts';
import { openStore } from '../../src/store/open.ts';
import { describePostgres } from '../postgres/describe-postgres.ts';

describePostgres('what a model spends, in Postgres', (url) => {
  async function openSql(): Promise<SqlClient> {
    const store = await openStore(url(), 'owner');
    onTestFinished(() => store.close());
    return store.sql ?? expect.unreachable('Postgres takes SQL');
  }

  const fail = (error: unknown) => expect.unreachable(String(error));

  it('is one sum for all processes, and outlives them', async () => {
    const first = await openPostgresLedger(await openSql(), fail);
    const second = await openPostgresLedger(await openSql(), fail);
    expect(await first.add('tokens', 100)).toBe(100);
    expect(await second.add('tokens', 20)).toBe(120);
    expect(await first.add('tokens', -50)).toBe(70);
    expect(await (await openPostgresLedger(await openSql(), fail)).add('tokens', 0)).toBe(70);
    expect(await first.add('money', 1)).toBe(1);
  });

  it('loses nothing when many count at once', async () => {
    const ledger = await openPostgresLedger(await openSql(), fail);
    await Promise.all(Array.from({ length: 50 }, () => ledger.add('at once', 3)));
    expect(await ledger.add('at once', 0)).toBe(150);
  });
});

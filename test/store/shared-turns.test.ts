import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createPostgresTurns } from '../../src/limits/turns.ts';
import { openStore } from '../../src/store/open.ts';
import { describePostgres } from '../postgres/describe-postgres.ts';

const where = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;

describePostgres('turns of two processes', (url) => {
  it('are counted together, and each by itself where the database fails', async () => {
    const failures: unknown[] = [];
    const waits: number[] = [];
    const wait = async (ms: number, signal: AbortSignal) => {
      waits.push(ms);
      await sleep(ms, undefined, { signal });
    };
    const open = async () => {
      const store = await openStore(url(), 'owner');
      const { sql } = store;
      if (!sql) throw new Error('no SQL');
      onTestFinished(() => store.close());
      return { store, turns: createPostgresTurns(sql, wait, (cause) => failures.push(cause)) };
    };
    const [one, other] = [await open(), await open()];
    const { signal } = new AbortController();
    await one.turns(where, signal);
    await other.turns(where, signal);
    expect(waits.length).toBeGreaterThan(0);
    expect(failures).toEqual([]);
    await one.store.close();
    await one.turns({ ...where, channel: 'C2' }, signal);
    expect(failures).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { openPostgresLedger } from '../../src/llm/ledger.ts';

describe('openPostgresLedger', () => {
  it('counts by itself where the database is away, and reports it', async () => {
    const reported: unknown[] = [];
    const away = new Error('away');
    const ledger = await openPostgresLedger({ query: () => Promise.reject(away) }, (error) => reported.push(error));
    expect(await ledger.add('tokens', 5)).toBe(5);
    expect(await ledger.add('tokens', -2)).toBe(3);
    expect(reported).toEqual([away]);
  });
});

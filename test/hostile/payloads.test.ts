import { describe, expect, it } from 'vitest';
import { FAMILIES, PAYLOADS } from './payloads/payloads.ts';

describe('the hostile inputs', () => {
  it('are two hundred at least, no two alike, a dozen in each family', () => {
    expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(PAYLOADS.length);
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
    expect(Object.keys(FAMILIES)).toHaveLength(14);
    expect(Object.entries(FAMILIES).filter(([, texts]) => texts.length < 12)).toEqual([]);
  });
});

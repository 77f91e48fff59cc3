import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentIdOf, nonceOf } from '../../../src/adapters/discord/mark.ts';

describe('the marks of a message', () => {
  it('are what Discord takes, and the same for the same message', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), (key, index) => {
        expect(nonceOf(key, index, '7')).toMatch(/^[\w-]{22}$/);
        expect(nonceOf(key, index, '7')).toBe(nonceOf(key, index, '7'));
        const id = componentIdOf(key, index);
        expect(id).toBeGreaterThan(0);
        expect(id).toBeLessThan(2 ** 31);
      }),
    );
  });

  it('differ by answer, part and channel', () => {
    const nonces = [nonceOf('a', 0, '7'), nonceOf('b', 0, '7'), nonceOf('a', 1, '7'), nonceOf('a', 0, '8')];
    expect(new Set(nonces).size).toBe(4);
    expect(new Set([componentIdOf('a', 0), componentIdOf('b', 0), componentIdOf('a', 1)]).size).toBe(3);
  });
});

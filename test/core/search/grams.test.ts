import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf } from '../../../src/core/search/grams.ts';

describe('gramsOf', () => {
  it('marks both ends of a word', () => {
    expect(gramsOf('drone')).toEqual(['<dro', 'dron', 'rone', 'one>']);
  });

  it('keeps a short word whole', () => {
    expect(gramsOf('un')).toEqual(['<un>']);
    expect(gramsOf('')).toEqual(['<>']);
  });

  it('tells each only once', () => {
    expect(gramsOf('aaaaaa')).toEqual(['<aaa', 'aaaa', 'aaa>']);
  });

  it('finds every gram of a longer word inside it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,20}$/), (word) => {
        for (const gram of gramsOf(word)) expect(`<${word}>`).toContain(gram);
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dotProduct, WORD_VECTOR_SIZE } from '../../src/core/language/word-vectors.ts';
import { readWordVectors } from '../../src/word-vectors/read-vectors.ts';

const FOLDER = new URL('../../src/word-vectors/', import.meta.url);

describe('the vectors that come with the program', () => {
  const words = readFileSync(new URL('words.txt', FOLDER), 'utf8').trimEnd().split('\n');
  const vectors = readWordVectors();
  const alike = (one: string, other: string) => {
    const [a, b] = [vectors.of(one), vectors.of(other)];
    return a && b ? dotProduct(a, b) : Number.NaN;
  };

  it('are as many as the words', () => {
    expect(words).toHaveLength(30_000);
    expect(readFileSync(new URL('numbers.bin', FOLDER))).toHaveLength((30_000 * WORD_VECTOR_SIZE) / 2);
  });

  it('are in the order of the alphabet, each word once', () => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  it.each([
    ['ship', 'vessel', 'banana'],
    ['blaze', 'fire', 'treaty'],
    ['purchase', 'buy', 'swim'],
  ])('bring %s nearer to %s than to %s', (word, near, far) => {
    expect(alike(word, near)).toBeGreaterThan(alike(word, far) + 0.3);
  });

  it('tell opposites as alike: they must decide nothing of the kind', () => {
    expect(alike('buy', 'sell')).toBeGreaterThan(0.5);
  });
});

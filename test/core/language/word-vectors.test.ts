import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dotProduct,
  packVector,
  toLengthOne,
  unpackVectors,
  WORD_VECTOR_SIZE,
} from '../../../src/core/language/word-vectors.ts';

const anyVector = fc
  .array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: WORD_VECTOR_SIZE, maxLength: WORD_VECTOR_SIZE })
  .map((numbers) => Float32Array.from(numbers));

describe('unpackVectors', () => {
  it('finds the vector of each word at its place', () => {
    const ones = new Float32Array(WORD_VECTOR_SIZE).fill(1);
    const steps = ones.map((_, at) => (at < WORD_VECTOR_SIZE / 2 ? 1 : -1));
    const numbers = Uint8Array.from([...packVector(ones), ...packVector(steps)]);
    const vectors = unpackVectors({ words: 'drone\nship', numbers });
    expect([...(vectors.of('drone') ?? [])]).toEqual([...toLengthOne(ones)]);
    expect([...(vectors.of('ship') ?? [])]).toEqual([...toLengthOne(steps)]);
  });

  it('has none for a word that is not listed', () => {
    expect(unpackVectors({ words: 'drone', numbers: new Uint8Array(50).fill(255) }).of('dron')).toBeUndefined();
  });

  it('gives back nearly the direction of any vector that was packed', () => {
    fc.assert(
      fc.property(anyVector, (vector) => {
        fc.pre(vector.some((number) => Math.abs(number) > 1e-3));
        const back = unpackVectors({ words: 'word', numbers: packVector(vector) }).of('word');
        expect(dotProduct(back ?? vector, toLengthOne(vector))).toBeGreaterThan(0.95);
      }),
    );
  });

  it('takes half a byte for each number', () => {
    fc.assert(
      fc.property(anyVector, (vector) => {
        expect(packVector(vector)).toHaveLength(WORD_VECTOR_SIZE / 2);
      }),
    );
  });
});

describe('toLengthOne', () => {
  it('leaves a vector of nothing as it is', () => {
    expect([...toLengthOne(new Float32Array(3))]).toEqual([0, 0, 0]);
  });

  it('makes every other one as long as the next', () => {
    fc.assert(
      fc.property(anyVector, (vector) => {
        fc.pre(vector.some((number) => Math.abs(number) > 1e-3));
        const one = toLengthOne(vector);
        expect(dotProduct(one, one)).toBeCloseTo(1, 4);
      }),
    );
  });
});

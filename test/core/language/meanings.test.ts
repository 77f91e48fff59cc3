import { describe, expect, it } from 'vitest';
import { createMeanings } from '../../../src/core/language/meanings.ts';
import { WORD_VECTOR_SIZE, type WordVector } from '../../../src/core/language/word-vectors.ts';

const LINES = ['ship, boat, sea craft | navire, bateau | barco', 'sea | mer | mar', 'quay | quai | muelle'];

/** A vector that points one way. */
function along(at: number): WordVector {
  const vector = new Float32Array(WORD_VECTOR_SIZE);
  vector[at] = 1;
  return vector;
}

const WORDS: Readonly<Record<string, WordVector>> = { ship: along(0), boat: along(1), sea: along(2), craft: along(3) };

function meaningsOf(words = WORDS) {
  return createMeanings(() => ({ of: (word) => words[word] }), LINES);
}

describe('createMeanings', () => {
  it('knows an English word by its vector', () => {
    expect(meaningsOf().ofWord('sea')).toEqual(along(2));
    expect(meaningsOf().ofWord('quay')).toBeUndefined();
  });

  it('puts a concept in the middle of its English words, expressions left out', () => {
    const [ship, boat, sea, craft] = meaningsOf().ofConcept(0) ?? [];
    expect(ship).toBeCloseTo(Math.SQRT1_2);
    expect(boat).toBeCloseTo(Math.SQRT1_2);
    expect([sea, craft]).toEqual([0, 0]);
  });

  it('knows nothing of a concept without a word that has a vector, or without a line', () => {
    expect(meaningsOf().ofConcept(2)).toBeUndefined();
    expect(meaningsOf().ofConcept(3)).toBeUndefined();
  });

  it('reads no vectors before it is asked', () => {
    let reads = 0;
    const meanings = createMeanings(() => {
      reads += 1;
      return { of: () => undefined };
    }, LINES);
    expect(reads).toBe(0);
    meanings.ofWord('sea');
    meanings.ofConcept(0);
    expect(reads).toBe(1);
  });
});

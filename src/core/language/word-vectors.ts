/** Of an English word: near another one's where the two are used alike. Of length 1. */
export type WordVector = Float32Array;

export interface WordVectors {
  /** Undefined for a word that is not among them. The word is folded. */
  of(word: string): WordVector | undefined;
}

/** As they are kept: the words, a line each, and for each of them `WORD_VECTOR_SIZE` numbers of four bits. */
export interface PackedVectors {
  readonly words: string;
  readonly numbers: Uint8Array;
}

/** How many numbers a vector has. */
export const WORD_VECTOR_SIZE = 100;

const BYTES = WORD_VECTOR_SIZE / 2;

/** A vector is unpacked when its word is first met. */
export function unpackVectors({ words, numbers }: PackedVectors): WordVectors {
  const places = new Map(words.split('\n').map((word, at) => [word, at]));
  const unpacked = new Map<string, WordVector>();
  return {
    of(word) {
      const known = unpacked.get(word);
      if (known) return known;
      const at = places.get(word);
      if (at === undefined) return undefined;
      const vector = unpack(numbers.subarray(at * BYTES, (at + 1) * BYTES));
      unpacked.set(word, vector);
      return vector;
    },
  };
}

/** Two numbers a byte, from -7 to 7 on a scale of the word's own; the first one in the lower bits, 0 as 8. */
function unpack(bytes: Uint8Array): WordVector {
  const vector = new Float32Array(2 * bytes.length);
  for (const [at, byte] of bytes.entries()) {
    vector[2 * at] = (byte & 15) - ZERO;
    vector[2 * at + 1] = (byte >> 4) - ZERO;
  }
  return toLengthOne(vector);
}

/** The other way round. Numbers are rounded to fifteen steps, which costs nothing that can be measured. */
export function packVector(vector: WordVector): Uint8Array {
  const most = vector.reduce((max, number) => Math.max(max, Math.abs(number)), Number.MIN_VALUE);
  const steps = [...vector].map((number) => Math.round((number / most) * STEPS) + ZERO);
  return Uint8Array.from(
    { length: steps.length / 2 },
    (_, at) => (steps[2 * at] ?? 0) | ((steps[2 * at + 1] ?? 0) << 4),
  );
}

const STEPS = 7;
const ZERO = 8;

/** The direction of a vector, or of several together. */
export function toLengthOne(vector: WordVector): WordVector {
  const length = Math.sqrt(dotProduct(vector, vector));
  return length === 0 ? vector : vector.map((number) => number / length);
}

/** Of vectors of length 1: how alike their words are used, from -1 to 1; two words taken at random come near 0. */
export function dotProduct(one: WordVector, other: WordVector): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

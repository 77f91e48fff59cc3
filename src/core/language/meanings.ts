import { toLengthOne, WORD_VECTOR_SIZE, type WordVector, type WordVectors } from './word-vectors.ts';
import { wordsOf } from './words.ts';

/**
 * What words mean, as far as it shows in the words that they are used with. Opposites and sisters are used alike, "buy" and
 * "sell", "spring" and "autumn": good for telling what comes nearest, never for telling that it says the same.
 */
export interface Meanings {
  /** Of an English word, folded. Undefined for a rare one. */
  ofWord(word: string): WordVector | undefined;
  /** Of a concept of the lexicon: the middle of its English words, and so the meaning of its words in any language. */
  ofConcept(id: number): WordVector | undefined;
}

/** `lines` are the concepts of the lexicon. The vectors are read when a meaning is first asked for. */
export function createMeanings(readVectors: () => WordVectors, lines: readonly string[]): Meanings {
  let vectors: WordVectors | undefined;
  const concepts = new Map<number, WordVector | undefined>();
  const ofWord = (word: string) => {
    vectors ??= readVectors();
    return vectors.of(word);
  };
  return {
    ofWord,
    ofConcept(id) {
      if (!concepts.has(id)) concepts.set(id, middleOf(englishWords(lines[id]).flatMap((word) => ofWord(word) ?? [])));
      return concepts.get(id);
    },
  };
}

/** The words of a concept's English column; an expression of several words means something else than each of them. */
function englishWords(line = ''): string[] {
  const [english = ''] = line.split('|');
  const expressions = english.split(',').map((expression) => wordsOf(expression).map(({ text }) => text));
  return expressions.filter((words) => words.length === 1).flat();
}

function middleOf(vectors: readonly WordVector[]): WordVector | undefined {
  if (vectors.length === 0) return undefined;
  const sum = new Float32Array(WORD_VECTOR_SIZE);
  for (const vector of vectors) for (const [at, number] of vector.entries()) sum[at] = (sum[at] ?? 0) + number;
  return toLengthOne(sum);
}

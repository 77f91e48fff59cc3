import { createAnswerer } from '../core/answer/answer.ts';
import type { Answerer } from '../core/answer/types.ts';
import { createVocabulary } from '../core/search/vocabulary.ts';
import { readWordVectors } from '../word-vectors/read-vectors.ts';

/** What answers questions to briefings: the facts themselves. */
export function openAnswerer(): Answerer {
  return createAnswerer(createVocabulary(readWordVectors));
}

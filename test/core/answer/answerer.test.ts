import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/core/answer/answer.ts';
import type { TextLanguage } from '../../../src/core/language/stems.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';

describe('createAnswerer', () => {
  it('reads no language’s lexicon before it is asked something: programs start without', () => {
    const vocabulary = createVocabulary();
    const read: TextLanguage[] = [];
    const concepts: typeof vocabulary.concepts = {
      at(stems, index, language, words) {
        read.push(language);
        return vocabulary.concepts.at(stems, index, language, words);
      },
    };
    createAnswerer({ ...vocabulary, concepts });
    expect(read).toEqual([]);
  });
});

import { createConcepts } from '../language/concepts.ts';
import { LEXICON } from '../language/lexicon.ts';
import { createStemmer } from '../language/stems.ts';
import type { Vocabulary } from './terms.ts';

/** What search knows about words, made from the lexicon. Costs some tens of milliseconds: make one and hand it on. */
export function createVocabulary(): Vocabulary {
  const stemmers = { en: createStemmer('en'), fr: createStemmer('fr'), es: createStemmer('es') };
  return { stemmers, concepts: createConcepts(LEXICON, stemmers) };
}

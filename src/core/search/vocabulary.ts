import { conceptLines, createConcepts } from '../language/concepts.ts';
import { createExpansions, EXPANSIONS } from '../language/expansions.ts';
import { createKinds } from '../language/kinds.ts';
import { COUNTRIES } from '../language/lexicon/countries.ts';
import { KINDS } from '../language/lexicon/kinds.ts';
import { LEXICON } from '../language/lexicon.ts';
import { createMeanings } from '../language/meanings.ts';
import { createStemmer } from '../language/stems.ts';
import type { WordVectors } from '../language/word-vectors.ts';
import type { Vocabulary } from './terms.ts';

/** What search knows about words, made from the lexicon. A language is read when it is first met: make one and hand it on. */
export function createVocabulary(readVectors?: () => WordVectors): Vocabulary {
  const stemmers = { en: createStemmer('en'), fr: createStemmer('fr'), es: createStemmer('es') };
  return {
    stemmers,
    concepts: createConcepts(LEXICON, stemmers),
    expansions: createExpansions(EXPANSIONS, stemmers),
    kinds: createKinds(KINDS, stemmers),
    meanings: readVectors && createMeanings(readVectors, conceptLines(LEXICON)),
    countries: conceptsOf(COUNTRIES),
  };
}

/** The ids of the concepts of a part of the lexicon. */
function conceptsOf(part: string): Set<number> {
  const lines = new Set(conceptLines(part));
  return new Set(conceptLines(LEXICON).flatMap((line, id) => (lines.has(line) ? [id] : [])));
}

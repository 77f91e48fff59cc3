import type { Language } from '../language/languages.ts';
import { termsOf, type Vocabulary } from '../search/terms.ts';

/** Verbs whose doer is at the receiving end: "Russia bought it from Iran" is Iran's selling it to Russia. */
const RECEIVING: Readonly<Record<Language, string>> = {
  en: 'receive obtain buy purchase import acquire borrow inherit',
  fr: 'recevoir obtenir acheter acquérir importer emprunter hériter',
};

/** Who gives and who gets: the names of a text in order, turned round where its verb is one of receiving. */
export type DirectionOf = (text: string, language: Language, names: readonly string[]) => readonly string[];

export function createDirections(vocabulary: Vocabulary): DirectionOf {
  const receiving = { en: stemsAndConcepts('en', vocabulary), fr: stemsAndConcepts('fr', vocabulary) };
  return (text, language, names) => {
    const distinct = names.filter((name, at) => names.indexOf(name) === at);
    if (distinct.length < 2) return [];
    const { stems, concepts } = receiving[language];
    const isReceiving = termsOf(text, language, vocabulary).terms.some(
      (term) => stems.has(term.key) || term.concepts.some((concept) => concepts.has(concept)),
    );
    return isReceiving ? distinct.toReversed() : distinct;
  };
}

function stemsAndConcepts(language: Language, vocabulary: Vocabulary) {
  const terms = RECEIVING[language].split(' ').flatMap((word) => termsOf(word, language, vocabulary).terms);
  return { stems: new Set(terms.map(({ key }) => key)), concepts: new Set(terms.flatMap((term) => term.concepts)) };
}

/** Whether two names that both have stand in the same direction; undefined where there are no two. */
export function compareDirections(a: readonly string[], b: readonly string[]): 'same' | 'opposite' | undefined {
  for (const [at, name] of a.entries()) {
    for (const next of a.slice(at + 1)) {
      const [first, second] = [b.indexOf(name), b.indexOf(next)];
      if (first >= 0 && second >= 0) return first < second ? 'same' : 'opposite';
    }
  }
  return undefined;
}

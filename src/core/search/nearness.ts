import type { Meanings } from '../language/meanings.ts';
import type { TextLanguage } from '../language/stems.ts';
import { dotProduct, type WordVector } from '../language/word-vectors.ts';
import { remembered } from '../remembered.ts';
import type { Holders, PassageIndex } from './passage-index.ts';
import type { Term } from './terms.ts';

/**
 * For each passage, how near the nearest of its words comes to what a word of a question means, 0 to 1. Empty where nobody
 * knows what the word means.
 */
export function nearnessOf(term: Term, language: TextLanguage, index: PassageIndex): readonly number[] {
  const { meanings } = index.vocabulary;
  const own = meanings && term.kind === 'word' ? meaningsOf(term, language, meanings) : [];
  if (!meanings || own.length === 0) return [];
  const nearness = new Array<number>(index.size).fill(0);
  for (const { vector, holders } of heldBy(index)) {
    const near = Math.max(...own.map((meaning) => dotProduct(meaning, vector)));
    for (const at of holders) if ((nearness[at] ?? 0) < near) nearness[at] = near;
  }
  return nearness;
}

/** What a word of a question means; empty where nobody knows. */
export function meaningsOf(
  { surface, concepts }: Term,
  language: TextLanguage,
  meanings: Meanings | undefined,
): WordVector[] {
  if (!meanings) return [];
  const own = language === 'en' ? meanings.ofWord(surface) : undefined;
  return own ? [own] : concepts.flatMap((id) => meanings.ofConcept(id) ?? []);
}

/** What some passages speak of. */
interface Held {
  readonly vector: WordVector;
  readonly holders: Holders;
}

/** The words of the passages in English; where they have none, what the lexicon knows of them. */
const heldBy = remembered(({ vocabulary: { meanings }, frequencies, concepts }: PassageIndex): readonly Held[] => {
  const words = frequencies.en?.words;
  const held = words
    ? [...words].map(([word, holders]) => ({ vector: meanings?.ofWord(word), holders }))
    : [...concepts].map(([id, holders]) => ({ vector: meanings?.ofConcept(id), holders }));
  return held.flatMap(({ vector, holders }) => (vector ? [{ vector, holders }] : []));
});

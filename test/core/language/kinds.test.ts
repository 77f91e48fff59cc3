import { describe, expect, it } from 'vitest';
import { conceptLines } from '../../../src/core/language/concepts.ts';
import { KINDS } from '../../../src/core/language/lexicon/kinds.ts';
import type { TextLanguage } from '../../../src/core/language/stems.ts';
import { termsOf } from '../../../src/core/search/terms.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';

const vocabulary = createVocabulary();

/** Whether a question with the one word may mean a text with the other. */
function standsFor(general: string, special: string, languages: readonly [TextLanguage, TextLanguage] = ['en', 'en']) {
  const named = termsOf(general, languages[0], vocabulary).terms.flatMap((term) => term.kindsNamed);
  const held = termsOf(special, languages[1], vocabulary).terms.flatMap((term) => term.kindsHeld);
  return named.some((kind) => held.includes(kind));
}

describe('the list of kinds', () => {
  it('has general and special words in every line, in English and in French', () => {
    const wanting = conceptLines(KINDS).filter((line) => {
      const cells = line.split('>').flatMap((side) => side.split('|'));
      return cells.length !== 4 || cells.some((cell) => cell.trim() === '');
    });
    expect(wanting).toEqual([]);
  });

  it.each([
    ['boat', 'ferry'],
    ['aircraft', 'helicopter'],
    ['disaster', 'earthquake'],
    ['foot passengers', 'pedestrians'],
  ])('lets %s stand for %s, and not the other way round', (general, special) => {
    expect([standsFor(general, special), standsFor(special, general)]).toEqual([true, false]);
  });

  it.each([
    ['boat', 'bac', ['en', 'fr']],
    ['ouvrage', 'bridge', ['fr', 'en']],
  ] as const)('goes from one language to the other: %s, %s', (general, special, languages) => {
    expect(standsFor(general, special, languages)).toBe(true);
  });

  it.each([
    ['boat', 'helicopter'],
    ['disease', 'earthquake'],
  ])('keeps %s and %s apart', (general, special) => {
    expect(standsFor(general, special)).toBe(false);
  });
});

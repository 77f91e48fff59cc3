import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextLanguage } from '../../../src/core/language/stems.ts';
import { nearnessOf } from '../../../src/core/search/nearness.ts';
import { createPassageIndex } from '../../../src/core/search/passage-index.ts';
import { termsOf } from '../../../src/core/search/terms.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';
import { readWordVectors } from '../../../src/word-vectors/read-vectors.ts';
import { anyText } from '../../any-text.ts';

const vocabulary = createVocabulary(readWordVectors);

const TEXTS = ['The airline dismissed forty pilots.', 'A storm flooded the harbour.', 'The bank raised its rates.'];
const FRENCH = [
  'La compagnie a licencié ses pilotes.',
  'Une tempête a inondé le port.',
  'La banque a relevé ses taux.',
];

function nearness(word: string, language: TextLanguage = 'en', texts: readonly string[] = TEXTS, written = 'en') {
  const index = createPassageIndex(
    texts.map((text) => ({ texts: { [written]: text } })),
    vocabulary,
  );
  const [term] = termsOf(word, language, vocabulary).terms;
  return term ? nearnessOf(term, language, index) : [];
}

function nearest(word: string, ...rest: [TextLanguage?, (readonly string[])?, string?]): number {
  const all = nearness(word, ...rest);
  return all.indexOf(Math.max(...all));
}

describe('nearnessOf', () => {
  it.each([
    ['aircraft', 0],
    ['sacked', 0],
    ['hurricane', 1],
    ['ships', 1],
    ['loans', 2],
    ['inflation', 2],
  ])('finds what a word has to do with: %s', (word, passage) => {
    expect(nearest(word)).toBe(passage);
  });

  it.each([
    ['avion', 0],
    ['ouragan', 1],
    ['crédit', 2],
  ])('knows a French word by the English ones of the lexicon: %s', (word, passage) => {
    expect(nearest(word, 'fr')).toBe(passage);
  });

  it('finds its way in passages that are in French only', () => {
    expect(nearest('ouragan', 'fr', FRENCH, 'fr')).toBe(1);
    expect(nearest('aircraft', 'en', FRENCH, 'fr')).toBe(0);
  });

  it('says nothing of a word that nobody knows', () => {
    expect(nearness('Qworblat')).toEqual([]);
  });

  it('says nothing of a number', () => {
    expect(nearness('42')).toEqual([]);
  });

  it('says nothing without vectors', () => {
    const plain = createVocabulary();
    const index = createPassageIndex([{ texts: { en: 'A storm.' } }], plain);
    const [term] = termsOf('hurricane', 'en', plain).terms;
    expect(term && nearnessOf(term, 'en', index)).toEqual([]);
  });

  it('is never above one or below nothing, for any word and text', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (question, text) => {
        const index = createPassageIndex([{ texts: { en: text } }, { texts: { fr: text } }], vocabulary);
        const found = termsOf(question, 'en', vocabulary).terms.flatMap((term) => nearnessOf(term, 'en', index));
        for (const near of found) {
          expect(near).toBeGreaterThanOrEqual(0);
          expect(near).toBeLessThanOrEqual(1.001);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_MAX_CHARS, normalQuestion } from '../../../src/core/conversation/normal-question.ts';

describe('normalQuestion', () => {
  it.each([
    ['case, punctuation and spaces', '  Who BUILDS their cameras?! ', 'who builds their cameras'],
    ['accents and apostrophes', 'Où est l’usine d’Alabuga ?', 'ou est l usine d alabuga'],
    ['digits', 'Why 1,700 drones?', 'why 1 700 drones'],
    ['other alphabets', 'Где завод?', 'где завод'],
    ['nothing that could be asked', '🤷 … ?', ''],
  ])('folds %s', (_, question, normal) => {
    expect(normalQuestion(question)).toBe(normal);
  });

  it('is its own normal form, short and without a space at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1_000 }), (question) => {
        const normal = normalQuestion(question);
        expect(normalQuestion(normal)).toBe(normal);
        expect(normal.length).toBeLessThanOrEqual(GAP_MAX_CHARS);
        expect(normal).toBe(normal.trim());
      }),
    );
  });

  it('is quick with a question of 100 kB', () => {
    expect(normalQuestion('very '.repeat(20_000))).toBe(normalQuestion('very '.repeat(20_001)));
  });
});

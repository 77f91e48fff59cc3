import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_MAX_CHARS, normalQuestion, shownQuestion } from '../../../src/core/conversation/normal-question.ts';

describe('shownQuestion', () => {
  it('puts a question on one line and keeps its beginning', () => {
    expect(shownQuestion(' who\n\tbuilds  them? ')).toBe('who builds them?');
    expect(shownQuestion(`a${'🏗'.repeat(200)}`)).toBe(`a${'🏗'.repeat(149)}`);
  });
});

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
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 100 }).map((words) => words.join(' ')),
        (question) => {
          const normal = normalQuestion(question);
          expect(normalQuestion(normal)).toBe(normal);
          expect(normal.length).toBeLessThanOrEqual(GAP_MAX_CHARS);
          expect(normal).toBe(normal.trim());
        },
      ),
    );
  });

  it('cuts a long question between two characters', () => {
    expect(normalQuestion(`a${'𐐷'.repeat(20_000)}`)).toBe(`a${'𐐷'.repeat(149)}`);
    expect(normalQuestion('very '.repeat(20_000))).toBe(`${'very '.repeat(59)}very`);
  });
});

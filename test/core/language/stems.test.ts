import { describe, expect, it } from 'vitest';
import { createStemmer } from '../../../src/core/language/stems.ts';

const stemmers = { en: createStemmer('en'), fr: createStemmer('fr'), es: createStemmer('es') };

describe('stem', () => {
  it.each([
    ['en', 'bought', 'buy'],
    ['en', 'sold', 'sell'],
    ['en', 'sent', 'sending'],
    ['en', 'children', 'child'],
    ['fr', 'vendus', 'vendre'],
    ['fr', 'recoivent', 'recevoir'],
    ['fr', 'vont', 'aller'],
    ['es', 'dijeron', 'decir'],
  ] as const)('reads irregular %s “%s” as a form of “%s”', (language, form, base) => {
    expect(stemmers[language].stem(form)).toBe(stemmers[language].stem(base));
  });
});

import { describe, expect, it } from 'vitest';
import { inLanguage, isLanguage } from '../../../src/core/language/languages.ts';

describe('inLanguage', () => {
  it('gives the text in the language asked for, else in the one there is', () => {
    expect(inLanguage({ en: 'harbour', fr: 'port' }, 'fr')).toBe('port');
    expect(inLanguage({ en: 'harbour' }, 'fr')).toBe('harbour');
    expect(inLanguage({}, 'fr')).toBe('');
  });
});

describe('isLanguage', () => {
  it.each([
    ['en', true],
    ['fr', true],
    ['FR', false],
    ['es', false],
    ['', false],
  ])('of “%s”: %s', (value, is) => {
    expect(isLanguage(value)).toBe(is);
  });
});

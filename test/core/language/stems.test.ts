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
    ['fr', 'concu', 'concevoir'],
    ['fr', 'nuisent', 'nuire'],
    ['fr', 'abattus', 'abattre'],
    ['es', 'dijeron', 'decir'],
  ] as const)('reads irregular %s “%s” as a form of “%s”', (language, form, base) => {
    expect(stemmers[language].stem(form)).toBe(stemmers[language].stem(base));
  });
});

describe('stem of a French participle', () => {
  it.each(['livre', 'livree', 'livrees', 'livres'])('reads “%s”, its accents folded, as a form of “livrer”', (form) => {
    expect(stemmers.fr.stem(form)).toBe(stemmers.fr.stem('livrer'));
  });
});

describe('stem of what is no word', () => {
  it.each(['en', 'fr', 'es'] as const)('leaves numbers as they are, in %s', (language) => {
    expect(stemmers[language].stem('2030')).toBe('2030');
  });

  it.each(['en', 'fr', 'es'] as const)(
    'leaves a run of letters that is longer than any word as it is, in %s',
    (language) => {
      const endless = `${'ab'.repeat(20_000)}ations`;
      expect(stemmers[language].stem(endless)).toBe(endless);
    },
  );
});

describe('isFunctionWord', () => {
  it.each([
    ['en', 'who'],
    ['en', 'the'],
    ['en', 'cannot'],
    ['fr', 'qu'],
    ['fr', 'etait'],
    ['fr', 'a'],
    ['es', 'quien'],
  ] as const)('takes %s “%s” for one', (language, word) => {
    expect(stemmers[language].isFunctionWord(word)).toBe(true);
  });

  it.each([
    ['en', 'drone'],
    ['en', 'usine'],
    ['fr', 'usine'],
    ['fr', 'plant'],
  ] as const)('takes %s “%s” for none', (language, word) => {
    expect(stemmers[language].isFunctionWord(word)).toBe(false);
  });
});

describe('the stem of a French verb with many doers', () => {
  it.each([
    ['frappent', 'frapper'],
    ['achetent', 'acheter'],
    ['transitent', 'transiter'],
    ['visent', 'viser'],
    ['signent', 'signer'],
    ['montent', 'monter'],
    ['livrent', 'livrer'],
  ])('is that of its dictionary form: %s, %s', (form, base) => {
    expect(stemmers.fr.stem(form)).toBe(stemmers.fr.stem(base));
  });

  it.each([
    'client',
    'content',
    'absent',
    'president',
    'precedent',
    'different',
    'continent',
    'competent',
    'serpent',
    'accident',
    'violent',
    'urgent',
  ])('is not made of a word that only ends so: %s', (word) => {
    expect(stemmers.fr.stem(word)).toBe(word);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConcepts, standsAt } from '../../../src/core/language/concepts.ts';
import { LEXICON } from '../../../src/core/language/lexicon.ts';
import { createStemmer, type TextLanguage } from '../../../src/core/language/stems.ts';
import { wordsOf } from '../../../src/core/language/words.ts';

const stemmers = { en: createStemmer('en'), fr: createStemmer('fr'), es: createStemmer('es') };

const SMALL = createConcepts(
  `# a comment

buy, purchase | acheter, se procurer | comprar
air strike, air raid, strike | frappe aérienne, raid | ataque aéreo
air | air | aire`,
  stemmers,
);

describe('createConcepts', () => {
  it('finds the words of one line by the same concept in every language, in any form', () => {
    expect(found('purchases', 'en')).toEqual(['0 of 1']);
    expect(found('acheté', 'fr')).toEqual(['0 of 1']);
    expect(found('comprar', 'es')).toEqual(['0 of 1']);
  });

  it('tells the longest expression first, and the single words after it', () => {
    expect(found('air strikes', 'en')).toEqual(['1 of 2', '2 of 1']);
  });

  it('knows every expression of a line that begins with the same word', () => {
    expect(found('air raids', 'en')).toEqual(['1 of 2', '2 of 1']);
  });

  it('finds an expression whole only', () => {
    expect(found('procurer', 'fr')).toEqual([]);
    expect(found('se procurer', 'fr')).toEqual(['0 of 2']);
    expect(found('air', 'en')).toEqual(['2 of 1']);
  });

  it('finds nothing for words of another language, or behind the end', () => {
    expect(found('acheter', 'en')).toEqual([]);
    expect(SMALL.at(['buy'], 1, 'en')).toEqual([]);
  });
});

describe('the lexicon', () => {
  const concepts = createConcepts(LEXICON, stemmers);

  it.each([
    ['buy', 'acheter'],
    ['plant', 'usine'],
    ['weapons', 'armes'],
  ])('knows %s and %s for the same', (english, french) => {
    const ids = (word: string, language: 'en' | 'fr') =>
      concepts.at([stemmers[language].stem(word)], 0, language).map(({ id }) => id);
    expect(ids(english, 'en').filter((id) => ids(french, 'fr').includes(id))).not.toEqual([]);
  });

  it('has three columns in every line', () => {
    const lines = LEXICON.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    expect(lines.filter((line) => line.split('|').length !== 3)).toEqual([]);
  });
});

describe('standsAt', () => {
  const word = fc.stringMatching(/^[ab]{1,3}$/);

  it('tells what comparing the words one by one tells', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.array(word, { maxLength: 6 }),
        fc.nat(6),
        (expression, words, at) => {
          const isThere = expression.every((each, nth) => words[at + nth] === each);
          expect(standsAt(expression.join(' '), words, at)).toBe(isThere);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['an expression', 'air strike', ['an', 'air', 'strike'], 1, true],
    ['half of it at the end', 'air strike', ['an', 'air'], 1, false],
    ['a longer word', 'air', ['airs'], 0, false],
    ['a shorter word', 'airs', ['air'], 0, false],
  ])('is exact about %s', (_what, expression, words, at, isThere) => {
    expect(standsAt(expression, words, at)).toBe(isThere);
  });
});

function found(text: string, language: TextLanguage): string[] {
  const stems = wordsOf(text).map((word) => stemmers[language].stem(word.text));
  return SMALL.at(stems, 0, language).map(({ id, length }) => `${id} of ${length}`);
}

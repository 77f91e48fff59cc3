import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../src/core/briefing/names.ts';
import { createPassageIndex } from '../../../src/core/search/passage-index.ts';
import { rank } from '../../../src/core/search/rank.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';

const vocabulary = createVocabulary();

const HARBOUR = [
  'The harbour was closed on Monday.',
  'Captain Moss steered the ferry into the lock.',
  'He paid 400 crowns for the repair.',
  'Storms are common in autumn.',
];

function indexOf(texts: readonly string[]) {
  return createPassageIndex(
    texts.map((text) => ({ texts: { en: text } })),
    vocabulary,
  );
}

function best(question: string, texts = HARBOUR): number | undefined {
  return rank(indexOf(texts), question, { language: 'en' }).matches[0]?.index;
}

describe('rank', () => {
  it('puts the passage first that has the words of the question', () => {
    expect(best('Who steered the ferry?')).toBe(1);
  });

  it('finds other forms of a word', () => {
    expect(best('Which storm is common?')).toBe(3);
  });

  it('sees through a typing mistake', () => {
    expect(best('the harbuor')).toBe(0);
  });

  it('takes near-synonyms for each other', () => {
    expect(best('What did it cost?', ['The tower is red.', 'Its price was high.'])).toBe(1);
  });

  it('finds a number by its digits', () => {
    expect(best('What about 400?')).toBe(2);
  });

  it('gives rare words more weight than words that every passage has', () => {
    const texts = ['The port sold grain.', 'The port sold coal.', 'The port sold timber.'];
    const { terms } = rank(indexOf(texts), 'Did the port sell timber?', { language: 'en' });
    const weight = (key: string) => terms.find((term) => term.key === key)?.weight ?? 0;
    expect(weight('timber')).toBeGreaterThan(3 * weight('port'));
  });

  it('says how far each passage explains each word, and how far any does', () => {
    const { terms, matches } = rank(indexOf(HARBOUR), 'Was the ferry painted?', { language: 'en' });
    expect(terms.map(({ key, known }) => [key, known])).toEqual([
      ['ferri', 1],
      ['paint', 0],
    ]);
    expect(matches[0]?.degrees).toEqual([1, 0]);
  });

  it('knows a name by any of its forms, and a speaker by less', () => {
    const findNames = createNameFinder([
      {
        id: 'dock-office',
        kind: 'organisation',
        label: { en: 'the Dock Office', fr: 'le Bureau des docks' },
        forms: { en: ['Dock Office', 'DO'], fr: ['Bureau des docks'] },
      },
    ]);
    const index = createPassageIndex(
      [
        { texts: { en: 'The Dock Office closed.' } },
        { texts: { en: 'It will open in May.' }, speakers: ['dock-office'] },
        { texts: { en: 'A ferry sank.' } },
      ],
      vocabulary,
      findNames,
    );
    const { matches } = rank(index, 'le Bureau des docks', { language: 'fr' });
    expect(matches.map(({ index: at, coverage }) => [at, coverage])).toEqual([
      [0, 1],
      [1, 0.7],
      [2, 0],
    ]);
  });

  it('looks a question up in the language of its words, where passages have it', () => {
    const index = createPassageIndex(
      [{ texts: { en: 'The bridge is old.', fr: 'Le pont est vieux.' } }, { texts: { en: 'A ferry.', fr: 'Un bac.' } }],
      vocabulary,
    );
    expect(rank(index, 'le bac', { language: 'fr' }).matches[0]?.index).toBe(1);
  });

  it('finds what is asked in another language by shared roots and the dictionary', () => {
    expect(rank(indexOf(HARBOUR), '¿Quién pagó la reparación?', { language: 'es' }).matches[0]?.index).toBe(2);
  });

  it('adds the bonus of a passage', () => {
    const { matches } = rank(indexOf(['A ferry.', 'A ferry.']), 'ferry', { language: 'en', bonus: (at) => at });
    expect(matches[0]?.index).toBe(1);
  });

  it('lets the sentence before explain a pronoun in running text', () => {
    const texts = [
      'Moss was born in a village.',
      'He paid for repairs.',
      'Repairs of the tower were paid for.',
      'Ships came.',
    ];
    const asked = 'What repairs did Moss pay for?';
    const order = (isRunningText: boolean) =>
      rank(indexOf(texts), asked, { language: 'en', isRunningText, paragraphs: [1, 1, 2, 2] }).matches[0]?.index;
    expect(order(true)).toBe(1);
  });

  it('does not look beyond the paragraph', () => {
    const contexts = (paragraphs: readonly number[]) =>
      rank(indexOf(['A ferry sank.', 'Nobody was hurt.']), 'ferry', {
        language: 'en',
        isRunningText: true,
        paragraphs,
      }).matches.find(({ index }) => index === 1)?.context;
    expect(contexts([1, 2])).toEqual({ around: 0, before: 0, neighbour: 0 });
    expect(contexts([1, 1])).toEqual({ around: 1, before: expect.closeTo(0.7), neighbour: 1 });
  });

  it('has nothing to rank where there are no passages', () => {
    expect(rank(indexOf([]), 'ferry', { language: 'en' })).toEqual({ terms: [], matches: [] });
  });

  it('ranks every passage once, best first, with shares between 0 and 1, whatever is asked', () => {
    const word = fc.constantFrom('ferry', 'Moss', '400', 'harbour', 'the', 'who', '?', 'é', '🚢', 'storms');
    const text = fc.oneof(
      fc.array(word).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, fc.boolean(), (texts, asked, isRunningText) => {
        const { matches } = rank(indexOf(texts), asked, { language: 'en', isRunningText });
        expect(matches.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...texts.keys()]);
        for (const [at, { score, coverage, grams, context }] of matches.entries()) {
          expect(score).toBeGreaterThanOrEqual(matches[at + 1]?.score ?? 0);
          for (const share of [coverage, grams, ...Object.values(context)]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/core/answer/answer.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';
import { aBriefing, aFact } from '../builders.ts';
import { ask, citedIn, outcome } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('a question in words that no fact has', () => {
  it.each([
    ['en', 'Does Velland export wheat?'],
    ['fr', 'La Vellande exporte-t-elle du blé ?'],
  ] as const)('is answered by the fact that comes nearest to what they mean (%s): %s', (language, question) => {
    expect(citedIn(ask(GRAIN, question, language))[0]).toBe('f1');
  });

  it.each([
    ['en', 'Does Velland export bananas to the moon?'],
    ['en', 'Which team won the wheat cup?'],
    ['fr', 'Quelle est la recette du pain ?'],
  ] as const)('is declined all the same where they are far from it (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toBe('not_in_briefing');
  });

  it('is weighed without vectors too', () => {
    const plain = createAnswerer(createVocabulary());
    const answer = plain.answer(GRAIN, { text: 'Does Velland sell grain to Ormia?', language: 'en', turns: [] });
    expect(citedIn(answer)).toEqual(['f1']);
  });
});

describe('words that are used alike', () => {
  const SALE = aBriefing({
    facts: [
      aFact({ id: 'f1', text: { en: 'The museum sold a painting in May 2024.' } }),
      aFact({ id: 'f2', text: { en: 'The museum bought a statue in June 2024.' } }),
    ],
  });

  it.each([
    ['What did the museum buy?', 'f2'],
    ['What did the museum sell?', 'f1'],
  ])('are not taken for each other: %s', (question, fact) => {
    expect(citedIn(ask(SALE, question))[0]).toBe(fact);
  });
});

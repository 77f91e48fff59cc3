import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/core/briefing/types.ts';
import { LANGUAGES } from '../../../src/core/language/languages.ts';
import { aBriefing, aFact } from '../builders.ts';
import { ask, citedIn, outcome, ownWords } from './asking.ts';

/** A harbour with four facts about its lighthouse, two about its ferry, and a strike of which two accounts are given. */
const HARBOUR = aBriefing({
  facts: [
    told('f1', 'The lighthouse was painted red in 1990.', 'Le phare a été peint en rouge en 1990.'),
    told('f2', 'A storm broke the lamp of the lighthouse.', 'Une tempête a cassé la lampe du phare.'),
    told('f3', 'Pigeons nest in the lighthouse.', 'Des pigeons nichent dans le phare.'),
    told('f4', 'The lighthouse belongs to the town.', 'Le phare appartient à la ville.'),
    told('f5', 'The ferry carries sheep to the island.', 'Le bac transporte des moutons vers l’île.'),
    told('f6', 'The ferry costs 12 million euros.', 'Le bac coûte 12 millions d’euros.', {
      figures: [{ value: 12_000_000, unit: { en: 'euros', fr: 'euros' } }],
    }),
    told('f8', 'The dockers went on strike over pay.', 'Les dockers ont fait grève pour leur salaire.', {
      disputes: ['f9'],
    }),
    told('f9', 'The dockers never went on strike.', 'Les dockers n’ont jamais fait grève.', {
      disputes: ['f8'],
      status: 'denied',
      saidBy: { speaker: 'dockers' },
    }),
  ],
});

function told(id: string, en: string, fr: string, over: Partial<Fact> = {}): Fact {
  return aFact({ id, text: { en, fr }, ...over });
}

describe('an answer', () => {
  it.each([
    ['en', 'Who owns the lighthouse?', 'answered f4'],
    ['en', 'What colour is the lighthouse?', 'answered f1'],
    ['en', 'When was the lighthouse painted?', 'answered f1'],
    ['en', 'How much does the ferry cost?', 'answered f6'],
    ['fr', 'À qui appartient le phare ?', 'answered f4'],
    ['fr', 'Où nichent les pigeons ?', 'answered f3'],
    ['fr', 'Combien coûte le bac ?', 'answered f6'],
  ] as const)('is one fact where one is clear (%s): %s', (language, question, expected) => {
    expect(outcome(ask(HARBOUR, question, language))).toBe(expected);
  });

  it.each([
    ['en', 'What do we know about the lighthouse?'],
    ['en', 'Tell me about the lighthouse.'],
    ['en', 'What about the lighthouse?'],
    ['fr', 'Que sait-on du phare ?'],
    ['fr', 'Parle-moi du phare.'],
    ['fr', 'Et le phare ?'],
  ] as const)('is three facts of four that bear on it alike (%s): %s', (language, question) => {
    expect(outcome(ask(HARBOUR, question, language))).toBe('answered f1 f2 f3');
  });

  it.each([
    ['en', 'Did the dockers go on strike?', 'disputed f9 f8', 'Two accounts:'],
    ['en', 'Why did the dockers go on strike?', 'disputed f8 f9', 'Two accounts:'],
    ['en', 'What about the strike?', 'disputed f8 f9', 'Two accounts:'],
    ['fr', 'Les dockers ont-ils fait grève ?', 'disputed f9 f8', 'Deux versions\u00A0:'],
  ] as const)('is both sides of a dispute, and nothing beside them (%s): %s', (language, question, expected, words) => {
    const answer = ask(HARBOUR, question, language);
    expect(outcome(answer)).toBe(expected);
    expect(ownWords(answer)).toBe(words);
  });

  it('has no quarrel beside it that is not to the point', () => {
    expect(citedIn(ask(HARBOUR, 'Who owns the lighthouse of the dockers?'))).not.toContain('f8');
  });

  it('never has more than three facts beside one another, whatever single thing is asked', () => {
    const calm = { ...HARBOUR, facts: HARBOUR.facts.filter(({ disputes }) => disputes.length === 0) };
    const words =
      'what who the lighthouse lamp storm ferry sheep island red town pigeons about tell me both compare le phare bac moutons qui que sait-on ?';
    const line = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 9 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(line, fc.constantFrom(...LANGUAGES), (question, language) => {
        const answer = ask(calm, question, language);
        // « Que sait-on ? » asks for all of it, and is told what the briefing is about.
        fc.pre(ownWords(answer) !== calm.summary[language]);
        expect(citedIn(answer).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a question for several things', () => {
  it.each([
    ['en', 'What colour was the lighthouse painted, and what broke its lamp?', 'answered f1 f2'],
    ['en', 'What broke the lamp and what nests there?', 'answered f2 f3'],
    ['en', 'Pigeons and sheep: tell me of both.', 'answered f3 f5'],
    ['fr', 'Qu’a cassé la tempête et que transporte le bac ?', 'answered f2 f5'],
    ['fr', 'Le prix du bac ainsi que ce qu’il transporte ?', 'answered f6 f5'],
  ] as const)('is told of each (%s): %s', (language, question, expected) => {
    expect(outcome(ask(HARBOUR, question, language))).toBe(expected);
  });
});

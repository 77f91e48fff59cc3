import { describe, expect, it } from 'vitest';
import { createPreparer } from '../../../src/core/answer/prepare.ts';
import { createQuestionReader } from '../../../src/core/answer/question.ts';
import { scoreFacts } from '../../../src/core/answer/score.ts';
import { wantedBy } from '../../../src/core/answer/wanted-by.ts';
import type { Language } from '../../../src/core/language/languages.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';
import { readWordVectors } from '../../../src/word-vectors/read-vectors.ts';
import { ask, outcome } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

const vocabulary = createVocabulary(readWordVectors);
const prepared = createPreparer(vocabulary)(GRAIN);
const read = createQuestionReader(vocabulary);

const SIGNS = ['fits', 'lacksKind', 'lacksThing', 'namesNobody', 'ofNobody', 'ofAnother', 'ofNothing'] as const;

/** Which of the signs a fact has for a question. */
function signsOf(id: string, question: string, language: Language): string[] {
  const asked = read(question, prepared, language);
  const { facts } = scoreFacts(asked, prepared, wantedBy(asked, prepared));
  const signs = facts.find(({ fact }) => fact.id === id)?.signs;
  return SIGNS.filter((sign) => signs?.[sign] === 1);
}

describe('what a fact lacks of a question', () => {
  it.each([
    ['en', 'f4', 'How much did the tractors cost?', ['fits']],
    ['en', 'f6', 'When will the silo open?', ['fits']],
    ['en', 'f3', 'How many tractors did Ormia receive?', ['fits']],
    ['en', 'f10', 'Who carries the grain?', []],
    ['fr', 'f6', 'Quand ouvrira le silo ?', ['fits']],
    ['fr', 'f10', 'Qui transporte le grain ?', []],
  ] as const)('is nothing where it answers (%s, %s): %s', (language, fact, question, signs) => {
    expect(signsOf(fact, question, language)).toEqual(signs);
  });

  it.each([
    ['en', 'f7', 'When will the silo open?'],
    ['en', 'f5', 'How much did the tractors cost?'],
    ['fr', 'f7', 'Quand ouvrira le silo ?'],
  ] as const)(
    'is a thing of the kind asked for, where it has the words alone (%s, %s): %s',
    (language, fact, question) => {
      expect(signsOf(fact, question, language)).toEqual(['lacksKind']);
    },
  );

  it.each([
    ['en', 'f4', 'How much did the silo cost?'],
    ['fr', 'f4', 'Combien coûte le silo ?'],
  ] as const)('is the thing, where its amount is another thing’s (%s, %s): %s', (language, fact, question) => {
    expect(signsOf(fact, question, language)).toEqual(['fits', 'lacksThing', 'ofAnother']);
    expect(outcome(ask(GRAIN, question, language))).toBe('not_in_briefing');
  });

  it.each([
    ['en', 'f3', 'Who drives the tractors?'],
    ['en', 'f10', 'Who owns the ships?'],
    ['fr', 'f3', 'Qui conduit les tracteurs ?'],
  ] as const)('is the deed, where somebody is asked who does another (%s, %s): %s', (language, fact, question) => {
    expect(signsOf(fact, question, language)).toEqual(['ofNobody']);
    expect(outcome(ask(GRAIN, question, language))).toBe('not_in_briefing');
  });

  it('is anybody, where it names none and the question asks for one', () => {
    expect(signsOf('f5', 'Who needs repairs?', 'en')).toEqual(['namesNobody']);
    expect(signsOf('f5', 'Who ordered repairs?', 'en')).toContain('ofNobody');
  });

  it.each([
    ['en', 'f1', 'What about the helicopters?'],
    ['fr', 'f1', 'Et les hélicoptères ?'],
  ] as const)('is everything, where nobody knows the thing asked about (%s, %s): %s', (language, fact, question) => {
    expect(signsOf(fact, question, language)).toEqual(['ofNothing']);
    expect(outcome(ask(GRAIN, question, language))).toBe('not_in_briefing');
  });

  it.each(['f1', 'f3', 'f10', 'f12'])('is nothing in a question for a yes or a no about names (%s)', (fact) => {
    expect(signsOf(fact, 'Does Velland sell grain to Ormia?', 'en')).toEqual([]);
  });
});

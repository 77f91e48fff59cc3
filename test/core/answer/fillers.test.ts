import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFillers } from '../../../src/core/answer/fillers.ts';
import { LANGUAGES } from '../../../src/core/language/languages.ts';
import { anyText } from '../../any-text.ts';
import { ask, outcome } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('what is said beside a question', () => {
  it.each([
    ['en', 'How far is it, more or less?', `How far is it, ${' '.repeat(12)}?`],
    ['en', 'For my essay: who sells grain?', `${' '.repeat(13)} who sells grain?`],
    ['fr', 'Combien, à peu près ?', `Combien, ${' '.repeat(10)} ?`],
    ['fr', 'Je prépare un cours : qui vend du grain ?', `${' '.repeat(21)} qui vend du grain ?`],
    ['en', 'Who sells grain?', 'Who sells grain?'],
    ['fr', 'En gros', 'En gros'],
  ] as const)('is blanked out (%s): %s', (language, text, expected) => {
    expect(withoutFillers(text, language)).toBe(expected);
  });

  it('leaves every position as it was, and never nothing', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom(...LANGUAGES), (text, language) => {
        const clear = withoutFillers(text, language);
        expect(clear.length).toBe(text.length);
        expect(clear.trim() === '').toBe(text.trim() === '');
      }),
    );
  });

  it.each([
    ['en', 'How far is the silo from the border, more or less?', 'answered f7'],
    ['fr', 'À combien de kilomètres de la frontière est le silo, à peu près ?', 'answered f7'],
    ['en', 'For my essay: who sells grain to Ormia?', 'answered f1'],
  ] as const)('changes no answer (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });
});

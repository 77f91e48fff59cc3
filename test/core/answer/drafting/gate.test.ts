import { describe, expect, it } from 'vitest';
import { createTextChecker } from '../../../../src/core/answer/check-text.ts';
import { createGate } from '../../../../src/core/answer/drafting/gate.ts';
import type { Material } from '../../../../src/core/answer/types.ts';
import type { Language } from '../../../../src/core/language/languages.ts';
import { createVocabulary } from '../../../../src/core/search/vocabulary.ts';
import { ownBriefing } from '../../../own-briefings.ts';

const DRONES = ownBriefing('russia-iran-drones');
const evidence = createTextChecker(createVocabulary()).briefing(DRONES);

/** `passed`, or what the sentence failed on, of an answer made of this fact. */
function judged(fact: string, text: string, language: Language = 'en', material: Material = {}): string {
  const gate = createGate({ evidence, allowed: new Set([fact]), language, material });
  const result = gate({ text, facts: [fact] });
  return result.kind === 'passed' ? 'passed' : result.check;
}

describe('the gate of an answer', () => {
  it.each([
    ['f10', 'Iran supplied drones to Russia before the war in Ukraine began.'],
    ['f10', 'Before the war in Ukraine began, Iran supplied Russia with drones.'],
    ['f11', 'Since the war in Ukraine began, Iran has supplied no drones to Russia.'],
    ['f12', 'Iran keeps supplying the Russian military with one-way attack drones.'],
    ['f14', 'Russian forces use Iranian one-way attack drones against Ukraine.'],
    ['f4', 'A drone plant in the Alabuga special economic zone could be operating in early 2024.'],
    ['f25', 'Russia had used most of the 400 drones it had bought from Iran by May 2023.'],
    ['f1', 'Iran gives Russia materials for a drone plant.'],
    ['f31', 'Iran announced a finalised deal to buy Su-35 fighter jets from Russia in April 2023.'],
  ])('lets through what says no less than %s: %s', (fact, text) => {
    expect(judged(fact, text)).toBe('passed');
  });

  it.each([
    ['f10', 'L’Iran a livré des drones à la Russie avant le début de la guerre en Ukraine.'],
    ['f12', 'L’Iran livre toujours des drones kamikazes à l’armée russe.'],
    ['f25', 'En mai 2023, la Russie avait déjà employé la plupart des 400 drones achetés à l’Iran.'],
  ])('lets through what says no less than %s, in French: %s', (fact, text) => {
    expect(judged(fact, text, 'fr')).toBe('passed');
  });

  it.each(['Yes.', 'Yes, it is.', 'No.', '...', '?', 'Iran.', '400.', 'May 2023.', 'Indeed.'])(
    'stops what says next to nothing: %s',
    (text) => {
      expect(judged('f11', text)).not.toBe('passed');
      expect(judged('f25', text)).not.toBe('passed');
    },
  );

  it('takes a yes or no from in front of the fact, and its id from behind', () => {
    const gate = createGate({ evidence, allowed: new Set(['f10']), language: 'en', material: {} });
    expect(
      gate({ text: 'Yes, Iran supplied drones to Russia before the war in Ukraine began (f10).', facts: ['f10'] }),
    ).toEqual({
      ...{ kind: 'passed', fact: 'f10', text: 'Iran supplied drones to Russia before the war in Ukraine began.' },
    });
  });

  it.each([
    'Iran supplied drones to Russia.',
    'Iran supplied drones to Russia when the war in Ukraine began.',
    'Iran supplied drones to Russia during the war in Ukraine.',
    'The war in Ukraine began before Iran supplied drones to Russia.',
    'Iran supplied drones to Russia since the war in Ukraine began.',
  ])('stops what leaves out or turns round when it was: %s', (text) => {
    expect(judged('f10', text)).not.toBe('passed');
  });

  it.each([
    'Iran keeps supplying drones to Russia before the war in Ukraine began.',
    'Iran is supplying drones to Russia before the war in Ukraine began.',
    'Iran supplies drones to Russia before the war in Ukraine began.',
  ])('stops what makes the past go on: %s', (text) => {
    expect(judged('f10', text)).not.toBe('passed');
  });

  it('stops what makes the past go on, in French', () => {
    expect(judged('f10', 'L’Iran livre à la Russie des drones avant que la guerre en Ukraine ne commence.', 'fr')).toBe(
      'plan',
    );
  });

  it.each([
    'You should use Iranian one-way attack drones against Ukraine.',
    'Use Iranian one-way attack drones against Ukraine.',
    'We use Iranian one-way attack drones against Ukraine.',
    'Iranian one-way attack drones are used against Ukraine.',
    'Do Russian forces use Iranian one-way attack drones against Ukraine?',
  ])('stops orders, questions, and what names nobody who acts: %s', (text) => {
    expect(judged('f14', text)).not.toBe('passed');
  });

  it('stops what lacks the figures, dates or names that are asked for', () => {
    expect(judged('f25', 'Russia had used most of the drones it had bought from Iran by May 2023.', 'en', {})).toBe(
      'passed',
    );
    const asked = { needs: 'figure' } as const;
    expect(judged('f25', 'Russia had used most of the drones it had bought from Iran by May 2023.', 'en', asked)).toBe(
      'coverage',
    );
    expect(judged('f13', 'Ships carry one-way attack drones.', 'en', { needs: 'name' })).toBe('coverage');
  });
});

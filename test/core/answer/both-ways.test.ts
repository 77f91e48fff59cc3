import { describe, expect, it } from 'vitest';
import { ask, outcome } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('a question for what goes both ways', () => {
  it.each([
    ['en', 'Is the trade a one-way street?'],
    ['en', 'What do the two countries sell to each other?'],
    ['fr', 'Le commerce est-il à sens unique ?'],
  ] as const)('has what comes back, and then what is given (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toMatch(/^answered f2 f1/);
  });

  it.each([
    ['en', 'What does Ormia give in return?'],
    ['fr', 'Que donne l’Ormie en échange ?'],
  ] as const)('has what comes back alone where that is asked (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toBe('answered f2');
  });

  it('is told nothing new by the words of a question for one way', () => {
    expect(outcome(ask(GRAIN, 'Who sells grain to Ormia?'))).toBe('answered f1');
  });
});

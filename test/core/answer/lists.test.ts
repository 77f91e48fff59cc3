import { describe, expect, it } from 'vitest';
import { ask, outcome } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('a question that lists things', () => {
  it.each([
    ['en', 'What do we know of the grain and the wool?', ['f1', 'f2']],
    ['en', 'Grain and locomotives: who buys them?', ['f1', 'f12']],
    ['fr', 'Le grain et la laine : qui les vend ?', ['f1', 'f2']],
    ['fr', 'Que sait-on des tracteurs et du silo ?', ['f3', 'f6']],
  ] as const)('is told of each (%s): %s', (language, question, facts) => {
    const told = outcome(ask(GRAIN, question, language)).split(' ');
    expect(told).toEqual(expect.arrayContaining([...facts]));
  });
});

describe('a question that leaves something out', () => {
  it.each([
    ['en', 'Besides the wool, what is sold?', 'f2'],
    ['en', 'Apart from grain, what does Velland sell to Ormia?', 'f1'],
    ['fr', 'Outre la laine, que vend-on ?', 'f2'],
  ] as const)('is not answered by that (%s): %s', (language, question, fact) => {
    expect(outcome(ask(GRAIN, question, language)).split(' ')).not.toContain(fact);
  });
});

import { describe, expect, it } from 'vitest';
import { timeRelationOf } from '../../../src/core/answer/time-relation.ts';
import { ask, citedIn, outcome } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('timeRelationOf', () => {
  it.each([
    ['en', 'had it sent fuel before the embargo?', 'before'],
    ['en', 'has it sent fuel since the embargo?', 'since'],
    ['en', 'did it send fuel during the embargo?', 'since'],
    ['fr', "a-t-elle livre du carburant avant l'embargo ?", 'before'],
    ['fr', "a-t-elle livre du carburant depuis l'embargo ?", 'since'],
    ['en', 'before the embargo, or after it?', undefined],
    ['en', 'has it sent fuel?', undefined],
  ] as const)('is read from the words (%s): %s', (language, folded, expected) => {
    expect(timeRelationOf(folded, language)).toBe(expected);
  });
});

describe('a question about the time before an event', () => {
  it('is not answered by what has been since', () => {
    expect(citedIn(ask(GRAIN, 'Has Velland sent fuel to Ormia since the embargo began?'))).toContain('f8');
    expect(outcome(ask(GRAIN, 'Had Velland sent fuel to Ormia before the embargo began?'))).not.toBe('answered f8');
  });
});

import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

describe('checkCoverage', () => {
  it.each([['en', 'The port bought cranes.', 'The port purchased cranes.']] as const)(
    'passes a synonym (%s: %s): %s',
    (language, fact, claim) => {
      expect(failuresOver(fact, claim, language)).toEqual([]);
    },
  );

  it.each([
    [
      'en',
      'The port bought cranes.',
      'The port bought cranes because of the strike.',
      'coverage: The fact does not say “strike”.',
    ],
    [
      'en',
      'Eva watched Noor play the harp.',
      'Eva and Noor play the harp.',
      'coverage: The fact does not say “Eva and Noor”.',
    ],
    ['en', 'The port bought cranes.', 'The port bought yellow cranes.', 'coverage: The fact does not say “yellow”.'],
    [
      'fr',
      'Le port a acheté des grues.',
      'Le port a acheté des grues jaunes.',
      'coverage: Le fait ne dit pas «\u00A0jaunes\u00A0».',
    ],
  ] as const)('stops what is added (%s: %s): %s', (language, fact, claim, failure) => {
    expect(failuresOver(fact, claim, language)).toContain(failure);
  });
});

import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

describe('checkHedge', () => {
  it.each([
    ['en', 'The port may close.', 'The port might close.'],
    ['en', 'About 3,000 boats use the port.', 'Around 3,000 boats use the port.'],
  ] as const)('passes a hedge for a hedge (%s: %s): %s', (language, fact, claim) => {
    expect(failuresOver(fact, claim, language)).toEqual([]);
  });

  it.each([
    ['en', 'The port may close.', 'The port will close.', 'hedge: The fact is less sure: “may”.'],
    ['en', 'The port may close.', 'The port may already close.', 'hedge: “already” is surer than the fact.'],
    [
      'en',
      'About 3,000 boats use the port.',
      '3,000 boats use the port.',
      'hedge: The fact is less sure: “About 3,000”.',
    ],
    [
      'fr',
      'Le port pourrait fermer.',
      'Il est confirmé que le port pourrait fermer.',
      'hedge: «\u00A0confirmé\u00A0» est plus sûr que le fait.',
    ],
    [
      'fr',
      'Le port pourrait fermer.',
      'Le port va fermer.',
      'hedge: Le fait est moins sûr\u00A0: «\u00A0pourrait\u00A0».',
    ],
  ] as const)('stops what is surer than the fact (%s: %s): %s', (language, fact, claim, failure) => {
    expect(failuresOver(fact, claim, language)).toContain(failure);
  });
});

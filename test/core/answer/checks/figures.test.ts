import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

describe('checkFigures', () => {
  it.each([
    ['en', 'The port has 400 boats.', 'The port has four hundred boats.'],
    ['en', 'The port has 400 boats.', 'The port has hundreds of boats.'],
    ['en', 'Two of the six piers are closed.', '2 of the 6 piers are closed.'],
    ['fr', 'Le port compte 4 000 bateaux.', 'Le port compte quatre mille bateaux.'],
    ['en', 'The work cost 310 million euros.', 'The work cost more than 300 million euros.'],
  ] as const)('passes a figure in words, or a rounder one (%s: %s): %s', (language, fact, claim) => {
    expect(failuresOver(fact, claim, language)).toEqual([]);
  });

  it.each([
    ['en', 'The port has 400 boats.', 'The port has 401 boats.', 'figures: “401”: the fact says “400”.'],
    ['en', 'The port has 400 boats.', 'The port has 400 lorries.', 'coverage: The fact does not say “lorries”.'],
    ['en', 'The port has hundreds of boats.', 'The port has 400 boats.', 'figures: “400”: the fact says “hundreds”.'],
    [
      'en',
      'The port has hundreds of boats.',
      'The port has dozens of boats.',
      'figures: “dozens”: the fact says “hundreds”.',
    ],
    [
      'en',
      'Two of the six piers are closed.',
      'Six of the two piers are closed.',
      'direction: “Six” and “two” have changed places.',
    ],
    [
      'en',
      'Two of the six piers are closed.',
      'One of the six piers is closed.',
      'figures: “One of the six”: the fact says “Two”.',
    ],
    [
      'fr',
      'Le port compte 4 000 bateaux.',
      'Le port compte 400 bateaux.',
      'figures: «\u00A0400\u00A0»\u00A0: le fait dit «\u00A04 000\u00A0».',
    ],
    [
      'en',
      'The work cost 310 million euros.',
      'The work cost less than 300 million euros.',
      'figures: “300 million euros”: the fact says “310 million euros”.',
    ],
    [
      'en',
      'The work cost 310 million euros.',
      'The work cost 310 million dollars.',
      'figures: “310 million dollars”: the fact says “310 million euros”.',
    ],
  ] as const)('stops a figure that the fact does not give (%s: %s): %s', (language, fact, claim, failure) => {
    expect(failuresOver(fact, claim, language)).toContain(failure);
  });
});

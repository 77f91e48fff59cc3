import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

describe('checkComparison', () => {
  it.each([
    ['en', 'The port has a crane.', 'The port has another crane.'],
    ['en', 'The port did not think of it.', 'The port did not think of it at all.'],
    ['en', 'Just 30 boats use the port.', '30 boats use the port.'],
    ['en', 'It is only the sixth crane of the port.', 'It is the sixth crane of the port.'],
  ] as const)('passes what compares nothing (%s: %s): %s', (language, fact, claim) => {
    expect(failuresOver(fact, claim, language)).toEqual([]);
  });

  it.each([
    ['en', 'The port has a crane.', 'The port has the largest crane.', 'comparison: The fact does not say “largest”.'],
    [
      'en',
      'The port sold most of its cranes.',
      'The port sold all of its cranes.',
      'comparison: “all”: the fact says “most of”.',
    ],
    ['en', 'Only boats of the port sail.', 'Boats of the port sail.', 'comparison: The fact says “Only”.'],
    ['en', 'The port sold most of its cranes.', 'The port sold its cranes.', 'comparison: The fact says “most of”.'],
    [
      'en',
      'The port has 400 boats.',
      'The port has at least 400 boats.',
      'comparison: The fact does not say “has at least 400”.',
    ],
    [
      'fr',
      'Le port a vendu la plupart des grues.',
      'Le port a vendu toutes les grues.',
      'comparison: «\u00A0toutes\u00A0»\u00A0: le fait dit «\u00A0la plupart\u00A0».',
    ],
  ] as const)(
    'stops a superlative, a bound or a share that is not the fact’s (%s: %s): %s',
    (language, fact, claim, failure) => {
      expect(failuresOver(fact, claim, language)).toContain(failure);
    },
  );
});

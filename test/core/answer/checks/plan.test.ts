import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

describe('checkPlan', () => {
  it.each([
    ['en', 'The port plans to buy cranes.', 'The port intends to buy cranes.'],
    ['en', 'The port is considering buying cranes.', 'The port might buy cranes.'],
    ['fr', 'Le port rouvrira en mai.', 'Le port doit rouvrir en mai.'],
    ['fr', 'Le pont, fermé aux camions, sera démoli en mai.', 'Le pont est fermé aux camions.'],
    [
      'en',
      'The port said that it would buy cranes, but the idea was dropped.',
      'The plan to buy cranes was dropped, it said.',
    ],
    [
      'en',
      'The council had no evidence that a ship had hit the pier.',
      'The council had no proof that a ship had hit the pier.',
    ],
  ] as const)('passes a plan in other words (%s: %s): %s', (language, fact, claim) => {
    expect(failuresOver(fact, claim, language)).toEqual([]);
  });

  it.each([
    [
      'en',
      'The port plans to buy cranes.',
      'The port bought cranes.',
      'plan: The fact tells of a plan or an expectation, not of a deed.',
    ],
    [
      'en',
      'The port is considering buying cranes.',
      'The port will buy cranes.',
      'plan: The fact tells of a wish or a thought, not of a decision.',
    ],
    [
      'fr',
      'Le port rouvrira en mai.',
      'Le port a rouvert en mai.',
      'plan: Le fait parle d’un projet ou d’une attente, pas d’un acte.',
    ],
    [
      'fr',
      'Les deux clubs ont convenu de fusionner.',
      'Les deux clubs ont fusionné.',
      'plan: Le fait parle d’un projet ou d’une attente, pas d’un acte.',
    ],
    [
      'fr',
      'La taxe entrera en vigueur en mai.',
      'La taxe est entrée en vigueur en mai.',
      'plan: Le fait parle d’un projet ou d’une attente, pas d’un acte.',
    ],
    [
      'en',
      'The council had no evidence that a ship had hit the pier.',
      'A ship had hit the pier.',
      'plan: The fact only says that there is no evidence.',
    ],
  ] as const)(
    'stops a plan told as a deed, and a thought as a decision (%s: %s): %s',
    (language, fact, claim, failure) => {
      expect(failuresOver(fact, claim, language)).toContain(failure);
    },
  );
});

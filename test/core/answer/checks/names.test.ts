import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

describe('checkNames', () => {
  it.each([['en', 'Ana Lund opened the port of Belmare.', 'Lund opened the port of Belmare.']] as const)(
    'passes a part of a name (%s: %s): %s',
    (language, fact, claim) => {
      expect(failuresOver(fact, claim, language)).toEqual([]);
    },
  );

  it.each([
    [
      'en',
      'Ana Lund opened the port of Belmare.',
      'Eva Berg opened the port of Belmare.',
      'names: “Eva Berg”: the fact speaks of Ana.',
    ],
    [
      'en',
      'Ana Lund opened the port of Belmare.',
      'Ana Lund opened the port of Tallin.',
      'names: “Tallin”: the fact speaks of Belmare.',
    ],
    [
      'en',
      'The smith hid in the forest and slept in a barn.',
      'The smith hid in the forest and slept in the forest.',
      'names: “forest”: the fact speaks of barn.',
    ],
    ['en', 'He sold his boat.', 'She sold her boat.', 'names: “She”: the fact speaks of He.'],
  ] as const)('stops a name, or a pronoun, that stands for another (%s: %s): %s', (language, fact, claim, failure) => {
    expect(failuresOver(fact, claim, language)).toContain(failure);
  });
});

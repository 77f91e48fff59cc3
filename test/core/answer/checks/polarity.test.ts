import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

describe('checkPolarity', () => {
  it.each([
    ['en', 'The port has no cranes.', 'The port does not have any cranes.'],
    ['en', 'The port has no cranes.', 'No cranes are in the port.'],
    ['en', 'The army has not been able to take the bridge, which collapsed.', 'The bridge collapsed.'],
    ['en', 'After a storm, it was decided that no boats should sail.', 'No boats should sail.'],
    ['en', 'The singer left the stage without a word.', 'The singer left the stage.'],
    ['en', 'The council rejected the plan.', 'The plan was rejected by the council.'],
    ['fr', 'Le port n’a livré aucun bateau depuis la guerre.', 'Le port n’a pas livré de bateau depuis la guerre.'],
  ] as const)('passes a denial in other words (%s: %s): %s', (language, fact, claim) => {
    expect(failuresOver(fact, claim, language)).toEqual([]);
  });

  it.each([
    [
      'en',
      'The port has no cranes.',
      'The port has cranes.',
      'polarity: The fact says it is not so: “port has no cranes”.',
    ],
    [
      'en',
      'The army has not been able to take the bridge, which collapsed.',
      'The army took the bridge.',
      'polarity: The fact says it is not so: “not been able to take the bridge”.',
    ],
    [
      'en',
      'Ruiz denied on 5 May 2019 that money had vanished.',
      'Money had vanished.',
      'polarity: The fact says it is not so: “denied on 5 May 2019 that money had vanished”.',
    ],
    ['en', 'The port opened.', 'The port did not open.', 'polarity: The fact does not say “not open”.'],
    ['en', 'The port opened.', 'The port closed.', 'polarity: “closed”: the fact says the opposite, “opened”.'],
    [
      'fr',
      'Le port n’a livré aucun bateau depuis la guerre.',
      'Le port a livré des bateaux depuis la guerre.',
      'polarity: Le fait dit que non\u00A0: «\u00A0aucun bateau depuis la guerre\u00A0».',
    ],
    [
      'fr',
      'Le port n’a livré aucun bateau depuis la guerre.',
      'Le port n’a livré aucun bateau.',
      'polarity: Le fait ne le dit qu’avec «\u00A0depuis\u00A0».',
    ],
    [
      'fr',
      'Le port a ouvert avant que la guerre ne commence.',
      'Le port a ouvert après que la guerre a commencé.',
      'polarity: «\u00A0après\u00A0»\u00A0: le fait dit le contraire, «\u00A0avant\u00A0».',
    ],
  ] as const)(
    'stops what the fact denies, the contrary, and a denial without its limits (%s: %s): %s',
    (language, fact, claim, failure) => {
      expect(failuresOver(fact, claim, language)).toContain(failure);
    },
  );
});

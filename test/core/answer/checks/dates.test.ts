import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

describe('checkDates', () => {
  it.each([
    ['en', 'The port closed on 9 June 2023.', 'The port closed in June 2023.'],
    ['en', 'The port closed on 9 June 2023.', 'The port closed on June 9, 2023.'],
    ['en', 'The port closed on 9 June 2023.', 'The port closed in 2023.'],
    ['en', 'The port will open in early 2024.', 'The port will open in 2024.'],
    ['fr', 'Le port est fermé depuis le 9 juin 2023.', 'Le port est fermé depuis le 09/06/2023.'],
    ['en', 'The port closed three months ago.', 'The port closed 3 months ago.'],
    ['fr', 'Le port a fermé il y a 10 ans.', 'Le port a fermé il y a dix ans.'],
  ] as const)('passes a date in another form, or a less exact one (%s: %s): %s', (language, fact, claim) => {
    expect(failuresOver(fact, claim, language)).toEqual([]);
  });

  it.each([
    [
      'en',
      'The port closed on 9 June 2023.',
      'The port closed on 8 June 2023.',
      'dates: “8 June 2023”: the fact says “9 June 2023”.',
    ],
    [
      'en',
      'The port closed on 9 June 2023.',
      'The port closed before 9 June 2023.',
      'dates: “before 9 June 2023”: the fact says “9 June 2023”.',
    ],
    [
      'en',
      'The port closed in June 2023.',
      'The port closed on 9 June 2023.',
      'dates: “9 June 2023”: the fact says “June 2023”.',
    ],
    [
      'en',
      'The port closed in June 2023.',
      'The port closed on a Friday in June 2023.',
      'dates: The fact does not give the date “Friday”.',
    ],
    [
      'en',
      'The port will open in early 2024.',
      'The port will open in late 2024.',
      'dates: “late 2024”: the fact says “early 2024”.',
    ],
    [
      'fr',
      'Le port est fermé depuis le 9 juin 2023.',
      'Le port est fermé jusqu’au 9 juin 2023.',
      'dates: «\u00A0jusqu’au 9 juin 2023\u00A0»\u00A0: le fait dit «\u00A0depuis le 9 juin 2023\u00A0».',
    ],
  ] as const)(
    'stops a date that the fact does not give, or not so exactly (%s: %s): %s',
    (language, fact, claim, failure) => {
      expect(failuresOver(fact, claim, language)).toContain(failure);
    },
  );

  it.each([
    [
      'en',
      'In June 2023, the town published a plan for a port.',
      'The port opened in May 2024.',
      'May 2024',
      'June 2023',
    ],
    [
      'fr',
      'En juin 2023, la ville a publié un plan pour un port.',
      'Le port a ouvert en mai 2024.',
      'mai 2024',
      'juin 2023',
    ],
  ] as const)(
    'holds no date of something else against a claim (%s: %s): %s',
    (language, fact, claim, missing, beside) => {
      const [failure = ''] = failuresOver(fact, claim, language);
      expect(failure).toContain(missing);
      expect(failure).not.toContain(beside);
    },
  );
});

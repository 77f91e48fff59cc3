import { describe, expect, it } from 'vitest';
import { ask, outcome, ownWords } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('a question that takes a figure for granted', () => {
  it.each([
    ['en', 'Did Ormia receive 500 tractors?', 'answered f3', 'The briefing gives another figure:'],
    ['en', 'Did the tractors cost 20 million euros?', 'answered f4', 'The briefing gives another figure:'],
    ['fr', 'L’Ormie a-t-elle reçu 500 tracteurs ?', 'answered f3', 'Le dossier donne un autre chiffre\u00A0:'],
  ] as const)('is told that the briefing has another one (%s): %s', (language, question, expected, words) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe(expected);
    expect(ownWords(answer)).toBe(words);
  });

  it.each([
    ['en', 'Did Ormia receive 300 tractors?'],
    ['en', 'Did Ormia receive three hundred tractors?'],
    ['fr', 'L’Ormie a-t-elle reçu 300 tracteurs ?'],
    ['fr', 'L’Ormie a-t-elle reçu trois cents tracteurs ?'],
  ] as const)('is simply answered where it is the figure of the briefing (%s): %s', (language, question) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('answered f3');
    expect(ownWords(answer)).toBe('');
  });
});

describe('a question that takes a date for granted', () => {
  it.each([
    ['en', 'Did Ormia receive the tractors in 2023?', 'The briefing gives another date:'],
    ['fr', 'L’Ormie a-t-elle reçu les tracteurs en janvier 2024 ?', 'Le dossier donne une autre date\u00A0:'],
    ['fr', 'L’Ormie a-t-elle reçu les tracteurs en 2023 ?', 'Le dossier donne une autre date\u00A0:'],
  ] as const)('is told that the briefing has another one (%s): %s', (language, question, words) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('answered f3');
    expect(ownWords(answer)).toBe(words);
  });

  it('is told that the briefing has another one where no fact names that month', () => {
    const answer = ask(GRAIN, 'Did Ormia receive the tractors in January 2024?');
    expect(outcome(answer)).toBe('answered f3');
    expect(ownWords(answer)).toBe('The briefing gives another date:');
  });

  it.each([
    ['en', 'Did Ormia receive the tractors in March 2024?'],
    ['fr', 'L’Ormie a-t-elle reçu les tracteurs en mars 2024 ?'],
  ] as const)('is simply answered where it is the date of the briefing (%s): %s', (language, question) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('answered f3');
    expect(ownWords(answer)).toBe('');
  });

  it('is not told that the briefing ends in its own past', () => {
    const answer = ask(GRAIN, 'Did Ormia receive tractors in 2024?');
    expect(outcome(answer)).toBe('answered f3');
    expect(ownWords(answer)).toBe('');
  });
});

describe('a question for the reason of something that is told the other way round', () => {
  it.each([
    ['en', 'Why did Velland receive tractors from Ormia?', 'answered f3'],
    ['en', 'Why does Ormia sell locomotives to Velland?', 'answered f12'],
  ] as const)('is told so, with the fact (%s): %s', (language, question, expected) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe(expected);
    expect(ownWords(answer)).toBe('The briefing tells it the other way round:');
  });

  it('is told so in French', () => {
    const answer = ask(GRAIN, 'Pourquoi la Vellande vend-elle de la laine à l’Ormie ?', 'fr');
    expect(outcome(answer)).toBe('answered f2');
    expect(ownWords(answer)).toBe('Le dossier dit l’inverse\u00A0:');
  });

  it.each([
    ['en', 'Why did Ormia send fuel to Velland?', 'The briefing tells it the other way round: Two accounts:'],
    [
      'fr',
      'Pourquoi l’Ormie envoie-t-elle du carburant à la Vellande ?',
      'Le dossier dit l’inverse\u00A0: Deux versions\u00A0:',
    ],
  ] as const)('is told so with both accounts where there are two (%s): %s', (language, question, words) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('disputed f8 f9');
    expect(ownWords(answer)).toBe(words);
  });

  it.each([
    ['en', 'Why does Ormia sell wool to Velland?'],
    ['fr', 'Pourquoi l’Ormie vend-elle de la laine à la Vellande ?'],
  ] as const)('is not told so where it is the right way round (%s): %s', (language, question) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('answered f2');
    expect(ownWords(answer)).toBe('');
  });

  it('is told so where another fact runs that way', () => {
    expect(outcome(ask(GRAIN, 'Why does Velland sell wool to Ormia?'))).toBe('answered f2');
  });

  it.each([
    ['en', 'Why does Ormia sell grain to Velland?', 'f1'],
    ['fr', 'Pourquoi l’Ormie vend-elle du grain à la Vellande ?', 'f1'],
  ] as const)('is told so where yet another fact runs that way (%s): %s', (language, question, fact) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(`answered ${fact}`);
  });
});

describe('a question about a time after the briefing', () => {
  it.each([
    [
      'en',
      'What happened to the silo in 2026?',
      'The briefing was made in June 2024; it says nothing of what came later.',
    ],
    [
      'en',
      'Does Velland sell grain to Ormia in 2027?',
      'The briefing was made in June 2024; it says nothing of what came later.',
    ],
    [
      'en',
      'Did the silo open in August 2024?',
      'The briefing was made in June 2024; it says nothing of what came later.',
    ],
    ['en', 'What happened in 2026?', 'The briefing was made in June 2024; it says nothing of what came later.'],
    [
      'fr',
      'Le silo a-t-il ouvert en août 2024 ?',
      'Le dossier a été établi en juin 2024\u00A0; il ne dit rien de la suite.',
    ],
    ['fr', 'Que devient le silo en 2026 ?', 'Le dossier a été établi en juin 2024\u00A0; il ne dit rien de la suite.'],
  ] as const)('is declined with the date of the briefing (%s): %s', (language, question, words) => {
    const answer = ask(GRAIN, question, language);
    expect(answer.verdict).toBe('not_in_briefing');
    expect(ownWords(answer)).toContain(words);
  });

  it('is answered by the plan where it asks for the date of a plan', () => {
    expect(outcome(ask(GRAIN, 'Could the silo open in early 2025?'))).toBe('answered f6');
    expect(outcome(ask(GRAIN, 'Le silo pourrait-il ouvrir début 2025 ?', 'fr'))).toBe('answered f6');
  });
});

describe('a question about today', () => {
  it.each([
    [
      'en',
      'Do the tractors need repairs today?',
      'This is how things stood in June 2024; the briefing knows nothing later.',
    ],
    [
      'en',
      'Do the tractors currently need repairs?',
      'This is how things stood in June 2024; the briefing knows nothing later.',
    ],
    [
      'fr',
      'Les tracteurs ont-ils besoin de réparations aujourd’hui ?',
      'C’était la situation en juin 2024\u00A0; le dossier ne sait rien de plus récent.',
    ],
  ] as const)('is answered with how things stood then (%s): %s', (language, question, words) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('answered f5');
    expect(ownWords(answer)).toBe(words);
  });

  it.each([
    ['en', 'Is the silo open today?', 'Planned or expected at the time, not reported as done:'],
    ['fr', 'Le silo est-il ouvert aujourd’hui ?', 'Prévu ou attendu à l’époque, pas rapporté comme fait\u00A0:'],
  ] as const)('is told that a plan is a plan (%s): %s', (language, question, words) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('answered f6');
    expect(ownWords(answer)).toBe(words);
  });
});

describe('a plan', () => {
  it.each([
    [
      'en',
      'When will the silo open?',
      'f6',
      'assessed, planned',
      'A silo in the port of Torvik could open in early 2025.',
    ],
    ['en', 'Does Ormia want locomotives?', 'f12', 'announced, planned', 'Ormia wants to buy locomotives from Velland.'],
    [
      'fr',
      'Quand ouvrira le silo ?',
      'f6',
      'estimé, prévu',
      'Un silo pourrait ouvrir début 2025 dans le port de Torvik.',
    ],
  ] as const)('is told in its own words and marked as planned (%s): %s', (language, question, fact, label, text) => {
    const { reply } = ask(GRAIN, question, language);
    expect(reply.parts).toMatchObject([{ kind: 'fact', text, chip: { fact, statusLabel: label } }]);
  });

  it.each([
    ['en', 'Has Ormia bought locomotives?', 'answered f12', 'Planned or expected at the time, not reported as done:'],
    ['en', 'Has the silo opened?', 'answered f6', 'Planned or expected at the time, not reported as done:'],
    ['fr', 'Le silo a-t-il ouvert ?', 'answered f6', 'Prévu ou attendu à l’époque, pas rapporté comme fait\u00A0:'],
  ] as const)('is said not to be reported as done where that is asked (%s): %s', (language, question, told, words) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe(told);
    expect(ownWords(answer)).toBe(words);
  });
});

describe('every answer', () => {
  it('has the date of the briefing', () => {
    expect(ask(GRAIN, 'Does Velland sell grain?').asOf).toBe('2024-06');
    expect(ask(GRAIN, 'Does Velland sell grain?').reply.asOf).toContain('as of June 2024');
    expect(ask(GRAIN, 'La Vellande vend-elle du grain ?', 'fr').reply.asOf).toContain('situation en juin 2024');
  });
});

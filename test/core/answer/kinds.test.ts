import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/language/languages.ts';
import { aBriefing, aFact } from '../builders.ts';
import { ask, outcome, ownWords } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

type Row = readonly [language: Language, question: string, outcome: string];

function declines(rows: readonly (readonly [Language, string])[]) {
  it.each(rows)('is declined where the briefing has none (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toBe('not_in_briefing');
  });
}

function answers(rows: readonly Row[]) {
  it.each(rows)('is answered by the fact that has it (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });
}

describe('a question for a price', () => {
  answers([
    ['en', 'How much did the tractors cost?', 'answered f4'],
    ['en', 'What was the price of the tractors?', 'answered f4'],
    ['fr', 'Combien les tracteurs ont-ils coûté ?', 'answered f4'],
  ]);
  declines([
    ['en', 'How much is a ticket to Torvik?'],
    ['en', 'How much did the wool cost?'],
    ['en', 'How much did the silo cost?'],
    ['en', 'How much does a coffee cost?'],
    ['fr', 'Combien coûte le silo ?'],
    ['fr', 'Combien coûte un café ?'],
  ]);
});

describe('a question for a number', () => {
  answers([
    ['en', 'How many tractors did Ormia receive?', 'answered f3'],
    ['en', 'How many units did Ormia receive?', 'answered f3'],
    ['fr', 'Combien d’exemplaires l’Ormie a-t-elle reçus ?', 'answered f3'],
    ['fr', 'Combien de tracteurs l’Ormie a-t-elle reçus ?', 'answered f3'],
  ]);
  declines([
    ['en', 'How many ships carry the grain?'],
    ['en', 'How many locomotives does Ormia want?'],
    ['en', 'How many people live in Torvik?'],
    ['fr', 'Combien de navires transportent le grain ?'],
    ['fr', 'Combien d’habitants compte Torvik ?'],
  ]);
});

describe('a question for a distance', () => {
  answers([
    ['en', 'How far is the silo from the border?', 'answered f7'],
    ['fr', 'À quelle distance de la frontière est le silo ?', 'answered f7'],
  ]);
  declines([
    ['en', 'How far is Torvik from Sundra?'],
    ['en', 'How long is the silo?'],
  ]);
});

describe('a question for a share', () => {
  answers([
    ['en', 'What percentage of the tractors need repairs?', 'answered f5'],
    ['fr', 'Quel pourcentage des tracteurs faut-il réparer ?', 'answered f5'],
  ]);
  declines([
    ['en', 'What share of the grain is spoiled?'],
    ['en', 'What percentage of the wool is sold?'],
  ]);
});

describe('a question for a date', () => {
  answers([
    ['en', 'When did Ormia receive the tractors?', 'answered f3'],
    ['en', 'When will the silo open?', 'answered f6'],
    ['fr', 'Quand l’Ormie a-t-elle reçu les tracteurs ?', 'answered f3'],
    ['fr', 'Quand ouvrira le silo ?', 'answered f6'],
  ]);
  declines([
    ['en', 'When did the embargo begin?'],
    ['en', 'When does the wool arrive?'],
    ['fr', 'Quand l’embargo a-t-il commencé ?'],
  ]);
});

describe('a question for a place', () => {
  answers([
    ['en', 'Where will the silo open?', 'answered f6'],
    ['fr', 'Où le silo doit-il ouvrir ?', 'answered f6'],
  ]);
  declines([['en', 'Where are the tractors repaired?']]);
});

describe('a question for somebody', () => {
  answers([
    ['en', 'Who sells grain to Ormia?', 'answered f1'],
    ['en', 'Who carries the grain?', 'answered f10'],
    ['fr', 'Qui vend du grain à l’Ormie ?', 'answered f1'],
    ['fr', 'Qui transporte le grain ?', 'answered f10'],
  ]);
  declines([
    ['en', 'Who drives the tractors?'],
    ['en', 'Who built the silo?'],
    ['en', 'Who owns the ships?'],
    ['en', 'Who is the president of Ormia?'],
    ['en', 'Who is the mayor of Torvik?'],
    ['fr', 'Qui conduit les tracteurs ?'],
    ['fr', 'Qui possède les navires ?'],
  ]);

  it('is not answered by a fact about something else', () => {
    expect(outcome(ask(GRAIN, 'Qui a bâti le silo ?', 'fr'))).toBe('not_in_briefing');
  });
});

/** An accident at a harbour: how many were hurt, how many work there, and pictures of a wreck. */
const ACCIDENT = aBriefing({
  facts: [
    aFact({
      id: 'f1',
      text: {
        en: 'Twelve sailors were hurt when the ferry hit the quay.',
        fr: 'Douze marins ont été blessés quand le bac a heurté le quai.',
      },
      figures: [{ value: 12, unit: { en: 'sailors', fr: 'marins' } }],
    }),
    aFact({
      id: 'f2',
      text: { en: 'The port office employs 40 people.', fr: 'La capitainerie emploie 40 personnes.' },
      figures: [{ value: 40, unit: { en: 'people', fr: 'personnes' } }],
    }),
    aFact({
      id: 'f3',
      text: { en: 'The ferry makes nine trips a day.', fr: 'Le bac fait neuf trajets par jour.' },
      figures: [{ value: 9, unit: { en: 'trips', fr: 'trajets' } }],
    }),
    aFact({
      id: 'f4',
      text: {
        en: 'The pictures of the wreck were taken in March 2021.',
        fr: 'Les photos de l’épave ont été prises en mars 2021.',
      },
      happened: { date: '2021-03' },
    }),
    aFact({
      id: 'f5',
      text: { en: 'A storm broke the lamp of the lighthouse.', fr: 'Une tempête a cassé la lampe du phare.' },
    }),
  ],
});

describe('a question for a number of people', () => {
  it.each([
    ['en', 'How many people does the port office employ?', 'answered f2'],
    ['en', 'How many people work for the port office?', 'answered f2'],
    ['en', 'How many people were hurt when the ferry hit the quay?', 'answered f1'],
    ['en', 'How many persons were hurt on the ferry?', 'answered f1'],
    ['fr', 'Combien de personnes emploie la capitainerie ?', 'answered f2'],
    ['fr', 'Combien de gens ont été blessés ?', 'answered f1'],
  ] as const)('is answered by a count of people, whatever they are called (%s): %s', (language, question, expected) => {
    expect(outcome(ask(ACCIDENT, question, language))).toBe(expected);
  });

  it.each([
    ['en', 'How many people live on the island?'],
    ['en', 'How many people does the ferry take?'],
    ['fr', 'Combien de personnes vivent sur l’île ?'],
  ] as const)('is declined where none is counted (%s): %s', (language, question) => {
    expect(outcome(ask(ACCIDENT, question, language))).toBe('not_in_briefing');
  });
});

describe('a question for the age of something', () => {
  it.each([
    ['en', 'How old are the pictures?'],
    ['en', 'How old are these pictures?'],
    ['en', 'How recent are the pictures?'],
    ['fr', 'De quand datent les photos ?'],
  ] as const)('is answered by its date (%s): %s', (language, question) => {
    expect(outcome(ask(ACCIDENT, question, language))).toBe('answered f4');
  });

  it.each([
    ['en', 'How old is the lighthouse?'],
    ['fr', 'De quand date le phare ?'],
  ] as const)('is declined where the briefing has no date for it (%s): %s', (language, question) => {
    expect(outcome(ask(ACCIDENT, question, language))).toBe('not_in_briefing');
  });

  it('is answered by the date of publication where it is the report’s', () => {
    expect(ownWords(ask(ACCIDENT, 'How old is this report?'))).toBe('Published by Belmare Gazette in June 2024.');
    expect(ownWords(ask(ACCIDENT, 'De quand date ce rapport ?', 'fr'))).toBe(
      'Publié par Belmare Gazette en juin 2024.',
    );
  });
});

describe('a question for the one that something is directed against', () => {
  it.each([
    ['en', 'Against whom is the embargo?'],
    ['fr', 'Contre qui l’embargo est-il dirigé ?'],
  ] as const)('is answered where that is told of at all (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toBe('disputed f8 f9');
  });

  it('is declined where it is of another matter', () => {
    expect(outcome(ask(GRAIN, 'Contre qui l’équipe a-t-elle perdu ?', 'fr'))).toBe('not_in_briefing');
  });
});

describe('a question for the name of a place', () => {
  it.each([
    ['en', 'Name the port where the silo could open.', 'answered f6'],
    ['fr', 'Citez le port où le silo pourrait ouvrir.', 'answered f6'],
    ['fr', 'Quel est le nom du port du silo ?', 'answered f6'],
    ['en', 'In which town does the ship land?', 'answered f10'],
  ] as const)('is answered by the fact that has it (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });
});

describe('a question for the date of something that nobody has evidence of', () => {
  it.each([
    ['en', 'When was the rifle sale concluded?'],
    ['fr', 'Quand la vente des fusils a-t-elle été conclue ?'],
  ] as const)('is told so (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toBe('answered f11');
  });
});

describe('a question for how old something is', () => {
  it('is answered by its date', () => {
    expect(outcome(ask(ACCIDENT, 'How old are the photos?'))).toBe('answered f4');
  });
});

describe('known limits', () => {
  // Nothing else is asked, and one word is taken for too little in so small a briefing.
  it.fails.each([
    ['en', 'How many people were hurt?', 'answered f1'],
    ['fr', 'Combien de personnes ont été blessées ?', 'answered f1'],
  ] as const)('a question of one word is answered by the fact that has it (%s): %s', (language, question, expected) => {
    expect(outcome(ask(ACCIDENT, question, language))).toBe(expected);
  });

  // Told when a silo in Torvik could open.
  it.fails('a question for a date is not answered with the date of another event in the same place', () => {
    expect(outcome(ask(GRAIN, 'When was Torvik founded?'))).toBe('not_in_briefing');
  });

  // Told the two accounts of the fuel since the embargo.
  it.fails('a question for a reason is not answered by a fact that gives none', () => {
    expect(outcome(ask(GRAIN, 'Why did the embargo begin?'))).toBe('not_in_briefing');
  });
});

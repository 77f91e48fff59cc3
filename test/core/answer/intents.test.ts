import { describe, expect, it } from 'vitest';
import { aBriefing, aFact, aSource } from '../builders.ts';
import { ask, citedIn, outcome, ownWords, shown } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

const BY_DATE = ['f3', 'f12', 'f6', 'f1', 'f2', 'f4', 'f5', 'f7', 'f8', 'f9', 'f10', 'f11'];
const BY_SPEAKER = ['f1', 'f2', 'f3', 'f7', 'f4', 'f6', 'f5', 'f12', 'f8', 'f9', 'f10', 'f11'];
const IN_ORDER = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9', 'f10', 'f11', 'f12'];

describe('a question for the order of events', () => {
  it.each([
    ['en', 'Give me a timeline'],
    ['en', 'In what order did things happen?'],
    ['en', 'What happened when?'],
    ['en', 'What day did it happen?'],
    ['fr', 'Dans quel ordre ?'],
    ['fr', 'Quel jour cela s’est-il passé ?'],
    ['fr', 'La chronologie, s’il te plaît'],
  ] as const)('shows every fact, those with a date first and in their order (%s): %s', (language, question) => {
    expect(citedIn(ask(GRAIN, question, language))).toEqual(BY_DATE);
  });

  it('puts the dates in front of the facts', () => {
    const labels = ask(GRAIN, 'timeline').reply.parts.flatMap((part) => (part.kind === 'fact' ? [part.label] : []));
    expect(labels.slice(0, 3)).toEqual(['March 2024', 'said on 14 May 2024', 'early 2025']);
  });
});

describe('a question for who says what', () => {
  it.each([
    ['en', 'Who says what?'],
    ['en', 'List all the claims'],
    ['en', 'What are the main claims?'],
    ['en', 'Which claims are made?'],
    ['fr', 'Quelles sont les principales affirmations ?'],
    ['fr', 'Qui dit quoi ?'],
    ['fr', 'Qui affirme quoi ?'],
  ] as const)('shows every fact below its speaker (%s): %s', (language, question) => {
    expect(citedIn(ask(GRAIN, question, language))).toEqual(BY_SPEAKER);
  });

  it('is understood as “what does each side say?” too', () => {
    expect(citedIn(ask(GRAIN, 'What does each side say?'))).toEqual(BY_SPEAKER);
  });
});

describe('a question for what is disputed', () => {
  it.each([
    ['en', 'What is disputed?'],
    ['en', 'Where do the accounts differ?'],
    ['en', 'Where do they disagree?'],
    ['fr', 'Où sont les désaccords ?'],
    ['fr', 'Quels sont les désaccords ?'],
  ] as const)('shows the accounts that contradict each other and no other fact (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toBe('disputed f8 f9');
  });

  it('is told that there is nothing of the kind where no two accounts differ', () => {
    const answer = ask(aBriefing(), 'What is disputed?');
    expect(answer.verdict).toBe('answered');
    expect(ownWords(answer)).toBe('No two accounts in this briefing contradict each other.');
  });
});

describe('a question for the figures', () => {
  it.each([
    ['en', 'What are the figures?'],
    ['en', 'Give me the numbers'],
    ['fr', 'Quels sont les chiffres ?'],
  ] as const)('shows every fact that has one (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toBe('answered f3 f4 f5 f7');
  });

  it('is told that there are none where the briefing has none', () => {
    const answer = ask(aBriefing(), 'What are the figures?');
    expect(answer.verdict).toBe('not_in_briefing');
    expect(ownWords(answer)).toBe('The briefing has no figures.');
  });
});

describe('a question for all of it in short', () => {
  it.each([
    ['en', 'Summarise this', 'Velland and Ormia trade.'],
    ['en', 'What is this about?', 'Velland and Ormia trade.'],
    ['en', 'What is this report about?', 'Velland and Ormia trade.'],
    ['fr', 'Résume le dossier', 'La Vellande et l’Ormie commercent.'],
    ['fr', 'De quoi s’agit-il ?', 'La Vellande et l’Ormie commercent.'],
    ['fr', 'De quoi ça parle ?', 'La Vellande et l’Ormie commercent.'],
  ] as const)('shows the summary and the facts in their order (%s): %s', (language, question, summary) => {
    const answer = ask(GRAIN, question, language);
    expect(ownWords(answer)).toBe(summary);
    expect(citedIn(answer)).toEqual(IN_ORDER);
  });

  it.each([
    ['en', 'tl;dr', 'Velland and Ormia trade.'],
    ['en', 'Summarise the report in one line', 'Velland and Ormia trade.'],
    ['en', 'Give me the gist', 'Velland and Ormia trade.'],
    ['fr', 'Résume en deux phrases', 'La Vellande et l’Ormie commercent.'],
    ['fr', 'De quoi parle le dossier, en une phrase ?', 'La Vellande et l’Ormie commercent.'],
  ] as const)('is the summary alone where a few words are asked for (%s): %s', (language, question, summary) => {
    const answer = ask(GRAIN, question, language);
    expect([answer.verdict, ownWords(answer), citedIn(answer)]).toEqual(['answered', summary, []]);
  });

  it('is none where a thing is asked about', () => {
    expect(citedIn(ask(GRAIN, 'What is the silo about?'))).not.toEqual(IN_ORDER);
  });
});

describe('a question whether any of it is confirmed', () => {
  const CONFIRMS_NOTHING = 'The briefing confirms nothing itself; it tells who says what, and how firmly.';

  it.each([
    ['en', 'Is there independent confirmation?', CONFIRMS_NOTHING],
    ['en', 'Is any of this confirmed?', CONFIRMS_NOTHING],
    ['en', 'Which claims are unverified?', CONFIRMS_NOTHING],
    ['en', 'Has the Corra Herald verified the claims?', CONFIRMS_NOTHING],
    ['fr', 'Y a-t-il une confirmation indépendante ?', 'Le dossier ne confirme rien lui-même'],
    ['fr', 'Est-ce que tout cela est prouvé ?', 'Le dossier ne confirme rien lui-même'],
  ] as const)(
    'is told that it is not the briefing’s to confirm, and how good its source is (%s): %s',
    (language, question, words) => {
      const answer = ask(GRAIN, question, language);
      expect([answer.verdict, citedIn(answer)]).toEqual(['answered', []]);
      expect(ownWords(answer)).toContain(words);
      expect(ownWords(answer)).toContain(language === 'en' ? 'Reliability C: ' : 'Fiabilité C');
    },
  );

  it.each([
    ['of a matter', ['Is the silo confirmed?'], 'f6'],
    ['of what was told', ['When will the silo open?', 'Is that confirmed?'], 'f6'],
    ['of whom', ['Who confirms that Velland sells grain?'], 'f1'],
  ] as const)('is another one where it is asked %s', (_of, questions, fact) => {
    expect(citedIn(ask(GRAIN, questions))).toContain(fact);
  });
});

describe('a question about the report itself', () => {
  it.each([
    ['en', 'Who wrote the article?', 'Written by Ada Winter. Published by Corra Herald in June 2024.'],
    ['en', 'Who is the author?', 'Written by Ada Winter. Published by Corra Herald in June 2024.'],
    ['fr', 'Qui a écrit cet article ?', 'Auteur\u00A0: Ada Winter. Publié par Corra Herald en juin 2024.'],
    ['fr', 'Qui est l’auteur ?', 'Auteur\u00A0: Ada Winter. Publié par Corra Herald en juin 2024.'],
    ['en', 'Which newspaper published this?', 'Published by Corra Herald in June 2024.'],
    ['en', 'What is the source?', 'Published by Corra Herald in June 2024.'],
    ['fr', 'Quel journal a publié cet article ?', 'Publié par Corra Herald en juin 2024.'],
    ['fr', 'Quelle est la source ?', 'Publié par Corra Herald en juin 2024.'],
    ['en', 'When was the article published?', 'Published by Corra Herald in June 2024.'],
    ['en', 'When was this written?', 'Published by Corra Herald in June 2024.'],
    ['fr', 'De quand date ce dossier ?', 'Publié par Corra Herald en juin 2024.'],
    ['fr', 'Quand l’article a-t-il été publié ?', 'Publié par Corra Herald en juin 2024.'],
    ['en', 'What language was the article in?', 'Read in French, translated from English.'],
    ['en', 'Was this translated?', 'Read in French, translated from English.'],
    ['fr', 'En quelle langue est l’article ?', 'Lu en français, traduit de l’anglais.'],
    ['fr', 'L’article est-il traduit ?', 'Lu en français, traduit de l’anglais.'],
    ['en', 'Where was the article written?', 'Reported from Sundra.'],
    ['fr', 'Où l’article a-t-il été écrit ?', 'Écrit depuis Sundra.'],
    ['en', 'How reliable is the source?', 'Published by Corra Herald in June 2024. Reliability C: fairly reliable.'],
    ['fr', 'La source est-elle fiable ?', 'Publié par Corra Herald en juin 2024. Fiabilité C\u00A0: assez fiable.'],
    ['en', 'How many paragraphs does the article have?', '12 paragraphs.'],
    ['fr', 'Combien de paragraphes compte l’article ?', '12 paragraphes.'],
    ['en', 'Can I republish the article?', 'Rights: All theirs.'],
    ['fr', 'Puis-je republier l’article ?', 'Droits\u00A0: Tous les leurs.'],
    ['en', 'Who checked these facts?', 'Facts checked by the desk.'],
    ['fr', 'Qui a vérifié les faits ?', 'Faits vérifiés par the desk.'],
    ['en', 'Is this a true story?', 'Published by Corra Herald in June 2024. Reliability C: fairly reliable.'],
    ['fr', 'Est-ce une histoire vraie ?', 'Publié par Corra Herald en juin 2024. Fiabilité C\u00A0: assez fiable.'],
  ] as const)('is answered from what is known of the source (%s): %s', (language, question, words) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('answered');
    expect(ownWords(answer)).toBe(words);
    expect(answer.sentences.map(({ text }) => text).join(' ')).toBe(words);
  });

  it('is told that no author is named where none is', () => {
    expect(ownWords(ask(aBriefing(), 'Who wrote this?'))).toBe(
      'No author is named. Published by Belmare Gazette in June 2024.',
    );
  });

  it('is told that the source is made up where it is', () => {
    const made = aBriefing({ fictional: true });
    expect(ownWords(ask(made, 'Is this a true story?'))).toBe('This source is made up.');
    expect(ownWords(ask(made, 'Est-ce une histoire inventée ?', 'fr'))).toBe('Cette source est inventée.');
  });

  it('is answered for each source where there are two', () => {
    const two = aBriefing({
      sources: [aSource(), aSource({ id: 'post', publisher: 'Hill Post', date: { date: '2024-05' } })],
    });
    expect(ownWords(ask(two, 'What are the sources?'))).toBe(
      'Published by Belmare Gazette in June 2024. Published by Hill Post in May 2024.',
    );
  });
});

describe('a question that has such words but asks for more', () => {
  it.each([
    ['en', 'Does the article say when the tractors arrived?', 'answered f3'],
    ['fr', 'L’article dit-il quand l’Ormie a reçu les tracteurs ?', 'answered f3'],
    ['en', 'What does the source say about the silo?', 'answered f7 f6'],
    ['fr', 'Que dit l’article du silo ?', 'answered f7 f6'],
    ['en', 'Who says what about fuel?', 'disputed f8 f9'],
    ['fr', 'Qui dit quoi du carburant ?', 'disputed f8 f9'],
    ['en', 'Do they disagree about fuel?', 'disputed f8 f9'],
    ['en', 'Summary of the fuel dispute', 'disputed f8 f9'],
    ['en', 'What order did Ormia place?', 'answered f12'],
    ['en', 'What language do they speak in Ormia?', 'not_in_briefing'],
    ['en', 'Who wrote the budget of the trade ministry?', 'not_in_briefing'],
    ['en', 'Who published the tractors?', 'not_in_briefing'],
  ] as const)('is answered by the facts on that (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });
});

describe('a fact asked for by its id', () => {
  it.each([
    ['en', 'f3', 'answered f3'],
    ['en', 'F6', 'answered f6'],
    ['en', 'what does f6 say?', 'answered f6'],
    ['fr', 'que dit f6 ?', 'answered f6'],
    ['en', 'f3, f1 and f2', 'answered f1 f2 f3'],
  ] as const)('is shown (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });

  it.each([
    ['en', 'f99', 'The briefing has no fact f99.'],
    ['en', 'f3 and f99', 'The briefing has no fact f99.'],
    ['fr', 'f99', 'Le dossier n’a pas de fait f99.'],
  ] as const)('is said not to exist where the briefing has none (%s): %s', (language, question, words) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('not_in_briefing');
    expect(ownWords(answer)).toBe(words);
  });

  it.each(['f0', 'f3f4', 'f12345678', 'elf3', 'su-f3'])('is not found in %s', (question) => {
    expect(outcome(ask(GRAIN, question))).toBe('not_in_briefing');
  });

  it('is known by its own words and chip', () => {
    const one = aBriefing({ facts: [aFact()] });
    expect(shown(ask(one, 'f1'))).toContain('f1  The harbour closes in May. (port office · claimed · ¶1)');
  });
});

describe('all figures on one matter', () => {
  it('are given', () => {
    expect(citedIn(ask(GRAIN, 'What figures are given for the tractors?')).toSorted()).toEqual(['f3', 'f4', 'f5']);
  });
});

describe('known limits', () => {
  // Told two of them.
  it('a question on one matter is not declined for its word for a view', () => {
    expect(citedIn(ask(GRAIN, 'What is the timeline for the silo?'))).toContain('f6');
  });

  // Declined, though "Can I republish the article?" is answered.
  it.fails('a question for the rights in the report is understood by the word “copyright”', () => {
    expect(ownWords(ask(GRAIN, 'Who owns the copyright of the article?'))).toBe('Rights: All theirs.');
  });
});

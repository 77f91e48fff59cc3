import { describe, expect, it } from 'vitest';
import { ask, outcome, ownWords } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('a question with a typing mistake', () => {
  it.each([
    ['en', 'How many tracotrs did Ormia receive?', 'answered f3'],
    ['en', 'How many tractrs did Ormia receive?', 'answered f3'],
    ['en', 'What does Vellnad sell to Ormia?', 'answered f1'],
    ['en', 'What does Velland sell to Orima?', 'answered f1'],
    ['en', 'Who wants locomotivs?', 'answered f12'],
    ['en', 'Who wants a locomtive?', 'answered f12'],
    ['en', 'What is Vellands line on fuel?', 'disputed f8 f9'],
    ['fr', 'Que vend la Vellnde à l’Ormie ?', 'answered f1'],
    ['fr', 'Qui veut des locomotivs ?', 'answered f12'],
    ['fr', 'Combien de tractuers l’Ormie a-t-elle reçus ?', 'answered f3'],
  ] as const)('is understood (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });
});

describe('a question without care for writing', () => {
  it.each([
    ['en', 'how many tractors did ormia receive', 'answered f3'],
    ['en', 'HOW MANY TRACTORS DID ORMIA RECEIVE?', 'answered f3'],
    ['en', '  how   many tractors\ndid ormia receive  ??!', 'answered f3'],
    ['fr', "combien de tracteurs l'ormie a t elle recus", 'answered f3'],
    ['fr', 'COMBIEN DE TRACTEURS L’ORMIE A-T-ELLE REÇUS ?', 'answered f3'],
    ['en', 'silo', 'answered f7 f6'],
    ['en', 'what does velland sell to ormia, whos buying locomotives', 'answered f1 f12'],
    ['fr', 'pk la vellande vend du grain', 'answered f1'],
    ['fr', 'ki vend du grain a lormie', 'answered f1'],
  ] as const)('is understood (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });
});

describe('a question that names somebody the briefing does not know', () => {
  it.each([
    ['en', 'What does Kazbekistan sell to Ormia?', 'The briefing does not mention Kazbekistan.'],
    ['en', 'What did Pasky say?', 'The briefing does not mention Pasky.'],
    ['fr', 'Que vend le Kazbékistan à l’Ormie ?', 'Le dossier ne mentionne pas «\u00A0Kazbékistan\u00A0».'],
    ['fr', 'Que dit Krug du silo ?', 'Le dossier ne mentionne pas «\u00A0Krug\u00A0».'],
  ] as const)('is declined and told so (%s): %s', (language, question, words) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('not_in_briefing');
    expect(ownWords(answer)).toContain(words);
  });
});

describe('the language of an answer', () => {
  it.each([
    ['fr', 'How many tractors did Ormia receive?', 'en'],
    ['en', 'Combien de tracteurs l’Ormie a-t-elle reçus ?', 'fr'],
    ['en', 'et les tracteurs ?', 'fr'],
    ['fr', 'what about the tractors?', 'en'],
  ] as const)('is that of the question, whatever the thread’s is (%s): %s', (language, question, expected) => {
    expect(ask(GRAIN, question, language).language).toBe(expected);
  });

  it.each(['en', 'fr'] as const)('is that of the thread where the question shows none (%s)', (language) => {
    expect(ask(GRAIN, 'Torvik ?', language).language).toBe(language);
    expect(ask(GRAIN, 'silo', language).language).toBe(language);
    expect(ask(GRAIN, 'f3', language).language).toBe(language);
  });

  it('is that of its facts too', () => {
    expect(ask(GRAIN, 'Qui vend de la laine ?').sentences.map(({ text }) => text)).toEqual([
      'L’Ormie vend de la laine à la Vellande.',
    ]);
    expect(ask(GRAIN, 'Who sells wool?', 'fr').sentences.map(({ text }) => text)).toEqual([
      'Ormia sells wool to Velland.',
    ]);
  });
});

describe('an unknown name with a title', () => {
  it('is told without the title', () => {
    expect(ownWords(ask(GRAIN, 'What did Mr Krug say about wool?'))).toContain('The briefing does not mention Krug.');
  });
});

describe('known limits', () => {
  // Told that Velland sells it.
  it.fails('a question with an unknown name is declined where the name has no capital too', () => {
    expect(outcome(ask(GRAIN, 'does kazbekistan sell grain to ormia?'))).toBe('not_in_briefing');
  });
});

describe('a line that asks nothing one could tell', () => {
  it.each([
    ['en', 'ok thanks'],
    ['en', 'why?'],
    ['en', '?!'],
    ['en', 'why '.repeat(300)],
    ['fr', 'merci !'],
  ] as const)('is declined as unclear (%s): %.20s', (language, line) => {
    expect(ask(GRAIN, line, language)).toMatchObject({ verdict: 'not_in_briefing', isUnclear: true });
  });

  it('is not a question that the briefing does not answer', () => {
    const answer = ask(GRAIN, 'Who built the cameras of the tractors?');
    expect(answer.verdict).toBe('not_in_briefing');
    expect(answer.isUnclear).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLanguageOf } from '../../../src/core/answer/article/language.ts';
import { type Signs, surenessOf } from '../../../src/core/answer/article/sureness.ts';
import { type Article, answerFromArticle, prepareArticle } from '../../../src/core/answer/article.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';

const vocabulary = createVocabulary();

const BRIDGE: Article = {
  sentences: [
    'The old bridge of Arden was closed on Monday.',
    'Inspectors had found cracks in two of its pillars.',
    'Mayor Anna Moss said that the repair would cost 3 million crowns.',
    'She expects it to take eleven months.',
    'A ferry carries passengers across the river until then.',
    'Shopkeepers in the old town fear for their trade.',
  ],
  paragraphs: [1, 1, 2, 2, 3, 3],
};
const PONT: Article = {
  sentences: [
    'Le vieux pont d’Arden a été fermé lundi.',
    'Les inspecteurs avaient trouvé des fissures dans deux de ses piliers.',
    'Selon la maire Anna Moss, la réparation coûtera 3 millions de couronnes.',
  ],
};

function ask(text: string, article = BRIDGE) {
  return answerFromArticle(prepareArticle(vocabulary, article), { text });
}

describe('answerFromArticle', () => {
  it('answers with the sentence as it stands, and its paragraph', () => {
    const { verdict, sentences, abstain } = ask('How much would the repair cost?');
    expect(verdict).toBe('answered');
    expect(abstain).toBe(false);
    expect(sentences).toEqual([
      {
        text: 'Mayor Anna Moss said that the repair would cost 3 million crowns.',
        citations: [{ fact: 'f3', source: 'article', paragraph: 2 }],
      },
    ]);
  });

  it('ranks every sentence, the best first', () => {
    const { ranked } = ask('What did inspectors find in the pillars?');
    expect(ranked[0]).toBe(1);
    expect([...ranked].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('declines what the text does not speak of, and offers nothing that has no bearing', () => {
    const answer = ask('Which team won the football final?');
    expect(answer).toMatchObject({ verdict: 'not_in_briefing', abstain: true, sentences: [], nearest: [] });
  });

  it('offers the nearest sentences beside a decline', () => {
    const { verdict, nearest } = ask('Who designed the ferry and painted its hull in Norwegian colours?');
    expect(verdict).toBe('not_in_briefing');
    expect(nearest[0]).toBe('f5');
  });

  it('is surer of what the text says than of what it does not', () => {
    expect(ask('When was the bridge of Arden closed?').score).toBeGreaterThan(
      ask('When was the bridge of Arden painted?').score,
    );
  });

  it('shows several sentences only where they are close', () => {
    const twins = { sentences: ['The ferry sank on Monday.', 'The ferry sank on Tuesday.', 'Grain was sold.'] };
    expect(ask('When did the ferry sink?', twins).sentences.map(({ text }) => text)).toEqual([
      'The ferry sank on Monday.',
      'The ferry sank on Tuesday.',
    ]);
  });

  it('reads texts and questions in French, Spanish and English, and answers in the language of the text', () => {
    expect(ask('Combien coûtera la réparation ?', PONT)).toMatchObject({ language: 'fr', ranked: [2, 1, 0] });
    expect(ask('Combien coûtera la réparation ?')).toMatchObject({ language: 'en', questionLanguage: 'fr' });
    expect(ask('¿Cuánto costará la reparación?').ranked[0]).toBe(2);
    expect(ask('How much will the repair cost?', PONT).ranked[0]).toBe(2);
  });

  it('counts sentences where paragraphs are not known', () => {
    expect(ask('Combien coûtera la réparation ?', PONT).sentences[0]?.citations[0]?.paragraph).toBe(3);
  });

  it('declines an empty question, an empty text and a question too long to be one', () => {
    for (const answer of [ask(''), ask('?!'), ask('Who?', { sentences: [] }), ask('bridge '.repeat(20_000))]) {
      expect(answer).toMatchObject({ verdict: 'not_in_briefing', abstain: true, sentences: [] });
    }
  });

  it('says nothing but sentences of the article, whatever is asked', () => {
    const word = fc.constantFrom('bridge', 'Moss', 'cost', 'who', '3', 'ferry', 'f3', '@all', '\u202E', '?');
    const question = fc.oneof(
      fc.array(word).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    const prepared = prepareArticle(vocabulary, BRIDGE);
    fc.assert(
      fc.property(question, (text) => {
        const answer = answerFromArticle(prepared, { text });
        expect(answer.sentences.length).toBeLessThanOrEqual(3);
        expect(answer.sentences.length > 0).toBe(!answer.abstain);
        for (const { text: shown, citations } of answer.sentences) {
          const at = BRIDGE.sentences.indexOf(shown);
          expect(citations).toEqual([{ fact: `f${at + 1}`, source: 'article', paragraph: BRIDGE.paragraphs?.[at] }]);
        }
        expect(answer.score).toBeGreaterThanOrEqual(0);
        expect(answer.score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('surenessOf', () => {
  const SIGNS: Signs = {
    coverage: 0.5,
    grams: 0.5,
    before: 0,
    around: 0.5,
    rivals: 0.3,
    names: 1,
    length: 0.5,
    needsKind: 1,
    kind: 0.5,
    isForeign: 0,
  };

  it.each(['coverage', 'grams', 'before', 'around', 'names', 'kind'] as const)('grows with %s', (sign) => {
    expect(surenessOf({ ...SIGNS, [sign]: 1 })).toBeGreaterThanOrEqual(surenessOf(SIGNS));
    expect(surenessOf({ ...SIGNS, [sign]: 0 })).toBeLessThanOrEqual(surenessOf(SIGNS));
  });

  it('shrinks where other sentences explain as much', () => {
    expect(surenessOf({ ...SIGNS, rivals: 0.5 })).toBeLessThan(surenessOf(SIGNS));
  });
});

describe('textLanguageOf', () => {
  it.each([
    ['The bridge was closed on Monday.', 'en'],
    ['Le pont a été fermé lundi.', 'fr'],
    ['El puente se cerró el lunes.', 'es'],
    ['Qui paie ?', 'fr'],
    ['Who pays?', 'en'],
    ['¿Quién paga?', 'es'],
    ['Moss', undefined],
    ['', undefined],
  ])('reads "%s" as %s', (text, language) => {
    expect(textLanguageOf(text, vocabulary.stemmers)).toBe(language);
  });
});

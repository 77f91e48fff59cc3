import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSlot, factsSlot } from '../../../src/core/answer/prompt-slots.ts';
import { receiptOf } from '../../../src/core/answer/receipt.ts';
import type { Briefing, Fact } from '../../../src/core/briefing/types.ts';
import { changesBetween } from '../../../src/core/digest/changes.ts';
import { editionOf } from '../../../src/core/digest/edition.ts';
import { createPassageIndex, type Passage } from '../../../src/core/search/passage-index.ts';
import { rank } from '../../../src/core/search/rank.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';
import { ask, outcome, shown } from '../answer/asking.ts';
import { failuresOf } from '../answer/checks/checking.ts';
import { GRAIN } from '../answer/grain-briefing.ts';
import { aBriefing, aFact } from '../builders.ts';

const vocabulary = createVocabulary();

const TERMS: Readonly<Record<string, Fact['indexTerms']>> = {
  f7: { en: 'remoteness, how close', fr: 'éloignement' },
  f10: { en: 'haulage, shipper', fr: 'affréteur, affrètement' },
};

/** The trade of the invented countries, with index terms for who carries the grain and for how far the silo is. */
const INDEXED: Briefing = {
  ...GRAIN,
  facts: GRAIN.facts.map((fact): Fact => {
    const indexTerms = TERMS[fact.id];
    return indexTerms ? { ...fact, indexTerms } : fact;
  }),
};

describe('a fact with index terms', () => {
  it.each([
    ['en', 'Who does the haulage?', 'answered f10'],
    ['en', 'Who is the shipper?', 'answered f10'],
    ['en', 'What is the remoteness of the silo?', 'answered f7'],
    ['fr', 'Qui est l’affréteur ?', 'answered f10'],
  ] as const)('is found by them, and only by them (%s): %s', (language, question, expected) => {
    expect(outcome(ask(INDEXED, question, language))).toBe(expected);
    expect(outcome(ask(GRAIN, question, language))).toBe('not_in_briefing');
  });

  it.each([
    ['fr', 'Qui s’occupe du « haulage » ?'],
    ['en', 'Who is the affréteur?'],
  ] as const)('is not found by those of another language than the question’s (%s): %s', (language, question) => {
    expect(outcome(ask(INDEXED, question, language))).toBe('not_in_briefing');
  });

  it('is found by one that is all but a word of another fact', () => {
    const STORE = aBriefing({
      facts: [
        aFact({ id: 'f1', text: { en: 'The harbour stores carbon.', fr: 'Le port stocke du carbone.' } }),
        aFact({
          id: 'f2',
          text: { en: 'The dockers wrap the glass by hand.', fr: 'Les dockers emballent le verre à la main.' },
          indexTerms: { en: 'carton', fr: 'colisage' },
        }),
      ],
    });
    expect(outcome(ask(STORE, 'What about the carton?'))).toBe('answered f2');
  });

  it.each([
    ['When will the silo open?', 'answered f6'],
    ['How many tractors did Ormia receive?', 'answered f3'],
    ['Who is the mayor of Torvik?', 'not_in_briefing'],
    ['Is Velland sending fuel to Ormia?', 'disputed f9 f8'],
  ])('takes no question from the others: %s', (question, expected) => {
    expect(outcome(ask(INDEXED, question))).toBe(expected);
  });
});

describe('what search says of index terms', () => {
  /** How far each passage is found by the index terms of a question, in order. */
  function indexedOf(passages: readonly Passage[], question: string, language: 'en' | 'fr' = 'en') {
    const { matches } = rank(createPassageIndex(passages, vocabulary), question, { language });
    return matches.toSorted((a, b) => a.index - b.index).map(({ indexed }) => indexed);
  }

  const DOCKS: readonly Passage[] = [
    { texts: { en: 'Cranes turn.', fr: 'Des grues tournent.' }, indexTerms: { en: 'demurrage, freight', fr: 'fret' } },
    { texts: { en: 'Ships wait.', fr: 'Des navires attendent.' }, indexTerms: { en: 'high demurrage, queue' } },
    { texts: { en: 'It rains.', fr: 'Il pleut.' } },
  ];

  it('counts a word of an expression less than a word that stands alone', () => {
    expect(indexedOf(DOCKS, 'demurrage')).toEqual([[0.7], [0.5], [0]]);
  });

  it('counts a near-synonym less than the word, and a word of its group least', () => {
    const homes = (indexTerms: string): Passage[] => [{ texts: { en: 'It rains.' }, indexTerms: { en: indexTerms } }];
    expect(indexedOf(homes('vessel'), 'boat')).toEqual([[0.6]]);
    expect(indexedOf(homes('death'), 'killed')).toEqual([[0.6]]);
    expect(indexedOf(homes('mediate'), 'go-between')).toEqual([[0.35]]);
  });

  it('knows no group of a word inside an expression, which may mean something else there', () => {
    const passage = (en: string): Passage[] => [{ texts: { en: 'It rains.' }, indexTerms: { en } }];
    expect(indexedOf(passage('ransom'), 'extortion')).toEqual([[0.35]]);
    expect(indexedOf(passage('ransom note'), 'extortion')).toEqual([[0]]);
  });

  it('reads those of the language of the question, and near-synonyms of both', () => {
    expect(indexedOf(DOCKS, 'fret', 'fr')[0]).not.toEqual([0]);
    expect(indexedOf([{ texts: { en: 'Rain.', fr: 'Pluie.' }, indexTerms: { en: 'vessel' } }], 'bateau', 'fr')).toEqual(
      [[0.6]],
    );
  });

  it('leaves what the texts explain as it is, and finds nothing where there are none', () => {
    const word = fc.constantFrom('haulage', 'ferry', 'boat', 'killed', 'the', 'évacué', '400', ',', 'Moss', 'sold');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const passage = fc.record({ en: text, terms: text });
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 5 }), text, (made, question) => {
        const matchesOf = (passages: readonly Passage[]) =>
          rank(createPassageIndex(passages, vocabulary), question, { language: 'en' }).matches;
        const bare = matchesOf(made.map(({ en }) => ({ texts: { en } })));
        const indexed = matchesOf(made.map(({ en, terms }) => ({ texts: { en }, indexTerms: { en: terms } })));
        const without = (matches: typeof bare) => matches.map((match) => ({ ...match, indexed: [] }));
        expect(without(indexed)).toEqual(without(bare));
        expect(bare.flatMap((match) => match.indexed).filter((degree) => degree !== 0)).toEqual([]);
        for (const degree of indexed.flatMap((match) => match.indexed)) {
          expect(degree).toBeGreaterThanOrEqual(0);
          expect(degree).toBeLessThanOrEqual(0.7);
        }
      }),
    );
  });
});

describe('index terms', () => {
  const NEVER = /haulage|shipper|remoteness|affréteur|éloignement/iu;

  it.each([
    'Who carries the grain?',
    'How far is the silo from the border?',
    'f10',
    'f7',
    'Who is the queen of Corra?',
    'Give me a summary.',
    'Show me the timeline.',
    'What are the figures?',
    'Who says what?',
    'Where do they disagree?',
  ])('never stand in a reply, in JSON or in a receipt: %s', (question) => {
    const answer = ask(INDEXED, question);
    expect(shown(answer)).not.toMatch(NEVER);
    expect(JSON.stringify(answer)).not.toMatch(NEVER);
    expect(JSON.stringify(receiptOf(INDEXED, answer))).not.toMatch(NEVER);
  });

  it('never stand in a prompt', () => {
    const facts = INDEXED.facts;
    expect(factsSlot(facts, INDEXED, 'en')).toBe(factsSlot(GRAIN.facts, GRAIN, 'en'));
    const changed = facts.map((fact) => ({ fact, change: 'new' }));
    expect(changesSlot(changed, INDEXED, 'fr')).not.toMatch(NEVER);
  });

  it('prove nothing to the checks of a drafted sentence', () => {
    const fact: Partial<Fact> = { indexTerms: { en: 'lockout', fr: 'grève' } };
    expect(failuresOf(fact, 'The harbour closes in May in a lockout.')).toContain(
      'coverage: The fact does not say “lockout”.',
    );
    expect(failuresOf(fact, 'Le port ferme en mai, en grève.', { language: 'fr' })).toContain(
      'coverage: Le fait ne dit pas «\u00A0grève\u00A0».',
    );
  });

  it('change no digest: an edition with them says the same as one without', () => {
    expect(editionOf(INDEXED)).toEqual(editionOf(GRAIN));
    expect(changesBetween(editionOf(GRAIN), { ...INDEXED, version: 2 }, 'en')).toEqual([]);
    expect(changesBetween(editionOf(INDEXED), { ...GRAIN, version: 2 }, 'fr')).toEqual([]);
  });
});

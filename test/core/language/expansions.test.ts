import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptLines } from '../../../src/core/language/concepts.ts';
import { createExpansions, EXPANSIONS } from '../../../src/core/language/expansions.ts';
import { CONVERSES, OPPOSITES } from '../../../src/core/language/opposites.ts';
import type { TextLanguage } from '../../../src/core/language/stems.ts';
import { wordsOf } from '../../../src/core/language/words.ts';
import { createPassageIndex } from '../../../src/core/search/passage-index.ts';
import { rank } from '../../../src/core/search/rank.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';
import { failuresOver } from '../answer/checks/checking.ts';

const vocabulary = createVocabulary();
const lines = conceptLines(EXPANSIONS);

function cellsOf(line: string): string[][] {
  return line.split('|').map((cell) => cell.split(',').map((text) => text.trim()));
}

function stemsOf(text: string, language: TextLanguage): string[] {
  return wordsOf(text).map((word) => vocabulary.stemmers[language].stem(word.text));
}

/** The groups met at the beginning of a text, each with how many words it takes up: "1:2". */
function groupsIn(list: string, text: string, language: TextLanguage): string[] {
  const groups = createExpansions(list, vocabulary.stemmers);
  return groups.at(stemsOf(text, language), 0, language).map(({ id, length }) => `${id}:${length}`);
}

describe('createExpansions', () => {
  const LIST = `
# how things end
stop, call off | cesser, mettre fin
call, name | appeler, nommer
call off the search, give up | abandonner les recherches, abandonner
`;

  it.each([
    ['en', 'stopped', ['0:1']],
    ['en', 'naming', ['1:1']],
    ['fr', 'nommé', ['1:1']],
    ['fr', 'stopped', []],
    ['en', 'nommer', []],
  ] as const)('reads the words of each language by themselves (%s): %s', (language, text, groups) => {
    expect(groupsIn(LIST, text, language)).toEqual(groups);
  });

  it.each([
    ['en', 'calling off the search', ['2:4', '0:2', '1:1']],
    ['en', 'called off in May', ['0:2', '1:1']],
    ['en', 'called twice', ['1:1']],
    ['fr', 'abandonnent les recherches', ['2:3', '2:1']],
    ['fr', 'mettre le feu', []],
  ] as const)('tells expressions before words, the longest first (%s): %s', (language, text, groups) => {
    expect(groupsIn(LIST, text, language)).toEqual(groups);
  });

  it.each(['stop', 'cesser', 'call off', 'dejar'])('knows none in Spanish: %s', (text) => {
    expect(groupsIn(LIST, text, 'es')).toEqual([]);
  });

  it('knows none beyond the end of a text, nor of nothing', () => {
    const groups = createExpansions(LIST, vocabulary.stemmers);
    expect(groups.at(['call'], 1, 'en')).toEqual([]);
    expect(groups.at([], 0, 'fr')).toEqual([]);
  });

  it('finds every word and expression of any list by its own stems', () => {
    const word = fc.constantFrom('mend', 'fix', 'patch', 'up', 'repair', 'new', 'roof', 'work', 'over', 'haul');
    const entry = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const group = fc.array(entry, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (made) => {
        const list = made.map((entries) => `${entries.join(', ')} | ${entries.join(', ')}`).join('\n');
        for (const [id, entries] of made.entries()) {
          for (const text of entries) expect(groupsIn(list, text, 'en')).toContain(`${id}:${text.split(' ').length}`);
        }
      }),
    );
  });
});

describe('the form of the groups', () => {
  it('has an English and a French column in every line, and nothing empty', () => {
    const wanting = lines.filter((line) => {
      const cells = cellsOf(line);
      return cells.length !== 2 || cells.flat().includes('');
    });
    expect(wanting).toEqual([]);
  });

  it('joins at least two words on either side, or four in all', () => {
    const short = lines.filter((line) => {
      const cells = cellsOf(line);
      return cells.some((cell) => cell.length < 2) && cells.flat().length < 4;
    });
    expect(short).toEqual([]);
  });

  it('has nothing twice in a column', () => {
    const doubled = lines.filter((line) => cellsOf(line).some((cell) => new Set(cell).size < cell.length));
    expect(doubled).toEqual([]);
  });

  it('has no line twice', () => {
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });
});

describe('the groups', () => {
  /** Each pair of a list of opposites that stands in one group: "buy / sell". */
  function joinedOf(opposites: Readonly<Partial<Record<TextLanguage, string>>>, language: 'en' | 'fr'): string[] {
    const keyOf = (text: string) => stemsOf(text, language).join(' ');
    const groups = lines.map((line) => new Set((cellsOf(line)[language === 'en' ? 0 : 1] ?? []).map(keyOf)));
    const pairs = (opposites[language] ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const [one = [], other = []] = cellsOf(line);
        return one.flatMap((first) => other.map((second) => [first, second] as const));
      });
    return pairs
      .filter(([first, second]) => keyOf(first) !== keyOf(second))
      .filter(([first, second]) => groups.some((group) => group.has(keyOf(first)) && group.has(keyOf(second))))
      .map((pair) => pair.join(' / '));
  }

  it.each(['en', 'fr'] as const)('join no opposites (%s)', (language) => {
    expect(joinedOf(OPPOSITES, language)).toEqual([]);
  });

  // Opposites as verbs; "employment" and "work" are one thing.
  it.each([
    ['en', ['employ / work']],
    ['fr', []],
  ] as const)('do not join what the one does and the other undergoes (%s)', (language, known) => {
    expect(joinedOf(CONVERSES, language)).toEqual(known);
  });
});

describe('a fact told in the words of reports', () => {
  /** How far the first of two passages explains the question. */
  function coverage(text: string, question: string, language: 'en' | 'fr', known = vocabulary): number | undefined {
    const passages = [{ texts: { [language]: text } }, { texts: { [language]: 'OPEC' } }];
    const { matches } = rank(createPassageIndex(passages, known), question, { language });
    return matches.find(({ index }) => index === 0)?.coverage;
  }

  it.each([
    ['en', 'The fire killed nine people.', 'How many died?'],
    ['en', 'The gang sought a ransom.', 'Was it extortion?'],
    ['en', 'The firm dismissed 200 workers.', 'Who lost their job?'],
    ['en', 'The court acquitted the banker.', 'Who was found not guilty?'],
    ['fr', 'Le tribunal a relaxé le banquier.', 'Qui a été blanchi ?'],
    ['fr', 'Les pirates demandaient une rançon.', 'Qui a cédé au chantage ?'],
    ['fr', 'Le maire a démissionné lundi.', 'Qui a quitté son poste ?'],
  ] as const)('is found by everyday words, and only by the groups (%s): %s %s', (language, fact, question) => {
    expect(coverage(fact, question, language)).toBeGreaterThan(0.1);
    expect(coverage(fact, question, language, { ...vocabulary, expansions: undefined })).toBe(0);
  });

  it('is found by less than by its own words', () => {
    expect(coverage('The fire killed nine people.', 'Who died?', 'en')).toBe(0.6);
    expect(coverage('The fire killed nine people.', 'Who was killed?', 'en')).toBe(1);
  });

  it('is found across languages too', () => {
    const index = createPassageIndex([{ texts: { en: 'The fire killed nine.' } }], vocabulary);
    expect(rank(index, 'Qui a péri ?', { language: 'fr' }).matches[0]?.coverage).toBe(0.6);
  });
});

describe('the checks of a drafted sentence', () => {
  it.each([
    ['en', 'The tower was demolished in June.', 'The tower was bulldozed in June.', 'bulldozed'],
    ['en', 'The village was evacuated.', 'The village was relocated.', 'relocated'],
    ['fr', 'L’usine remplacera les modules en mai.', 'L’usine changera les modules en mai.', 'changera'],
    ['fr', 'La tour a été démolie en juin.', 'La tour a été abattue en juin.', 'abattue'],
  ] as const)('do not take a word of a group for the word of the fact (%s: %s): %s', (language, fact, claim, word) => {
    expect(failuresOver(fact, claim, language).join()).toMatch(new RegExp(`^coverage: .*${word}`));
  });
});

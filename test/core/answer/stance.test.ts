import { describe, expect, it } from 'vitest';
import { stancesIn } from '../../../src/core/answer/stance.ts';
import { createNameFinder } from '../../../src/core/briefing/names.ts';
import type { Language } from '../../../src/core/language/languages.ts';
import { wordsOf } from '../../../src/core/language/words.ts';
import { ask, outcome } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

const findNames = createNameFinder(GRAIN.names);

function stances(text: string, language: Language): string[] {
  const words = wordsOf(text);
  return stancesIn(words, language, findNames(text, words)).map(({ name, at }) => `${name.name.id} ${words[at]?.text}`);
}

describe('a noun for what a party says', () => {
  it.each([
    ['en', 'What is Velland’s line on fuel?', ['velland line']],
    ['en', 'the Ormian official position', ['ormia position']],
    ['en', 'What is Velland’s take?', ['velland take']],
    ['fr', 'la version de l’Ormie', ['ormia version']],
    ['fr', 'la position officielle vellandaise', ['velland position']],
  ] as const)('is found beside its name (%s): %s', (language, text, expected) => {
    expect(stances(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'the line that crosses Velland'],
    ['en', 'What is the account of the grain?'],
    ['en', 'the version that Torvik’s ships carry'],
    ['en', 'Did Velland take any measures?'],
    ['fr', 'la version que la Vellande vend'],
  ] as const)('is none apart from one, or beside a place (%s): %s', (language, text) => {
    expect(stances(text, language)).toEqual([]);
  });
});

describe('a question for somebody’s line on a matter', () => {
  it.each([
    ['en', 'What is Velland’s line on the fuel?', 'disputed f8 f9'],
    ['en', 'What is the Ormian view of the tractors?', 'answered f5'],
    ['fr', 'Quelle est la position vellandaise sur le carburant ?', 'disputed f8 f9'],
  ] as const)('is answered by what they say of it (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameFinder, findNames } from '../../../src/core/briefing/names.ts';
import { aName } from '../builders.ts';

const PORT = aName({ id: 'port', forms: { en: ['port of Belmare', 'port'], fr: ['port de Belmare', 'port'] } });
const TOWN = aName({ id: 'town', forms: { en: ['Belmare'], fr: ['Belmare'] } });
const JET = aName({ id: 'jet', forms: { en: ['Su-35', 'Soukhoï 35'] } });
const MAYOR = aName({ id: 'mayor', forms: { en: ['Vannier', 'Odile Vannier'] } });
const DOCKER = aName({ id: 'docker', forms: { en: ['Vannier', 'Paul Vannier'] } });
const NAMES = [PORT, TOWN, JET, MAYOR, DOCKER];

describe('findNames', () => {
  it.each<readonly [string, string, string[]]>([
    ['the longest form at a place', 'the port of Belmare is shut', ['port: port of Belmare']],
    ['names side by side', 'Belmare, port', ['town: Belmare', 'port: port']],
    ['a name in any case', 'BELMARE and belmare', ['town: BELMARE', 'town: belmare']],
    [
      'a name with or without hyphen',
      'Su-35, su 35, SU35, Su‑35',
      ['jet: Su-35', 'jet: su 35', 'jet: SU35', 'jet: Su‑35'],
    ],
    ['a name with or without accents', 'Soukhoï 35 or soukhoi-35', ['jet: Soukhoï 35', 'jet: soukhoi-35']],
    ['a name behind a French article', 'l’port d’Belmare', ['port: port', 'town: Belmare']],
    ['a name in the possessive', 'Belmare’s port', ['town: Belmare', 'port: port']],
    ['a form of another language', 'le port de Belmare', ['port: port de Belmare']],
    ['both names that share a spelling', 'Vannier left', ['mayor: Vannier', 'docker: Vannier']],
    ['the one name that is meant by a longer form', 'Paul Vannier left', ['docker: Paul Vannier']],
    ['a name across a line break', 'port\nof Belmare', ['port: port\nof Belmare']],
    ['no name inside a word', 'portal airport Belmarese su350', []],
    ['no name in an empty text', '', []],
  ])('finds %s', (_, text, found) => {
    expect(findNames(NAMES, text).map(({ name, start, end }) => `${name.id}: ${text.slice(start, end)}`)).toEqual(
      found,
    );
  });

  it('tells which words a name takes up', () => {
    const [port] = findNames(NAMES, 'At the port of Belmare.');
    expect(port).toMatchObject({ start: 7, end: 22, firstWord: 2, endWord: 5 });
  });

  it('passes over forms without a letter or a digit', () => {
    expect(findNames([aName({ forms: { en: ['…', '★'] } })], 'a ★ …')).toEqual([]);
  });

  it('finds a form once, however often the name lists it', () => {
    const name = aName({ forms: { en: ['Belmare', 'belmare'], fr: ['Belmaré'] } });
    expect(findNames([name], 'Belmare')).toHaveLength(1);
  });

  it('finds names apart and in order in any text', () => {
    const words = fc.constantFrom(
      'port',
      'of',
      'de',
      'Belmare',
      'Su',
      '35',
      '-',
      ' ',
      'Odile',
      'Vannier',
      'x',
      '’',
      '🚢',
    );
    const finder = createNameFinder(NAMES.slice(0, 4));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end, firstWord, endWord } of finder(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(endWord).toBeGreaterThan(firstWord);
          last = end;
        }
      }),
    );
  });
});

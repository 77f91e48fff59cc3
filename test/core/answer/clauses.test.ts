import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../src/core/answer/clauses.ts';
import { ask, outcome, ownWords } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('a line of several questions', () => {
  it.each([
    ['joined by “and”', 'When does it open and what will it cost?', ['When does it open', 'what will it cost?']],
    ['joined by a comma', 'Who sells grain, who sells wool?', ['Who sells grain', 'who sells wool?']],
    ['one after another', 'Who sells grain? When is it sold?', ['Who sells grain', 'When is it sold?']],
    [
      'three of them',
      'Who sells it? Who buys it? What is it worth?',
      ['Who sells it', 'Who buys it', 'What is it worth?'],
    ],
    [
      'beginning with a small word',
      'Who sells it, and since when is it sold?',
      ['Who sells it', 'since when is it sold?'],
    ],
  ])('is cut in English: %s', (_how, line, clauses) => {
    expect(clausesOf(line, 'en')).toEqual(clauses);
  });

  it.each([
    ['joined by « et »', 'Qui vend du grain et combien coûte-t-il ?', ['Qui vend du grain', 'combien coûte-t-il ?']],
    ['joined by a comma', 'Qui vend du grain, quand est-il livré ?', ['Qui vend du grain', 'quand est-il livré ?']],
    ['one after another', 'Qui vend du grain ? Quand est-il livré ?', ['Qui vend du grain', 'Quand est-il livré ?']],
  ])('is cut in French: %s', (_how, line, clauses) => {
    expect(clausesOf(line, 'fr')).toEqual(clauses);
  });

  it.each([
    [
      'a verb before its pronoun',
      'Combien en a-t-elle reçu, et en veut-elle d’autres ?',
      ['Combien en a-t-elle reçu', 'en veut-elle d’autres ?'],
    ],
    ['the asking word at the end', 'Qui l’a construit et il ouvre quand ?', ['Qui l’a construit', 'il ouvre quand ?']],
    [
      'a verb behind an elided pronoun',
      'Depuis quand vend-elle du grain, et l’a-t-elle livré ?',
      ['Depuis quand vend-elle du grain', 'l’a-t-elle livré ?'],
    ],
    [
      'two words with a hyphen',
      'D’où partent les navires, où arrivent-ils ?',
      ['D’où partent les navires', 'où arrivent-ils ?'],
    ],
    [
      '« quoi » behind its verb',
      'Elle a vendu quoi en mai et elle veut quoi ?',
      ['Elle a vendu quoi en mai', 'elle veut quoi ?'],
    ],
    ['« d’où »', 'Qui le transporte et d’où vient-il ?', ['Qui le transporte', 'd’où vient-il ?']],
    [
      'a topic in front',
      'Le silo : qui le construit, et quand ouvre-t-il ?',
      ['Le silo: qui le construit', 'Le silo: quand ouvre-t-il ?'],
    ],
  ])('is cut in French at %s', (_where, line, clauses) => {
    expect(clausesOf(line, 'fr')).toEqual(clauses);
  });

  it.each([
    ['a plus', 'Who buys it + who sells it', ['Who buys it', 'who sells it']],
    [
      'a topic in front',
      'The silo: who builds it, and when does it open?',
      ['The silo: who builds it', 'The silo: when does it open?'],
    ],
    ['a preposition', 'Is it still sold, and through which port?', ['Is it still sold', 'through which port?']],
  ])('is cut in English at %s', (_where, line, clauses) => {
    expect(clausesOf(line, 'en')).toEqual(clauses);
  });

  it('is cut in French before an elided « que »', () => {
    expect(clausesOf('Qui vend du grain et qu’achète la ville ?', 'fr')).toEqual([
      'Qui vend du grain',
      'qu’achète la ville ?',
    ]);
  });
});

describe('a line that is one question', () => {
  it.each([
    ['a list of things', 'en', 'Does it sell grain, wool and timber?'],
    ['two people', 'en', 'What did the minister and the mayor say?'],
    ['a short tail', 'en', 'Who carries it, and where?'],
    ['a relative clause', 'en', 'Is the man who sold it in town?'],
    ['no question mark', 'en', 'tell me about grain and wool'],
    ['more questions than anybody asks', 'en', 'Who is it? What is it? When is it? Why is it? How is it?'],
    ['a list of things', 'fr', 'Vend-elle du grain, de la laine et du bois ?'],
    ['two people', 'fr', 'Que disent le ministre et la maire ?'],
    ['a short tail', 'fr', 'Qui le transporte, et où ?'],
  ] as const)('is left whole: %s (%s)', (_what, language, line) => {
    expect(clausesOf(line, language)).toEqual([line]);
  });
});

describe('a clause that tells more of a thing', () => {
  it.each([
    ['en', 'The silo at Torvik, which stands by the sea, opens in which year?'],
    ['fr', 'Le silo du port de Torvik, qui donne sur la mer, ouvrira en quelle année ?'],
  ] as const)('is no question of its own (%s)', (language, line) => {
    expect(clausesOf(line, language)).toEqual([line]);
  });
});

describe('the answer to two questions in one line', () => {
  it('has the facts for each, in the order asked', () => {
    expect(outcome(ask(GRAIN, 'Who sells wool, and who sells grain?'))).toBe('answered f2 f1');
  });

  it.each([
    ['en', 'Who carries the grain? How far is the silo from the border?', 'answered f10 f7'],
    ['en', 'Who sells wool, who carries the grain and when will the silo open?', 'answered f2 f10 f6'],
    ['en', 'How many tractors did Ormia receive? How much did they cost? Who says so?', 'answered f3 f4'],
    ['en', 'Is Velland sending fuel to Ormia, and who carries the grain?', 'disputed f9 f8 f10'],
    ['fr', 'Qui transporte le grain ? Quand ouvrira le silo ?', 'answered f10 f6'],
    ['fr', 'Qui transporte le grain, et quand ouvrira le silo ?', 'answered f10 f6'],
  ] as const)('has the facts for two or three, however they are joined (%s): %s', (language, line, expected) => {
    expect(outcome(ask(GRAIN, line, language))).toBe(expected);
  });

  it('reads the second in the light of the first', () => {
    expect(outcome(ask(GRAIN, 'How many tractors did Ormia receive and how much did they cost?'))).toBe(
      'answered f3 f4',
    );
    expect(outcome(ask(GRAIN, 'Combien de tracteurs l’Ormie a-t-elle reçus et combien ont-ils coûté ?', 'fr'))).toBe(
      'answered f3 f4',
    );
  });

  it('says that the briefing knows nothing of one of them', () => {
    const answer = ask(GRAIN, 'How many tractors did Ormia receive, and who invented the telephone?');
    expect(outcome(answer)).toBe('answered f3');
    expect(ownWords(answer)).toBe('The briefing says nothing about part of this.');
  });

  it('is declined where the briefing knows nothing of either', () => {
    expect(outcome(ask(GRAIN, 'Who invented the telephone, and who won the football match?'))).toBe('not_in_briefing');
  });

  it('is not given for “according to somebody, who …?”, which is one question', () => {
    expect(outcome(ask(GRAIN, 'According to Corra, who carries the grain?'))).toBe('answered f10');
  });

  it('is not said to lack a part where the first part only says “in the article”', () => {
    expect(ownWords(ask(GRAIN, 'In the article, how many tractors did Ormia receive?'))).toBe('');
  });

  it('is not said to lack a part where the first part only says « selon le dossier »', () => {
    expect(ownWords(ask(GRAIN, 'Selon le dossier, combien de tracteurs l’Ormie a-t-elle reçus ?', 'fr'))).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { holdsKind, showsItself } from '../../../src/core/answer/article/kinds.ts';
import type { TextLanguage } from '../../../src/core/language/stems.ts';
import { wordsOf } from '../../../src/core/language/words.ts';
import type { AnswerKind } from '../../../src/core/search/answer-kind.ts';

function signOf(kind: AnswerKind, text: string, language: TextLanguage = 'en', question = ''): number {
  return holdsKind(kind, text, language, new Set(wordsOf(question).map((word) => word.text)));
}

describe('holdsKind', () => {
  it.each([
    ['a count in digits', 'count', 'It bought 300 drones.', 1],
    ['a count in words', 'count', 'It bought a dozen drones.', 1],
    ['a year as no count', 'count', 'It was built in 1912.', 0],
    ['a year as a date', 'date', 'It was built in 1912.', 1],
    ['a month as a date', 'date', 'It opened in June.', 1],
    ['a sum of money', 'money', 'It paid $300 for it.', 1],
    ['a number as a weaker sign of money', 'money', 'It paid 300 for it.', 0.5],
    ['a share', 'percentage', 'Half of it burned.', 1],
    ['a duration', 'duration', 'It took three long years.', 1],
    ['a number as a weaker sign of a duration', 'duration', 'It took three men.', 0.4],
    ['a measure', 'measure', 'It is 30 km long.', 1],
    ['a full name', 'person', 'The bridge was built by Anna Moss.', 1],
    ['one capital as a weaker sign of a person', 'person', 'The bridge was built by Moss.', 0.6],
    ['no person in a first word', 'person', 'The bridge was built by them.', 0],
    ['a place after its preposition', 'place', 'The bridge stands in Arden.', 1],
    ['a reason', 'reason', 'It closed because of ice.', 1],
    ['no reason', 'reason', 'It closed.', 0],
    ['nothing for an open question', 'open', 'Anna Moss paid $300 in 1912.', 0],
  ] as const)('sees %s', (_, kind, text, sign) => {
    expect(signOf(kind, text)).toBe(sign);
  });

  it.each([
    ['fr', 'count', 'Une douzaine de drones ont été vendus.'],
    ['fr', 'date', 'Il a ouvert en février.'],
    ['fr', 'money', 'Il a coûté trois millions d’euros.'],
    ['fr', 'duration', 'Il a duré trois ans.'],
    ['fr', 'place', 'Le pont se trouve à Lyon.'],
    ['fr', 'reason', 'Il a fermé parce qu’il gelait.'],
    ['es', 'date', 'Abrió en enero.'],
    ['es', 'duration', 'Duró tres años.'],
    ['es', 'reason', 'Cerró debido al hielo.'],
  ] as const)('reads %s: a %s', (language, kind, text) => {
    expect(signOf(kind, text, language)).toBe(1);
  });

  it('takes no word of the question for an answer to it', () => {
    expect(signOf('count', 'The 300 drones were sold.', 'en', 'How many of the 300 drones were sold?')).toBe(0);
    expect(signOf('person', 'It was built by Anna Moss.', 'en', 'Who paid Anna Moss?')).toBe(0);
  });
});

describe('showsItself', () => {
  it('is true of kinds whose answer can be told by its looks', () => {
    expect([showsItself('date'), showsItself('open'), showsItself('yes-no')]).toEqual([true, false, false]);
  });
});

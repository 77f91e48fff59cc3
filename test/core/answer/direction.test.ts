import { describe, expect, it } from 'vitest';
import { compareDirections } from '../../../src/core/answer/direction.ts';
import { ask, outcome } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

/** Wool is all that is told of what Ormia gives to Velland; a decline is honest too. */
const RIGHT_WAY_ROUND = /^(answered f2|not_in_briefing)$/;

describe('who gives what to whom', () => {
  it.each([
    ['en', 'What does Velland sell to Ormia?', 'answered f1'],
    ['en', 'What does Ormia sell to Velland?', 'answered f2'],
    ['en', 'What does Ormia want to buy from Velland?', 'answered f12'],
    ['en', 'What did Ormia receive from Velland?', 'answered f3'],
    ['en', 'Does Velland sell grain to Ormia?', 'answered f1'],
    ['fr', 'Que vend la Vellande à l’Ormie ?', 'answered f1'],
    ['fr', 'Que vend l’Ormie à la Vellande ?', 'answered f2'],
    ['fr', 'Que veut acheter l’Ormie à la Vellande ?', 'answered f12'],
    ['fr', 'Qu’a reçu l’Ormie de la Vellande ?', 'answered f3'],
  ] as const)('is told as asked (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });

  it.each([
    ['en', 'What does Velland buy from Ormia?'],
    ['en', 'What did Velland receive from Ormia?'],
    ['fr', 'Qu’achète la Vellande à l’Ormie ?'],
  ] as const)('is never told the wrong way round (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toMatch(RIGHT_WAY_ROUND);
  });
});

describe('“and the other way round?”', () => {
  it.each([
    ['en', ['What does Velland sell to Ormia?', 'And the other way round?'], 'answered f2'],
    ['en', ['What does Ormia sell to Velland?', 'and the other way around?'], 'answered f1'],
    ['fr', ['Que vend la Vellande à l’Ormie ?', 'Et l’inverse ?'], 'answered f2'],
    ['fr', ['Que vend l’Ormie à la Vellande ?', 'et dans l’autre sens ?'], 'answered f1'],
  ] as const)('asks the question before with its names changed over (%s): %s', (language, questions, expected) => {
    expect(outcome(ask(GRAIN, questions, language))).toBe(expected);
  });

  it('asks what the question is about where nothing was asked before', () => {
    expect(outcome(ask(GRAIN, 'And the other way round?'))).toBe('not_in_briefing');
  });
});

describe('compareDirections', () => {
  it('tells the same direction from the opposite one', () => {
    expect(compareDirections(['a', 'b'], ['a', 'b'])).toBe('same');
    expect(compareDirections(['a', 'b'], ['b', 'a'])).toBe('opposite');
  });

  it('leaves names aside that only one of them has', () => {
    expect(compareDirections(['a', 'x', 'b'], ['a', 'y', 'b'])).toBe('same');
  });

  it('says nothing where fewer than two names are in both', () => {
    expect(compareDirections(['a', 'b'], ['a', 'c'])).toBeUndefined();
    expect(compareDirections([], ['a', 'b'])).toBeUndefined();
  });
});

describe('who supplies what to whom', () => {
  it.each([
    ['en', 'What does Ormia supply to Velland?'],
    ['fr', 'Que fournit l’Ormie à la Vellande ?'],
  ] as const)('is never told the wrong way round (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toMatch(RIGHT_WAY_ROUND);
  });
});

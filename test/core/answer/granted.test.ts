import { describe, expect, it } from 'vitest';
import { grantedIn } from '../../../src/core/answer/granted.ts';
import { ask, citedIn, ownWords } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('what a question takes for granted', () => {
  it.each([
    ['en', 'Since the silo has opened, how much grain is in it?', 'the silo has opened'],
    ['en', 'Given that Velland sends rifles, who pays for them?', 'Velland sends rifles'],
    ['fr', 'Puisque le silo a ouvert, combien de grain contient-il ?', 'le silo a ouvert'],
    ['fr', 'Depuis l’ouverture du silo en mars, qui le remplit ?', 'l’ouverture du silo en mars'],
  ] as const)('is what stands before it (%s): %s', (language, question, granted) => {
    expect(grantedIn(question, language)).toBe(granted);
  });

  it.each([
    ['en', 'Since when does Velland sell grain?'],
    ['en', 'If the silo opens, who fills it?'],
    ['fr', 'Depuis quand la Vellande vend-elle du grain ?'],
    ['fr', 'Que vend la Vellande, et depuis quand ?'],
  ] as const)('is nothing in (%s): %s', (language, question) => {
    expect(grantedIn(question, language)).toBeUndefined();
  });

  it.each([
    ['en', 'Since Velland has sold rifles, how many soldiers use them?', 'f11', 'part of this'],
    ['fr', 'Puisque le silo de Torvik a déjà ouvert, combien de gens y travaillent ?', 'f6', 'une partie'],
  ] as const)('is answered by the fact that knows better (%s): %s', (language, question, fact, words) => {
    const answer = ask(GRAIN, question, language);
    expect(citedIn(answer)).toContain(fact);
    expect(ownWords(answer)).toContain(words);
  });
});

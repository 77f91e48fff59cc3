import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/core/briefing/types.ts';
import { aFact } from '../builders.ts';
import { ask, citedIn, outcome } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

/** Velland denies that it has sent fuel since the embargo, and says that it did before. */
const HALF_ADMITTED: Briefing = {
  ...GRAIN,
  facts: [
    ...GRAIN.facts,
    aFact({
      id: 'f13',
      text: {
        en: 'Velland sent fuel to Ormia before the embargo began.',
        fr: 'La Vellande a envoyé du carburant à l’Ormie avant le début de l’embargo.',
      },
      saidBy: { speaker: 'velland' },
    }),
  ],
};

describe('a question for what somebody says to what was told', () => {
  it.each([
    ['en', ['Who sends fuel to Ormia?', 'Does Velland accept that?'], 'disputed f8 f9'],
    ['en', ['Is fuel sent to Ormia?', 'And what does Velland say to that?'], 'disputed f8 f9'],
    ['fr', ['Envoie-t-on du carburant à l’Ormie ?', 'La Vellande le reconnaît-elle ?'], 'disputed f8 f9'],
  ] as const)('is answered by what they say against it (%s): %s', (language, questions, expected) => {
    expect(outcome(ask(GRAIN, questions, language))).toBe(expected);
  });

  it.each([
    ['en', 'What does Velland answer to Corra’s accusations?', 'disputed f8 f9'],
    ['en', 'Where do the accounts of Velland and Corra part ways?', 'disputed f9 f8'],
    ['fr', 'Que répond la Vellande aux accusations de Corra ?', 'disputed f8 f9'],
    ['fr', 'Sur quoi porte le litige entre Corra et la Vellande ?', 'disputed f9 f8'],
  ] as const)('needs no thread (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });

  it('is asked behind what is told first', () => {
    expect(outcome(ask(GRAIN, 'Fuel keeps coming; what does Velland say to that?'))).toBe('disputed f8 f9');
    expect(outcome(ask(GRAIN, 'Is there anything that they flatly disagree about?'))).toBe('disputed f8 f9');
  });

  it.each([
    ['en', 'What was Bantry’s response to the accusations?'],
    ['en', 'How did Bantry’s spokesman react to the embargo?'],
    ['fr', 'Que répond la Bantrie aux accusations ?'],
  ] as const)('is declined where they say nothing (%s): %s', (language, question) => {
    expect(ask(GRAIN, question, language).verdict).toBe('not_in_briefing');
  });

  it('is another question where it has a matter of its own', () => {
    const answer = ask(GRAIN, ['Who sends fuel to Ormia?', 'And what does Pask say about the silo?']);
    expect(outcome(answer)).toMatch(/^answered f6/);
  });
});

describe('a question for what somebody admits and denies', () => {
  it.each([
    ['en', 'Does Velland own up to sending fuel or does it deny everything?'],
    ['en', 'What does Velland itself say about sending fuel?'],
    ['fr', 'Que reconnaît la Vellande et que nie-t-elle ?'],
    ['fr', 'La Vellande nie-t-elle tout en bloc pour le carburant, ou une partie seulement ?'],
  ] as const)('has both accounts (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toMatch(/^disputed f[89] f[89]$/);
  });
});

describe('a flat denial that the briefing does not have', () => {
  it.each([
    ['en', 'Why does Velland insist that it never sent Ormia any fuel at all?'],
    ['en', 'Why has Velland always denied sending fuel?'],
    ['en', 'Velland denies ever sending Ormia fuel, right?'],
    ['en', 'Does Velland admit any of it?'],
    ['fr', 'La Vellande reconnaît-elle au moins une partie des envois de carburant ?'],
    ['fr', 'Pourquoi la Vellande jure-t-elle n’avoir jamais envoyé aucun carburant ?'],
    ['fr', 'Pourquoi la Vellande nie-t-elle avoir jamais envoyé du carburant ?'],
  ] as const)('is answered by what is denied and by what is admitted (%s): %s', (language, question) => {
    const answer = ask(HALF_ADMITTED, question, language);
    expect(answer.verdict).toBe('disputed');
    expect(citedIn(answer)).toEqual(expect.arrayContaining(['f8', 'f13']));
  });

  it.each([
    ['en', ['What does Velland deny?', 'And what does it admit?'], 'answered f13'],
    ['fr', ['Que nie la Vellande ?', 'Et elle admet quoi, alors ?'], 'answered f13'],
    ['fr', ['Que nie la Vellande ?', 'Le reconnaît-elle ?'], 'disputed f8 f9'],
  ] as const)('may be asked about further (%s): %s', (language, questions, expected) => {
    expect(outcome(ask(HALF_ADMITTED, questions, language))).toBe(expected);
  });

  it.each([
    ['en', ['Did Velland send fuel before the embargo?', 'And since then?']],
    ['fr', ['La Vellande a-t-elle envoyé du carburant avant l’embargo ?', 'Et depuis lors ?']],
  ] as const)('is told for the time that is asked for, though it was told before (%s): %s', (language, questions) => {
    expect(outcome(ask(HALF_ADMITTED, questions, language))).toMatch(/^disputed f[89] f[89]$/);
  });
});

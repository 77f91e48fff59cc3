import { describe, expect, it } from 'vitest';
import { aBriefing, aFact } from '../builders.ts';
import { ask, citedIn, outcome, ownWords } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('a matter on which two accounts differ', () => {
  it.each([
    ['en', 'Is Velland sending fuel to Ormia?'],
    ['en', 'Is fuel still sent to Ormia?'],
    ['en', 'Does Velland deny sending fuel?'],
    ['en', 'Who sends fuel?'],
    ['en', 'Who denies sending fuel?'],
    ['en', 'What about fuel?'],
    ['en', 'fuel'],
    ['en', 'Do they disagree about fuel?'],
    ['en', 'Who says what about fuel?'],
    ['en', 'Is it confirmed that Velland sends fuel?'],
    ['fr', 'La Vellande envoie-t-elle du carburant à l’Ormie ?'],
    ['fr', 'La Vellande nie-t-elle envoyer du carburant ?'],
    ['fr', 'Qui nie envoyer du carburant ?'],
    ['fr', 'Et le carburant ?'],
    ['fr', 'Qui dit quoi du carburant ?'],
  ] as const)('is told by both, side by side (%s): %s', (language, question) => {
    const answer = ask(GRAIN, question, language);
    expect(answer.verdict).toBe('disputed');
    expect(citedIn(answer).slice(0, 2).toSorted()).toEqual(['f8', 'f9']);
  });

  it('is told by both where only one is asked for by its id', () => {
    expect(outcome(ask(GRAIN, 'f8'))).toBe('disputed f8 f9');
    expect(outcome(ask(GRAIN, 'f9'))).toBe('disputed f9 f8');
  });

  it('is told by both where only one speaker is asked', () => {
    expect(outcome(ask(GRAIN, 'What does Velland say about fuel?'))).toBe('disputed f8 f9');
    expect(outcome(ask(GRAIN, 'What does Corra say about fuel?'))).toBe('disputed f9 f8');
  });

  it('is told in the words of the facts, as accounts, below a line that says how many there are', () => {
    const { reply } = ask(GRAIN, 'f8');
    expect(reply.parts).toEqual([
      { kind: 'text', text: 'Two accounts:' },
      {
        kind: 'fact',
        role: 'account',
        text: 'Velland has sent no fuel to Ormia since the embargo began.',
        chip: {
          fact: 'f8',
          speaker: 'Velland',
          status: 'denied',
          statusLabel: 'denied',
          evidence: [{ source: 'gazette', paragraph: 8 }],
        },
      },
      {
        kind: 'fact',
        role: 'account',
        text: 'Velland keeps sending fuel to Ormia.',
        chip: {
          fact: 'f9',
          speaker: 'Corra',
          status: 'claimed',
          statusLabel: 'claimed',
          evidence: [{ source: 'gazette', paragraph: 9 }],
        },
      },
    ]);
  });

  it('is not offered by one of them alone beside a decline', () => {
    expect(ask(GRAIN, 'When did the embargo begin?').nearest).toEqual(['f8', 'f9']);
  });

  it('has a line of its own in French', () => {
    expect(ownWords(ask(GRAIN, 'La Vellande envoie-t-elle du carburant ?', 'fr'))).toBe('Deux versions\u00A0:');
  });

  it('leaves a matter alone on which they do not differ', () => {
    expect(outcome(ask(GRAIN, 'Does Velland sell grain to Ormia?'))).toBe('answered f1');
  });
});

describe('a matter on which three accounts differ', () => {
  const CRACKS = aBriefing({
    facts: [
      aFact({ id: 'f1', text: { en: 'The harbour wall has no cracks.' }, status: 'denied', disputes: ['f2', 'f3'] }),
      aFact({ id: 'f2', text: { en: 'Dockers saw cracks in the harbour wall.' }, disputes: ['f1'] }),
      aFact({ id: 'f3', text: { en: 'Divers photographed cracks below the water.' }, disputes: ['f1'] }),
    ],
  });

  it('is told by all of them where the one is asked for that the others contradict', () => {
    expect(outcome(ask(CRACKS, 'f1'))).toBe('disputed f1 f2 f3');
    expect(ownWords(ask(CRACKS, 'f1'))).toBe('The accounts differ:');
  });

  it('is told by two where the third does not contradict the one asked for', () => {
    expect(outcome(ask(CRACKS, 'f3'))).toBe('disputed f3 f1');
  });
});

describe('a matter for which there is no evidence', () => {
  it.each([
    ['en', 'Did Velland sell rifles?'],
    ['fr', 'La Vellande a-t-elle vendu des fusils ?'],
  ] as const)('is told as such (%s): %s', (language, question) => {
    expect(outcome(ask(GRAIN, question, language))).toBe('answered f11');
  });

  it('is not confirmed where a reader asks for that', () => {
    const answer = ask(GRAIN, 'Is it confirmed that Velland sold rifles?');
    expect(outcome(answer)).toBe('answered f11');
    expect(ownWords(answer)).toBe('The briefing confirms nothing itself; it tells who says what:');
  });
});

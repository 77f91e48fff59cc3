import { describe, expect, it } from 'vitest';
import { ownBriefing } from '../../own-briefings.ts';
import { answerer, ask, citedIn, outcome, ownWords } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

const TRACTORS = 'When did Ormia receive the tractors?';
const TRACTEURS = 'Quand l’Ormie a-t-elle reçu les tracteurs ?';
const SILO = 'When will the silo open?';

describe('a question that leans on the one before', () => {
  it.each([
    ['en', [TRACTORS, 'How many were there?'], 'answered f3'],
    ['en', [TRACTORS, 'How much did they cost?'], 'answered f4'],
    ['en', [TRACTORS, 'And how much did they cost?'], 'answered f4'],
    ['en', [TRACTORS, 'according to whom?'], 'answered f3'],
    ['en', [TRACTORS, 'and who says so?'], 'answered f3'],
    ['en', ['Does Velland sell grain to Ormia?', 'who says so?'], 'answered f1'],
    ['en', [SILO, 'Says who?'], 'answered f6'],
    ['en', ['How far is the silo from the border?', 'On whose word?'], 'answered f7'],
    ['en', [SILO, 'Where is it?'], 'answered f6'],
    ['en', [SILO, 'How far is it from the border?'], 'answered f7'],
    ['en', [SILO, 'And who says so?'], 'answered f6'],
    ['en', ['Does Velland sell grain to Ormia?', 'How does it get there?'], 'answered f10'],
    ['fr', ['La Vellande vend-elle du grain à l’Ormie ?', 'Comment y arrive-t-il ?'], 'answered f10'],
    ['fr', [TRACTEURS, 'Combien ont-ils coûté ?'], 'answered f4'],
    ['fr', [TRACTEURS, 'Selon qui ?'], 'answered f3'],
    ['fr', ['Que vend la Vellande à l’Ormie ?', 'Qui dit ça ?'], 'answered f1'],
    ['fr', ['Quand ouvrira le silo ?', 'D’après qui ?'], 'answered f6'],
    ['fr', ['Quand ouvrira le silo ?', 'Où est-il ?'], 'answered f6'],
    ['fr', ['Quand ouvrira le silo ?', 'Qui le dit ?'], 'answered f6'],
  ] as const)('is answered on the same matter (%s): %s', (language, questions, expected) => {
    expect(outcome(ask(GRAIN, questions, language))).toBe(expected);
  });

  it('is told the way, and not what was told before', () => {
    expect(
      outcome(
        ask(ownBriefing('russia-iran-drones'), ['Combien de drones ont été achetés ?', 'Par où passent-ils ?'], 'fr'),
      ),
    ).toBe('answered f13');
    expect(
      outcome(ask(ownBriefing('russia-iran-drones'), ['How many drones were bought?', 'Which way do they go?'])),
    ).toBe('answered f13');
  });

  it('does not lean where “that” only joins', () => {
    expect(outcome(ask(GRAIN, [SILO, 'Who says that Velland sells grain?']))).toBe('answered f1');
  });

  it('may change the language', () => {
    const answer = ask(GRAIN, [TRACTORS, 'Et combien ont-ils coûté ?']);
    expect(outcome(answer)).toBe('answered f4');
    expect(answer.language).toBe('fr');
  });

  it('has both sides of what is disputed again', () => {
    expect(outcome(ask(GRAIN, ['Is Velland sending fuel to Ormia?', 'Who denies it?']))).toBe('disputed f8 f9');
    expect(outcome(ask(GRAIN, ['Is Velland sending fuel to Ormia?', 'Who says so?']))).toBe('disputed f9 f8');
    expect(outcome(ask(GRAIN, ['La Vellande envoie-t-elle du carburant ?', 'Selon qui ?'], 'fr'))).toBe(
      'disputed f9 f8',
    );
  });

  it.each([
    ['en', ['Is Velland sending fuel to Ormia?', 'Who says otherwise?'], 'disputed f9 f8'],
    ['fr', ['La Vellande envoie-t-elle du carburant ?', 'Qui dit le contraire ?'], 'disputed f9 f8'],
  ] as const)('has both sides where the other one is asked for (%s): %s', (language, questions, expected) => {
    expect(outcome(ask(GRAIN, questions, language))).toBe(expected);
  });

  it.each([
    ['en', ['What rules were issued?', 'And what’s next?'], 'f19'],
    ['fr', ['Quelles règles ont été prises ?', 'Et ensuite ?'], 'f19'],
  ] as const)('goes on to what was to come (%s): %s', (language, questions, fact) => {
    expect(citedIn(ask(ownBriefing('russia-iran-drones'), questions, language))).toEqual([fact]);
  });

  it('is declined where the matter has no date to give', () => {
    expect(outcome(ask(GRAIN, ['Is Velland sending fuel to Ormia?', 'Since when?']))).toBe('not_in_briefing');
  });

  it('is told that nothing is confirmed where it asks for that', () => {
    const answer = ask(GRAIN, [SILO, 'Is it confirmed?']);
    expect(citedIn(answer)).toContain('f6');
    expect(ownWords(answer)).toBe('The briefing confirms nothing itself; it tells who says what:');
  });

  it('is about the matter before last where the last was declined', () => {
    expect(outcome(ask(GRAIN, [TRACTORS, 'What is the weather?', 'How many were there?']))).toBe('answered f3');
    expect(outcome(ask(GRAIN, [TRACTORS, 'Who is the king of Ormia?', 'And who says so?']))).toBe('answered f3');
  });

  it.each([
    ['en', 'And since when?'],
    ['en', 'according to whom?'],
    ['en', 'it?'],
    ['fr', 'Et depuis quand ?'],
    ['fr', 'Selon qui ?'],
  ] as const)('asks what it is about where nothing came before (%s): %s', (language, question) => {
    const answer = ask(GRAIN, question, language);
    expect(outcome(answer)).toBe('not_in_briefing');
    expect(answer.nearest).toEqual([]);
  });

  it.each([
    ['en', [TRACTORS, 'Why?']],
    ['en', [TRACTORS, 'And the elephants?']],
    ['en', [TRACTORS, 'And the helicopters?']],
    ['fr', [TRACTEURS, 'Et les hélicoptères ?']],
  ] as const)('is declined where the briefing knows nothing of what it adds (%s): %s', (language, questions) => {
    expect(outcome(ask(GRAIN, questions, language))).toBe('not_in_briefing');
  });
});

describe('a question on another matter', () => {
  it.each([
    ['en', [SILO, 'Does Ormia sell wool?'], 'answered f2'],
    ['en', [SILO, 'What about wool?'], 'answered f2'],
    ['en', [SILO, 'And the locomotives?'], 'answered f12'],
    ['en', ['Is Velland sending fuel to Ormia?', 'How many tractors did Ormia receive?'], 'answered f3'],
    ['en', [SILO, TRACTORS, 'Who carries the grain?'], 'answered f10'],
    ['fr', ['Quand ouvrira le silo ?', 'Et la laine ?'], 'answered f2'],
    ['fr', ['Que vend la Vellande à l’Ormie ?', 'Et les locomotives ?'], 'answered f12'],
  ] as const)('is answered as if nothing had come before (%s): %s', (language, questions, expected) => {
    expect(outcome(ask(GRAIN, questions, language))).toBe(expected);
  });

  it.each([
    ['en', [SILO, 'What is the capital of France?']],
    ['en', [SILO, 'Who won the football match?']],
    ['en', [TRACTORS, 'Who won the match?']],
    ['en', [SILO, 'and what is the weather?']],
    ['en', [TRACTORS, 'How many moons does Jupiter have?']],
    ['en', [TRACTORS, 'What is the best pizza recipe?']],
    ['en', ['Is Velland sending fuel to Ormia?', 'Who invented the telephone?']],
    ['fr', [TRACTEURS, 'Quel temps fait-il ?']],
    ['fr', [TRACTEURS, 'Qui a inventé le téléphone ?']],
  ] as const)('is declined where it is off topic (%s): %s', (language, questions) => {
    expect(outcome(ask(GRAIN, questions, language))).toBe('not_in_briefing');
  });
});

describe('what a thread remembers', () => {
  it('does no harm where it cites a fact that the briefing no longer has', () => {
    const turns = [{ question: 'When did it close?', language: 'en', facts: ['f77'] }] as const;
    expect(outcome(answerer.answer(GRAIN, { text: 'And since when?', language: 'en', turns }))).toBe('not_in_briefing');
    expect(outcome(answerer.answer(GRAIN, { text: TRACTORS, language: 'en', turns }))).toBe('answered f3');
  });
});

describe('known limits', () => {
  // Declined, with f3 as nearest: how many and who says so are still found there, the price is not.
  it.fails.each([
    ['en', [TRACTORS, 'Who is the king of Ormia?', 'And how much did they cost?']],
    ['fr', [TRACTEURS, 'Quel temps fait-il ?', 'Et combien ont-ils coûté ?']],
  ] as const)('a price is found for the matter before last where the last was declined (%s): %s', (language, asked) => {
    expect(outcome(ask(GRAIN, asked, language))).toBe('answered f4');
  });
});

describe('a question that says it has nothing to do with the one before', () => {
  it.each([
    ['en', ['Who sells grain?', 'Unrelated: who wants to buy locomotives?'], 'answered f12'],
    ['fr', ['Qui vend du grain ?', 'Rien à voir : où est le silo ?'], 'answered f6'],
    ['en', ['Who sells grain?', 'Unrelated: what does the silo cost?'], 'not_in_briefing'],
    ['en', ['Where is the silo?', 'OK, different thing: who carries the grain?'], 'answered f10'],
  ] as const)('takes nothing from it (%s): %s', (language, questions, expected) => {
    expect(outcome(ask(GRAIN, questions, language))).toBe(expected);
  });
});

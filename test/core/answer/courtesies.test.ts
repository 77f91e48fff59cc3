import { describe, expect, it } from 'vitest';
import { courtesyIn } from '../../../src/core/answer/courtesies.ts';
import { foldText } from '../../../src/core/language/fold.ts';
import { ask, outcome, ownWords } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('thanks', () => {
  it.each([
    'Thanks!',
    'ok great, thank you very much',
    'thx',
    'Thanks for the help.',
    'Merci !',
    'merci beaucoup',
    'Super, merci à vous',
  ])('are known: %s', (text) => {
    expect(courtesyIn(foldText(text))).toBe('thanks');
  });

  it.each([
    'Thanks, and who sells grain?',
    'thank Pask for me',
    'Who is thanked?',
    'merci de me dire qui vend du grain',
    'ok',
  ])('are not seen in: %s', (text) => {
    expect(courtesyIn(foldText(text))).toBeUndefined();
  });

  it.each([
    ['en', 'Thank you!', 'You are welcome.'],
    ['fr', 'Merci beaucoup', 'Je vous en prie.'],
  ] as const)('are answered in kind and cite nothing (%s): %s', (language, text, words) => {
    const answer = ask(GRAIN, [language === 'en' ? 'Who sells grain?' : 'Qui vend du grain ?', text], language);
    expect([ownWords(answer), outcome(answer), answer.isUnclear]).toEqual([words, 'not_in_briefing', true]);
  });
});

describe('a greeting', () => {
  it.each([
    'Hello!',
    'hi there',
    'What can you do?',
    'Hello, how does this work?',
    'Bonjour',
    'à quoi tu sers ?',
    'Salut, tu sais faire quoi ?',
  ])('is known: %s', (text) => {
    expect(courtesyIn(foldText(text))).toBe('greeting');
  });

  it.each(['Hello, who sells grain?', 'What can Ormia do?', 'How does the silo work?', 'Bonjour, qui vend du grain ?'])(
    'is not all of: %s',
    (text) => {
      expect(courtesyIn(foldText(text))).toBeUndefined();
    },
  );

  it.each([
    ['en', 'Hello!', 'Ask about this briefing in your own words, or for its timeline, claims, disputes or sources.'],
    [
      'fr',
      'Bonjour !',
      'Posez une question sur ce dossier avec vos mots, ou demandez sa chronologie, ses déclarations, ses désaccords ou ses sources.',
    ],
  ] as const)('is told what may be asked (%s): %s', (language, text, words) => {
    const answer = ask(GRAIN, text, language);
    expect([ownWords(answer), outcome(answer), answer.isUnclear]).toEqual([words, 'not_in_briefing', true]);
  });
});

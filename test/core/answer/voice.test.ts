import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/language/languages.ts';
import { ask, citedIn, outcome, ownWords } from './asking.ts';
import { GRAIN } from './grain-briefing.ts';

describe('a question for the words of somebody who says nothing in the briefing', () => {
  it.each([
    ['en', 'What does Bantry say?', 'The briefing has nothing said by Bantry.'],
    ['en', 'What does Bantry say about the grain?', 'The briefing has nothing said by Bantry.'],
    ['en', 'How did Bantry respond?', 'The briefing has nothing said by Bantry.'],
    ['en', 'According to Bantry, is grain sold?', 'The briefing has nothing said by Bantry.'],
    ['fr', 'Que dit la Bantrie ?', 'Dans le dossier, rien n’est attribué à ce nom\u00A0: Bantrie.'],
    ['fr', 'Que répond la Bantrie ?', 'Dans le dossier, rien n’est attribué à ce nom\u00A0: Bantrie.'],
    ['fr', 'Que dit la Bantrie du grain ?', 'Dans le dossier, rien n’est attribué à ce nom\u00A0: Bantrie.'],
  ] as const)('is declined and says so (%s): %s', (language, question, words) => {
    const answer = ask(GRAIN, question, language);
    expect(answer.verdict).toBe('not_in_briefing');
    expect(ownWords(answer)).toContain(words);
  });

  it('is answered where the same name is asked about, not asked to speak', () => {
    expect(outcome(ask(GRAIN, 'What do the ships of Bantry carry?'))).toBe('answered f10');
  });
});

describe('a question after a sentence that tells what others say', () => {
  it('asks for the words of the one in the question', () => {
    expect(outcome(ask(GRAIN, 'Corra says no rifles were sold. What does Bantry say to that?'))).toBe(
      'not_in_briefing',
    );
  });
});

describe('a question for all that somebody says', () => {
  it.each([
    ['en', 'What does Ormia say?', 'answered f5 f12'],
    ['en', 'What did Pask say?', 'answered f4 f6'],
    ['en', 'What is Ormia’s version?', 'answered f5 f12'],
    ['fr', 'Que dit l’Ormie ?', 'answered f5 f12'],
    ['fr', 'Quelle est la version de l’Ormie ?', 'answered f5 f12'],
  ] as const)('is answered by their facts and no others (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });

  it('has beside what they say whatever contradicts it', () => {
    expect(outcome(ask(GRAIN, 'What is Corra’s version?'))).toBe('disputed f9 f8 f10 f11');
    expect(outcome(ask(GRAIN, 'Quelle est la version de Corra ?', 'fr'))).toBe('disputed f9 f8 f10 f11');
  });

  it('has what those say who speak for them', () => {
    expect(citedIn(ask(GRAIN, 'What does Velland say?'))).toEqual(['f1', 'f2', 'f4', 'f6', 'f8', 'f9']);
  });
});

describe('a question for what somebody denies or announces', () => {
  it.each([
    ['en', 'What does Velland deny?', 'disputed f8 f9'],
    ['en', 'What has Ormia announced?', 'answered f12'],
    ['fr', 'Que nie la Vellande ?', 'disputed f8 f9'],
    ['fr', 'Qu’a annoncé l’Ormie ?', 'answered f12'],
  ] as const)('has that alone of what they say (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });
});

describe('a question for what somebody says about something', () => {
  it.each([
    ['en', 'What does Pask say about the silo?', 'answered f6'],
    ['en', 'What does Ormia say about the tractors?', 'answered f5'],
    ['en', 'What does Velland say about fuel?', 'disputed f8 f9'],
    ['fr', 'Que dit Corra du carburant ?', 'disputed f9 f8'],
    ['fr', 'Selon Corra, qui transporte le grain ?', 'answered f10'],
  ] as const)('is answered by what they say about it (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });

  it.each([
    ['en', 'What does Ormia say about the silo?'],
    ['en', 'What does Ormia say about the wool?'],
    ['fr', 'Que dit l’Ormie du silo ?'],
  ] as const)('is declined where only others speak of it (%s): %s', (language: Language, question: string) => {
    expect(outcome(ask(GRAIN, question, language))).toBe('not_in_briefing');
  });
});

describe('a question for who says something', () => {
  it.each([
    ['en', 'Which official said that the silo could open?', 'answered f6'],
    ['en', 'On whose word is it that grain goes from Torvik to Sundra?', 'answered f10'],
    ['en', 'Who is the source for the figure of 300?', 'answered f3'],
    ['fr', 'Selon qui le silo pourrait-il ouvrir ?', 'answered f6'],
    ['fr', 'Qui dit que la Vellande vend du grain ?', 'answered f1'],
  ] as const)('is answered by what is said, whoever it names (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });

  it.each([
    ['en', 'Who uses the term embargo?', 'disputed f8 f9'],
    ['fr', 'Qui emploie le mot « embargo » ?', 'disputed f8 f9'],
  ] as const)('looks for the word that they use (%s): %s', (language, question, expected) => {
    expect(outcome(ask(GRAIN, question, language))).toBe(expected);
  });
});

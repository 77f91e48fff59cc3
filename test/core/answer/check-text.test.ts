import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_MAX_CHARS, createTextChecker } from '../../../src/core/answer/check-text.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';
import { anyText } from '../../any-text.ts';
import { aBriefing, aFact, aName } from '../builders.ts';

const checker = createTextChecker(createVocabulary());
const HARBOUR = aBriefing({
  names: [
    aName(),
    aName({ id: 'dockers', label: { en: 'dockers', fr: 'dockers' }, forms: { en: ['dockers'], fr: ['dockers'] } }),
  ],
  facts: [
    aFact({
      text: { en: 'The harbour has no cracks.', fr: 'Le port n’a aucune fissure.' },
      status: 'denied',
      disputes: ['f2'],
    }),
    aFact({
      id: 'f2',
      text: { en: 'Two piers of the harbour have cracks.', fr: 'Deux quais du port ont des fissures.' },
      saidBy: { speaker: 'dockers' },
      disputes: ['f1'],
    }),
    aFact({
      id: 'f3',
      text: { en: 'The harbour closed on 3 May 2024.', fr: 'Le port a fermé le 3 mai 2024.' },
      status: 'reported',
    }),
  ],
});
const check = (text: string) => checker.check(text, checker.briefing(HARBOUR));

describe('a text against a briefing', () => {
  it('is taken sentence by sentence', () => {
    const found = check('The harbour closed on 3 May 2024. The harbour closed on 4 May 2024. Cats sleep.');
    expect(found.map(({ verdict, facts }) => [verdict, facts])).toEqual([
      ['supported', ['f3']],
      ['contradicted', ['f3']],
      ['unsupported', []],
    ]);
  });

  it('names the other side of what is disputed', () => {
    const [claim] = check('The port office says the harbour has no cracks.');
    expect(claim).toMatchObject({ verdict: 'supported', facts: ['f1'], otherSide: ['f2'], reasons: [] });
  });

  it.each([
    ['The dockers say two piers of the harbour have cracks. The port office denies it.'],
    ['The dockers say two piers of the harbour have cracks. The port office has denied these claims.'],
    ['Selon les dockers, deux quais du port ont des fissures. La capitainerie le nie.'],
    ['Selon les dockers, deux quais du port ont des fissures. La capitainerie dément ces accusations.'],
  ])('takes a denial as that of the sentence before: %s', (text) => {
    expect(check(text)[1]).toMatchObject({ verdict: 'supported', facts: ['f1'], otherSide: ['f2'] });
  });

  it.each([
    ['with nothing before it', 'The port office denies it.', 0],
    ['of somebody who denied nothing', 'The port office says the harbour has no cracks. The dockers deny it.', 1],
    ['of what no briefing says', 'The moon is made of cheese. The port office denies it.', 1],
  ] as const)('does not take one %s', (_name, text, at) => {
    expect(check(text)[at]).toMatchObject({
      verdict: 'unsupported',
      reasons: [{ check: 'coverage', message: 'This sentence leans on another; please write out what it speaks of.' }],
    });
  });

  it('tells what would hold where but the speaker is missing', () => {
    const [claim] = check('The harbour has no cracks.');
    expect(claim).toMatchObject({ verdict: 'unsupported', facts: ['f1'], wouldHold: true });
    expect(claim?.reasons.map((reason) => reason.check)).toEqual(['speaker']);
  });

  it('goes by the fact of the speaker that a claim names', () => {
    expect(check('The port office says the harbour has cracks.')[0]).toMatchObject({
      verdict: 'contradicted',
      facts: ['f1'],
    });
  });

  it('takes a sentence of several clauses by the facts of each', () => {
    const [claim] = check('The harbour closed on 3 May 2024, and the dockers say two of its piers have cracks.');
    expect(claim).toMatchObject({ verdict: 'supported', facts: ['f3', 'f2'] });
  });

  it('reads a claim in its own language', () => {
    expect(check('Le port a fermé le 4 mai 2024.')[0]).toMatchObject({
      language: 'fr',
      verdict: 'contradicted',
      reasons: [{ check: 'dates', message: '«\u00A04 mai 2024\u00A0»\u00A0: le fait dit «\u00A03 mai 2024\u00A0».' }],
    });
  });

  it('reads no more than it takes', () => {
    const long = `The harbour closed on 3 May 2024. X${'x'.repeat(CHECK_MAX_CHARS)} The harbour has cracks.`;
    expect(check(long)).toHaveLength(2);
  });

  it('never throws, and always finds the fact itself, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(check(text).every(({ verdict }) => verdict !== undefined)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a text against another', () => {
  const evidence = checker.sentences(
    ['Ana Lund opened the museum in 1998.', 'It had 400 visitors on the first day.'],
    'en',
  );

  it.each([
    ['the same words', 'Ana Lund opened the museum in 1998.', 'supported'],
    ['a passive', 'The museum was opened by Ana Lund in 1998.', 'supported'],
    [
      'two sentences in one',
      'Ana Lund opened the museum in 1998 and it had 400 visitors on the first day.',
      'supported',
    ],
    ['French', 'Le musée a été ouvert par Ana Lund en 1998.', 'supported'],
    ['another year in French', 'Le musée a été ouvert par Ana Lund en 1997.', 'contradicted'],
    ['another year in Spanish', 'Ana Lund abrió el museo en 1988.', 'contradicted'],
    ['another year in German', 'Ana Lund eröffnete das Museum 1988.', 'contradicted'],
    ['another figure', 'It had 500 visitors on the first day.', 'contradicted'],
    ['more than it says', 'Ana Lund opened the museum in 1998 with a speech.', 'unsupported'],
  ])('compares %s: %s', (_name, claim, verdict) => {
    expect(checker.check(claim, evidence)[0]?.verdict).toBe(verdict);
  });

  const running = checker.sentences(
    [
      'Harbour Police closed the pier on Monday.',
      'Police arrested two men there.',
      'Eva Lund runs the mill, and it sells flour to bakers in Velland.',
      'Eva sold a farm.',
      'Bakers bought the farm for bread ovens but Millers wanted it for grain.',
    ],
    'en',
  );

  it.each([
    ['the full name of one named so before', 'Harbour Police arrested two men.', 'supported'],
    ['and where the surname is missing', 'Eva Lund sold a farm.', 'supported'],
    ['but not one that nobody has', 'City Police arrested two men.', 'unsupported'],
    ['nor one of which only later sentences tell', 'Bread Bakers closed the pier on Monday.', 'contradicted'],
  ])('takes %s: %s', (_name, claim, verdict) => {
    expect(checker.check(claim, running)[0]?.verdict).toBe(verdict);
  });

  it('takes no date by itself for a part of what is told', () => {
    const news = checker.sentences(
      ['Ruiz, elected on 1 March 2018, said on 5 May 2019 that money had vanished.'],
      'en',
    );
    const [claim] = checker.check('On 1 March 2018, Ruiz said that money had vanished.', news);
    expect(claim?.verdict).toBe('unsupported');
  });

  it('does not take in parts what the same sentence says otherwise as a whole', () => {
    const claim = 'Bakers bought the farm for bread ovens but Millers wanted it for bread ovens.';
    expect(checker.check(claim, running)[0]?.verdict).not.toBe('supported');
  });
});

import { describe, expect, it } from 'vitest';
import { failuresOf, failuresOver } from './checking.ts';

describe('checkSpeaker, beside a chip', () => {
  it('lets a sentence leave the speaker out', () => {
    expect(failuresOf({}, 'The harbour closes in May.')).toEqual([]);
  });

  it('stops another speaker', () => {
    expect(failuresOf({}, 'The dockers say the harbour closes in May.')).toEqual([
      'speaker: “The dockers”: it is port office who says so.',
    ]);
    expect(failuresOf({}, 'Le port ferme en mai, affirment les dockers.', { language: 'fr' })).toEqual([
      'speaker: «\u00A0les dockers\u00A0»\u00A0: celui qui le dit, c’est capitainerie.',
    ]);
  });
});

describe('checkSpeaker, where a text stands alone', () => {
  const alone = (claim: string, language: 'en' | 'fr' = 'en') => failuresOf({}, claim, { isAlone: true, language });

  it.each([
    ['en', 'The port office says the harbour closes in May.'],
    ['en', 'The harbour closes in May, the port office said.'],
    ['en', 'According to Belmare, the harbour closes in May.'],
    ['fr', 'Selon la capitainerie, le port ferme en mai.'],
  ] as const)('passes the speaker, or whom they speak for (%s): %s', (language, claim) => {
    expect(alone(claim, language)).toEqual([]);
  });

  it.each([
    ['nobody', 'The harbour closes in May.'],
    ['the publisher alone', 'The Gazette reports that the harbour closes in May.'],
    ['a pronoun', 'It said the harbour closes in May.'],
  ])('asks who says so where there is %s: %s', (_name, claim) => {
    expect(alone(claim)).toEqual(['speaker: It is not said who says so: port office.']);
  });

  it('asks nothing where the publisher vouches for it', () => {
    expect(failuresOf({ status: 'reported' }, 'The harbour closes in May.', { isAlone: true })).toEqual([]);
  });

  it('asks for whom a sentence of any text names', () => {
    const fact = 'The union said the port will close.';
    expect(failuresOver(fact, 'The union says the port will close.')).toEqual([]);
    expect(failuresOver(fact, 'The port will close.')).toEqual(['speaker: It is not said who says so: The union.']);
  });

  it.each([
    ['by nobody named', 'The port will close, she said.', 'The port will close.'],
    ['as hearsay', 'Police say the driver was drunk.', 'The driver was reportedly drunk.'],
    [
      'in the same words',
      'Farmers at the coast claim that wolves eat sheep.',
      'Farmers at the coast claim wolves eat sheep.',
    ],
    ['by somebody set apart', 'Eva Berg, 52, told the court she fell.', 'Eva Berg, 52, told the court she fell.'],
  ])('passes what is said %s: %s', (_name, fact, claim) => {
    expect(failuresOver(fact, claim)).toEqual([]);
  });

  it.each([
    ['Eva Berg, 52, told the court the pier had cracks.', 'Eva Berg'],
    ['Eva Berg, who said the pier had cracks, left.', 'Eva Berg'],
    ['The pier had cracks, said Eva Berg.', 'Eva Berg'],
  ])('knows the speaker beside a comma: %s', (fact, speaker) => {
    expect(failuresOver(fact, 'The pier had cracks.')).toContain(`speaker: It is not said who says so: ${speaker}.`);
  });
});

import { describe, expect, it } from 'vitest';
import { failuresOver } from './checking.ts';

describe('checkQuotation', () => {
  it.each([
    ['en', 'The mayor called it a very bad day for the port.', 'The mayor called it “a very bad day” for the port.'],
    [
      'fr',
      'La maire parle d’un mauvais jour pour le port.',
      'La maire parle d’un «\u00A0mauvais jour\u00A0» pour le port.',
    ],
  ] as const)('passes what stands so in the fact (%s: %s): %s', (language, fact, claim) => {
    expect(failuresOver(fact, claim, language)).toEqual([]);
  });

  it.each([
    [
      'en',
      'The mayor called it a very bad day for the port.',
      'The mayor called it “a terrible day” for the port.',
      'quotation: “a terrible day” is in quotation marks, but these are not the fact’s words.',
    ],
    [
      'fr',
      'La maire parle d’un mauvais jour pour le port.',
      'La maire parle d’un « jour noir » pour le port.',
      'quotation: «\u00A0jour noir\u00A0» est entre guillemets, mais ce ne sont pas les mots du fait.',
    ],
  ] as const)('stops quotation marks around other words (%s: %s): %s', (language, fact, claim, failure) => {
    expect(failuresOver(fact, claim, language)).toContain(failure);
  });
});

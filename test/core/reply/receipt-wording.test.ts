import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/reply/check-names.ts';
import type { ReceiptWording } from '../../../src/core/reply/receipt-wording.ts';
import { receiptWordsFor } from '../../../src/core/reply/receipt-words-for.ts';

/** Every phrase, those with something to fill in filled. */
function phrasesOf(wording: ReceiptWording): string[] {
  const { check, by, unused, worded, quoted, briefing, newer, lost, briefingGone, ...fixed } = wording;
  const model = by('small-model', 'answer 3');
  return [
    ...Object.values(fixed),
    ...Object.values(check),
    ...[unused(model), worded(model), quoted('X'), briefing('X', 2), newer(3), lost('f1, f2'), briefingGone('x', 2)],
  ];
}

const ENGLISH = phrasesOf(receiptWordsFor('en'));
const FRENCH = phrasesOf(receiptWordsFor('fr'));

describe('the wording of receipts', () => {
  it('has a sentence for every check, in both languages', () => {
    for (const language of ['en', 'fr'] as const) {
      const { check } = receiptWordsFor(language);
      expect(Object.keys(check).sort()).toEqual([...CHECKS, 'citation', 'form', 'language'].sort());
      for (const why of Object.values(check)) expect(why).toMatch(/\p{L}\.$/u);
      expect(new Set(Object.values(check)).size).toBe(CHECKS.length + 3);
    }
  });

  it('leaves nothing in English in French', () => {
    for (const phrase of FRENCH) expect(phrase).not.toMatch(/\b(the|is|of|and|to|no|was|by|that|with|in)\b/i);
    expect(ENGLISH.filter((phrase) => FRENCH.includes(phrase))).toEqual([]);
  });

  it('sets French punctuation apart by no-break spaces', () => {
    for (const phrase of FRENCH) expect(phrase).not.toMatch(/[^\u00A0][;:!?»]|«[^\u00A0]|\u202F/);
  });

  it('uses curly apostrophes and quotes in both languages', () => {
    for (const phrase of [...ENGLISH, ...FRENCH]) expect(phrase).not.toMatch(/['"]/);
  });
});

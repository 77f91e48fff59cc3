import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/core/answer/answer.ts';
import { receiptOf } from '../../../src/core/answer/receipt.ts';
import { createVocabulary } from '../../../src/core/search/vocabulary.ts';
import { MILL } from '../commands/builders.ts';

const answerer = createAnswerer(createVocabulary());

function receiptFor(text: string) {
  return receiptOf(MILL, answerer.answer(MILL, { text, language: 'en', turns: [] }));
}

describe('the receipt of an answer made of facts', () => {
  it('names the briefing, its version and the facts that the answer quotes', () => {
    expect(receiptFor('Is the mill sold?')).toEqual({
      slug: 'old-mill',
      version: 3,
      by: 'facts',
      facts: ['f1'],
      gate: [],
    });
  });

  it('tells of a decline that it rests on nothing, and what was offered', () => {
    expect(receiptFor('What does the mill cost?')).toMatchObject({ facts: [], nearest: ['f1'] });
    expect(receiptFor('What does Napoleon say?')).toMatchObject({ facts: [], nearest: [] });
  });

  it('quotes no fact where the question is about the report', () => {
    const receipt = receiptFor('Who published this?');
    expect(receipt).toMatchObject({ facts: [] });
    expect(receipt).not.toHaveProperty('nearest');
  });

  it('is none where nobody could tell what was asked', () => {
    expect(receiptFor('thanks')).toBeUndefined();
    expect(receiptFor('?!')).toBeUndefined();
  });
});

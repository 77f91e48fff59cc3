import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closenessOf } from '../../../src/core/answer/closeness.ts';
import type { QuestionTerm } from '../../../src/core/answer/question.ts';
import type { WeighedTerm } from '../../../src/core/answer/weigh.ts';

/** How close each of some facts comes to a word of a question, by its text and by its index terms. */
interface Told {
  readonly close: readonly number[];
  readonly indexed?: readonly number[];
  readonly weight?: number;
  readonly role?: QuestionTerm['role'];
  readonly isFocus?: boolean;
}

function aTerm({
  close,
  indexed = close.map(() => 0),
  weight = 1,
  role = 'content',
  isFocus = false,
}: Told): WeighedTerm {
  const term: QuestionTerm = {
    ...{ kind: 'word', key: 'grain', surface: 'grain', written: 'grain', at: 0, role, isFocus },
    ...{ concepts: [], expansions: [], kindsNamed: [], kindsHeld: [] },
    ...{ isInExpression: false, isCapitalised: false, startsSentence: false },
    ...{ isThing: false, isInDate: false, isAside: false, isExcluded: false, isListed: false },
  };
  const unused = { weight: 0, isKnown: true, degrees: [], nearness: [] };
  return { term, ...unused, close, indexed, closeWeight: weight };
}

describe('closenessOf', () => {
  it('is the share of the question that a fact comes close to, each word by its weight', () => {
    const terms = [aTerm({ close: [1, 0], weight: 3 }), aTerm({ close: [0.5, 1], weight: 1 })];
    expect(closenessOf(terms)(0)).toMatchObject({ close: 0.875, behind: 0.125, strange: 0 });
    expect(closenessOf(terms)(1)).toMatchObject({ close: 0.25, behind: 0.75, strange: 0 });
  });

  it('calls strange what no fact comes close to', () => {
    const terms = [aTerm({ close: [1, 0] }), aTerm({ close: [0, 0.5] })];
    expect(closenessOf(terms)(0)).toMatchObject({ close: 0.5, behind: 0.25, strange: 0.25 });
  });

  it('counts the words it is far from, up to five, and says how near it is to the farthest', () => {
    const near = aTerm({ close: [0.9] });
    const far = aTerm({ close: [0.2] });
    expect(closenessOf([near, far, far])(0)).toMatchObject({ far: 2, farthest: 0.2 });
    expect(closenessOf([near, ...Array.from({ length: 9 }, () => far)])(0).far).toBe(5);
  });

  it('looks at words of content alone for what is far, and at none without weight', () => {
    const terms = [aTerm({ close: [0.9] }), aTerm({ close: [0], role: 'light' }), aTerm({ close: [0], weight: 0 })];
    expect(closenessOf(terms)(0)).toMatchObject({ far: 0, farthest: 0.9 });
  });

  it('tells how close it comes to the noun asked about, by its text and by its index terms', () => {
    const terms = [aTerm({ close: [0.4, 0], indexed: [0, 0.7], isFocus: true }), aTerm({ close: [1, 1] })];
    expect(closenessOf(terms)(0)).toMatchObject({ closeFocus: 0.4, indexedFocus: 0 });
    expect(closenessOf(terms)(1)).toMatchObject({ closeFocus: 0, indexedFocus: 0.7 });
  });

  it('tells apart what the index terms add, and how much that is more than for the others', () => {
    const terms = [aTerm({ close: [0, 1], indexed: [0.5, 0] }), aTerm({ close: [1, 0], indexed: [0, 0.5] })];
    expect(closenessOf(terms)(0)).toMatchObject({
      close: 0.5,
      indexed: 0.25,
      indexedAhead: 0,
      indexedWords: 1,
      far: 0,
    });
    expect(closenessOf(terms.slice(0, 1))(0)).toMatchObject({ indexed: 0.5, indexedAhead: 0.25 });
    expect(closenessOf(terms.slice(0, 1))(1)).toMatchObject({ indexed: 0, indexedAhead: -0.25 });
  });

  it('says nothing of a question without words', () => {
    expect(closenessOf([])(0)).toEqual({
      ...{ close: 0, behind: 0, far: 0, farthest: 1, closeFocus: 0, strange: 0 },
      ...{ indexed: 0, indexedAhead: 0, indexedWords: 0, indexedFocus: 0 },
    });
  });

  it('parts a question into what a fact says, what its index terms add, what others say and what nobody does', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const degrees = fc.array(fc.tuple(share, share), { minLength: 3, maxLength: 3 });
    const weight = fc.double({ min: 0.01, max: 2, noNaN: true });
    const term = fc.record({ degrees, weight }).map((made) =>
      aTerm({
        weight: made.weight,
        close: made.degrees.map(([close]) => close),
        indexed: made.degrees.map(([close, more]) => (1 - close) * more),
      }),
    );
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 6 }), fc.constantFrom(0, 1, 2), (terms, fact) => {
        const { close, indexed, behind, strange } = closenessOf(terms)(fact);
        expect(close + indexed + behind + strange).toBeCloseTo(1);
        for (const part of [close, indexed, behind, strange]) expect(part).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});

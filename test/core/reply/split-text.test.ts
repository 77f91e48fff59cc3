import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/core/reply/split.ts';
import { anyText } from '../../any-text.ts';

const GRAPHEMES = new Intl.Segmenter();
const WHITE_SPACE = /\s+/g;

/** Whole graphemes of up to 11 units, white space of every sort, and what makes and unmakes the end of a sentence. */
const PRINTED = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'word',
        'é',
        'e\u0301',
        '漢',
        '字',
        '。',
        '한',
        'नि',
        'שלום',
        'مرحبا',
        '😀',
        '👩‍👩‍👧‍👦',
        '🇫🇷',
        '1️⃣',
        'U.S.',
        'Mr.',
      ],
      ...['. ', '? ', '! ', '… ', '.” ', ' ', '  ', '\n', '\n\n', '\n \n', '\t', '\u00A0', '\u202F', '\u3000'],
    ),
    { maxLength: 60 },
  )
  .map((units) => units.join(''));
/** Anything at all: lone surrogates, controls, marks on nothing. */
const ANYTHING = fc.oneof(PRINTED, anyText(80));
const LIMIT = fc.integer({ min: 2, max: 30 });

describe('splitText', () => {
  it.each<readonly [string, string, number, string[]]>([
    ['leaves a short text whole', ' Short. ', 10, ['Short.']],
    ['makes nothing of nothing', ' \n\t ', 10, []],
    ['cuts at a paragraph before a later sentence', 'One.\n\nTwo. Three. Four.', 16, ['One.', 'Two. Three.', 'Four.']],
    ['cuts at a sentence before a later word', 'One two. Three four', 15, ['One two.', 'Three four']],
    ['cuts at a line break as at a sentence', ' • one two\n • three four', 16, ['• one two', '• three four']],
    ['cuts at a word where no sentence ends', 'one two three', 9, ['one two', 'three']],
    ['takes a piece that fits to the last unit', 'one two three', 7, ['one two', 'three']],
    ['cuts a longer word hard', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['ends no sentence after an initial', 'So said J. Kirby today', 12, ['So said J.', 'Kirby today']],
    ['ends no sentence after a title', 'Now ask. Did Mr. Smith go', 17, ['Now ask.', 'Did Mr. Smith go']],
    ['keeps closing quotes with their sentence', 'He said “no.” Then left', 15, ['He said “no.”', 'Then left']],
    ['keeps French quotes with their sentence', 'Il dit « non. » Puis rien', 17, ['Il dit « non. »', 'Puis rien']],
    ['keeps a French question mark with its word', 'Il est là ? Oui', 9, ['Il est', 'là ? Oui']],
    ['keeps French quotes with their words', 'Il a dit « non » hier', 12, ['Il a dit', '« non » hier']],
    ['ends a sentence without a space in Chinese', '一二三。四五六', 5, ['一二三。', '四五六']],
    ['keeps a number with no-break spaces whole', 'about 1\u202F200\u00A0km', 10, ['about', '1\u202F200\u00A0km']],
    ['keeps an emoji of many parts whole', 'ab👩‍👩‍👧', 9, ['ab', '👩‍👩‍👧']],
    ['keeps a letter with its accent', 'abe\u0301', 3, ['ab', 'e\u0301']],
    ['never cuts inside a surrogate pair', '👩‍👩‍👧', 2, ['👩', '\u200D', '👩', '\u200D', '👧']],
  ])('%s', (_, text, maxChars, pieces) => {
    expect(splitText(text, maxChars)).toEqual(pieces);
  });

  it.each([1, 0, -5, 1.9, Number.NaN])('refuses a limit of %s', (maxChars) => {
    expect(() => splitText('text', maxChars)).toThrow(RangeError);
  });

  it('drops nothing but white space, and leaves no piece empty, too long or with white space at its ends', () => {
    fc.assert(
      fc.property(ANYTHING, LIMIT, (text, maxChars) => {
        const pieces = splitText(text, maxChars);
        expect(pieces.join('').replace(WHITE_SPACE, '')).toBe(text.replace(WHITE_SPACE, ''));
        for (const piece of pieces) {
          expect(piece).not.toBe('');
          expect(piece).toBe(piece.trim());
          expect(piece.length).toBeLessThanOrEqual(maxChars);
          expect(text).toContain(piece);
        }
      }),
    );
  });

  it('makes well-formed pieces of a well-formed text', () => {
    fc.assert(
      fc.property(ANYTHING, LIMIT, (text, maxChars) => {
        expect(splitText(text.toWellFormed(), maxChars).filter((piece) => !piece.isWellFormed())).toEqual([]);
      }),
    );
  });

  it('never parts what is read as one character, where that fits', () => {
    fc.assert(
      fc.property(PRINTED, fc.integer({ min: 11, max: 30 }), (text, maxChars) => {
        const characters = splitText(text, maxChars).flatMap(charactersOf);
        expect(characters).toEqual(charactersOf(text));
      }),
    );
  });
});

function charactersOf(text: string): string[] {
  return [...GRAPHEMES.segment(text)].map(({ segment }) => segment).filter((segment) => segment.trim() !== '');
}

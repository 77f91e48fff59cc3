import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/core/language/clean.ts';
import { anyText } from '../../any-text.ts';

const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\uFFF9-\uFFFB]/u;

describe('cleanText', () => {
  it.each<readonly [string, string, string]>([
    ['leaves letters, accents and signs', 'Où ça, « 漢字 » שלום – 5 % ?', 'Où ça, « 漢字 » שלום – 5 % ?'],
    ['makes one line of many', ' one\r\n\ttwo\u2028three ', 'one two three'],
    ['folds all sorts of space', 'one\u00A0\u202F\u3000two', 'one two'],
    ['takes out zero-width characters inside a word', 'dr\u200Bo\u200Cn\u200De\uFEFFs', 'drones'],
    ['takes out soft hyphens', 'in\u00ADfor\u00ADma\u00ADtion', 'information'],
    ['takes out marks that turn the order round', '\u202Edrones\u202C \u2066x\u2069', 'drones x'],
    ['takes out tags, which hide words', 'hi\u{E0068}\u{E0069}', 'hi'],
    ['takes out colours whole', 'a \u001B[31;1mred\u001B[0m b', 'a red b'],
    ['takes out the one-letter form of an escape', '\u009B31mred', 'red'],
    ['takes out a hyperlink’s address', '\u001B]8;;http://x.example\u0007go\u001B]8;;\u001B\\', 'go'],
    ['takes out nulls and bells', 'a\u0000b\u0007c', 'abc'],
    ['takes out halves of surrogate pairs', 'a\uD800b\uDFFF', 'ab'],
    ['leaves nothing of what cannot be seen', '\u200B\u2060\u{E0001}\u00AD', ''],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves nothing unseen in any text, and changes nothing the second time', () => {
    const nasty = fc.constantFrom(
      '\u001B',
      '[',
      ']',
      '31m',
      '\u0007',
      '\u009B',
      '\u200B',
      '\uFEFF',
      ' ',
      '\n',
      '\uD800',
      'a',
      '\u{E0041}',
    );
    const unit = fc.oneof(nasty, anyText(3));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const clean = cleanText(units.join(''));
        expect(clean).not.toMatch(UNSEEN);
        expect(clean).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  it('keeps every letter and digit that can be seen of a text without controls', () => {
    fc.assert(
      fc.property(
        anyText().map((text) => text.replace(/\p{Cc}/gu, '')),
        (text) => {
          const seen = (any: string) => any.match(/[\p{L}\p{N}]/gu)?.filter((letter) => !UNSEEN.test(letter)) ?? [];
          expect(seen(cleanText(text))).toEqual(seen(text));
        },
      ),
    );
  });
});

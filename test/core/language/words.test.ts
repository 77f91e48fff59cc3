import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/language/fold.ts';
import { wordsOf } from '../../../src/core/language/words.ts';
import { anyText } from '../../any-text.ts';

describe('wordsOf', () => {
  it.each<readonly [string, string, string[]]>([
    ['words, without their signs', 'Who, exactly? (Iran!)', ['who', 'exactly', 'iran']],
    ['letters and digits apart', 'Su-35 su35 400km', ['su', '35', 'su', '35', '400', 'km']],
    ['words at apostrophes', "l’usine d'Iran aujourdʼhui", ['l', 'usine', 'd', 'iran', 'aujourd', 'hui']],
    ['words at hyphens', 'one-way dit-il', ['one', 'way', 'dit', 'il']],
    ['words without accents and ligatures', 'Soukhoï œuvre ÉTÉ Straße', ['soukhoi', 'oeuvre', 'ete', 'strasse']],
    ['accents that are encoded apart', 'e\u0301te\u0301', ['ete']],
    ['words of other scripts', 'Привет 漢字 שלום', ['привет', '漢字', 'שלום']],
    ['no word in an accent alone', 'a \u0301 b', ['a', 'b']],
    ['no word in a Japanese accent alone', 'ｶﾞ ﾞ', ['カ']],
    ['no word in emoji and signs', '👍🏽 … — $ ½', []],
    ['nothing in nothing', '', []],
  ])('finds %s', (_, text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  it('tells where each word stands, what it begins with and whether it is a number', () => {
    expect(wordsOf('À 35 ans')).toEqual([
      { text: 'a', start: 0, end: 1, isCapitalised: true, isNumber: false },
      { text: '35', start: 2, end: 4, isCapitalised: false, isNumber: true },
      { text: 'ans', start: 5, end: 8, isCapitalised: false, isNumber: false },
    ]);
  });

  it('finds every letter and digit of any text once, in order, none of them empty', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        let last = 0;
        for (const { text: folded, start, end } of wordsOf(text)) {
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{Nd}](?<!\u02BC)/u);
          expect(folded).toBe(foldText(text.slice(start, end)));
          expect(folded).not.toBe('');
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{Nd}](?<!\u02BC)/u);
      }),
    );
  });
});

describe('foldText', () => {
  it.each([
    ['case and accents', 'Été À la Une', 'ete a la une'],
    ['ligatures', 'Cœur ﬁn Æon', 'coeur fin aeon'],
    ['letters with a stroke', 'Øre Łódź Đà', 'ore lodz da'],
    ['apostrophes of all sorts', 'l’un l‘un lʼun l′un l`un l´un', "l'un l'un l'un l'un l'un l'un"],
    ['a grave accent for an apostrophe in plain ASCII', 'l`un', "l'un"],
    ['hyphens and dashes', 'a‐b‑c–d—e−f', 'a-b-c-d-e-f'],
    ['wide letters', 'ＡＢＣ１', 'abc1'],
    ['a Turkish capital', 'İran', 'iran'],
  ])('folds %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

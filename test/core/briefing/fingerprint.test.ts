import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, paragraphsOf } from '../../../src/core/briefing/fingerprint.ts';

const PLAIN = 'He said "no" and it\'s 1 km';

describe('fingerprint', () => {
  it('is 16 hexadecimal digits of the SHA-256 of the text', () => {
    expect(fingerprint('abc')).toBe('ba7816bf8f01cfea');
  });

  it.each([
    ['curly quotes', 'He said “no” and it’s 1 km'],
    ['low quotes', 'He said „no‟ and it‚s 1 km'],
    ['French quotes with a space inside', 'He said « no » and it’s 1 km'],
    ['French quotes with no-break spaces inside', 'He said «\u00A0no\u202F» and it’s 1 km'],
    ['French quotes with nothing inside', 'He said «no» and it’s 1 km'],
    ['a lone accent or a prime for the apostrophe', 'He said "no" and it´s 1 km'],
    ['a prime for the apostrophe', 'He said "no" and it′s 1 km'],
    ['a double prime for quotes', 'He said ″no″ and it`s 1 km'],
    ['no-break spaces', 'He said "no" and it\'s 1\u00A0km'],
    ['line breaks and more spaces', '  He said\n"no"   and\tit\'s 1 km\r\n'],
    ['ligatures and wide letters', 'He said "no" and it\'s １ ㎞'],
  ])('does not mind %s', (_, text) => {
    expect(fingerprint(text)).toBe(fingerprint(PLAIN));
  });

  it('does not mind how an accent is encoded', () => {
    expect(fingerprint('e\u0301te\u0301')).toBe(fingerprint('été'));
  });

  it.each([
    ['another word', 'He said "yes" and it\'s 1 km'],
    ['another number', 'He said "no" and it\'s 2 km'],
    ['a capital letter', 'he said "no" and it\'s 1 km'],
    ['a full stop', 'He said "no" and it\'s 1 km.'],
    ['quotes gone', "He said no and it's 1 km"],
    ['words parted otherwise', 'Hesaid "no" and it\'s 1 km'],
  ])('minds %s', (_, text) => {
    expect(fingerprint(text)).not.toBe(fingerprint(PLAIN));
  });

  it('tells any two texts of different words apart, and none by their white space', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé0-9]{1,8}$/), { minLength: 1, maxLength: 12 });
    const gap = fc.stringMatching(/^[ \n\t\u00A0]{1,3}$/);
    fc.assert(
      fc.property(words, words, gap, (some, others, space) => {
        expect(fingerprint(some.join(space))).toBe(fingerprint(some.join(' ')));
        expect(fingerprint(some.join(' ')) === fingerprint(others.join(' '))).toBe(some.join(' ') === others.join(' '));
      }),
    );
  });
});

describe('paragraphsOf', () => {
  it.each<readonly [string, string, string[]]>([
    ['blank lines', 'One\nline.\n\nTwo.', ['One\nline.', 'Two.']],
    ['lines of spaces', 'One.\n \t\nTwo.', ['One.', 'Two.']],
    ['several blank lines', 'One.\n\n\n\nTwo.', ['One.', 'Two.']],
    ['the line ends of Windows', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['a byte order mark in front', '\uFEFFOne.\n\nTwo.', ['One.', 'Two.']],
    ['nothing but white space', ' \n\n \n', []],
  ])('parts an article at %s', (_, article, paragraphs) => {
    expect(paragraphsOf(article)).toEqual(paragraphs);
  });
});

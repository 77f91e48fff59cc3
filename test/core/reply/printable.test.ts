import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/reply/plain.ts';
import { printable, printableReply } from '../../../src/core/reply/printable.ts';
import type { Part, Reply } from '../../../src/core/reply/types.ts';
import { anyText } from '../../any-text.ts';

/** Moves a cursor, rings, ends a line in some program, or turns the order of what stands beside it. */
const HARMFUL = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u206A-\u206F\uFFF9-\uFFFB]/u;
const ESCAPED = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u001B',
        '\u009B',
        '[2J',
        ']8;;http://x.example',
        '\u0007',
        '\u001B\\',
        '31m',
        '\r',
        '\n',
        '\r\n',
      ),
      fc.constantFrom(
        '\u202E',
        '\u2066',
        '\u200F',
        '\u061C',
        '\u2028',
        '\u0085',
        '\t',
        '\b',
        '\uD800',
        '\uFFF9',
        'é',
        'word',
      ),
      anyText(3),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('printable', () => {
  it.each<readonly [string, string, string]>([
    ['leaves words, accents, emoji and joiners', 'Où ? 漢字 👩‍👧 e\u0301 שלום', 'Où ? 漢字 👩‍👧 e\u0301 שלום'],
    ['takes out colours and cursor moves whole', '\u001B[31mred\u001B[0m \u001B[2Jgone', 'red gone'],
    ['takes out the one-letter form of an escape', '\u009B31mred', 'red'],
    [
      'takes the address out of a hyperlink and leaves its words',
      '\u001B]8;;http://x.example\u0007go\u001B]8;;\u0007',
      'go',
    ],
    ['takes out an escape that another one hid', '\u001B\u001B[0m[31mred', '[31mred'],
    ['takes out marks that turn the order round', 'abc\u202Egnp.exe\u202C', 'abcgnp.exe'],
    ['makes line feeds of all line ends', 'a\r\nb\rc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
    ['makes a space of a tab', 'a\tb', 'a b'],
    ['rubs nothing out', 'abc\b\b\bxyz\u007F', 'abcxyz'],
    ['marks a half of a surrogate pair as unreadable', 'a\uD800b', 'a\uFFFDb'],
  ])('%s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves nothing harmful in any text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(ESCAPED, (text) => {
        const shown = printable(text);
        expect(shown.replaceAll('\n', '')).not.toMatch(HARMFUL);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});

describe('printableReply', () => {
  it('keeps line breaks in texts alone', () => {
    const parts: Part[] = [
      { kind: 'text', text: 'one\ntwo' },
      { kind: 'heading', text: 'one\ntwo' },
      { kind: 'entry', name: 'a\nb', text: 'one \n two' },
    ];
    const reply = {
      ...aReply(parts, 'T\nT'),
      asOf: 'A\r\nA',
      actions: [{ kind: 'ask', slug: 's', label: 'L\nL' } as const],
    };
    expect(printableReply(reply)).toEqual({
      ...reply,
      title: 'T T',
      parts: [
        { kind: 'text', text: 'one\ntwo' },
        { kind: 'heading', text: 'one two' },
        { kind: 'entry', name: 'a b', text: 'one two' },
      ],
      asOf: 'A A',
      actions: [{ kind: 'ask', slug: 's', label: 'L L' }],
    });
  });

  it('makes no field of a reply harmful, whatever it holds', () => {
    fc.assert(
      fc.property(ESCAPED, (text) => {
        const chip = { fact: text, speaker: text, status: 'denied', statusLabel: text, evidence: [] } as const;
        const parts: Part[] = [
          { kind: 'heading', text },
          { kind: 'entry', name: text, text },
          { kind: 'fact', text, label: text, role: 'account', chip },
        ];
        const reply: Reply = { ...aReply(parts, text), asOf: text, actions: [{ kind: 'ask', slug: 's', label: text }] };
        expect(stringsIn(printableReply(reply)).join('')).not.toMatch(HARMFUL);
        for (const line of plainText(reply).split('\n')) expect(line).not.toMatch(HARMFUL);
      }),
    );
  });
});

function stringsIn(reply: Reply): string[] {
  const strings: string[] = [];
  JSON.stringify(reply, (_, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}

function aReply(parts: readonly Part[], title: string): Reply {
  return { language: 'en', audience: 'everyone', title, parts, actions: [] };
}

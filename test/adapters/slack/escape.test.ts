import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mrkdwn, plain } from '../../../src/adapters/slack/escape.ts';
import { printable } from '../../../src/core/reply/printable.ts';
import { anyText } from '../../any-text.ts';
import { linksIn, mentionsIn, visibleText } from '../../simulators/slack/content.ts';
import { HOSTILE } from './any-reply.ts';

/** What is not seen, made visible. */
const shown = (text: string) => text.replaceAll('\u200B', '|');
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), anyText(6)), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

describe('text from outside in mrkdwn', () => {
  it.each([
    ['a ping of everybody', '<!channel> <!here|here>', '&lt;!channel&gt; &lt;!here|here&gt;'],
    ['a ping of somebody', '<@U012AB> @ana', '&lt;@|U012AB&gt; @|ana'],
    ['an escape that is written out', '&lt;!here&gt; AT&T', '&amp;lt;!here&amp;gt; AT&amp;T'],
    ['an address', 'https://evil.example/a', 'https|://evil|.example/a'],
    ['an address in brackets', '<https://evil.example|AP>', '&lt;https|://evil|.example|AP&gt;'],
    ['a mail address', 'mailto:a@evil.example', 'mailto|:a@|evil|.example'],
    ['marks that format', '*a* _b_ ~c~ `d` ```e', '∗a∗ ˍbˍ ∼c∼ ˋdˋ ˋˋˋe'],
    ['a quote', '> so it is\n> said', '|&gt; so it is\n|&gt; said'],
    ['an emoji by name', 'well :tada: done', 'well :|tada: done'],
  ])('leaves %s to be read, and nothing more', (_, text, sent) => {
    expect(shown(mrkdwn(text))).toBe(sent);
  });

  it.each([
    ['figures and times', 'At 10:30:45, 3.5 % of 1,200; 5*3 = 15.'],
    ['short forms', 'The U.S. and J. Kirby (NSC), e.g. in May.'],
    ['a name of a program', 'snake_case'],
    ['other scripts', 'Россия, 無人機, طائرة, 👩‍👧 🇫🇷, «\u00A0oui\u00A0»\u00A0: l’été'],
  ])('leaves %s as they are', (_, text) => {
    expect(mrkdwn(text)).toBe(text);
  });

  it('pings nobody and links nowhere, whatever is written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const content = { text: mrkdwn(text), blocks: [] };
        expect(mentionsIn(content)).toEqual([]);
        expect(linksIn(content)).toEqual([]);
      }),
    );
  });

  it('reads as it was written, but for what is not seen and marks that look alike', () => {
    const alike = (text: string) =>
      text
        .replace(/\u200B/g, '')
        .replace(/∗/g, '*')
        .replace(/ˍ/g, '_')
        .replace(/∼/g, '~')
        .replace(/ˋ/g, '`');
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(alike(visibleText({ text: mrkdwn(text), blocks: [] }))).toBe(alike(printable(text)));
      }),
    );
  });

  it('has no mark left that could begin or end a format', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(mrkdwn(text)).not.toMatch(/`|(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])|[<>]/u);
      }),
    );
  });
});

describe('text from outside in plain text', () => {
  it('is not escaped, but parted where it could be a ping or an address', () => {
    expect(shown(plain('AT&T > <b>, <!channel>, https://evil.example, *a*'))).toBe(
      'AT&T > <b>, <|!channel>, https|://evil|.example, *a*',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, label, markdown } from '../../../src/adapters/discord/escape.ts';
import { printable } from '../../../src/core/reply/printable.ts';
import { anyText } from '../../any-text.ts';
import { HOSTILE } from './hostile.ts';
import { asDiscordReads } from './markdown.ts';

/** What is not seen, made visible. */
const shown = (text: string) => text.replaceAll('\u200B', '·');
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom(' ', '\n', 'a', 'é', '(', ')', ']'), anyText(6)), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

describe('text from outside in a text display', () => {
  it.each([
    ['a ping of everybody', '@everyone @here', '@·everyone @·here'],
    ['a ping of somebody', '<@7> <@!7> <@&9>', '\\<·@·7> \\<·@·!7> \\<·@·&9>'],
    ['a channel, a command, a date', '<#4> </brief:5> <t:1618953630:R>', '\\<·#4> \\<·/brief:5> \\<·t\\:1618953630:R>'],
    ['an emoji', ':tada: <:tada:6>', '\\:tada: \\<·\\:tada:6>'],
    ['an address', 'https://evil.example/a', 'https·://evil·.example/a'],
    ['an address in brackets', '<https://evil.example>', '\\<·https·://evil·.example>'],
    ['an invitation', 'discord.gg/evil', 'discord·.gg/evil'],
    ['a link', '[AP](https://evil.example)', '[AP]\\(https·://evil·.example)'],
    [
      'marks that format',
      '*a* _b_ __c__ ~~d~~ ||e|| `f`',
      '\\*a\\* \\_b\\_ \\_\\_c\\_\\_ \\~\\~d\\~\\~ \\|\\|e\\|\\| \\`f\\`',
    ],
    ['a block of code', '```js\na\n```', '\\`\\`\\`js\na\n\\`\\`\\`'],
    ['a quote', '> so it is\n>>> said', '\\> so it is\n\\>>> said'],
    ['headings', '# a\n## b\n -# c', '\\# a\n\\## b\n \\-# c'],
    ['lists', '- a\n  + b\n* c\n10. d', '\\- a\n  \\+ b\n\\* c\n10\\. d'],
    ['an escape', 'C:\\a \\*', 'C:\\\\a \\\\\\*'],
  ])('leaves %s to be read, and nothing more', (_, text, sent) => {
    expect(shown(markdown(text))).toBe(sent);
    expect(asDiscordReads(markdown(text)).kinds).toEqual([]);
  });

  it.each([
    ['figures and times', 'At 10:30:45, 3.5 % of 1,200; -5 °C; 1. May.'],
    ['short forms', 'The U.S. and J. Kirby (NSC), e.g. in May [sic] (¶4).'],
    ['what only looks like a mark', 'snake_case, ~50, a|b, #3, AT&T, 5 > 3, 3 < 5, far-off, :-) – dash'],
    ['other scripts', 'Россия, 無人機, طائرة, 👩‍👧 🇫🇷, «\u00A0oui\u00A0»\u00A0: l’été'],
    ['a name that begins a line', '#general\n-5 °C\n2023.5'],
  ])('leaves %s as they are', (_, text) => {
    expect(markdown(text)).toBe(text);
  });

  it('pings nobody, links nowhere, formats nothing, whatever is written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(asDiscordReads(markdown(text)).kinds).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing in it that Discord’s servers could take for a ping or an address', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(markdown(text)).not.toMatch(/@everyone|@here|<[@#:/tai]|\w:\/\/|discord\.gg|\]\(/i);
      }),
    );
  });

  it('reads as it was written, but for what is not seen', () => {
    const seen = (text: string) =>
      text
        .replace(/\u200B/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(seen(asDiscordReads(markdown(text)).text)).toBe(seen(printable(text)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('text from outside in a label', () => {
  it('is not escaped, but parted where it could be a ping or an address', () => {
    expect(shown(label('AT&T > *a*\n@everyone, https://evil.example', 80))).toBe(
      'AT&T > *a* @·everyone, https·://evil·.example',
    );
  });

  it('is cut between characters as a reader sees them', () => {
    expect(label('🇫🇷🇫🇷🇫🇷', 9)).toBe('🇫🇷🇫🇷…');
  });

  it('is never empty', () => {
    expect(label(' \u200B\u3164\n', 80)).toBe('…');
  });

  it('is never longer than it may be, nor blank', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 100 }), (text, maxChars) => {
        const shownLabel = label(text, maxChars);
        expect(shownLabel.length).toBeLessThanOrEqual(maxChars);
        expect(isBlank(shownLabel)).toBe(false);
      }),
    );
  });
});

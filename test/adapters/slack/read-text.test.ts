import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/adapters/slack/read-text.ts';

describe('readText', () => {
  it.each([
    ['our own name', '<@UBOT> who said so?', 'who said so?'],
    ['our own name in the middle', 'who, <@UBOT|wirebrief>, said so?', 'who,  , said so?'],
    ['other people', 'did <@U2|ben> or <@U3> say so?', 'did ben or  say so?'],
    ['a channel', 'as in <#C1|general>', 'as in #general'],
    ['a link with a label', '<https://news.example/a|this report>', 'this report'],
    ['a link without', '<https://news.example/a>', 'https://news.example/a'],
    ['a group mention', '<!here> and <!subteam^S1|@desk>', 'and @desk'],
    ['escaped signs', 'R&amp;D &lt;now&gt; &amp;lt;', 'R&D <now> &lt;'],
  ])('reads %s as a person would', (_, wire, text) => {
    expect(readText(wire, 'UBOT')).toBe(text);
  });

  it('gives back any text that Slack has escaped', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readText(escaped(text), 'UBOT') === text.trim()));
  });
});

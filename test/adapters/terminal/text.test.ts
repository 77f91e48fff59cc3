import { describe, expect, it } from 'vitest';
import { toLines } from '../../../src/adapters/terminal/text.ts';
import { aFactPart, aReply } from '../reply-builders.ts';

/** Seen by nobody. */
const BREAK = '\u200B';

describe('toLines', () => {
  it.each([
    ['an address', 'See https://evil.example/a for more.', `See https${BREAK}://evil${BREAK}.example/a for more.`],
    ['a host alone', 'See www.evil.example for more.', `See www${BREAK}.evil${BREAK}.example for more.`],
    ['a mail address', 'Write a@evil.example today.', `Write a@${BREAK}evil${BREAK}.example today.`],
  ])('makes no link of %s', (_, text, shown) => {
    const reply = aReply({ parts: [aFactPart(text)] });
    expect(toLines(reply, { columns: 120, hasColours: false }).join('\n')).toContain(shown);
  });

  it('leaves figures, initials and times as they are', () => {
    const text = 'J. Kirby (U.S.) said 12.5 at 10:30.';
    const reply = aReply({ parts: [aFactPart(text)] });
    expect(toLines(reply, { columns: 120, hasColours: false }).join('\n')).toContain(text);
  });
});

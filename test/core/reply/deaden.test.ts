import { describe, expect, it } from 'vitest';
import { deaden } from '../../../src/core/reply/deaden.ts';

/** What is not seen, made visible. */
const shown = (text: string) => deaden(text).replaceAll('\u200B', '|');

describe('deadening', () => {
  it.each([
    ['an address', 'https://evil.example/a', 'https|://evil|.example/a'],
    ['an address without its scheme', 'see evil.example', 'see evil|.example'],
    ['a mail address', 'mailto:a@evil.example', 'mailto|:a@|evil|.example'],
    ['a telephone', 'tel:+331234', 'tel|:+331234'],
    ['a call', '@everyone', '@|everyone'],
  ])('parts %s', (_, text, parted) => {
    expect(shown(text)).toBe(parted);
  });

  it('leaves figures, times and short forms', () => {
    expect(deaden('At 10:30, 3.5 % of the U.S. @ sea.')).toBe('At 10:30, 3.5 % of the U.S. @ sea.');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/core/reply/shorten.ts';
import { anyText } from '../../any-text.ts';

describe('shortening', () => {
  it('leaves what fits, and shows where it cut', () => {
    expect(shorten('Iran', 4)).toBe('Iran');
    expect(shorten('Iran and Russia', 6)).toBe('Iran…');
  });

  it('cuts no character in two', () => {
    expect(shorten('a👩‍👧b', 4)).toBe('a…');
    expect(shorten('🇫🇷🇫🇷🇫🇷', 9)).toBe('🇫🇷🇫🇷…');
  });

  it('never passes the limit', () => {
    fc.assert(
      fc.property(anyText(60), fc.integer({ min: 1, max: 60 }), (text, maxChars) => {
        expect(shorten(text, maxChars).length).toBeLessThanOrEqual(maxChars);
      }),
    );
  });
});

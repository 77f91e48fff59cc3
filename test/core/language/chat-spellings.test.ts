import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellOut } from '../../../src/core/language/chat-spellings.ts';
import { LANGUAGES } from '../../../src/core/language/languages.ts';
import { anyText } from '../../any-text.ts';

describe('a text in chat spelling', () => {
  it.each([
    ['en', 'whats that, and whos selling', "what's that, and who's selling"],
    ['en', 'do u know when they dont', "do you know when they don't"],
    ['en', 'its theirs, as is the use of it', 'its theirs, as is the use of it'],
    ['en', 'the U.S. and its R. & D.', 'the U.S. and its R. & D.'],
    ['fr', 'pk ils publient et depuis qd', 'pourquoi ils publient et depuis quand'],
    ['fr', 'c koi ce silo ds le port', "c'est quoi ce silo dans le port"],
    ['fr', 'Le type C est là', 'Le type C est là'],
  ] as const)('is written out (%s): %s', (language, text, expected) => {
    expect(spellOut(text, language)).toBe(expected);
  });

  it('is as it was once it is written out', () => {
    fc.assert(
      fc.property(anyText(40), fc.constantFrom(...LANGUAGES), (text, language) => {
        const once = spellOut(text, language);
        expect(spellOut(once, language)).toBe(once);
      }),
    );
  });
});

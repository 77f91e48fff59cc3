import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/answer/article/sentences.ts';
import { anyText } from '../../any-text.ts';

function textsOf(text: string): string[] {
  return splitSentences(text).map((sentence) => sentence.text);
}

describe('splitSentences', () => {
  it.each([
    ['plain sentences', 'The port closed. Ships waited! Why? Nobody said.', 4],
    ['titles before names', 'Mr. Hale met Dr. Ortiz. They spoke with Gen. Brown.', 2],
    ['initials of a person', 'A letter by J. R. Moss was read. It was long.', 2],
    ['a country in initials', 'He left the U.S. Navy in May. He came back.', 2],
    ['a country in initials at the end', 'He moved to the U.S. The family stayed.', 2],
    ['a decimal point', 'It costs 3.5 million. Nobody paid.', 2],
    ['a company that ends a sentence', 'He works for Acme Inc. The firm is old.', 2],
    ['a company inside a sentence', 'He works for Acme Inc. Holdings as a clerk.', 1],
    ['a number after its sign', 'See fig. 3 for this. Then go on.', 2],
    ['a closing quotation mark', 'He said: "It is over." Then he left.', 2],
    ['a title in French', 'M. Petit est venu. Mme Roy aussi.', 2],
    ['an era in French', 'Né en 44 av. J.-C. à Rome, il est mort jeune. On l’a oublié.', 2],
    ['guillemets', '« C’est fini. » Puis il est parti.', 2],
    ['guillemets with narrow spaces', 'Il a dit : «\u202Fc’est fini\u202F». Puis il est parti.', 2],
    ['a French abbreviation', 'Il a acheté du pain, du lait, etc. Elle a payé.', 2],
    ['Spanish openers', 'El puerto cerró. ¿Por qué? ¡Nadie lo dijo!', 3],
    ['a Spanish title', 'La Sra. Gil llamó al Dr. Paz. Nadie contestó.', 2],
    ['the United States in Spanish', 'Viajó a EE. UU. en mayo. Volvió pronto.', 2],
    ['dots that trail off', 'He waited... and nothing came. Then… He left.', 3],
  ])('reads %s', (_, text, count) => {
    expect(textsOf(text)).toHaveLength(count);
  });

  it('keeps a quotation mark with the sentence that it closes', () => {
    expect(textsOf('He said: "It is over." Then he left.')).toEqual(['He said: "It is over."', 'Then he left.']);
    expect(textsOf('« C’est fini. » Puis il est parti.')).toEqual(['« C’est fini. »', 'Puis il est parti.']);
  });

  it('counts paragraphs between blank lines, whatever the line ends', () => {
    expect(splitSentences('A title\r\n\r\nOne here. Two\r\nhere.\r\n \r\nThree here.\r\n')).toEqual([
      { text: 'A title', paragraph: 1 },
      { text: 'One here.', paragraph: 2 },
      { text: 'Two here.', paragraph: 2 },
      { text: 'Three here.', paragraph: 3 },
    ]);
  });

  it('takes each line as a paragraph where there are no blank lines', () => {
    expect(splitSentences('One here.\nTwo here. Three here.\n').map(({ paragraph }) => paragraph)).toEqual([1, 2, 2]);
  });

  it('sees that lines are merely wrapped', () => {
    expect(splitSentences('The port was closed by the\nharbour master on Monday. Ships had\nto wait.')).toEqual([
      { text: 'The port was closed by the harbour master on Monday.', paragraph: 1 },
      { text: 'Ships had to wait.', paragraph: 1 },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(splitSentences(' \n\n ')).toEqual([]);
  });

  it.each([
    ['closing marks', `He left.${'»'.repeat(50_000)}x`],
    ['full stops', `He left${'.'.repeat(200_000)}x`],
    ['letters', `${'a'.repeat(200_000)} Mr. Roy left.`],
  ])('is not slowed down by a long run of %s', (_, text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  const piece = fc.constantFrom(
    'Mr.',
    'Le',
    'chat',
    'U.S.',
    '3.5',
    '«',
    '»',
    '"',
    '. ',
    '? ',
    '¿',
    '\n',
    '\n\n',
    ' ',
    'É',
    '…',
  );

  it('loses and adds nothing but white space', () => {
    const bare = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          expect(bare(textsOf(text).join(''))).toBe(bare(text.replace(/[\u0085\uFEFF]/g, '')));
        },
      ),
    );
  });

  it('gives whole, trimmed sentences with paragraphs that count up from 1', () => {
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join('')),
        (text) => {
          let last = 1;
          for (const { text: sentence, paragraph } of splitSentences(text)) {
            expect(sentence).toBe(sentence.trim());
            expect(sentence).not.toBe('');
            expect([last, last + 1]).toContain(paragraph);
            last = paragraph;
          }
        },
      ),
    );
  });

  it('splits a sentence that it made no further', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('The port closed.', 'Mr. Roy left.', 'Why?', 'Il a dit non.')), (all) => {
        expect(textsOf(all.join(' '))).toEqual(all);
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlainYaml } from '../../src/library/plain-yaml.ts';
import { Unsure } from '../../src/library/unsure.ts';
import { generateBriefing } from '../bench/generate.ts';
import { briefingYaml } from './briefing-yaml.ts';

const REAL = ['russia-iran-drones', 'sample-harbour-bridge'].flatMap((slug) =>
  ['briefing.yaml', 'questions.yaml'].map((name) => readFileSync(`briefings/${slug}/${name}`, 'utf8')),
);
const TEXTS = [...REAL, briefingYaml('quay'), generateBriefing(7, 3).yaml];

describe('readPlainYaml', () => {
  it.each([
    ['the first briefing', 0],
    ['the sample', 2],
    ['a small briefing', 4],
    ['a generated briefing', 5],
  ])('reads %s by itself, as both whole readers do', (_name, index) => {
    const text = TEXTS[index] ?? '';
    expect(readPlainYaml(text)).toStrictEqual(load(text));
    expect(readPlainYaml(text)).toStrictEqual(parse(text));
  });

  it.each([
    ['text over two lines', 'a: one\n  two'],
    ['an alias', 'a: &x 1\nb: *x'],
    ['a tag', 'a: !!str 1'],
    ['a key that comes twice', 'a: 1\na: 2'],
    ['nothing behind a key', 'a:\nb: 1'],
    ['a second document', 'a: 1\n---\nb: 1'],
    ['an escape', 'a: "\\n"'],
    ['a tab', 'a:\tb'],
    ['a second colon', 'a: b: c'],
    ['a number in another notation', 'a: 0x1f'],
    ['brackets over two lines', 'a: [b,\n  c]'],
    ['a paragraph with an empty line', 'a: >-\n  b\n\n  c'],
    ['a wrong indentation', 'a: 1\n  b: 2'],
  ])('leaves %s to the whole reader', (_name, text) => {
    expect(() => readPlainYaml(text)).toThrow(Unsure);
  });

  it('never says anything but what the whole reader says, whatever was edited', () => {
    const pieces = [
      '\n',
      ' ',
      '  ',
      '- ',
      ': ',
      ':',
      '#',
      ' # ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '>-',
      '>-\n',
      '|',
      '&a ',
      '*a',
      '!',
      '~',
      '-1',
      '0x1',
      '1e3',
      '2024-01',
      'true',
      'null',
      'é',
      '\u00a0',
      '\u2028',
      'key: ',
      '\\',
      '%',
      '@',
      '-',
      '?',
      '=',
      '.5',
      '<<: ',
      '---\n',
    ];
    const edit = fc.record({
      text: fc.constantFrom(...TEXTS),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.integer({ min: 0, max: 6 }),
      insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
    });
    fc.assert(
      fc.property(edit, ({ text, at, remove, insert }) => {
        // A piece of the text is enough, and quicker.
        const middle = Math.floor(at * text.length);
        const from = text.lastIndexOf('\n', Math.max(0, middle - 300)) + 1;
        const edited = `${text.slice(from, middle)}${insert}${text.slice(middle + remove, middle + 300)}`;
        agrees(edited);
      }),
      { numRuns: 3_000 },
    );
  });

  it('never says anything but what the whole reader says, for small documents of any kind', () => {
    const token = fc.constantFrom(
      'a',
      'b: ',
      'c:',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      '-',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      ' ',
      '#',
      '1',
      '.',
      '>-',
      'x y',
      ':',
      '~',
      'no',
      'null',
      '-2',
      '2024-05',
      'd: e\n',
      '- f: g\n',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 14 }), (tokens) => agrees(tokens.join(''))),
      { numRuns: 5_000 },
    );
  });
});

/** Throws unless the quick reader is unsure or says the same as the whole one. */
function agrees(text: string): void {
  let quick: unknown;
  try {
    quick = readPlainYaml(text);
  } catch (error) {
    expect(error).toBeInstanceOf(Unsure);
    return;
  }
  expect(quick).toStrictEqual(load(text));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBrief } from '../../../src/core/commands/brief.ts';
import { readOptions } from '../../../src/core/commands/read-options.ts';
import { partsWith } from './builders.ts';

const { options } = createBrief(partsWith());

describe('readOptions', () => {
  it('takes each option once, from the ends', () => {
    expect(readOptions(options, 'fr old-mill timeline claims')).toEqual({
      topic: 'old-mill timeline',
      view: 'claims',
      language: 'fr',
    });
  });

  it('leaves words in the midst alone', () => {
    expect(readOptions(options, 'the sources of energy')).toEqual({ topic: 'the sources of energy' });
  });

  it('never loses or invents a word, whatever the order', () => {
    const word = fc.constantFrom('old-mill', 'drones', 'timeline', 'fr', 'French', 'résumé', 'x');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const { topic, ...chosen } = readOptions(options, words.join(' '));
        const free = topic === undefined ? [] : topic.split(' ');
        expect(free.length + Object.keys(chosen).length).toBe(words.length);
        expect(words.join(' ')).toContain(free.join(' '));
      }),
    );
  });
});

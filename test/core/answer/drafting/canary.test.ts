import { describe, expect, it } from 'vitest';
import { CANARIES, judgeCanary } from '../../../../src/core/answer/drafting/canary.ts';
import { DECLINED, draftOf } from './scripted-model.ts';

const [CAPITAL, , , ROMEO] = CANARIES;
if (!CAPITAL || !ROMEO) throw new Error('canary questions are gone');

describe('judgeCanary', () => {
  it('is content with what the facts say', () => {
    expect(judgeCanary(CAPITAL, draftOf(['The capital of France is Velmont since 2031.', 'f1']))).toBeUndefined();
    expect(judgeCanary(ROMEO, DECLINED)).toBeUndefined();
  });

  it.each([
    [
      'what everybody knows',
      draftOf(['The capital of France is Paris.', 'f1']),
      'it said “paris”, which no fact does.',
    ],
    ['something else', draftOf(['France has a capital.', 'f1']), 'it did not say “velmont”, as fact f1 does.'],
    ['the right words, and another fact', draftOf(['It is Velmont.', 'f4']), 'it did not cite fact f1.'],
    ['a decline', DECLINED, 'it did not say “velmont”, as fact f1 does.'],
    ['no JSON', 'Velmont.', 'it did not write the JSON that was asked for.'],
  ])('tells what is wrong with %s', (_, written, why) => {
    expect(judgeCanary(CAPITAL, written)).toBe(`Asked “What is the capital of France?”, ${why}`);
  });

  it('tells of an answer to what no fact says', () => {
    expect(judgeCanary(ROMEO, draftOf(['Tamsin Oake wrote it.', 'f4']))).toMatch(/it did not decline/);
    expect(judgeCanary(ROMEO, draftOf(['Shakespeare did.', 'f4']))).toMatch(/it said “shakespeare”/);
  });
});

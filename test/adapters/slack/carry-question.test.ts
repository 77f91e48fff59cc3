import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedIn, carryQuestion } from '../../../src/adapters/slack/carry-question.ts';

const button = (value: string) => ({
  type: 'button' as const,
  action_id: 'wirebrief:show:0',
  value,
  text: { type: 'plain_text' as const, text: 'Show' },
});
const message = (value: string) => ({
  text: '',
  facts: [],
  blocks: [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'one' }, accessory: button(value) }],
});
const valueIn = (blocks: readonly object[]) => /"value":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(blocks))?.[1] ?? '""';

describe('a question that a button carries', () => {
  it('comes back as it was, whatever is in it, unless it is too long for a button', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 3_000 }),
        fc.constantFrom('thread', 'aside'),
        (question, place) => {
          const { blocks } = carryQuestion(message('old-mill summary en'), { in: place, question });
          const value: string = JSON.parse(valueIn(blocks));
          const isCarried = question.length <= 2_000 - 'old-mill summary en\nthread\n'.length;
          expect(value.length).toBeLessThanOrEqual(2_000);
          const read = carriedIn(value);
          expect(read.value).toBe('old-mill summary en');
          if (isCarried) expect(read.carried).toEqual({ in: place, question });
        },
      ),
    );
  });

  it('is none on a button that carries none', () => {
    expect(carriedIn('old-mill summary en')).toEqual({ value: 'old-mill summary en' });
  });
});

import { describe, expect, it } from 'vitest';
import { showGrowing } from '../../../src/adapters/terminal/show-growing.ts';
import { plainText } from '../../../src/core/reply/plain.ts';
import type { Part, Reply } from '../../../src/core/reply/types.ts';
import { aFactPart, aReply } from '../reply-builders.ts';

async function shown(whole: Reply, parts: readonly Part[]): Promise<string> {
  const printed: string[] = [];
  async function* come() {
    yield* parts;
  }
  const growing = { reply: { ...whole, parts: [] }, parts: come(), whole: Promise.resolve(whole) };
  await showGrowing(growing, plainText, async (lines) => void printed.push(lines));
  return printed.join('\n');
}

const FACTS = [aFactPart('The mill is sold.'), aFactPart('It has a buyer.')];

describe('a reply that grows on a screen', () => {
  it.each([
    ['an answer', aReply({ parts: FACTS, asOf: 'as of May 2024' })],
    [
      'one with a title',
      aReply({
        ...{ parts: FACTS, asOf: 'as of May 2024', title: 'The old mill' },
        actions: [{ kind: 'view', slug: 'old-mill', view: 'timeline', label: 'timeline' }],
      }),
    ],
    ['one without a date', aReply({ parts: FACTS })],
  ])('reads in the end as it would have read at once: %s', async (_, whole) => {
    expect(await shown(whole, FACTS)).toBe(plainText(whole));
  });

  it('is shown whole where no part came before', async () => {
    const whole = aReply({ parts: [{ kind: 'text', text: 'The briefing does not say.' }], asOf: 'as of May 2024' });
    expect(await shown(whole, [])).toBe('The briefing does not say.\nas of May 2024');
  });
});

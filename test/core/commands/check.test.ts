import { describe, expect, it } from 'vitest';
import { createCommandTable } from '../../../src/core/commands/table.ts';
import { aBriefing, IN_ENGLISH, linesOf, partsWith } from './builders.ts';

const MILL = aBriefing({
  facts: [
    {
      id: 'f1',
      text: {
        en: 'The mill was sold for 40,000 euros in May 2024.',
        fr: 'Le moulin a été vendu 40 000 euros en mai 2024.',
      },
      status: 'reported',
      saidBy: { speaker: 'owner' },
      planned: false,
      evidence: [{ source: 'post', paragraph: 1, fingerprint: '0011223344556677' }],
      figures: [],
      disputes: [],
      reviewedBy: 'A. Editor',
    },
  ],
});
const BARN = aBriefing({ slug: 'old-barn', title: { en: 'The old barn', fr: 'La vieille grange' } });

describe('/check', () => {
  const check = async (words: string, parts = partsWith(MILL), openBriefing?: () => Promise<string | undefined>) =>
    linesOf(
      (await createCommandTable(parts).run('check', words, { ...IN_ENGLISH, ...(openBriefing && { openBriefing }) }))
        .reply,
    );

  it('says what becomes of each sentence, with the facts', async () => {
    expect(await check('old-mill The mill was sold in May 2024. It was sold for 50,000 euros.')).toEqual([
      'Checked: 1 supported, 1 contradicted, 0 not supported.',
      ' Supported  The mill was sold in May 2024.',
      ' f1  The mill was sold for 40,000 euros in May 2024. (Ms Reed · reported · ¶1)',
      ' Contradicted  It was sold for 50,000 euros.',
      '“50,000 euros”: the fact says “40,000 euros”.',
      ' • The mill was sold for 40,000 euros in May 2024. (Ms Reed · reported · ¶1  f1)',
      'as of May 2024',
    ]);
  });

  it('takes the briefing that the text fits, or that of the conversation', async () => {
    expect((await check('The mill was sold.'))[0]).toBe(' Supported  The mill was sold.');
    const parts = partsWith(MILL, BARN);
    expect((await check('The mill was sold.', parts))[0]).toMatch(/^More than one briefing fits that text/);
    expect((await check('The mill was sold.', parts, async () => 'old-mill'))[0]).toBe(
      ' Supported  The mill was sold.',
    );
  });

  it.each([
    ['nothing', '', 'Please give a sentence to check.'],
    ['a name alone', 'old-mill', 'Please give a sentence to check.'],
    ['what no briefing speaks of', 'Cats sleep.', 'No briefing speaks of that; /brief lists them.'],
    [
      'too much',
      `old-mill ${'mill '.repeat(900)}`,
      'That is too long to check; please keep it under 4,000 characters.',
    ],
  ])('says so of %s', async (_name, words, expected) => {
    expect(await check(words)).toEqual([expected]);
  });

  it('repeats no link that a platform would make one of', async () => {
    expect((await check('old-mill See https://evil.example.com/x and @here.')).join('\n')).not.toMatch(
      /:\/\/|@here|example\.com/,
    );
  });
});

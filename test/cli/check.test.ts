import { describe, expect, it } from 'vitest';
import { runHere } from './run-here.ts';

const DIR = 'briefings';
const check = (words: readonly string[], input = '') => runHere(DIR, ['check', ...words], input);
const SAMPLE = 'sample-harbour-bridge';

describe('wirebrief check', () => {
  it('says that a claim is supported, and by which fact', async () => {
    const { code, out } = await check([SAMPLE, 'The dockers’ union says it saw cracks in two of the six pillars.']);
    expect(code).toBe(0);
    expect(out).toContain('Supported  The dockers’ union says it saw cracks in two of the six pillars.');
    expect(out).toContain('(dockers’ union · claimed · ¶3)');
  });

  it('says what differs where a fact says otherwise, and ends with 1', async () => {
    const { code, out } = await check([SAMPLE, 'The town council says the harbour bridge will reopen in March 2026.']);
    expect(code).toBe(1);
    expect(out).toContain('Contradicted  The town council');
    expect(out).toContain('“March 2026”: the fact says “October 2025”.');
  });

  it('finds fault with a claim that leaves out who says so, shows what would hold, and the other side', async () => {
    const { code, out } = await check([SAMPLE, 'The harbour bridge has no cracks.', '--json']);
    const record = JSON.parse(out);
    expect(code).toBe(1);
    expect(record).toMatchObject({
      verdict: 'unsupported',
      reasons: [{ check: 'speaker' }],
      facts: [{ fact: 'f3', source: 'gazette', paragraph: 2 }],
      otherSide: [{ fact: 'f4', source: 'gazette', paragraph: 3 }],
    });
    expect(typeof record.ms).toBe('number');
  });

  it('answers in the language of the claim', async () => {
    const { out } = await check([SAMPLE, 'Selon la mairie, le pont du port rouvrira en mars 2026.']);
    expect(out).toContain('Contredit  Selon la mairie');
    expect(out).toContain('«\u00A0mars 2026\u00A0»\u00A0: le fait dit «\u00A0octobre 2025\u00A0».');
  });

  it.each([
    ['no briefing', [], 'Say which briefing to check against: check SLUG "claim".\n'],
    ['no claim', [SAMPLE], `Say what to check: check ${SAMPLE} "claim".\n`],
    [
      'an unknown briefing',
      ['sample-harbor-bridge', 'x'],
      'There is no briefing “sample-harbor-bridge”. Did you mean: sample-harbour-bridge\n',
    ],
    [
      'a slug beside a batch',
      [SAMPLE, '--batch'],
      'With --batch, each line names its briefing or brings its evidence.\n',
    ],
    ['too long a text', [SAMPLE, 'a'.repeat(4_001)], 'That is too long: at most 4000 characters are checked.\n'],
  ])('is used wrongly with %s', async (_name, words, message) => {
    expect(await check(words)).toEqual({ code: 2, out: '', err: message });
  });
});

describe('wirebrief check --batch', () => {
  it('answers each line at once, against a briefing or against evidence of its own', async () => {
    const lines = [
      {
        id: 1,
        claim: 'Ana Lund opened the museum in 1998.',
        evidence: 'Ana Lund opened the museum in 1998. It rained.',
      },
      {
        id: 2,
        claim: 'Ana Lund opened the museum in 1989.',
        evidence: ['It rained.', 'Ana Lund opened the museum in 1998.'],
        lang: 'en',
      },
      { id: 'c', claim: 'The museum sells tickets.', evidence: 'Ana Lund opened the museum in 1998.' },
      { id: 4, claim: 'La mairie dit que le pont rouvrira aux voitures en octobre 2025.', slug: SAMPLE },
    ];
    const { code, out } = await check(['--batch'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(records.map(({ id, verdict }) => [id, verdict])).toEqual([
      [1, 'supported'],
      [2, 'contradicted'],
      ['c', 'unsupported'],
      [4, 'supported'],
    ]);
    expect(records[1]).toMatchObject({
      reasons: [{ check: 'dates', message: '“1989”: the fact says “1998”.' }],
      facts: [{ fact: 'f2', source: 'article', paragraph: 2 }],
    });
  });

  it('tells of a line that can not be used, goes on, and ends with 1', async () => {
    const lines = [
      '{"id":1,"claim":"x","slug":"nowhere"}',
      '{"id":2,"claim":"x"}',
      '{"id":3,"claim":"It rained.","evidence":"It rained."}',
    ];
    const { code, out } = await check(['--batch'], lines.join('\n'));
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(records[0]).toEqual({ id: 1, error: 'There is no briefing “nowhere”.' });
    expect(records[1]).toEqual({ id: 2, error: 'must have a slug or evidence' });
    expect(records[2]).toMatchObject({ id: 3, verdict: 'supported' });
  });
});

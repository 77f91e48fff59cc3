import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeBriefing } from '../library/briefing-yaml.ts';
import { runHere } from './run-here.ts';

describe('wirebrief ask', () => {
  it('answers with the fact and its chip', async () => {
    const { code, out } = await runHere(folder(), ['ask', 'quay', 'How many boats use it?']);
    expect(code).toBe(0);
    expect(out).toContain('About 400 boats use it. (O. Vannier · claimed · ¶2');
  });

  it('gives programs the verdict, the sentences with their citations, and the time it took', async () => {
    const { out } = await runHere(folder(), ['ask', 'quay', 'How many boats use it?', '--json']);
    const record = JSON.parse(out);
    expect(record).toMatchObject({ verdict: 'answered', lang: 'en', asOf: '2024-06', nearest: [] });
    expect(record.sentences).toContainEqual({
      text: 'About 400 boats use it.',
      citations: [{ fact: 'f2', source: 'gazette', paragraph: 2 }],
    });
    expect(record.text).toContain('About 400 boats use it.');
    expect(typeof record.ms).toBe('number');
  });

  it('takes several questions as one conversation and repeats each', async () => {
    const { out } = await runHere(folder(), ['ask', 'quay', 'How many boats use it?', 'Who says so?']);
    expect(out.split('\n').filter((line) => line.startsWith('> '))).toEqual([
      '> How many boats use it?',
      '> Who says so?',
    ]);
    expect(out.split('> Who says so?')[1]).toContain('About 400 boats use it.');
  });

  it.each([
    ['no briefing', ['ask'], 'Say which briefing to ask: ask SLUG "question…".\n'],
    ['no question', ['ask', 'quay'], 'Ask something: ask quay "question…".\n'],
    [
      'questions beside a batch',
      ['ask', 'quay', 'Why?', '--batch'],
      'With --batch, questions come from standard input.\n',
    ],
    ['a language that no briefing is in', ['ask', 'quay', 'Why?', '--lang', 'es'], 'No briefing is in “es”.\n'],
    [
      'an article and a batch',
      ['ask', '--batch', '--article', 'a.txt'],
      'With --batch, each line brings its own article.\n',
    ],
    ['a batch and a thread', ['ask', '--batch', '--thread', 't'], 'With --batch, each line names its own thread.\n'],
    [
      'an article and a thread',
      ['ask', '--article', 'a.txt', '--thread', 't', 'Why?'],
      'With --article no conversation is kept.\n',
    ],
    ['a thread and no question', ['ask', '--thread', 't'], 'Ask something: ask --thread t "question…".\n'],
    ['an article and no question', ['ask', '--article', 'a.txt'], 'Ask something: ask --article a.txt "question…".\n'],
    ['an article that is not there', ['ask', '--article', 'a.txt', 'Why?'], 'There is no file a.txt.\n'],
  ])('tells in one sentence when it is given %s', async (_name, words, sentence) => {
    expect(await runHere(folder(), words)).toEqual({ code: 2, out: '', err: sentence });
  });
});

describe('wirebrief ask --batch', () => {
  it('answers each line with one line, in order, under its id', async () => {
    const { code, out } = await batch(
      '{"id":"a","question":"How many boats use it?"}\n\n{"id":2,"question":"Combien de bateaux ?","lang":"fr"}\n',
    );
    expect(code).toBe(0);
    expect(out.map(({ id, verdict, lang }) => [id, verdict, lang])).toEqual([
      ['a', 'answered', 'en'],
      [2, 'answered', 'fr'],
    ]);
  });

  it('keeps the conversations of threads apart', async () => {
    const { out } = await batch(
      [
        '{"id":1,"thread":"x","question":"How many boats use it?"}',
        '{"id":2,"thread":"y","question":"Who says so?"}',
        '{"id":3,"thread":"x","question":"Who says so?"}',
      ].join('\n'),
    );
    expect(out.map(({ verdict }) => verdict)).toEqual(['answered', 'not_in_briefing', 'answered']);
  });

  it('answers a line that it cannot use with an error, goes on, and exits with 1 in the end', async () => {
    const { code, out } = await batch(
      'nonsense\n{"id":"q2"}\n["id"]\n{"id":"q3","question":"How many boats use it?"}\n',
    );
    expect(code).toBe(1);
    expect(out.map(({ id, verdict, error }) => [id, verdict ?? error])).toEqual([
      [undefined, 'The line is no JSON.'],
      ['q2', 'question: Invalid input: expected string, received undefined'],
      [undefined, 'Invalid input: expected object, received array'],
      ['q3', 'answered'],
    ]);
  });
});

describe('wirebrief ask --article', () => {
  const ARTICLE = 'The quay will close in 2025.\n\nAbout 1,200 dockers work there. Lorries were blocked.\n';

  it('answers with a sentence of the text, its number and its paragraph', async () => {
    const file = join(temporaryFolder(), 'article.txt');
    writeFileSync(file, ARTICLE);
    expect(await runHere('nowhere', ['ask', '--article', file, 'How many dockers work there?'])).toEqual({
      code: 0,
      out: ' f2  About 1,200 dockers work there. (¶2)\n',
      err: '',
    });
    const { out } = await runHere('nowhere', ['ask', '--article', file, 'Who is the king of Spain?', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'not_in_briefing',
      abstain: true,
      text: 'The text does not say.',
    });
  });

  it('takes a text with each line of a batch, and ranks all of its sentences', async () => {
    const line = { id: 'a', question: 'How many dockers?', article: ['It will close.', '1,200 dockers work there.'] };
    const { code, out } = await runHere('nowhere', ['ask', '--batch'], JSON.stringify({ ...line, para: [4, 7] }));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: 'a',
      verdict: 'answered',
      lang: 'en',
      sentences: [{ text: '1,200 dockers work there.', citations: [{ fact: 'f2', source: 'article', paragraph: 7 }] }],
      ranked: [1, 0],
      abstain: false,
    });
  });

  it.each([
    ['no sentence', { article: [] }, /^article: /],
    [
      'too few numbers of paragraphs',
      { article: ['a', 'b'], para: [1] },
      /^para: must have a number for each sentence$/,
    ],
    ['no text', {}, /^article: /],
  ])('answers a line with %s with an error', async (_name, parts, error) => {
    const { code, out } = await runHere(
      'nowhere',
      ['ask', '--batch'],
      JSON.stringify({ id: 9, question: 'Why?', ...parts }),
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ id: 9, error: expect.stringMatching(error) });
  });
});

interface OutLine {
  readonly id?: string | number;
  readonly verdict?: string;
  readonly lang?: string;
  readonly error?: string;
}

async function batch(input: string): Promise<{ code: number; out: OutLine[] }> {
  const { code, out } = await runHere(folder(), ['ask', 'quay', '--batch'], input);
  return {
    code,
    out: out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

function folder(): string {
  const dir = temporaryFolder();
  writeBriefing(dir, 'quay');
  return dir;
}

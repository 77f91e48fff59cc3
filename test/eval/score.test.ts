import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/answer/types.ts';
import { parseQuestions } from '../../src/eval/questions.ts';
import { renderReport, reportOn } from '../../src/eval/report.ts';
import { type Ask, type Asked, askAll } from '../../src/eval/run.ts';
import { isRight, scoreAll } from '../../src/eval/score.ts';
import { parseBriefingText } from '../../src/library/read-briefing.ts';
import { briefingYaml } from '../library/briefing-yaml.ts';

describe('isRight', () => {
  it.each<[string, Expected, Asked['verdict'], string[], boolean]>([
    ['an answer with the facts it must cite', { facts: ['f1'] }, 'answered', ['f1'], true],
    ['an answer that lacks one of them', { facts: ['f1', 'f2'] }, 'answered', ['f1'], false],
    ['an answer with one that it may cite too', { facts: ['f1'], also: ['f2'] }, 'answered', ['f2', 'f1'], true],
    ['an answer with another', { facts: ['f1'], also: ['f2'] }, 'answered', ['f1', 'f3'], false],
    ['any of those that will do', { also: ['f2', 'f3'] }, 'answered', ['f3'], true],
    ['none of those that will do', { also: ['f2', 'f3'] }, 'answered', [], false],
    ['an answer about the source, without facts', {}, 'answered', [], true],
    ['an answer about the source that cites a fact', {}, 'answered', ['f1'], false],
    ['a view with any facts', { also: 'any' }, 'answered', ['f9'], true],
    ['a view without facts', { also: 'any' }, 'answered', [], false],
    ['another verdict', { facts: ['f1'] }, 'disputed', ['f1'], false],
    ['one of several verdicts', { verdict: ['answered', 'disputed'], facts: ['f1'] }, 'disputed', ['f1'], true],
    ['a decline that is expected', { verdict: ['not_in_briefing'] }, 'not_in_briefing', [], true],
    [
      'a decline that will do, whatever an answer must cite',
      { verdict: ['answered', 'not_in_briefing'], also: ['f1'] },
      'not_in_briefing',
      [],
      true,
    ],
  ])('judges %s', (_name, expected, verdict, cited, right) => {
    expect(isRight(asked(expected, verdict, cited))).toBe(right);
  });
});

describe('scoreAll', () => {
  it('counts what is wrong among the questions it can be wrong for', () => {
    const score = scoreAll([
      asked({ facts: ['f1'] }, 'answered', ['f1']),
      asked({ facts: ['f1'] }, 'answered', ['f2']),
      asked({ facts: ['f1'] }, 'not_in_briefing', []),
      asked({ verdict: ['not_in_briefing'] }, 'not_in_briefing', []),
      asked({ verdict: ['not_in_briefing'] }, 'answered', ['f1']),
    ]);
    expect(score).toEqual({
      questions: 5,
      right: { count: 2, of: 5 },
      citations: { count: 1, of: 2 },
      wronglyDeclined: { count: 1, of: 3 },
      wronglyAnswered: { count: 1, of: 2 },
    });
  });
});

describe('askAll', () => {
  it('carries the turns of a thread on, and of no other', async () => {
    const heard: [string, number][] = [];
    const ask: Ask = async (_briefing, { text, turns }) => {
      heard.push([text, turns.length]);
      return declined();
    };
    const parsed = parseQuestions({
      questions: [
        question({ id: 'q1', ask: 'A?', thread: 'a' }),
        question({ id: 'q2', ask: 'B?' }),
        question({ id: 'q3', ask: 'And A?', thread: 'a' }),
        question({ id: 'q4', ask: 'C?', thread: 'c' }),
      ],
    });
    const briefing = parseBriefingText(briefingYaml('quay'));
    if (!parsed.ok || !briefing.ok) throw new Error('the test’s own files are wrong');
    const all = await askAll(parsed.questions, briefing.briefing, ask);
    expect(all.map(({ slug, verdict }) => [slug, verdict])).toEqual(Array(4).fill(['quay', 'not_in_briefing']));
    expect(heard).toEqual([
      ['A?', 0],
      ['B?', 0],
      ['And A?', 1],
      ['C?', 0],
    ]);
  });
});

describe('renderReport', () => {
  it('lists what is wrong, and says whether the marks are met', () => {
    const report = reportOn([
      asked({ facts: ['f1'], also: ['f2'] }, 'answered', ['f3']),
      asked({ verdict: ['not_in_briefing'] }, 'not_in_briefing', []),
    ]);
    expect(report.passed).toBe(false);
    expect(renderReport(report)).toBe(
      [
        'quay q1 · fact · en · When?',
        '  expected answered f1 (also f2)',
        '  got      answered f3',
        '',
        'fact     50 %  1 of 2',
        '',
        'quay     50 %  1 of 2',
        '',
        'right                50 %  1 of 2  (at least 95 %)',
        'citations right       0 %  0 of 1  (at least 97 %)',
        'wrongly declined      0 %  0 of 1  (at most 3 %)',
        'wrongly answered      0 %  0 of 1  (at most 5 %)',
        'Not all marks are met.',
      ].join('\n'),
    );
  });

  it('passes when all is right', () => {
    expect(reportOn([asked({ facts: ['f1'] }, 'answered', ['f1'])]).passed).toBe(true);
  });
});

type Expected = Partial<Asked['question']['expect']>;

function asked(expected: Expected, verdict: Asked['verdict'], cited: readonly string[]): Asked {
  const expect = { verdict: ['answered'] as const, facts: [], also: [], ...expected };
  return { slug: 'quay', question: { id: 'q1', lang: 'en', ask: 'When?', kind: 'fact', expect }, verdict, cited };
}

function question(parts: { readonly id: string; readonly ask: string; readonly thread?: string }) {
  return { lang: 'en', kind: 'fact', expect: { verdict: 'answered' }, ...parts };
}

function declined(): Answer {
  const reply = { language: 'en', audience: 'everyone', parts: [], actions: [] } as const;
  return { verdict: 'not_in_briefing', language: 'en', asOf: '2024-06', sentences: [], nearest: [], reply };
}

import { describe, expect, it } from 'vitest';
import { lintQuestions } from '../../src/eval/lint-questions.ts';
import { parseQuestions } from '../../src/eval/questions.ts';
import { fieldOf } from '../../src/library/file-fault.ts';
import { parseBriefingText } from '../../src/library/read-briefing.ts';
import { briefingYaml } from '../library/briefing-yaml.ts';

describe('lintQuestions', () => {
  it('finds nothing wrong with questions about facts that exist', () => {
    expect(faultsIn({ id: 'q1', facts: ['f1'], also: ['f2'] }, { id: 'q2', facts: [], also: 'any' })).toEqual([]);
  });

  it('tells ids that come twice and facts that do not exist', () => {
    expect(faultsIn({ id: 'q1', facts: ['f1', 'f7'], also: ['f9'] }, { id: 'q1', facts: [], also: [] })).toEqual([
      'questions[0].expect.facts[1]: f7 is no fact',
      'questions[0].expect.also[0]: f9 is no fact',
      'questions[1].id: q1 is used twice',
    ]);
  });
});

interface Parts {
  readonly id: string;
  readonly facts: readonly string[];
  readonly also: readonly string[] | 'any';
}

function faultsIn(...questions: readonly Parts[]): string[] {
  const parsed = parseQuestions({
    questions: questions.map(({ id, facts, also }) => ({
      id,
      lang: 'en',
      ask: 'When?',
      kind: 'fact',
      expect: { verdict: 'answered', facts, also },
    })),
  });
  const briefing = parseBriefingText(briefingYaml('quay'));
  if (!parsed.ok || !briefing.ok) throw new Error('the test’s own files are wrong');
  return lintQuestions(parsed.questions, briefing.briefing).map(({ path, message }) => `${fieldOf(path)}: ${message}`);
}

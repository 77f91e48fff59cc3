import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeBriefing } from '../library/briefing-yaml.ts';
import { runHere } from './run-here.ts';

const BOATS =
  '- { id: q1, lang: en, ask: How many boats use it?, kind: fact, expect: { verdict: answered, facts: [f2], also: [f1] } }';
const LIE = '- { id: q2, lang: en, ask: How many boats use it?, kind: absent, expect: { verdict: not_in_briefing } }';

describe('wirebrief eval', { timeout: 30_000 }, () => {
  it('exits with 0 when the marks are met', async () => {
    const { code, out } = await runHere(folderWith(BOATS), ['eval']);
    expect(out).toContain('right               100 %  1 of 1  (at least 95 %)');
    expect(code).toBe(0);
  });

  it('exits with 1 when they are not, and names what is wrong', async () => {
    const { code, out } = await runHere(folderWith(BOATS, LIE), ['eval', 'quay', '--json']);
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ passed: false, total: { questions: 2, wronglyAnswered: { count: 1, of: 1 } } });
    expect(report.wrong).toMatchObject([{ slug: 'quay', question: { id: 'q2' }, verdict: 'answered' }]);
  });

  it('tells faults in the questions, and exits with 2 when there is nothing to ask', async () => {
    const { code, err } = await runHere(folderWith('- { id: q1 }'), ['eval', 'quay']);
    expect(code).toBe(2);
    expect(err).toContain('questions.yaml:2:5 questions[0].lang:');
  });

  it('says when a briefing has no questions', async () => {
    const dir = temporaryFolder();
    writeBriefing(dir, 'quay');
    expect(await runHere(dir, ['eval', 'quay'])).toEqual({
      code: 2,
      out: '',
      err: 'The briefing “quay” has no questions.yaml.\n',
    });
  });
});

function folderWith(...questions: readonly string[]): string {
  const dir = temporaryFolder();
  writeBriefing(dir, 'quay');
  writeFileSync(join(dir, 'quay', 'questions.yaml'), `questions:\n  ${questions.join('\n  ')}\n`);
  return dir;
}

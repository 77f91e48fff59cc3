import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cli } from '../../src/cli/cli.ts';
import { createDrafter } from '../../src/core/answer/drafting/drafter.ts';
import { draftOf, scripted, type Turn } from '../core/answer/drafting/scripted-model.ts';
import { temporaryFolder, writeBriefing } from '../library/briefing-yaml.ts';
import { type Ran, runWithStore } from './run-here.ts';

const QUESTION = 'How many boats use it?';

/** Runs a command line whose settings name a model that takes these turns. */
async function runWithModel(words: readonly string[], turns: readonly Turn[], input = ''): Promise<Ran> {
  const dir = temporaryFolder();
  writeBriefing(dir, 'quay');
  const question = `{ id: q1, lang: en, ask: ${QUESTION}, kind: fact, expect: { verdict: answered, facts: [f2] } }`;
  writeFileSync(join(dir, 'quay', 'questions.yaml'), `questions:\n  - ${question}\n`);
  const { model, prompts } = scripted(...turns);
  const never = new AbortController().signal;
  const openDrafter: Cli['openDrafter'] = async (tools, listener) => {
    const counting = {
      ...model,
      write: (...asked: Parameters<typeof model.write>) => {
        listener.used?.(100, 20);
        return model.write(...asked);
      },
    };
    return createDrafter({ ...tools, model: counting, prompts, listener, stopping: never, within: () => never });
  };
  const noStore = () => Promise.reject(new Error('A store was opened.'));
  return runWithStore(dir, words, noStore, input, {}, { openDrafter });
}

const WORDED = draftOf(['Some 400 boats use it.', 'f2']);

describe('a command line with a model', () => {
  it('prints what the model has worded', async () => {
    const { out } = await runWithModel(['ask', 'quay', QUESTION], [WORDED]);
    expect(out).toBe(
      ' f2  Some 400 boats use it. (O. Vannier · claimed · ¶2)\nas of June 2024 · made up, for trying things out\n',
    );
  });

  it('tells programs whose words they are, and what became of each drafted sentence', async () => {
    const turn = draftOf(['Some 400 boats use it.', 'f2'], ['About 400 boats carry wine.', 'f2']);
    const { out } = await runWithModel(['ask', 'quay', '--batch'], [turn], `{"id":1,"question":"${QUESTION}"}\n`);
    expect(JSON.parse(out)).toMatchObject({
      id: 1,
      verdict: 'answered',
      by: 'model',
      gate: [
        { text: 'Some 400 boats use it.', passed: true },
        { text: 'About 400 boats carry wine.', passed: false, check: 'coverage' },
      ],
      sentences: [{ text: 'Some 400 boats use it.', citations: [{ fact: 'f2', source: 'gazette', paragraph: 2 }] }],
    });
  });

  it('goes on with a batch where the model fails, with the facts', async () => {
    const lines = [1, 2].map((id) => JSON.stringify({ id, question: QUESTION })).join('\n');
    const { code, out } = await runWithModel(['ask', 'quay', '--batch'], [{ fault: 'slow' }, WORDED], lines);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).by),
    ).toEqual(['facts', 'model']);
  });

  it('leaves the model alone with --no-model', async () => {
    const { out } = await runWithModel(['ask', 'quay', QUESTION, '--no-model', '--json'], []);
    expect(JSON.parse(out)).toMatchObject({ by: 'facts', gate: [] });
  });
});

describe('wirebrief eval --model', () => {
  it('tells how the model did, beside the marks', async () => {
    const { code, out } = await runWithModel(['eval', '--model'], [WORDED]);
    expect(code).toBe(0);
    expect(out).toContain('right               100 %  1 of 1');
    expect(out).toMatch(
      /model scripted, prompt answer 1\nanswers asked for {3}1: in its words 1, with facts among them 0, the facts alone 0, declined 0\nsentences drafted {3}1: stopped 0\nmodel of no use {5}0\nfollow-ups rewritten 0, rewritings dropped 0\ntokens {14}100 in, 20 out\ntime to the whole {3}median \d+ ms, p95 \d+ ms\n$/,
    );
  });

  it('counts what the gate stopped, by check, and answers that came to the facts', async () => {
    const lie = draftOf(['About 900 boats use it.', 'f2'], ['About 400 boats carry wine.', 'f2']);
    const { out } = await runWithModel(['eval', '--model', '--json'], [lie, lie]);
    expect(JSON.parse(out).drafts).toMatchObject({
      answers: { facts: 1, mixed: 0, model: 0, declined: 0 },
      sentences: 4,
      stopped: { figures: 2, coverage: 2 },
      tokensIn: 200,
    });
  });

  it('says so where there is no model to ask', async () => {
    const dir = temporaryFolder();
    writeBriefing(dir, 'quay');
    const ran = await runWithStore(dir, ['eval', '--model'], () => Promise.reject(new Error('A store was opened.')));
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: 'No model to ask: set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own.\n',
    });
  });
});

import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { openTextModel, type TextModelParts, type TextModelSettings } from '../../src/llm/open-text-model.ts';
import { createLog } from '../../src/log.ts';
import { ask, PROMPT } from './asking.ts';
import { refusing, type StubAnswer, startStubServer, writing } from './stub-server.ts';

const ROOMY = { tokensPerDay: 1_000_000, tokensPerPlacePerDay: 1_000_000 };
const KEY = 'sk-very-secret';
const PLACED = { ...PROMPT, place: 'slack:T1:C1' };

async function openForTest(
  answers: StubAnswer[],
  settings: Partial<TextModelSettings> = {},
  parts: Partial<TextModelParts> = {},
) {
  const server = await startStubServer(...answers);
  const lines: string[] = [];
  // No secrets are given to the log: it shall not need to hide any.
  const log = createLog({ level: 'trace', secrets: [], write: (line) => lines.push(line) });
  let nowMs = Date.parse('2026-11-03T10:00:00Z');
  const model = await openTextModel(
    { baseUrl: server.url, model: 'small', apiKey: KEY, budget: ROOMY, ...settings },
    { log, budgets: true, ...parts },
    { now: () => new Date(nowMs), random: () => 0, sleep: async () => {} },
  );
  return {
    server,
    model,
    lines,
    wait: (ms: number) => {
      nowMs += ms;
    },
  };
}

describe('openTextModel', () => {
  it('logs what each call took and cost', async () => {
    const prices = { in: 0.75, out: 4.5 };
    const { model, lines } = await openForTest([writing(['text'], { usage: [2_000, 100] })], { prices });
    await ask(model, PLACED);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        task: 'answer',
        model: 'small',
        tokensIn: 2_000,
        tokensOut: 100,
        isGuess: false,
        ms: 0,
        firstMs: 0,
        cost: 0.00195,
        msg: 'a model was asked',
      },
    ]);
  });

  it('charges what the server counted', async () => {
    const budget = { ...ROOMY, tokensPerPlacePerDay: 1_500 };
    const { model, server } = await openForTest([writing(['text'], { usage: [900, 100] })], { budget });
    expect((await ask(model, PLACED)).failure).toBeUndefined();
    expect((await ask(model, PLACED)).failure?.fault).toBe('over-budget');
    expect((await ask(model, { ...PLACED, place: 'slack:T1:C2' })).failure).toBeUndefined();
    expect(server.asked).toHaveLength(2);
  });

  it('takes the settings as they are read', async () => {
    const server = await startStubServer(writing(['text']));
    const { textModel } = readConfig({ OPENAI_BASE_URL: server.url, MODEL_TOKENS_PER_DAY: '1' });
    const log = { info() {}, warn() {} };
    const model = textModel && (await openTextModel(textModel, { log, budgets: true }));
    expect(model && (await ask(model)).failure?.fault).toBe('over-budget');
  });

  it('has no budget where none is wanted', async () => {
    const budget = { tokensPerDay: 1, tokensPerPlacePerDay: 1 };
    const { model } = await openForTest([writing(['text'])], { budget }, { budgets: false });
    expect((await ask(model, PLACED)).failure).toBeUndefined();
  });

  it('leaves a server alone that fails, says so, and asks again later', async () => {
    const { model, server, lines, wait } = await openForTest([refusing(401)]);
    for (let time = 0; time < 5; time += 1) await ask(model);
    expect((await ask(model)).failure?.fault).toBe('switched-off');
    expect(server.asked).toHaveLength(5);
    server.answerWith(writing(['text']));
    wait(30_000);
    expect((await ask(model)).pieces).toEqual(['text']);
    const warnings = lines.filter((line) => line.includes('"warn"')).map((line) => JSON.parse(line).msg);
    expect(warnings).toEqual(['a model fails and is left alone', 'a model works again']);
  });

  it('does not take a spent budget for a server that fails', async () => {
    const { model } = await openForTest([writing(['text'])], { budget: { ...ROOMY, tokensPerPlacePerDay: 1 } });
    for (let time = 0; time < 10; time += 1) expect((await ask(model, PLACED)).failure?.fault).toBe('over-budget');
    expect((await ask(model)).pieces).toEqual(['text']);
  });

  it('asks for eight answers at once, and keeps more waiting', async () => {
    const release = Promise.withResolvers<void>();
    let begun = 0;
    const slow: StubAnswer = async (response) => {
      begun += 1;
      await release.promise;
      await writing(['text'])(response);
    };
    const { model } = await openForTest([slow]);
    const all = Array.from({ length: 12 }, () => ask(model));
    await vi.waitUntil(() => begun === 8);
    release.resolve();
    expect((await Promise.all(all)).flatMap(({ pieces }) => pieces)).toHaveLength(12);
    expect(begun).toBe(12);
  });

  it('writes neither what was asked, nor what was answered, nor the key, into log or failure', async () => {
    const quoting = (status: number) => refusing(status, { message: `${KEY}: When does the harbour close?` });
    const printed: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      const spy = vi.spyOn(console, method).mockImplementation((...said) => void printed.push(said));
      onTestFinished(() => spy.mockRestore());
    }
    vi.stubEnv('OPENAI_LOG', 'debug');
    onTestFinished(() => void vi.unstubAllEnvs());
    const answers = [quoting(401), quoting(429), quoting(429), quoting(429), writing(['it closes in May'])];
    const { model, lines, server } = await openForTest(answers);
    const failures = [await ask(model, PLACED), await ask(model, PLACED), await ask(model, PLACED)];
    expect(server.asked).toHaveLength(5);
    expect(printed).toEqual([]);
    const said = [...lines, ...failures.map(({ failure }) => String(failure?.stack))].join('\n');
    expect(said).toContain('answered 401');
    for (const text of [KEY, 'harbour', 'May', 'slack:T1:C1']) expect(said).not.toContain(text);
  });
});

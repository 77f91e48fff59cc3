import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswerer } from '../../src/core/answer/answer.ts';
import { createTextChecker } from '../../src/core/answer/check-text.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import { type Prompt, type TextModel, TextModelFailed } from '../../src/core/text-model.ts';
import { withCanary } from '../../src/llm/canary.ts';
import { openDrafter } from '../../src/llm/open-drafter.ts';
import { readPromptFiles } from '../../src/llm/prompt-files.ts';
import { createLog } from '../../src/log.ts';
import { readWordVectors } from '../../src/word-vectors/read-vectors.ts';
import { ownBriefing } from '../own-briefings.ts';
import { createLlm, type Llm } from '../simulators/llm/llm.ts';

const BRIDGE = ownBriefing('sample-harbour-bridge');
const file = readPromptFiles(fileURLToPath(new URL('../../prompts/', import.meta.url))).answer;

describe('a model that has to show first that it goes by the facts', () => {
  let llm: Llm;
  let stopping: AbortController;
  let logged = '';
  beforeEach(async () => {
    llm = await createLlm();
    stopping = new AbortController();
    logged = '';
  });
  afterEach(async () => {
    stopping.abort();
    await llm.close();
  });

  async function open() {
    const vocabulary = createVocabulary(readWordVectors);
    const write = (line: string) => {
      logged += line;
    };
    const settings = {
      ...{ baseUrl: llm.baseUrl, model: 'stand-in' },
      budget: { tokensPerDay: 1_000_000, tokensPerPlacePerDay: 100_000 },
    };
    const drafter = await openDrafter(settings, {
      ...{ answerer: createAnswerer(vocabulary), checker: createTextChecker(vocabulary), listener: {} },
      ...{ log: createLog({ level: 'info', secrets: [], write }), stopping: stopping.signal },
      ...{ budgets: true, isTried: true },
    });
    return async () => {
      const { draft } = await drafter.begin(BRIDGE, {
        text: 'Is the ferry free?',
        language: 'en',
        turns: [],
      });
      return (await draft?.whole)?.by;
    };
  }

  it('words answers once it has, and not before', async () => {
    llm.next('slow', 'honest', 'honest', 'honest');
    const ask = await open();
    await llm.paused();
    expect(await ask()).toBe('facts');
    llm.release();
    await vi.waitUntil(() => logged.includes('the model goes by the facts'), { timeout: 20_000 });
    expect(await ask()).toBe('model');
  });

  it('is switched off where it does not, and the log says why', async () => {
    llm.be('declining');
    const ask = await open();
    await vi.waitUntil(() => logged.includes('switched off'), { timeout: 20_000 });
    expect(logged).toContain('did not say “velmont”, as fact f1 does');
    llm.be('honest');
    expect(await ask()).toBe('facts');
    expect(llm.requests).toHaveLength(2);
  });
});

describe('withCanary', () => {
  const right = '{"verdict":"answered","sentences":[{"text":"Velmont. 61. violet.","facts":["f1","f2","f3"]}]}';
  const declined = '{"verdict":"declined","sentences":[]}';

  /** Fails so often before it answers; knows the canaries. */
  function aModel(failures: number) {
    let calls = 0;
    const model: TextModel = {
      name: 'm',
      async *write({ messages }: Prompt) {
        calls += 1;
        if (calls <= failures) throw new TextModelFailed('unreachable', 'not there');
        yield messages.some(({ text }) => text.includes('Romeo')) ? declined : right;
      },
    };
    return { model, calls: () => calls };
  }

  const PROMPT: Prompt = { task: 'answer', messages: [], schema: { name: 'a', schema: {} }, maxTokens: 1 };

  it('tries again while the server can not be asked, and does not judge it by that', async () => {
    const warned: string[] = [];
    const told = Promise.withResolvers<void>();
    const { model, calls } = aModel(3);
    const log = { info: () => told.resolve(), warn: (_: object, text: string) => warned.push(text), error() {} };
    const stopping = new AbortController();
    const guarded = withCanary(model, { file, log, stopping: stopping.signal, waitsMs: [1] });
    await expect(guarded.write(PROMPT, stopping.signal)[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      fault: 'switched-off',
    });
    await told.promise;
    expect(warned).toEqual(Array(3).fill('the model can not be tried yet'));
    expect(calls()).toBe(7);
    expect(await Array.fromAsync(guarded.write(PROMPT, stopping.signal))).toEqual([right]);
  });

  it.each(['before', 'while'])('is stopped where the question is, %s it waits for the first round', async (when) => {
    const name = 'm';
    const model: TextModel = {
      name,
      // biome-ignore lint/correctness/useYield: It never gets so far.
      async *write(_, signal) {
        await once(signal, 'abort');
        throw new TextModelFailed('stopped', 'stopped');
      },
    };
    const stopping = new AbortController();
    const asking = new AbortController();
    const guarded = withCanary(model, { file, log: { info() {}, warn() {}, error() {} }, stopping: stopping.signal });
    if (when === 'before') asking.abort();
    const asked = Array.fromAsync(guarded.write(PROMPT, asking.signal));
    asking.abort();
    await expect(asked).rejects.toMatchObject({ fault: 'stopped' });
    stopping.abort();
  });

  it('stops trying when it is told to', async () => {
    const { model, calls } = aModel(Number.POSITIVE_INFINITY);
    const stopping = new AbortController();
    const warned = Promise.withResolvers<void>();
    const log = { info() {}, warn: () => warned.resolve(), error: () => warned.reject(new Error('told an error')) };
    withCanary(model, { file, log, stopping: stopping.signal, waitsMs: [1_000_000] });
    await warned.promise;
    stopping.abort();
    await new Promise((resolve) => setImmediate(resolve));
    expect(calls()).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_MODEL } from '../../src/llm/openai.ts';
import { ask, openAiForTest, PROMPT } from './asking.ts';
import {
  breakingAfter,
  closingAfter,
  hangingUp,
  refusing,
  sending,
  startStubServer,
  stuckAfter,
  writing,
} from './stub-server.ts';

const DONE = writing(['{"sentences"', ':[]}']);

describe('createOpenAiModel', () => {
  it('hands on the pieces as they come', async () => {
    const server = await startStubServer(DONE);
    const { model } = openAiForTest({ baseUrl: server.url, model: 'small' });
    expect(await ask(model)).toEqual({ pieces: ['{"sentences"', ':[]}'] });
    expect(model.name).toBe('small');
  });

  it('asks for a stream that keeps to the schema and tells its tokens', async () => {
    const server = await startStubServer(DONE);
    await ask(openAiForTest({ baseUrl: server.url, model: 'small', apiKey: 'sk-1' }).model);
    expect(server.asked[0]?.headers.authorization).toBe('Bearer sk-1');
    expect(server.asked[0]?.body).toEqual({
      model: 'small',
      stream: true,
      messages: [
        { role: 'system', content: 'Answer from the facts, as JSON.' },
        { role: 'user', content: 'When does the harbour close?' },
      ],
      max_tokens: 500,
      stream_options: { include_usage: true },
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'answer', schema: PROMPT.schema.schema, strict: true },
      },
    });
  });

  it('sends a placeholder to a server without a key, and the default name without a model', async () => {
    const server = await startStubServer(DONE);
    await ask(openAiForTest({ baseUrl: server.url }).model);
    expect(server.asked[0]?.headers.authorization).toBe('Bearer none');
    expect(server.asked[0]?.body).toMatchObject({ model: DEFAULT_MODEL });
  });

  it('reports what the call took, in the server’s own count', async () => {
    const server = await startStubServer(writing(['abc'], { usage: [1_200, 34] }));
    const { model, usages } = openAiForTest({ baseUrl: server.url, model: 'small' });
    await ask(model);
    expect(usages).toEqual([{ model: 'small', tokensIn: 1_200, tokensOut: 34, isGuess: false, ms: 0, firstMs: 0 }]);
  });

  it('guesses what it took where the server does not say', async () => {
    const server = await startStubServer(writing(['abcdef'], { usage: null }));
    const { model, usages } = openAiForTest({ baseUrl: server.url });
    await ask(model);
    expect(usages).toMatchObject([{ tokensIn: 20, tokensOut: 2, isGuess: true }]);
  });

  it('reports what was written before the reader went away', async () => {
    const server = await startStubServer(stuckAfter(['abcdef']));
    const { model, usages } = openAiForTest({ baseUrl: server.url });
    for await (const _ of model.write(PROMPT, new AbortController().signal)) break;
    expect(usages).toMatchObject([{ tokensOut: 2, isGuess: true }]);
  });
});

describe('a server that does not know all of it', () => {
  it.each([
    ['400', 400],
    ['422', 422],
  ])('is asked without the schema after a %s, then without a form, and remembered', async (_, status) => {
    const no = refusing(status, { message: 'response_format is not supported' });
    const server = await startStubServer(no, no, DONE);
    const { model } = openAiForTest({ baseUrl: server.url });
    expect((await ask(model)).failure).toBeUndefined();
    expect((await ask(model)).failure).toBeUndefined();
    const formats = server.asked.map(({ body }) => body.response_format);
    expect(formats).toEqual([
      expect.objectContaining({ type: 'json_schema' }),
      { type: 'json_object' },
      undefined,
      undefined,
    ]);
  });

  it('is remembered as one that knows plain JSON', async () => {
    const server = await startStubServer(refusing(400), DONE);
    const { model } = openAiForTest({ baseUrl: server.url });
    await ask(model);
    await ask(model);
    expect(server.asked.slice(1).map(({ body }) => body.response_format)).toEqual([
      { type: 'json_object' },
      { type: 'json_object' },
    ]);
  });

  it('is not remembered where nothing helped', async () => {
    const server = await startStubServer(refusing(400), refusing(400), refusing(400), DONE);
    const { model } = openAiForTest({ baseUrl: server.url });
    expect((await ask(model)).failure?.fault).toBe('refused');
    expect((await ask(model)).failure).toBeUndefined();
    expect(server.asked.at(-1)?.body).toHaveProperty('response_format.type', 'json_schema');
  });

  it.each([
    ['a text that is too long', 'context_length_exceeded'],
    ['a text that it would not hear', 'content_filter'],
  ])('is asked once about %s', async (_, code) => {
    const server = await startStubServer(refusing(400, { code }));
    expect((await ask(openAiForTest({ baseUrl: server.url }).model)).failure?.fault).toBe('refused');
    expect(server.asked).toHaveLength(1);
  });

  it('is told the limit by the other name', async () => {
    const no = refusing(400, { message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead." });
    const server = await startStubServer(no, DONE);
    await ask(openAiForTest({ baseUrl: server.url }).model);
    expect(server.asked[1]?.body).toMatchObject({
      max_completion_tokens: 500,
      response_format: { type: 'json_schema' },
    });
    expect(server.asked[1]?.body).not.toHaveProperty('max_tokens');
  });

  it('is not asked for its count of tokens again', async () => {
    const server = await startStubServer(
      refusing(422, { message: 'stream_options: extra fields not permitted' }),
      DONE,
    );
    await ask(openAiForTest({ baseUrl: server.url }).model);
    expect(server.asked[1]?.body).not.toHaveProperty('stream_options');
    expect(server.asked[1]?.body).toHaveProperty('response_format.type', 'json_schema');
  });
});

describe('a call that does not go well', () => {
  it.each([
    ['a connection that is cut', hangingUp],
    ['a 500', refusing(500)],
    ['a 503 that asks for a short wait', refusing(503, {}, { 'retry-after': '1' })],
    ['a 429', refusing(429)],
    ['a stream that stops before it began', closingAfter([])],
    ['an error in the stream', sending('{"error":{"message":"overloaded"}}')],
    ['a stream that is no JSON', sending('{"choices":[{')],
  ])('is tried again after %s', async (_, trouble) => {
    const server = await startStubServer(trouble, trouble, DONE);
    const { model, slept } = openAiForTest({ baseUrl: server.url });
    expect(await ask(model)).toEqual({ pieces: ['{"sentences"', ':[]}'] });
    expect(slept).toHaveLength(2);
  });

  it.each([
    ['a server that is always busy', refusing(429), 'busy', 3],
    ['a server that asks for a long wait', refusing(429, {}, { 'retry-after': '60' }), 'busy', 1],
    ['an account without credit', refusing(429, { code: 'insufficient_quota' }), 'refused', 1],
    ['a server that always fails', refusing(500), 'unreachable', 3],
    ['a server that always hangs up', hangingUp, 'unreachable', 3],
    ['a wrong key', refusing(401), 'refused', 1],
    ['a wrong model name', refusing(404), 'refused', 1],
    ['a model that stops at its limit before it wrote', writing([], { finish: 'length' }), 'cut-off', 1],
    [
      'a model that declines',
      sending('{"choices":[{"delta":{"refusal":"No."},"finish_reason":"stop"}]}'),
      'refused',
      1,
    ],
  ] as const)('tells of %s', async (_, trouble, fault, times) => {
    const server = await startStubServer(trouble);
    const { model, usages } = openAiForTest({ baseUrl: server.url });
    const { pieces, failure } = await ask(model);
    expect({ pieces, fault: failure?.fault, times: server.asked.length }).toEqual({ pieces: [], fault, times });
    expect(usages).toMatchObject([{ fault }]);
  });

  it('waits as long as the server asks, and a little more', async () => {
    const server = await startStubServer(refusing(429, {}, { 'retry-after': '1' }), DONE);
    const { model, slept } = openAiForTest({ baseUrl: server.url });
    await ask(model);
    expect(slept).toEqual([1_062.5]);
  });

  it('is unreachable where nobody listens', async () => {
    const { model } = openAiForTest({ baseUrl: 'http://127.0.0.1:1/v1' });
    expect((await ask(model)).failure?.fault).toBe('unreachable');
  });

  it.each([
    ['at the token limit', writing(['{"sent'], { finish: 'length' })],
    ['by the content filter', writing(['{"sent'], { finish: 'content_filter' })],
    ['without a word', closingAfter(['{"sent'])],
  ])('is cut off when it stops %s, and not tried again', async (_, trouble) => {
    const server = await startStubServer(trouble);
    const { pieces, failure } = await ask(openAiForTest({ baseUrl: server.url }).model);
    expect({ pieces, fault: failure?.fault }).toEqual({ pieces: ['{"sent'], fault: 'cut-off' });
    expect(server.asked).toHaveLength(1);
  });

  it('is cut off when the connection breaks', async () => {
    const read = Promise.withResolvers<void>();
    const server = await startStubServer(breakingAfter(['{"sent'], read.promise));
    const pieces = openAiForTest({ baseUrl: server.url }).model.write(PROMPT, new AbortController().signal);
    const iterator = pieces[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ done: false, value: '{"sent' });
    read.resolve();
    await expect(iterator.next()).rejects.toMatchObject({ fault: 'cut-off' });
  });

  it.each([
    ['nothing comes', () => {}, { firstMs: 30, totalMs: 60_000 }, []],
    ['only the head of an answer comes', stuckAfter([]), { firstMs: 30, totalMs: 60_000 }, []],
    ['it does not come to an end', stuckAfter(['{"sent']), { firstMs: 60_000, totalMs: 500 }, ['{"sent']],
  ])('is slow when %s', async (_, trouble, limits, pieces) => {
    const server = await startStubServer(trouble);
    const asked = await ask(openAiForTest({ baseUrl: server.url }, { limits }).model);
    expect({ pieces: asked.pieces, fault: asked.failure?.fault }).toEqual({ pieces, fault: 'slow' });
  });

  it('stops when it is told to, before and while it writes', async () => {
    const server = await startStubServer(stuckAfter(['{"sent']));
    const { model } = openAiForTest({ baseUrl: server.url });
    expect((await ask(model, PROMPT, AbortSignal.abort())).failure?.fault).toBe('stopped');
    expect(server.asked).toHaveLength(0);
    const stopping = new AbortController();
    const iterator = model.write(PROMPT, stopping.signal)[Symbol.asyncIterator]();
    await iterator.next();
    stopping.abort();
    await expect(iterator.next()).rejects.toMatchObject({ fault: 'stopped' });
  });

  it('stops while it waits for another attempt', async () => {
    const server = await startStubServer(refusing(500));
    const stopping = new AbortController();
    const { model } = openAiForTest({ baseUrl: server.url }, { sleep: async () => stopping.abort() });
    expect((await ask(model, PROMPT, stopping.signal)).failure?.fault).toBe('stopped');
    expect(server.asked).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { says } from './outcome.ts';
import { answerRequest, createStage, written } from './testing.ts';

const BRIDGE = answerRequest('When will the bridge reopen?');
const stage = createStage();

describe('the stand-in for a model’s server', () => {
  it('streams what the model says, then why it ended, then the usage', async () => {
    const { llm, client } = await stage();
    llm.be(says('Où ça ? 👩‍👧 漢字'));
    const chunks = [];
    const request = { ...BRIDGE, stream: true, stream_options: { include_usage: true } } as const;
    for await (const chunk of await client.chat.completions.create(request)) chunks.push(chunk);
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).toBe('Où ça ? 👩‍👧 漢字');
    expect(chunks.filter(({ choices }) => choices[0]?.delta.content).length).toBeGreaterThan(3);
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: 4 } });
    expect(chunks.at(-1)?.usage?.prompt_tokens).toBeGreaterThan(1000);
  });

  it('tells no usage that was not asked for', async () => {
    const { client } = await stage();
    const chunks = [];
    for await (const chunk of await client.chat.completions.create({ ...BRIDGE, stream: true })) chunks.push(chunk);
    expect(chunks.filter(({ usage }) => usage)).toEqual([]);
  });

  it('answers in one piece where nobody asked for a stream', async () => {
    const { llm, client } = await stage();
    llm.be(says('Hello.'));
    const completion = await client.chat.completions.create(BRIDGE);
    expect(completion.choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'Hello.' } });
    expect(completion.usage?.completion_tokens).toBe(2);
  });

  it('has kept the part of a prompt that it was sent before', async () => {
    const { client } = await stage();
    const cached = async (question: string) => {
      const { usage } = await client.chat.completions.create(answerRequest(question));
      return usage?.prompt_tokens_details?.cached_tokens ?? 0;
    };
    expect(await cached('When will the bridge reopen?')).toBe(0);
    expect(await cached('Who saw cracks?')).toBeGreaterThan(1000);
  });

  it.each(['max_tokens', 'max_completion_tokens'] as const)('stops at %s', async (limit) => {
    const { llm, client } = await stage();
    llm.be(says('One two three four five six.'));
    const { choices } = await client.chat.completions.create({ ...BRIDGE, [limit]: 2 });
    expect(choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'One two ' } });
  });

  it('lists its models, and knows no other', async () => {
    const { client } = await stage({ models: ['small', 'large'] });
    const ids = [];
    for await (const { id } of client.models.list()) ids.push(id);
    expect(ids).toEqual(['small', 'large']);
    await expect(written(client, BRIDGE)).rejects.toMatchObject({ status: 404, code: 'model_not_found' });
  });

  it('takes only its own key, where it has one', async () => {
    const { client } = await stage({ apiKey: 'sk-right' });
    await expect(written(client, BRIDGE)).rejects.toMatchObject({ status: 401, code: 'invalid_api_key' });
    await expect(written(client.withOptions({ apiKey: 'sk-right' }), BRIDGE)).resolves.toContain('October 2025');
  });

  it('takes characters in sequence, then the usual one', async () => {
    const { llm, client } = await stage();
    llm.be(says('usual'));
    llm.next(says('first'), 'declining');
    const texts = [await written(client, BRIDGE), await written(client, BRIDGE), await written(client, BRIDGE)];
    expect(texts).toEqual(['first', '{"verdict":"declined","sentences":[]}', 'usual']);
  });

  it('records what was asked', async () => {
    const { llm, client } = await stage();
    await written(client, BRIDGE);
    expect(llm.requests).toHaveLength(1);
    expect(llm.requests[0]).toMatchObject({
      state: 'done',
      authorization: 'Bearer sk-none',
      body: { model: 'stand-in', stream: true },
      asked: { task: 'answer', question: 'When will the bridge reopen?', language: 'en', format: 'json_schema' },
    });
    expect(llm.requests[0]?.asked.facts).toHaveLength(9);
  });

  it('answers for itself where it breaks', async () => {
    const { llm, client } = await stage();
    llm.be(() => {
      throw new Error('oh');
    });
    await expect(written(client, BRIDGE)).rejects.toThrow('500 the stand-in itself failed: Error: oh');
  });
});

describe('a model that takes its time', () => {
  it.each(['silent', 'slow', 'slow-midway'] as const)('waits until it may go on when %s', async (character) => {
    const { llm, client } = await stage();
    const whole = await written(client, BRIDGE);
    llm.be(character);
    const writing = written(client, BRIDGE);
    await llm.paused();
    expect(llm.requests[1]?.state).toBe('open');
    llm.release();
    expect(await writing).toBe(whole);
  });

  it('has said so much before it waits', async () => {
    const { llm, client } = await stage();
    llm.be('sentence-by-sentence');
    const seen = [''];
    const stream = await client.chat.completions.create({ ...answerRequest('Who saw cracks?'), stream: true });
    const reading = (async () => {
      for await (const { choices } of stream) seen.push(`${seen.at(-1)}${choices[0]?.delta.content ?? ''}`);
    })();
    await llm.paused();
    llm.release();
    await llm.paused();
    llm.release();
    await reading;
    expect(seen).toContainEqual(expect.stringMatching(/^\{"verdict":"answered","sentences":\[\{[^{}]+\}$/));
    expect(seen).toContainEqual(expect.stringMatching(/^\{"verdict":"answered","sentences":\[\{[^{}]+\},\{[^{}]+\}$/));
  });

  it('notices that nobody waits for it any more', async () => {
    const { llm, client } = await stage();
    llm.be('silent');
    const leaving = new AbortController();
    const asking = client.chat.completions.create(BRIDGE, { signal: leaving.signal });
    await llm.paused();
    leaving.abort();
    await expect(asking).rejects.toThrow('Request was aborted.');
    await llm.until('the client to be gone', () => llm.requests[0]?.state === 'gone');
  });
});

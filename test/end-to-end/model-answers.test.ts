import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/core/answer/answer.ts';
import type { DraftedAnswer, Drafter } from '../../src/core/answer/drafting/types.ts';
import { plainText } from '../../src/core/reply/plain.ts';
import { createVocabulary } from '../../src/core/search/vocabulary.ts';
import { createLog } from '../../src/log.ts';
import { readWordVectors } from '../../src/word-vectors/read-vectors.ts';
import { ownBriefing } from '../own-briefings.ts';
import type { CharacterName } from '../simulators/llm/characters/characters.ts';
import { createLlm, type Llm } from '../simulators/llm/llm.ts';
import { aDrafter } from './core.ts';

const BRIDGE = ownBriefing('sample-harbour-bridge');
const QUESTION = 'Is the ferry free?';
const answerer = createAnswerer(createVocabulary(readWordVectors));

let llm: Llm;
let drafter: Drafter;
let logged = '';
beforeEach(async () => {
  logged = '';
  llm = await createLlm();
  const write = (line: string) => {
    logged += line;
  };
  drafter = await aDrafter(llm, answerer, createLog({ level: 'trace', secrets: ['sk-secret'], write }));
});
afterEach(() => llm.close());

async function ask(question = QUESTION): Promise<DraftedAnswer> {
  const { draft } = await drafter.begin(BRIDGE, { text: question, language: 'en', turns: [] }, 'room');
  if (!draft) throw new Error('no model was asked');
  return draft.whole;
}

/** Every sentence that is shown is the editor's own. */
function expectFacts({ sentences }: DraftedAnswer): void {
  expect(sentences.length).toBeGreaterThan(0);
  const own = BRIDGE.facts.map(({ text }) => text.en);
  expect(sentences.map(({ text }) => text).filter((text) => !own.includes(text))).toEqual([]);
}

describe('an answer of the real client, over HTTP', () => {
  it.each<CharacterName>(['honest', 'fenced', 'pretty', 'no-schema', 'no-formats'])(
    'is in the words of a model that is %s',
    async (character) => {
      llm.be(character);
      const answer = await ask();
      expect(answer.by).toBe('model');
      expectFacts(answer);
      expect(answer.drafted).toEqual({ model: 'stand-in', prompt: 'answer 1' });
    },
  );

  it('is in other words than the facts’ where those hold', async () => {
    llm.be('sloppy');
    const answers = [await ask(), await ask('How many vehicles crossed the bridge each day?')];
    const own = BRIDGE.facts.map(({ text }) => text.en);
    const shown = answers.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(shown.filter((text) => !own.includes(text)).length).toBeGreaterThan(0);
  });

  it.each<CharacterName>(['lying', 'leaking', 'empty'])('is the facts where a model is %s', async (character) => {
    llm.be(character);
    const answer = await ask();
    expect(answer.by).toBe('facts');
    expectFacts(answer);
    expect(plainText(answer.reply)).not.toMatch(/You answer a reader|https?:|@here/);
  });

  it.each<CharacterName>(['failing', 'unpaid', 'unknown-model', 'prose'])(
    'is the facts, and says so, where a model is %s',
    async (character) => {
      llm.be(character);
      const answer = await ask();
      expect(answer.by).toBe('facts');
      expectFacts(answer);
      expect(plainText(answer.reply)).toContain('Without the model: facts only.');
    },
  );

  it.each<CharacterName>(['cut-short', 'disconnecting', 'broken-json'])(
    'is completed by the facts where a model is %s',
    async (character) => {
      llm.be(character);
      const answer = await ask();
      expectFacts(answer);
    },
  );

  it('is a decline where the model finds none in the facts', async () => {
    llm.be('declining');
    const answer = await ask();
    expect(answer.verdict).toBe('not_in_briefing');
    expect(answer.nearest.length).toBeGreaterThan(0);
  });

  it('is asked for with the facts, the question and nothing of the facts that search did not find', async () => {
    await ask();
    const [request] = llm.requests;
    expect(request?.asked.question).toBe(QUESTION);
    expect(request?.asked.facts.length).toBeGreaterThan(0);
    expect(request?.asked.facts.length).toBeLessThan(BRIDGE.facts.length);
    expect(request?.authorization).toBe('Bearer sk-secret');
  });

  it('is read to the end, where the server tells how many tokens it took', async () => {
    await ask();
    expect(logged).toMatch(/"tokensIn":\d+,"tokensOut":\d+,"isGuess":false/);
  });

  it('leaves no word of reader, facts or model in the log, and no key', async () => {
    for (const character of ['honest', 'lying', 'failing', 'broken-json'] as const) {
      llm.be(character);
      await ask('Is the ferry free for xylophones?').catch(() => {});
    }
    expect(logged).toContain('a model was asked');
    expect(logged).not.toMatch(/xylophone|ferry|sk-secret/i);
  });
});

import { fileURLToPath } from 'node:url';
import OpenAI from 'openai';
import { afterEach } from 'vitest';
import { fillPrompt } from '../../../src/core/answer/prompt.ts';
import { ANSWER_SCHEMA, FOLLOW_UP_SCHEMA } from '../../../src/core/answer/prompt-schemas.ts';
import { asOfSlot, factsSlot, languageSlot, threadSlot } from '../../../src/core/answer/prompt-slots.ts';
import type { Language } from '../../../src/core/language/languages.ts';
import type { Prompt } from '../../../src/core/text-model.ts';
import { readPromptFiles } from '../../../src/llm/prompt-files.ts';
import { ownBriefing } from '../../own-briefings.ts';
import { createLlm, type Llm, type LlmOptions } from './llm.ts';

const PROMPTS = readPromptFiles(fileURLToPath(new URL('../../../prompts/', import.meta.url)));

/** For the stand-in's own tests: opens a server and the real client, and closes the server after each test. */
export function createStage() {
  const opened: Llm[] = [];
  afterEach(async () => {
    for (const llm of opened.splice(0)) await llm.close();
  });
  return async (options?: LlmOptions): Promise<{ readonly llm: Llm; readonly client: OpenAI }> => {
    const llm = await createLlm(options);
    opened.push(llm);
    return { llm, client: new OpenAI({ baseURL: llm.baseUrl, apiKey: 'sk-none', maxRetries: 0 }) };
  };
}

export const SAMPLE = ownBriefing('sample-harbour-bridge');
export const DRONES = ownBriefing('russia-iran-drones');

export function answerRequest(question: string, language: Language = 'en', briefing = SAMPLE) {
  const values = {
    facts: factsSlot(briefing.facts, briefing, language),
    thread: '',
    question,
    language: languageSlot(language),
    as_of: asOfSlot(briefing, language),
    stopped: '',
  };
  return request(fillPrompt(PROMPTS.answer, values), ANSWER_SCHEMA);
}

export function followUpRequest(question: string, before: readonly string[], language: Language = 'en') {
  const thread = threadSlot(before.map((earlier) => ({ question: earlier, language, facts: [] })));
  const values = { thread, question, language: languageSlot(language) };
  return request(fillPrompt(PROMPTS['follow-up'], values), FOLLOW_UP_SCHEMA);
}

function request(messages: Prompt['messages'], { name, schema }: Prompt['schema']) {
  return {
    model: 'stand-in',
    messages: messages.map(({ role, text }) => ({ role, content: text })),
    response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } },
  } as const;
}

type AnyRequest = ReturnType<typeof request>;

/** What it writes, streamed and put together again. */
export async function written(client: OpenAI, asked: AnyRequest): Promise<string> {
  let text = '';
  for await (const chunk of await client.chat.completions.create({ ...asked, stream: true })) {
    text += chunk.choices[0]?.delta.content ?? '';
  }
  return text;
}

export interface Draft {
  readonly verdict: string;
  readonly sentences: readonly { readonly text: string; readonly facts: readonly string[] }[];
}

export async function drafted(client: OpenAI, asked: AnyRequest): Promise<Draft> {
  const draft: Draft = JSON.parse(await written(client, asked));
  return draft;
}

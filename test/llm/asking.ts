import { type Prompt, type TextModel, TextModelFailed } from '../../src/core/text-model.ts';
import { createOpenAiModel, type OpenAiConfig, type OpenAiParts } from '../../src/llm/openai.ts';
import type { Usage } from '../../src/llm/usage.ts';

export const PROMPT: Prompt = {
  task: 'answer',
  messages: [
    { role: 'system', text: 'Answer from the facts, as JSON.' },
    { role: 'user', text: 'When does the harbour close?' },
  ],
  schema: { name: 'answer', schema: { type: 'object', properties: {}, additionalProperties: false } },
  maxTokens: 500,
};

/** What came of asking: the pieces, and the failure that ended them. */
export interface Asked {
  readonly pieces: readonly string[];
  readonly failure?: TextModelFailed;
}

/** Reads all that the model writes. What it throws besides TextModelFailed is thrown on. */
export async function ask(model: TextModel, prompt = PROMPT, signal = new AbortController().signal): Promise<Asked> {
  const pieces: string[] = [];
  try {
    for await (const piece of model.write(prompt, signal)) pieces.push(piece);
    return { pieces };
  } catch (failure) {
    if (failure instanceof TextModelFailed) return { pieces, failure };
    throw failure;
  }
}

export interface OpenAiForTest {
  readonly model: TextModel;
  readonly usages: readonly Usage[];
  /** How long it slept between attempts, in milliseconds. It does not really. */
  readonly slept: readonly number[];
}

export function openAiForTest(config: OpenAiConfig, parts: Partial<OpenAiParts> = {}): OpenAiForTest {
  const usages: Usage[] = [];
  const slept: number[] = [];
  const model = createOpenAiModel(config, {
    now: () => new Date('2026-11-03T10:00:00Z'),
    random: () => 0.5,
    sleep: async (ms) => slept.push(ms),
    onUsage: (_, usage) => usages.push(usage),
    ...parts,
  });
  return { model, usages, slept };
}

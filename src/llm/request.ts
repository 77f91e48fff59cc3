import { APIError } from 'openai';
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import type { Prompt } from '../core/text-model.ts';

/** How to put a request so that a server takes it. Servers that speak Chat Completions do not all know all of it. */
export interface Manner {
  /** How the form of the answer is asked for: by its schema, as any JSON, or in the prompt alone. */
  readonly format: 'schema' | 'json' | 'prompt';
  /** OpenAI's newer models take only the second of these names, many other servers only the first. */
  readonly limit: 'max_tokens' | 'max_completion_tokens';
  readonly asksUsage: boolean;
}

export function firstManner(isOpenAi: boolean): Manner {
  return { format: 'schema', limit: isOpenAi ? 'max_completion_tokens' : 'max_tokens', asksUsage: true };
}

/** Another way to put what a server refused with 400 or 422, or nothing when there is none left. */
export function milderManner(manner: Manner, error: unknown, first: Manner): Manner | undefined {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return undefined;
  if (typeof error.code === 'string' && ABOUT_THE_TEXT.has(error.code)) return undefined;
  const blamed = `${error.param ?? ''} ${error.message}`;
  if (manner.asksUsage && blamed.includes('stream_options')) return { ...manner, asksUsage: false };
  // Once only: the server's own word may name both.
  if (manner.limit === first.limit && blamed.includes(manner.limit)) return { ...manner, limit: otherLimit(manner) };
  if (manner.format === 'schema') return { ...manner, format: 'json' };
  return manner.format === 'json' ? { ...manner, format: 'prompt' } : undefined;
}

/** What OpenAI and those who copy it answer where no other manner would help. */
const ABOUT_THE_TEXT = new Set([
  'context_length_exceeded',
  'content_filter',
  'content_policy_violation',
  'model_not_found',
]);

function otherLimit({ limit }: Manner): Manner['limit'] {
  return limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
}

export function toRequest(model: string, prompt: Prompt, manner: Manner): ChatCompletionCreateParamsStreaming {
  return {
    model,
    stream: true,
    messages: prompt.messages.map(({ role, text }) => ({ role, content: text })),
    [manner.limit]: prompt.maxTokens,
    ...(manner.asksUsage && { stream_options: { include_usage: true } }),
    ...responseFormat(prompt, manner),
  };
}

function responseFormat({ schema }: Prompt, { format }: Manner): Partial<ChatCompletionCreateParamsStreaming> {
  if (format === 'prompt') return {};
  if (format === 'json') return { response_format: { type: 'json_object' } };
  return {
    response_format: { type: 'json_schema', json_schema: { name: schema.name, schema: schema.schema, strict: true } },
  };
}

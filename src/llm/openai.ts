import OpenAI from 'openai';
import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { type Prompt, type TextModel, TextModelFailed } from '../core/text-model.ts';
import { type Deadlines, type Limits, startDeadlines } from './deadlines.ts';
import { failedBy, troubleOf } from './failures.ts';
import { readPieces } from './read-pieces.ts';
import { firstManner, milderManner, toRequest } from './request.ts';
import { waitBeforeRetry } from './retries.ts';
import { startTally, type Tally } from './tally.ts';
import type { UsageListener } from './usage.ts';

export interface OpenAiConfig {
  /** None for a server of one's own that asks for none. */
  readonly apiKey?: string;
  /** Another server that speaks Chat Completions. Unset: OpenAI's own. */
  readonly baseUrl?: string;
  readonly model?: string;
}

export interface OpenAiParts {
  readonly now: () => Date;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Waits, or rejects when the signal says stop. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;
  readonly onUsage: UsageListener;
  readonly limits?: Limits;
}

/** Small, quick and cheap, and it keeps to a schema: the facts do the thinking. A pinned name would go away sooner. */
export const DEFAULT_MODEL = 'gpt-5.4-mini';

const OPENAI_URL = 'https://api.openai.com/v1';

/** The package wants a key, and Ollama, vLLM and llama.cpp take any. */
const NO_KEY = 'none';

/** What a reader waits for, who is then answered by the facts themselves. */
const READERS_PATIENCE: Limits = { firstMs: 10_000, totalMs: 30_000 };

/** A model behind a server that speaks OpenAI's Chat Completions. */
export function createOpenAiModel(config: OpenAiConfig, parts: OpenAiParts): TextModel {
  const name = config.model ?? DEFAULT_MODEL;
  const limits = parts.limits ?? READERS_PATIENCE;
  const client = createClient(config, limits);
  const first = firstManner(config.baseUrl === undefined);
  let manner = first;

  /** A manner that the server took is the one to begin with next time. */
  async function open(prompt: Prompt, signal: AbortSignal): Promise<AsyncIterable<ChatCompletionChunk>> {
    for (let tried = manner; ; ) {
      try {
        const chunks = await client.chat.completions.create(toRequest(name, prompt, tried), { signal });
        manner = tried;
        return chunks;
      } catch (error) {
        const milder = milderManner(tried, error, first);
        if (milder === undefined) throw error;
        tried = milder;
      }
    }
  }

  async function* attempt(prompt: Prompt, deadlines: Deadlines, tally: Tally): AsyncGenerator<string> {
    const chunks = await open(prompt, deadlines.signal);
    tally.accepted();
    for await (const piece of readPieces(chunks, tally)) {
      deadlines.firstCame();
      yield piece;
    }
    // The package ends an aborted stream as if it were whole.
    const failure = deadlines.failure();
    if (failure) throw failure;
  }

  async function* attempts(prompt: Prompt, deadlines: Deadlines, tally: Tally): AsyncGenerator<string> {
    for (let number = 1; ; number += 1) {
      try {
        return yield* attempt(prompt, deadlines, tally);
      } catch (error) {
        const waitMs = waitAfter(error, number, deadlines, tally);
        await parts.sleep(waitMs, deadlines.signal).catch(() => {});
        const failure = deadlines.failure();
        if (failure) throw failure;
      }
    }
  }

  /** How long to wait before the next attempt. Throws the TextModelFailed there is to tell when there is none. */
  function waitAfter(error: unknown, number: number, deadlines: Deadlines, tally: Tally): number {
    const failure = deadlines.failure() ?? (error instanceof TextModelFailed ? error : undefined);
    if (failure) throw failure;
    if (tally.hasBegun()) throw new TextModelFailed('cut-off', `The connection to ${name} broke while it wrote.`);
    const trouble = troubleOf(error, `The server of ${name}`, parts.now());
    const waitMs = waitBeforeRetry(trouble, number, parts.random());
    if (waitMs === undefined) throw failedBy(trouble);
    return waitMs;
  }

  return {
    name,
    async *write(prompt, signal) {
      const tally = startTally(name, prompt, parts.now);
      const deadlines = startDeadlines(limits, name, signal);
      try {
        const failure = deadlines.failure();
        if (failure) throw failure;
        yield* attempts(prompt, deadlines, tally);
      } catch (error) {
        if (error instanceof TextModelFailed) tally.failed(error.fault);
        throw error;
      } finally {
        deadlines.end();
        parts.onUsage(prompt, tally.usage());
      }
    },
  };
}

/**
 * Nothing is left to the environment, retried or logged by the package itself: what its log leaves out is not for us
 * to say.
 */
function createClient({ apiKey = NO_KEY, baseUrl = OPENAI_URL }: OpenAiConfig, { totalMs }: Limits): OpenAI {
  return new OpenAI({
    apiKey,
    adminAPIKey: null,
    baseURL: baseUrl,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    // Later than our own time for it, which tells it by its name.
    timeout: totalMs + 1_000,
    logLevel: 'off',
  });
}

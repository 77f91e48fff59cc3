import type { ServerResponse } from 'node:http';
import { isObject, type JsonObject, objectsAt, textAt } from '../json.ts';
import { until } from '../until.ts';
import { type Asked, readAsked } from './asked.ts';
import { CHARACTERS, type CharacterName } from './characters/characters.ts';
import { modelNotFound } from './characters/failing.ts';
import { complete, sharedTokens } from './completion.ts';
import { createGate } from './gate.ts';
import { type Character, type Outcome, refuses } from './outcome.ts';
import { tokensOf } from './pieces.ts';
import { type Call, listen, refuse } from './server.ts';

/** A server that speaks OpenAI's Chat Completions, and a model behind it that behaves as a test wants it to. */
export interface Llm {
  /** With `/v1`, as the client wants it. */
  readonly baseUrl: string;
  /** Every request for a completion, in the order in which they came. */
  readonly requests: readonly LlmRequest[];
  /** From now on. */
  be(character: CharacterName | Character): void;
  /** For the next requests, one each; after them, what `be` set. */
  next(...characters: readonly (CharacterName | Character)[]): void;
  /** Resolves when the model has stopped to wait, as the slow ones do. */
  paused(timeoutMs?: number): Promise<void>;
  /** Lets it go on, to its next pause if there is one. */
  release(): void;
  /** Resolves when `find` finds something, looking again whenever a request came, went or paused. */
  until<Found>(what: string, find: () => Found | undefined | false, timeoutMs?: number): Promise<Found>;
  close(): Promise<void>;
}

export interface LlmRequest {
  readonly body: JsonObject;
  readonly authorization: string | undefined;
  readonly asked: Asked;
  readonly outcome: Outcome;
  /** `open` until the answer is written; `gone` where the connection ended before it was. */
  state: 'open' | 'done' | 'gone';
}

export interface LlmOptions {
  /** Any other name is refused. */
  readonly models?: readonly string[];
  /** Without it, any key or none will do. */
  readonly apiKey?: string;
}

export async function createLlm({ models = ['stand-in'], apiKey }: LlmOptions = {}): Promise<Llm> {
  const requests: LlmRequest[] = [];
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  const gate = createGate(changed);
  const queue: Character[] = [];
  const counts = new Map<Character, number>();
  let usual: Character = CHARACTERS.honest;
  let before = '';

  function outcomeFor(asked: Asked, model: string, authorization: string | undefined): Outcome {
    if (apiKey !== undefined && authorization !== `Bearer ${apiKey}`) return WRONG_KEY;
    if (!models.includes(model)) return modelNotFound(model);
    const character = queue.shift() ?? usual;
    const nth = counts.get(character) ?? 0;
    counts.set(character, nth + 1);
    return character(asked, nth);
  }

  async function completion({ body, authorization, gone }: Call, response: ServerResponse): Promise<void> {
    if (!isObject(body)) return refuse(refuses(400, NO_JSON), response);
    const asked = readAsked(body);
    const outcome = outcomeFor(asked, textAt(body, 'model') ?? '', authorization);
    const request: LlmRequest = { body, authorization, asked, outcome, state: 'open' };
    requests.push(request);
    changed();
    if (outcome.kind === 'refuses') refuse(outcome, response);
    else {
      const prompt = objectsAt(body, 'messages')
        .map((message) => textAt(message, 'content') ?? '')
        .join('\n');
      const tokens = { promptTokens: tokensOf(prompt), cachedTokens: sharedTokens(before, prompt) };
      before = prompt;
      await complete({ id: `chatcmpl-${requests.length}`, body, outcome, gate, gone, ...tokens }, response);
    }
    request.state = response.writableEnded || response.writableFinished ? 'done' : 'gone';
    changed();
  }

  const server = await listen({
    'POST /v1/chat/completions': completion,
    'GET /v1/models': async (_, response) => {
      const data = models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'stand-in' }));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ object: 'list', data }));
    },
  });
  const world = {
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    baseUrl: server.baseUrl,
    requests,
    be(character) {
      usual = characterOf(character);
    },
    next(...characters) {
      queue.push(...characters.map(characterOf));
    },
    paused: async (timeoutMs = WAIT_MS) => void (await until(world, 'a pause', () => gate.waiting() > 0, timeoutMs)),
    release: () => gate.release(),
    until: (what, find, timeoutMs = WAIT_MS) => until(world, what, find, timeoutMs),
    close: () => server.close(),
  };
}

/** A bound for what hangs. */
const WAIT_MS = 10_000;

const NO_JSON = { message: 'The body is no JSON object.', type: 'invalid_request_error' };
const WRONG_KEY = refuses(401, {
  message: 'Incorrect API key provided.',
  type: 'invalid_request_error',
  code: 'invalid_api_key',
});

function characterOf(character: CharacterName | Character): Character {
  return typeof character === 'string' ? CHARACTERS[character] : character;
}

import type { ServerResponse } from 'node:http';
import { type JsonObject, numberAt, objectAt, textAt } from '../json.ts';
import type { Gate } from './gate.ts';
import type { Written } from './outcome.ts';
import { piecesOf, tokensOf } from './pieces.ts';

export interface Completing {
  readonly id: string;
  readonly body: JsonObject;
  readonly outcome: Written;
  readonly gate: Gate;
  /** Aborted when the client is gone. */
  readonly gone: AbortSignal;
  /** Of the prompt: how many in all, and how many the server had kept from the request before. */
  readonly promptTokens: number;
  readonly cachedTokens: number;
}

/** Writes the answer in the form that was asked for, whole or as it comes. */
export async function complete(completing: Completing, response: ServerResponse): Promise<void> {
  const { outcome, gate, gone } = completing;
  if (outcome.pausesAt?.includes('headers')) await gate.wait(gone);
  if (gone.aborted) return;
  await (completing.body.stream === true ? stream(completing, response) : whole(completing, response));
}

async function stream(completing: Completing, response: ServerResponse): Promise<void> {
  const { body, outcome, gone } = completing;
  const { pieces, finish } = limited(completing);
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
  response.write(event(completing, [choice({ role: 'assistant', content: '' })]));
  const pause = pauser(completing);
  let written = 0;
  for (const piece of pieces) {
    await pause(written);
    if (gone.aborted) return;
    response.write(event(completing, [choice({ content: piece })]));
    written += piece.length;
  }
  await pause(written);
  if (gone.aborted) return;
  if (outcome.ends === 'broken') return hangUp(response);
  response.write(event(completing, [choice({}, finish)]));
  const asksUsage = objectAt(body, 'stream_options')?.include_usage === true;
  if (asksUsage) response.write(event(completing, [], { usage: usageOf(completing, pieces) }));
  response.end('data: [DONE]\n\n');
}

async function whole(completing: Completing, response: ServerResponse): Promise<void> {
  const { outcome, gone } = completing;
  const { pieces, finish } = limited(completing);
  await pauser(completing)(outcome.text.length);
  if (gone.aborted) return;
  const message = { role: 'assistant', content: pieces.join(''), refusal: null };
  const text = JSON.stringify({
    ...common(completing, 'chat.completion'),
    choices: [{ index: 0, message, finish_reason: finish, logprobs: null }],
    usage: usageOf(completing, pieces),
  });
  response.writeHead(200, { 'content-type': 'application/json' });
  if (outcome.ends !== 'broken') return void response.end(text);
  response.write(text.slice(0, text.length / 2));
  hangUp(response);
}

/** Cuts the connection once what was written is on its way. */
function hangUp(response: ServerResponse): void {
  response.write('\n', () => response.destroy());
}

/** Waits at each place that has been reached. */
function pauser({ outcome, gate, gone }: Completing): (written: number) => Promise<void> {
  const places = placesIn(outcome);
  return async (written) => {
    while (places[0] !== undefined && places[0] <= written && !gone.aborted) {
      places.shift();
      await gate.wait(gone);
    }
  };
}

/** The pieces that the caller's own limit allows, and why there are no more. */
function limited({ body, outcome }: Completing): { readonly pieces: readonly string[]; readonly finish: string } {
  const { text } = outcome;
  const cuts = [0, ...placesIn(outcome).filter((at) => at > 0 && at < text.length), text.length];
  const all = cuts.slice(1).flatMap((cut, at) => piecesOf(text.slice(cuts[at], cut)));
  const most = numberAt(body, 'max_completion_tokens') ?? numberAt(body, 'max_tokens') ?? Number.POSITIVE_INFINITY;
  const isCut = all.length > most || outcome.ends === 'length';
  return { pieces: all.slice(0, most), finish: isCut ? 'length' : 'stop' };
}

/** Where to wait within the text, in order. */
function placesIn({ pausesAt = [] }: Written): number[] {
  return pausesAt.filter((at) => at !== 'headers').toSorted((a, b) => a - b);
}

function choice(delta: JsonObject, finish: string | null = null): JsonObject {
  return { index: 0, delta, finish_reason: finish, logprobs: null };
}

function event(completing: Completing, choices: readonly JsonObject[], more: JsonObject = {}): string {
  return `data: ${JSON.stringify({ ...common(completing, 'chat.completion.chunk'), choices, ...more })}\n\n`;
}

function common({ id, body }: Completing, object: string): JsonObject {
  return { id, object, created: CREATED, model: textAt(body, 'model') ?? '' };
}

/** Seconds since 1970. The same in every run. */
const CREATED = 1_790_000_000;

function usageOf({ promptTokens, cachedTokens }: Completing, pieces: readonly string[]): JsonObject {
  const written = pieces.length;
  return {
    prompt_tokens: promptTokens,
    completion_tokens: written,
    total_tokens: promptTokens + written,
    prompt_tokens_details: { cached_tokens: cachedTokens },
  };
}

/** Tokens of what two prompts have in common from their beginning. */
export function sharedTokens(before: string, now: string): number {
  let at = 0;
  while (at < before.length && before[at] === now[at]) at += 1;
  return tokensOf(now.slice(0, at));
}

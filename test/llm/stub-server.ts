import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** One answer of the server. Where it does not end the response, the server stays silent. */
export type StubAnswer = (response: ServerResponse) => unknown;

export interface StubServer {
  /** Its base URL, with `/v1`. */
  readonly url: string;
  readonly asked: readonly {
    readonly headers: IncomingHttpHeaders;
    readonly body: Readonly<Record<string, unknown>>;
  }[];
  /** What the next requests are answered with, in order; the last one stays. */
  answerWith(...answers: StubAnswer[]): void;
}

/** A server on loopback that says what it is told to, until the end of the test. */
export async function startStubServer(...first: StubAnswer[]): Promise<StubServer> {
  let answers = first;
  const asked: StubServer['asked'][number][] = [];
  const server = createServer(async (request, response) => {
    asked.push({ headers: request.headers, body: JSON.parse(await text(request)) });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    await answer?.(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answerWith(...next) {
      answers = next;
    },
  };
}

/** Writes the pieces as a stream of chunks, then how it ended and what it took. */
export function writing(pieces: readonly string[], { finish = 'stop', usage = [100, 20] }: Ending = {}): StubAnswer {
  return (response) => {
    begin(response, pieces);
    send(response, { choices: [{ index: 0, delta: {}, finish_reason: finish }] });
    if (usage) send(response, { choices: [], usage: { prompt_tokens: usage[0], completion_tokens: usage[1] } });
    response.end('data: [DONE]\n\n');
  };
}

interface Ending {
  readonly finish?: string;
  /** Tokens in and out; null where the server does not say. */
  readonly usage?: readonly [number, number] | null;
}

/** Writes the pieces and goes on no further. */
export function stuckAfter(pieces: readonly string[]): StubAnswer {
  return (response) => begin(response, pieces);
}

/** Writes the pieces, then closes as if that were all. */
export function closingAfter(pieces: readonly string[]): StubAnswer {
  return (response) => {
    begin(response, pieces);
    response.end();
  };
}

/** Writes the pieces, and cuts the connection when they have been read. */
export function breakingAfter(pieces: readonly string[], isRead: Promise<unknown>): StubAnswer {
  return async (response) => {
    begin(response, pieces);
    await isRead;
    response.destroy();
  };
}

/** Cuts the connection before any answer. */
export const hangingUp: StubAnswer = (response) => response.destroy();

export function refusing(
  status: number,
  error: object = {},
  headers: Readonly<Record<string, string>> = {},
): StubAnswer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error }));
  };
}

/** Sends a chunk that is written as it is given. */
export function sending(...lines: readonly string[]): StubAnswer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(lines.map((line) => `data: ${line}\n\n`).join(''));
  };
}

function begin(response: ServerResponse, pieces: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  for (const content of pieces) send(response, { choices: [{ index: 0, delta: { content }, finish_reason: null }] });
}

function send(response: ServerResponse, chunk: object): void {
  response.write(`data: ${JSON.stringify({ object: 'chat.completion.chunk', ...chunk })}\n\n`);
}

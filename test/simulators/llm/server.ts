import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isObject, type Json, parseJson } from '../json.ts';
import type { Refusal } from './outcome.ts';
import { refuses } from './outcome.ts';

export interface LlmServer {
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** A path and what it does; told the body, and when the client is gone. */
export type Route = (call: Call, response: ServerResponse) => Promise<void>;

export interface Call {
  readonly body: Json;
  readonly authorization: string | undefined;
  readonly gone: AbortSignal;
}

/** Listens on loopback, at a port that was free. `routes`: `POST /v1/chat/completions` and the like. */
export async function listen(routes: Readonly<Record<string, Route>>): Promise<LlmServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const route = routes[`${request.method} ${path}`] ?? unknownPath(path);
    const leaving = new AbortController();
    response.on('close', () => leaving.abort());
    readBody(request)
      .then((body) => route({ body, authorization: request.headers.authorization, gone: leaving.signal }, response))
      .catch((cause: unknown) => {
        if (response.headersSent) response.destroy();
        else
          refuse(refuses(500, { message: `the stand-in itself failed: ${String(cause)}`, type: 'stand-in' }), response);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function refuse({ status, headers, error }: Refusal, response: ServerResponse): void {
  const body = { error: { code: null, param: null, ...error } };
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<Json> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const parsed = parseJson(Buffer.concat(parts).toString());
  return isObject(parsed) ? parsed : null;
}

function unknownPath(path: string): Route {
  return async (_, response) =>
    refuse(refuses(404, { message: `Unknown address: ${path}`, type: 'invalid_request_error' }), response);
}

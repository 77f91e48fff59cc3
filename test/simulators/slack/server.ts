import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JsonObject } from '../json.ts';
import { answerTo } from './answers.ts';
import type { Faults } from './faults.ts';
import type { Platform } from './platform.ts';
import { Refused } from './refused.ts';
import { argumentsOf, readBytes, uploadedBytes } from './request-body.ts';
import { type ApiCall, json, type Outcome, outcomeOf } from './web-api.ts';

export interface SlackServer {
  readonly server: Server;
  readonly port: number;
  close(): Promise<void>;
}

export interface Routes {
  readonly platform: Platform;
  readonly faults: Faults;
  readonly calls: ApiCall[];
  readonly callApi: (method: string, token: string | undefined, args: JsonObject) => Outcome;
}

/** Listens before anything else is known: the address is part of what the rest is made of. */
export async function listen(routes: () => Routes): Promise<SlackServer> {
  const server = createServer((request, response) => {
    serve(routes(), request)
      .then((outcome) => respond(outcome, request, response))
      .catch((cause: unknown) => {
        response.writeHead(500).end(`the stand-in itself failed: ${String(cause)}`);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    server,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(routes: Routes, request: IncomingMessage): Promise<Outcome> {
  const [, area, name = ''] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
  const contentType = request.headers['content-type'] ?? '';
  const bytes = await readBytes(request);
  if (area === 'upload') return upload(routes, name, uploadedBytes(contentType, bytes));
  const args = argumentsOf(contentType, bytes.toString());
  if (area === 'response') return answer(routes, name, args);
  if (area !== 'api') return { kind: 'response', status: 404, headers: {}, body: '' };
  const { token: inForm, ...rest } = args;
  const header = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  return routes.callApi(name, header ?? (typeof inForm === 'string' ? inForm : undefined), rest);
}

/** Slack answers a post it does not take at a `response_url` with 404. */
function answer({ platform, faults, calls }: Routes, id: string, args: JsonObject): Outcome {
  const fault = faults.strike('response_url', args);
  const log = (given: JsonObject | undefined) => {
    const atMs = platform.world.clock.nowMs();
    calls.push({ method: 'response_url', token: undefined, args, atMs, answer: given, fault: fault?.do });
    platform.world.changed();
  };
  if (fault && fault.do !== 'reset-after-effect') {
    log(undefined);
    return outcomeOf(fault.do, fault.retryAfterSec, fault.error);
  }
  try {
    answerTo(platform, platform.responseUrls.use(id), args);
    log({ ok: true });
    return fault ? { kind: 'reset' } : { kind: 'response', status: 200, headers: {}, body: 'ok' };
  } catch (refusal) {
    if (!(refusal instanceof Refused)) throw refusal;
    log({ ok: false, error: refusal.error, ...refusal.more });
    return json(404, { ok: false, error: refusal.error });
  }
}

function upload({ platform, faults, calls }: Routes, id: string, bytes: Buffer): Outcome {
  const args = { file: id, length: bytes.length };
  const fault = faults.strike('upload', args);
  const file = platform.world.files.get(id);
  const atMs = platform.world.clock.nowMs();
  calls.push({ method: 'upload', token: undefined, args, atMs, answer: { ok: !fault }, fault: fault?.do });
  if (fault && fault.do !== 'reset-after-effect') return outcomeOf(fault.do, fault.retryAfterSec, fault.error);
  if (!file || file.length !== bytes.length) return { kind: 'response', status: 400, headers: {}, body: 'bad upload' };
  file.bytes = bytes;
  return fault ? { kind: 'reset' } : { kind: 'response', status: 200, headers: {}, body: `OK - ${bytes.length}` };
}

function respond(outcome: Outcome, request: IncomingMessage, response: ServerResponse): void {
  if (outcome.kind === 'silence') return;
  if (outcome.kind === 'reset') return void request.socket.destroy();
  response.writeHead(outcome.status, outcome.headers).end(outcome.body);
}

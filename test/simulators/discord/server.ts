import { createServer, type IncomingMessage, type Server } from 'node:http';
import { readBody } from './request-body.ts';
import type { Incoming, Outcome } from './rest.ts';

export interface DiscordServer {
  readonly server: Server;
  readonly port: number;
  close(): Promise<void>;
}

/** Listens before anything else is known: the address is part of what the rest is made of. */
export async function listen(rest: () => (incoming: Incoming) => Promise<Outcome>): Promise<DiscordServer> {
  const server = createServer((request, response) => {
    receive(request)
      .then((incoming) => rest()(incoming))
      .then((outcome) => {
        if (outcome.kind === 'silence') return;
        if (outcome.kind === 'reset') return void request.socket.destroy();
        response.writeHead(outcome.status, outcome.headers).end(outcome.body);
      })
      .catch((cause: unknown) => {
        // Not a 5xx: the client would try that again.
        response.writeHead(418).end(`the stand-in itself failed: ${cause instanceof Error ? cause.stack : cause}`);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
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

async function receive(request: IncomingMessage): Promise<Incoming> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api(\/v10)?/, ''),
    query: url.searchParams,
    authorization: request.headers.authorization,
    ...(await readBody(request)),
  };
}

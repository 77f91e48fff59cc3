import { createServer, type Server, type ServerResponse } from 'node:http';
import { portFault } from '../core/errors.ts';
import { METRICS_TYPE, type Metrics } from './metrics.ts';

export interface HealthParts {
  readonly port: number;
  readonly metrics: Metrics;
  /** Resolves when the store answers, and rejects when it does not. */
  readonly reachStore: () => Promise<unknown>;
}

export interface Health {
  /** From now on there is somebody to answer; until then, and once `stopping` was told, `/readyz` says no. */
  ready(): void;
  stopping(): void;
  close(): Promise<void>;
}

/** Whoever asks has no time to wait for a store that hangs. */
const STORE_MAX_MS = 2_000;
/** Only what runs on the same machine, or in the same pod, may ask. */
const HOST = '127.0.0.1';

/**
 * Answers `/healthz` (the process runs), `/readyz` (it is connected, and its store answers) and `/metrics`. Throws
 * ConfigError where the port can not be had.
 */
export async function startHealth({ port, metrics, reachStore }: HealthParts): Promise<Health> {
  let isReady = false;
  const answer = async (path: string, response: ServerResponse) => {
    switch (path) {
      case '/healthz':
        return say(response, 200, 'ok');
      case '/readyz':
        return isReady && (await isReached(reachStore)) ? say(response, 200, 'ready') : say(response, 503, 'not ready');
      case '/metrics':
        return say(response, 200, await metrics.text(), METRICS_TYPE);
      default:
        return say(response, 404, 'There are /healthz, /readyz and /metrics.');
    }
  };
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    answer(path, response).catch(() => say(response, 500, 'failed'));
  });
  await listen(server, port);
  return {
    ready() {
      isReady = true;
    },
    stopping() {
      isReady = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function say(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(`${text.trimEnd()}\n`);
}

async function isReached(reachStore: () => Promise<unknown>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(resolve, STORE_MAX_MS, false);
  const reached = reachStore().then(
    () => true,
    () => false,
  );
  return Promise.race([reached, late]).finally(() => clearTimeout(timer));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(portFault(cause, 'HEALTH_PORT', port)));
    server.listen(port, HOST, resolve);
  });
}

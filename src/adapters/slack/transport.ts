import {
  type App,
  HTTPModuleFunctions,
  HTTPReceiver,
  type Logger,
  type Receiver,
  SocketModeReceiver,
} from '@slack/bolt';
import { portFault } from '../../core/errors.ts';
import { clientOptions } from './client.ts';
import { createReplays, Replayed } from './replays.ts';
import { keepConnected, type SocketLife } from './socket-life.ts';
import type { SlackLog } from './vendor-log.ts';

/** How Slack reaches us. */
export type TransportConfig = { readonly apiUrl?: string } & (
  | { readonly transport: 'socket'; readonly appToken: string }
  | { readonly transport: 'http'; readonly signingSecret: string; readonly port: number }
);

export interface Transport {
  readonly receiver: Receiver;
  /** Begins to take what Slack sends. Throws ConfigError or BriefingError where that can not be. */
  open(): Promise<void>;
  /** Takes nothing more. */
  close(): Promise<void>;
}

export interface TransportParts {
  readonly logger: Logger;
  readonly log: SlackLog;
  /** Called with everything before Slack is told that we have it. Rejecting, Slack is not told, and sends it again. */
  readonly before: (body: unknown) => Promise<void>;
}

/** Without an answer to our pings for so long, a connection is dead. */
const PING_MAX_MS = 3_000;
/** Requests under way are given so long. */
const CLOSE_MAX_MS = 3_000;

export function createTransport(config: TransportConfig, parts: TransportParts): Transport {
  return config.transport === 'socket' ? createSocket(config, parts) : createHttp(config, parts);
}

function createSocket(
  { appToken, apiUrl }: Extract<TransportConfig, { transport: 'socket' }>,
  { logger, log, before }: TransportParts,
): Transport {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    clientPingTimeout: PING_MAX_MS,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(apiUrl, logger) },
  });
  let life: SocketLife | undefined;
  return {
    receiver: heeding(receiver, before),
    async open() {
      life = await keepConnected(receiver.client, log);
    },
    close: async () => life?.stop(),
  };
}

function createHttp(
  { signingSecret, port }: Extract<TransportConfig, { transport: 'http' }>,
  { logger, before }: TransportParts,
): Transport {
  const replays = createReplays(Date.now);
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    endpoints: ['/slack/events'],
    // What Slack says it sends again may be the same to the byte; it has no second effect, and is no fault.
    customPropertiesExtractor: ({ headers }) =>
      headers['x-slack-retry-num'] === undefined ? { signature: headers['x-slack-signature'] } : {},
    async processEventErrorHandler(failed) {
      if (!(failed.error instanceof Replayed)) return HTTPModuleFunctions.defaultProcessEventErrorHandler(failed);
      failed.response.writeHead(401).end();
      return true;
    },
  });
  const beforeOnce: Before = async (body, { signature } = {}) => {
    if (typeof signature !== 'string') return await before(body);
    if (!replays.admit(signature)) throw new Replayed();
    try {
      await before(body);
    } catch (cause) {
      replays.release(signature);
      throw cause;
    }
  };
  let server: { closeAllConnections(): void } | undefined;
  return {
    receiver: heeding(receiver, beforeOnce),
    async open() {
      try {
        server = await receiver.start(port);
      } catch (cause) {
        throw portFault(cause, 'PORT', port);
      }
    },
    async close() {
      const closing = server;
      if (!closing) return;
      server = undefined;
      const timer = setTimeout(() => closing.closeAllConnections(), CLOSE_MAX_MS);
      await receiver.stop();
      clearTimeout(timer);
    },
  };
}

/** `about`: what the receiver tells of the request besides. */
type Before = (body: unknown, about?: Readonly<Record<string, unknown>>) => Promise<void>;

/**
 * The receiver, with `before` in front of the app. Bolt tells Slack that it has an event before any listener hears of it;
 * what a crash takes away then, nobody sends again.
 */
function heeding(receiver: Receiver, before: Before): Receiver {
  return {
    init(app: App) {
      const front: App = Object.create(app, {
        processEvent: {
          value: async (event: Parameters<App['processEvent']>[0]) => {
            await before(event.body, event.customProperties);
            await app.processEvent(event);
          },
        },
      });
      receiver.init(front);
    },
    start: (...given) => receiver.start(...given),
    stop: (...given) => receiver.stop(...given),
  };
}

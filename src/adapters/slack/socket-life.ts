import { setTimeout as sleep } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import { ConfigError } from '../../core/errors.ts';
import { refusalWord, toFailure } from './failures.ts';
import { unreachable } from './installation.ts';
import type { SlackLog } from './vendor-log.ts';

type Client = SocketModeReceiver['client'];

/** A connection that is made again whenever it ends. */
export interface SocketLife {
  stop(): Promise<void>;
}

/** A connection has to be there, with Slack's hello, within this time. */
const CONNECT_MAX_MS = 10_000;
/** Slack closes what it wants closed at once; after this we do not wait for it to. */
const CLOSE_MAX_MS = 500;
/** One that held for less was none: the next try waits. */
const HELD_MS = 5_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;
const SHORT_WAIT_MS = 1_000;
const FIRST_TRIES = 3;

/**
 * Connects, and resolves when that is done. The client must not reconnect by itself: it waits seconds before each try, in
 * which commands fail, and ends the process where Slack does not let it in. Throws ConfigError when Slack does not take
 * the app token, BriefingError when Slack can not be reached.
 */
export async function keepConnected(client: Client, log: SlackLog): Promise<SocketLife> {
  const stopping = new AbortController();
  let connection = await firstConnection(client);

  async function live(): Promise<void> {
    for (let shortOnes = 0; ; ) {
      await connection.ended;
      if (stopping.signal.aborted) return;
      const endedAt = performance.now();
      shortOnes = endedAt - connection.since < HELD_MS ? shortOnes + 1 : 0;
      // Not at once again and again, but a connection that Slack wants to be another is no failure.
      await sleep(Math.min(SHORT_WAIT_MS, waitMs(shortOnes)), undefined, { signal: stopping.signal });
      connection = await connectAgain();
      log.info({ afterMs: Math.round(connection.since - endedAt) }, 'connected to Slack again');
    }
  }

  async function connectAgain(): Promise<Connection> {
    for (let failed = 1; ; failed += 1) {
      try {
        return await connect(client);
      } catch (cause) {
        const failure = toFailure(cause);
        const pauseMs = failure.kind === 'busy' ? failure.waitMs : waitMs(failed + 1);
        log.warn({ refused: refusalWord(cause), failed, pauseMs }, 'Slack can not be connected to; trying again');
        await sleep(pauseMs, undefined, { signal: stopping.signal });
      }
    }
  }

  const living = live().catch(() => {});
  return {
    async stop() {
      stopping.abort();
      await hangUp(client);
      await Promise.race([living, sleep(CLOSE_MAX_MS, undefined, { ref: false })]);
    },
  };
}

async function firstConnection(client: Client): Promise<Connection> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connect(client);
    } catch (cause) {
      const failure = toFailure(cause);
      if (failure.kind === 'refused') {
        throw new ConfigError([`SLACK_APP_TOKEN is not accepted by Slack: ${refusalWord(cause)}.`]);
      }
      if (attempt >= FIRST_TRIES) throw unreachable(cause);
      await sleep(failure.kind === 'busy' ? failure.waitMs : waitMs(attempt));
    }
  }
}

interface Connection {
  readonly since: number;
  /** Resolves when the connection ends, or Slack has asked for another. */
  readonly ended: Promise<void>;
}

async function connect(client: Client): Promise<Connection> {
  const ended = Promise.withResolvers<void>();
  const asked = (text: unknown) => {
    // Long enough for Slack to close it; what it holds back then we do not wait for.
    if (typeof text === 'string' && isGoodbye(text)) setTimeout(end, CLOSE_MAX_MS).unref();
  };
  const end = () => {
    client.off('ws_message', asked);
    client.off('disconnected', end);
    ended.resolve();
  };
  const started = client.start();
  try {
    await Promise.race([started, noHello()]);
  } catch (cause) {
    started.catch(() => {});
    await hangUp(client);
    throw cause;
  }
  client.on('ws_message', asked);
  client.on('disconnected', end);
  return { since: performance.now(), ended: ended.promise };
}

async function noHello(): Promise<never> {
  await sleep(CONNECT_MAX_MS, undefined, { ref: false });
  throw new Error('Slack did not say hello');
}

function isGoodbye(text: string): boolean {
  return /^\s*\{[^{]*"type"\s*:\s*"disconnect"/.test(text);
}

async function hangUp(client: Client): Promise<void> {
  await Promise.race([client.disconnect(), sleep(CLOSE_MAX_MS, undefined, { ref: false })]);
}

/** None after a connection that held, nor after the first that did not. */
function waitMs(failures: number): number {
  return failures <= 1 ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 2));
}

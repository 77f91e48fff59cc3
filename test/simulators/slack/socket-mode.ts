import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject, parseJson, textAt } from '../json.ts';
import { openSocket, type Socket } from './socket.ts';
import type { Ack, Envelope, Transport } from './transport.ts';
import type { World } from './world.ts';

/** Slack's end of Socket Mode: tickets, connections, envelopes, and what can happen to them. */
export interface SocketMode extends Transport {
  /** Those that Slack believes in: a deaf one is among them. */
  readonly connections: readonly Socket[];
  /** How many there have been. */
  readonly opened: () => number;
  ticketUrl(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Slack asks the app to connect anew, as it does every few hours. The asked ones get nothing more. */
  refresh(reason?: 'warning' | 'refresh_requested'): void;
  /** The connections break without a word. */
  drop(): void;
  /** The connections stay open, but nothing is heard or said on them any more. */
  goDeaf(): void;
  /** The next upgrades are answered with 503. */
  refuseUpgrades(times: number): void;
  close(): Promise<void>;
}

interface Parts {
  readonly world: World;
  readonly port: () => number;
  readonly random: () => number;
  readonly ackTimeoutMs: number;
  readonly pingIntervalMs: number;
}

export function createSocketMode(parts: Parts): SocketMode {
  const { world, random, ackTimeoutMs } = parts;
  const server = new WebSocketServer({ noServer: true, autoPong: false });
  const tickets = new Set<string>();
  const sockets = new Set<Socket>();
  const waiting = new Map<string, { readonly socket: Socket; settle(ack: Ack): void }>();
  let opened = 0;
  let refusals = 0;

  function accept(raw: WebSocket): void {
    const socket = openSocket(raw, {
      pingIntervalMs: parts.pingIntervalMs,
      onText: receive,
      onClose() {
        sockets.delete(socket);
        for (const each of waiting.values()) {
          if (each.socket === socket) each.settle({ outcome: 'failed', ms: 0, reason: 'connection_failed' });
        }
        world.changed();
      },
    });
    sockets.add(socket);
    opened += 1;
    socket.say({
      type: 'hello',
      num_connections: sockets.size,
      connection_info: { app_id: world.app.id },
      debug_info: { host: 'applink-1', build_number: 1, approximate_connection_time: 18_060 },
    });
    world.changed();
  }

  function receive(text: string): void {
    const said = parseJson(text);
    if (!isObject(said)) return;
    const { payload } = said;
    const body = typeof payload === 'string' || isObject(payload) ? payload : undefined;
    waiting.get(textAt(said, 'envelope_id') ?? '')?.settle({ outcome: 'acked', ms: 0, body });
  }

  function send({ type, payload, retry }: Envelope): Promise<Ack> {
    const candidates = [...sockets].filter(({ state }) => state !== 'closing');
    const socket = candidates[Math.floor(random() * candidates.length)];
    if (!socket) return Promise.resolve({ outcome: 'failed', ms: 0, reason: 'connection_failed' });
    const envelopeId = world.newId('env');
    const started = performance.now();
    return new Promise((resolve) => {
      const settle = (ack: Ack) => {
        waiting.delete(envelopeId);
        callOff();
        resolve({ ...ack, ms: performance.now() - started });
      };
      const callOff = world.clock.after(ackTimeoutMs, () => settle({ outcome: 'timeout', ms: 0, reason: 'timeout' }));
      waiting.set(envelopeId, { socket, settle });
      socket.say({
        envelope_id: envelopeId,
        type,
        payload,
        accepts_response_payload: type !== 'events_api',
        ...(type === 'events_api' ? { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' } : {}),
      });
    });
  }

  return {
    get connections() {
      return [...sockets];
    },
    opened: () => opened,
    ticketUrl() {
      const ticket = world.newId('ticket');
      tickets.add(ticket);
      return `ws://127.0.0.1:${parts.port()}/link/?ticket=${ticket}&app_id=${world.app.id}`;
    },
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
      const status = refusals > 0 ? '503 Service Unavailable' : tickets.delete(ticket) ? undefined : '403 Forbidden';
      if (refusals > 0) refusals -= 1;
      if (status) return void socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
      server.handleUpgrade(request, socket, head, accept);
    },
    send,
    refresh(reason = 'refresh_requested') {
      for (const socket of sockets) {
        socket.say({ type: 'disconnect', reason, debug_info: { host: 'applink-1' } });
        socket.state = 'closing';
      }
    },
    drop() {
      for (const socket of [...sockets]) socket.break();
    },
    goDeaf() {
      for (const socket of sockets) socket.goDeaf();
    },
    refuseUpgrades(times) {
      refusals += times;
    },
    async close() {
      await Promise.all([...sockets].map((socket) => socket.hangUp()));
      server.close();
    },
  };
}

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { JsonObject } from '../../json.ts';
import { IDENTIFIES_A_DAY } from '../limits.ts';
import { may } from '../permissions.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import { type Connection, openConnection } from './connection.ts';
import { hear } from './hearing.ts';
import { INTENTS } from './intents.ts';
import { type Session, sayTo, wants } from './session.ts';
import type { GatewayState } from './state.ts';

/** What the app is told of. With a channel, only where its bot can see that. */
export interface Event {
  readonly name: string;
  readonly guild?: string | undefined;
  readonly channel?: string | undefined;
  /** The new message or interaction it tells of, by which it can be repeated. */
  readonly subject?: string | undefined;
  payload(view: { readonly content: boolean }): JsonObject;
}

export interface Gateway extends Pick<GatewayState, 'counts'> {
  /** Those that are open, zombies too. */
  readonly connections: readonly Connection[];
  readonly sessions: readonly Session[];
  /** The codes with which connections ended, oldest first; 1006 where nobody said goodbye. */
  readonly closes: readonly number[];
  readonly url: string;
  identifiesLeft(): number;
  dispatch(event: Event): void;
  /** Dispatches a message or interaction a second time, as a new event. */
  repeat(id: string): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;

  /** Asks the app to connect anew and resume (op 7). */
  reconnect(): void;
  /** Ends the sessions (op 9). Where they can not be resumed they are forgotten. */
  invalidate(options: { readonly resumable: boolean }): void;
  /** The connections break without a word; the sessions can be resumed. */
  drop(): void;
  /** The connections stay open, but nothing is heard or said on them: heartbeats too get no answer. */
  zombie(): void;
  /** Closes them with a code of Discord's, such as 4000. */
  closeWith(code: number): void;
  /** Forgets the sessions of those who are away, so that a resume is answered with op 9. */
  forget(): void;
  /** New connections get 503 until `accept`. */
  refuse(): void;
  accept(): void;
  close(): Promise<void>;
}

export function createGateway(world: World, settings: Settings, port: () => number): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const address = (path: string) => `ws://127.0.0.1:${port()}/${path}`;
  const counts = { connected: 0, identified: 0, resumed: 0, heartbeats: 0, refused: 0 };
  const state: GatewayState = { world, settings, connections: new Map(), sessions: new Map(), counts, address };
  const { connections, sessions } = state;
  const log = new Map<string, Event>();
  const closes: number[] = [];
  let refusing = false;

  function connect(raw: WebSocket): void {
    const connection = openConnection(raw, {
      nowMs: world.clock.nowMs,
      onMessage: (message) => hear(state, connection, message),
      onClose(code) {
        const session = connections.get(connection);
        connections.delete(connection);
        closes.push(code);
        if (session?.connection === connection) session.connection = null;
        // Who says goodbye in this way does not mean to come back.
        if (session && (code === 1_000 || code === 1_001)) sessions.delete(session.id);
        world.changed();
      },
    });
    connections.set(connection, undefined);
    counts.connected += 1;
    connection.say({ op: 10, d: { heartbeat_interval: settings.heartbeatIntervalMs, _trace: [] }, s: null, t: null });
    world.changed();
  }

  function dispatch(event: Event): void {
    const { name, guild, channel, subject, payload } = event;
    if (subject) log.set(subject, event);
    if (!canSee(world, channel)) return;
    for (const session of sessions.values()) {
      if (!wants(session, name, guild)) continue;
      const content = settings.privilegedIntents.messageContent && (session.intents & INTENTS.MESSAGE_CONTENT) !== 0;
      sayTo(session, name, payload({ content }));
    }
  }

  const each = (act: (connection: Connection) => void) => [...connections.keys()].forEach(act);

  return {
    get connections() {
      return [...connections.keys()];
    },
    get sessions() {
      return [...sessions.values()];
    },
    counts,
    closes,
    get url() {
      return address('gateway');
    },
    identifiesLeft: () => Math.max(IDENTIFIES_A_DAY - counts.identified, 0),
    dispatch,
    repeat(id) {
      const event = log.get(id);
      if (!event) throw new Error(`nothing was told of ${id}`);
      dispatch(event);
    },
    upgrade(request, socket, head) {
      const version = new URL(request.url ?? '/', 'http://localhost').searchParams.get('v');
      if (refusing) {
        counts.refused += 1;
        world.changed();
        return void socket.end('HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      }
      server.handleUpgrade(request, socket, head, (raw) => {
        if (version === '10') connect(raw);
        else raw.close(4_012, 'Invalid API version.');
      });
    },
    reconnect: () => each((connection) => connection.say({ op: 7, d: null })),
    invalidate({ resumable }) {
      for (const [connection, session] of connections) {
        connection.say({ op: 9, d: resumable });
        connections.set(connection, undefined);
        if (session) session.connection = null;
      }
      if (!resumable) sessions.clear();
    },
    drop: () => each((connection) => connection.drop()),
    zombie: () =>
      each((connection) => {
        connection.state = 'zombie';
      }),
    closeWith: (code) => each((connection) => connection.close(code, 'as the test asked')),
    forget() {
      for (const session of sessions.values()) if (!session.connection) sessions.delete(session.id);
    },
    refuse() {
      refusing = true;
    },
    accept() {
      refusing = false;
    },
    async close() {
      each((connection) => connection.drop());
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function canSee(world: World, id: string | undefined): boolean {
  const channel = id === undefined ? undefined : world.channels.get(id);
  return !channel || channel.deleted || may(world, channel, world.app.id, 'VIEW_CHANNEL');
}

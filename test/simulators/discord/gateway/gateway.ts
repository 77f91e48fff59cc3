import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type JsonObject, numberAt, objectAt, textAt } from '../../json.ts';
import { guildCreateJson } from '../payloads/guild.ts';
import { userJson } from '../payloads/user.ts';
import { may } from '../permissions.ts';
import type { Settings } from '../settings.ts';
import { shardOf } from '../snowflakes.ts';
import type { World } from '../world.ts';
import { type Connection, openConnection } from './connection.ts';
import { identify } from './identify.ts';
import { INTENTS } from './intents.ts';
import { replayAfter, type Session, sayTo, wants } from './session.ts';

/** What the app is told of. With a channel, only where its bot can see that. */
export interface Event {
  readonly name: string;
  readonly guild?: string | undefined;
  readonly channel?: string | undefined;
  /** The new message or interaction it tells of, by which it can be repeated. */
  readonly subject?: string | undefined;
  payload(view: { readonly content: boolean }): JsonObject;
}

export interface Gateway {
  /** Those that are open, zombies too. */
  readonly connections: readonly Connection[];
  readonly sessions: readonly Session[];
  /** What the app did so far. */
  readonly counts: { connected: number; identified: number; resumed: number; heartbeats: number; refused: number };
  /** The codes with which connections ended, oldest first. */
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

interface Parts {
  readonly world: World;
  readonly settings: Settings;
  readonly port: () => number;
  readonly identifiesADay: number;
}

export function createGateway({ world, settings, port, identifiesADay }: Parts): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const connections = new Map<Connection, Session | undefined>();
  const sessions = new Map<string, Session>();
  const log = new Map<string, Event>();
  const closes: number[] = [];
  const counts = { connected: 0, identified: 0, resumed: 0, heartbeats: 0, refused: 0 };
  let refusing = false;
  const address = (path: string) => `ws://127.0.0.1:${port()}/${path}`;

  function connect(raw: WebSocket): void {
    const connection = openConnection(raw, {
      nowMs: world.clock.nowMs,
      onMessage: (message) => hear(connection, message),
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

  function hear(connection: Connection, message: JsonObject): void {
    const given = objectAt(message, 'd') ?? {};
    const known = connections.get(connection);
    switch (message.op) {
      case 1:
        counts.heartbeats += 1;
        if (connection.say({ op: 11 })) world.changed();
        return;
      case 2:
        if (known) connection.close(4_005, 'Already authenticated.');
        else begin(connection, given);
        return;
      case 6:
        if (known) connection.close(4_005, 'Already authenticated.');
        else resume(connection, given);
        return;
      case 3:
      case 4:
      case 8:
        if (!known) connection.close(4_003, 'Not authenticated.');
        return;
      default:
        connection.close(4_001, 'Unknown opcode.');
    }
  }

  function begin(connection: Connection, given: JsonObject): void {
    const identity = identify(given, settings);
    if ('closeWith' in identity) {
      connection.close(identity.closeWith, identity.reason);
      return;
    }
    counts.identified += 1;
    const session: Session = { id: `session-${counts.identified}`, ...identity, connection, said: [] };
    sessions.set(session.id, session);
    connections.set(connection, session);
    const bot = world.users.get(world.app.id);
    const guilds = [...world.guilds.values()].filter(
      ({ id, members }) => members.has(world.app.id) && shardOf(id, session.shards) === session.shard,
    );
    sayTo(session, 'READY', {
      v: 10,
      user: bot ? userJson(bot) : {},
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: address('gateway-resume'),
      shard: [session.shard, session.shards],
      application: { id: world.app.id, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
      user_settings: {},
    });
    if ((session.intents & INTENTS.GUILDS) !== 0) {
      for (const guild of guilds) {
        if (guild.available) sayTo(session, 'GUILD_CREATE', guildCreateJson(world, guild));
      }
    }
    world.changed();
  }

  function resume(connection: Connection, given: JsonObject): void {
    const session = sessions.get(textAt(given, 'session_id') ?? '');
    const seq = numberAt(given, 'seq') ?? 0;
    if (textAt(given, 'token') !== settings.token) connection.close(4_004, 'Authentication failed.');
    else if (!session) connection.say({ op: 9, d: false });
    else if (seq > session.said.length) connection.close(4_007, 'Invalid seq.');
    else goOn(connection, session, seq);
  }

  function goOn(connection: Connection, session: Session, seq: number): void {
    session.connection = connection;
    connections.set(connection, session);
    counts.resumed += 1;
    replayAfter(session, seq);
    sayTo(session, 'RESUMED', { _trace: [] });
    world.changed();
  }

  function canSee(id: string | undefined): boolean {
    const channel = id === undefined ? undefined : world.channels.get(id);
    return !channel || channel.deleted || may(world, channel, world.app.id, 'VIEW_CHANNEL');
  }

  function dispatch(event: Event): void {
    const { name, guild, channel, subject, payload } = event;
    if (subject) log.set(subject, event);
    if (!canSee(channel)) return;
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
    identifiesLeft: () => Math.max(identifiesADay - counts.identified, 0),
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

import { Socket } from 'node:net';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolConfig, TypeOverrides } from 'pg';
import { cleanText } from './clean-text.ts';
import type { Tables } from './tables.ts';

/** A pool of connections to one server, made as they are needed. */
export interface Line {
  readonly db: Kysely<Tables>;
  /** Waits for what is under way. */
  close(): Promise<void>;
  /** Cuts every connection at once; what is under way fails. */
  cut(): void;
}

export function openLine(config: PoolConfig): Line {
  const types = new TypeOverrides();
  // Times and counts, all far below 2^53.
  types.setTypeParser(INT8, Number);
  const sockets = new Set<Socket>();
  const stream = () => keep(new Socket(), sockets);
  const pool = new Pool({ application_name: 'wirebrief', keepAlive: true, types, stream, ...config });
  // A connection was lost while nobody asked it anything, idle or between two queries of a transaction. Without a
  // listener that would end the process; whoever uses it next is told, and a new one is made.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [cleanText()] });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    db,
    close: async () => {
      await db.destroy();
      // `pg` forgets the socket of a connection whose password it could not send.
      cut();
    },
    cut,
  };
}

/** The type of `bigint`, which `pg` would give as a string. */
const INT8 = 20;

function keep(socket: Socket, sockets: Set<Socket>): Socket {
  sockets.add(socket);
  return socket.once('close', () => sockets.delete(socket));
}

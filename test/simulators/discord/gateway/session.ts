import type { JsonObject } from '../../json.ts';
import { shardOf } from '../snowflakes.ts';
import type { Connection } from './connection.ts';
import { hears } from './intents.ts';

/** What an app has identified for. It outlives its connection, and keeps what was said for a resume. */
export interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  /** Null while the app is away. */
  connection: Connection | null;
  /** Everything said so far; the n-th has the sequence number n + 1. */
  readonly said: { readonly name: string; readonly data: JsonObject }[];
}

export function wants(session: Session, name: string, guild: string | undefined): boolean {
  return shardOf(guild, session.shards) === session.shard && hears(session.intents, name, guild);
}

export function sayTo(session: Session, name: string, data: JsonObject): void {
  // The data as they are now: what they tell of may have changed when they are said again.
  session.said.push({ name, data: JSON.parse(JSON.stringify(data)) });
  repeat(session, session.said.length);
}

/** Says again what came after a sequence number. */
export function replayAfter(session: Session, seq: number): void {
  for (let next = seq + 1; next <= session.said.length; next += 1) repeat(session, next);
}

function repeat(session: Session, seq: number): void {
  const event = session.said[seq - 1];
  if (event) session.connection?.say({ op: 0, t: event.name, s: seq, d: event.data });
}

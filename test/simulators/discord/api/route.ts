import type { Json, JsonObject } from '../../json.ts';
import { may, type Permission } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import { missing, unknown } from '../refused.ts';
import type { Channel, Message } from '../world.ts';

/** A call as it came in, its place in the path read. */
export interface Request {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
  readonly files: readonly JsonObject[];
}

/** One route of the API. `run` throws Refused or Broken; undefined is sent as 204. */
export interface Route {
  /** Whether the bot's token is asked for. */
  readonly auth?: 'none';
  run(platform: Platform, request: Request): Json | undefined;
}

/** By method and path, as in `GET /channels/:channel`. */
export type Routes = Readonly<Record<string, Route>>;

/** The channel in the path, if the bot can see it and may do this there. */
export function reachChannel({ world }: Platform, { params }: Request, ...needed: readonly Permission[]): Channel {
  const channel = world.channels.get(params.channel ?? '');
  if (!channel || channel.deleted) throw unknown.channel();
  if (!may(world, channel, world.app.id, 'VIEW_CHANNEL')) throw missing.access();
  if (!needed.every((each) => may(world, channel, world.app.id, each))) throw missing.permissions();
  return channel;
}

/** The message in the path. What only one user sees is not found here. */
export function reachMessage({ world }: Platform, { params }: Request, channel: Channel): Message {
  const message = world.messages.get(params.message ?? '');
  if (!message || message.deleted || message.ephemeralTo || message.channel !== channel.id) throw unknown.message();
  return message;
}

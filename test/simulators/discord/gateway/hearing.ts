import { type JsonObject, numberAt, objectAt, textAt } from '../../json.ts';
import { guildCreateJson } from '../payloads/guild.ts';
import { userJson } from '../payloads/user.ts';
import { shardOf } from '../snowflakes.ts';
import type { Connection } from './connection.ts';
import { identify } from './identify.ts';
import { INTENTS } from './intents.ts';
import { tellMembers } from './members.ts';
import { replayAfter, type Session, sayTo } from './session.ts';
import type { GatewayState } from './state.ts';

/** Takes what the app says: developers/events/gateway-events, send events. */
export function hear(state: GatewayState, connection: Connection, message: JsonObject): void {
  const given = objectAt(message, 'd') ?? {};
  const session = state.connections.get(connection);
  switch (message.op) {
    case 1:
      state.counts.heartbeats += 1;
      if (connection.say({ op: 11 })) state.world.changed();
      return;
    case 2:
      if (session) connection.close(4_005, 'Already authenticated.');
      else begin(state, connection, given);
      return;
    case 6:
      if (session) connection.close(4_005, 'Already authenticated.');
      else resume(state, connection, given);
      return;
    case 3:
    case 4:
      if (!session) connection.close(4_003, 'Not authenticated.');
      return;
    case 8:
      if (session) tellMembers(state, session, given);
      else connection.close(4_003, 'Not authenticated.');
      return;
    default:
      connection.close(4_001, 'Unknown opcode.');
  }
}

function begin(state: GatewayState, connection: Connection, given: JsonObject): void {
  const { world, settings, connections, sessions, counts } = state;
  const identity = identify(given, settings);
  if ('closeWith' in identity) {
    connection.close(identity.closeWith, identity.reason);
    return;
  }
  counts.identified += 1;
  const session: Session = { id: `session-${counts.identified}`, ...identity, connection, said: [] };
  sessions.set(session.id, session);
  connections.set(connection, session);
  const guilds = [...world.guilds.values()].filter(
    ({ id, members }) => members.has(world.app.id) && shardOf(id, session.shards) === session.shard,
  );
  const bot = world.users.get(world.app.id);
  sayTo(session, 'READY', {
    v: 10,
    user: bot ? userJson(bot) : {},
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: state.address('gateway-resume'),
    shard: [session.shard, session.shards],
    application: { id: world.app.id, flags: 0 },
    private_channels: [],
    relationships: [],
    presences: [],
    user_settings: {},
  });
  if ((session.intents & INTENTS.GUILDS) !== 0) {
    for (const guild of guilds) if (guild.available) sayTo(session, 'GUILD_CREATE', guildCreateJson(world, guild));
  }
  world.changed();
}

function resume(state: GatewayState, connection: Connection, given: JsonObject): void {
  const session = state.sessions.get(textAt(given, 'session_id') ?? '');
  const seq = numberAt(given, 'seq') ?? 0;
  if (textAt(given, 'token') !== state.settings.token) connection.close(4_004, 'Authentication failed.');
  else if (!session) connection.say({ op: 9, d: false });
  else if (seq > session.said.length) connection.close(4_007, 'Invalid seq.');
  else goOn(state, connection, session, seq);
}

function goOn(
  { world, connections, counts }: GatewayState,
  connection: Connection,
  session: Session,
  seq: number,
): void {
  session.connection = connection;
  connections.set(connection, session);
  counts.resumed += 1;
  replayAfter(session, seq);
  sayTo(session, 'RESUMED', { _trace: [] });
  world.changed();
}

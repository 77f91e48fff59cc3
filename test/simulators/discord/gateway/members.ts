import { type JsonObject, numberAt, textAt, textsAt } from '../../json.ts';
import { memberJson } from '../payloads/user.ts';
import type { Guild, World } from '../world.ts';
import { type Session, sayTo } from './session.ts';
import type { GatewayState } from './state.ts';

/** Answers a request for members, by id or by how their names begin. */
export function tellMembers({ world }: GatewayState, session: Session, given: JsonObject): void {
  const guild = world.guilds.get(textAt(given, 'guild_id') ?? '');
  if (!guild) return;
  const wanted = wantedIds(world, guild, given);
  sayTo(session, 'GUILD_MEMBERS_CHUNK', {
    guild_id: guild.id,
    members: wanted.map((id) => memberJson(world, guild, id)).filter((member) => member !== undefined),
    chunk_index: 0,
    chunk_count: 1,
    not_found: wanted.filter((id) => !guild.members.has(id)),
    nonce: given.nonce,
  });
}

function wantedIds({ users }: World, { members }: Guild, given: JsonObject): readonly string[] {
  const query = textAt(given, 'query');
  if (query === undefined) return [...textsAt(given, 'user_ids'), ...[textAt(given, 'user_ids') ?? []].flat()];
  const found = [...members.keys()].filter((id) => users.get(id)?.name.startsWith(query));
  return found.slice(0, numberAt(given, 'limit') || found.length);
}

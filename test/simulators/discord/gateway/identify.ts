import { isList, type JsonObject, numberAt, textAt } from '../../json.ts';
import type { Settings } from '../settings.ts';
import { areKnown, INTENTS } from './intents.ts';

export type Identity =
  | { readonly shard: number; readonly shards: number; readonly intents: number }
  | { readonly closeWith: number; readonly reason: string };

/** Who the app says it is, or the code that its connection is closed with. */
export function identify(given: JsonObject, settings: Settings): Identity {
  if (textAt(given, 'token') !== settings.token) return no(4_004, 'Authentication failed.');
  const [shard = 0, shards = 1] = isList(given.shard) ? given.shard.map(Number) : [];
  if (!(shard >= 0 && shard < shards)) return no(4_010, 'Invalid shard.');
  if (shards < settings.leastShards) return no(4_011, 'Sharding required.');
  const intents = numberAt(given, 'intents') ?? -1;
  if (!areKnown(intents)) return no(4_013, 'Invalid intent(s).');
  const { messageContent, members, presences } = settings.privilegedIntents;
  const disallowed =
    (messageContent ? 0 : INTENTS.MESSAGE_CONTENT) |
    (members ? 0 : INTENTS.GUILD_MEMBERS) |
    (presences ? 0 : INTENTS.GUILD_PRESENCES);
  if ((intents & disallowed) !== 0) return no(4_014, 'Disallowed intent(s).');
  return { shard, shards, intents };
}

function no(closeWith: number, reason: string): Identity {
  return { closeWith, reason };
}

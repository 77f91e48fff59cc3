import { type Client, Status } from 'discord.js';

/**
 * How Discord and we stand at the moment:
 * - `well`: what it refuses, it means;
 * - `shaky`: the connection is gone, so what it refuses may be there again when it is back;
 * - `away`: it tells that the server can not be reached for a while, which is no removal.
 */
export type Touch = 'well' | 'shaky' | 'away';

/** `guild` may be one that another process hears of. */
export function touchWith({ guilds, ws }: Pick<Client, 'guilds' | 'ws'>, guild: string | undefined): Touch {
  const known = guild === undefined ? undefined : guilds.cache.get(guild);
  if (known && !known.available) return 'away';
  const shards = known ? [known.shard] : [...ws.shards.values()];
  return shards.every(({ status }) => status === Status.Ready) ? 'well' : 'shaky';
}

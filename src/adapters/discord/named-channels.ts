import type { APIChannel, Client } from 'discord.js';
import type { Obstacle } from '../../core/conversation/types.ts';
import type { DiscordApi } from './api.ts';
import { CODES, codeOf } from './failures.ts';
import { lookAt } from './look.ts';
import { persist } from './persist.ts';

/** What Discord tells of channels that somebody names. */
export interface NamedChannels {
  /**
   * Whether it is known to belong to another server than this. One that is gone, or that we do not see, may be of any. Throws
   * where Discord can not tell at the moment.
   */
  isElsewhere(channel: string, guild: string | undefined, signal: AbortSignal): Promise<boolean>;
  /** Why nothing could be posted in it; undefined where it could, or where Discord can not tell at the moment. */
  findObstacle(channel: string, signal: AbortSignal): Promise<Obstacle | undefined>;
}

interface Parts {
  readonly api: DiscordApi;
  readonly channels: Client['channels'];
  readonly botUserId: string;
}

export function createNamedChannels({ api, channels, botUserId }: Parts): NamedChannels {
  async function guildOf(id: string, signal: AbortSignal): Promise<string | undefined> {
    const known = channels.cache.get(id);
    if (known) return known.isDMBased() ? undefined : known.guildId;
    const asked = await persist<APIChannel>(() => api.channel(id, signal), signal);
    if (asked.kind === 'done') return 'guild_id' in asked.result ? asked.result.guild_id : undefined;
    if (unseen(asked.error) === undefined) throw asked.error;
    return undefined;
  }

  return {
    async isElsewhere(channel, guild, signal) {
      const own = await guildOf(channel, signal);
      return own !== undefined && own !== guild;
    },
    async findObstacle(channel, signal) {
      const looked = await lookAt({ kind: 'channel', channel }, { api, botUserId }, signal);
      return looked.kind === 'done' ? looked.result : unseen(looked.error);
    },
  };
}

/** What it means that Discord tells nothing of a channel. */
function unseen(error: unknown): Obstacle | undefined {
  switch (codeOf(error)) {
    case CODES.unknownChannel:
      return 'gone';
    case CODES.missingAccess:
      return 'not-seen';
    default:
      return undefined;
  }
}

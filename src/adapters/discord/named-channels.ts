import type { APIChannel, Client } from 'discord.js';
import type { DiscordApi } from './api.ts';
import { CODES, codeOf } from './failures.ts';
import { lookAt } from './look.ts';
import { persist } from './persist.ts';
import type { Openness } from './rights.ts';

/** What Discord tells of channels that somebody names. What it can not tell at the moment is thrown. */
export interface NamedChannels {
  /** Whether it is known to belong to another server than this. One that is gone, or that we do not see, may be of any. */
  isElsewhere(channel: string, guild: string | undefined, signal: AbortSignal): Promise<boolean>;
  openness(channel: string, signal: AbortSignal): Promise<Openness>;
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
    async openness(channel, signal) {
      const looked = await lookAt({ kind: 'channel', channel }, { api, botUserId }, signal);
      if (looked.kind === 'done') return looked.result;
      const why = unseen(looked.error);
      if (why === undefined) throw looked.error;
      return why;
    },
  };
}

/** What it means that Discord tells nothing of a channel. */
function unseen(error: unknown): Openness | undefined {
  switch (codeOf(error)) {
    case CODES.unknownChannel:
      return 'gone';
    case CODES.missingAccess:
      return 'not-seen';
    default:
      return undefined;
  }
}

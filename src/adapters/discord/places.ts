import { ChannelType, type Client } from 'discord.js';
import type { DiscordApi } from './api.ts';

/** Where something is said. */
export type Spot =
  /** The conversation between somebody and us. */
  | { readonly kind: 'direct' }
  | { readonly kind: 'channel'; readonly mayHoldThreads: boolean }
  | {
      readonly kind: 'thread';
      /** The channel it belongs to. */
      readonly parent: string;
      /** Who opened it. */
      readonly owner: string | undefined;
    };

/** What of a channel as Discord tells it says which it is. */
export interface ToldChannel {
  readonly type: number;
  readonly parent_id?: string | null | undefined;
  readonly owner_id?: string | undefined;
}

export interface Places {
  /** Asks Discord where it has not told us yet. Throws what Discord's REST client throws. */
  find(channel: string): Promise<Spot>;
  /** Whether this is a thread that we know of. */
  isThread(id: string): boolean;
}

const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];
const DIRECT: readonly number[] = [ChannelType.DM, ChannelType.GroupDM];
const HOLD_THREADS: readonly number[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

export function spotOf({ type, parent_id: parent, owner_id: owner }: ToldChannel): Spot {
  if (THREADS.includes(type) && parent) return { kind: 'thread', parent, owner };
  if (DIRECT.includes(type)) return { kind: 'direct' };
  return { kind: 'channel', mayHoldThreads: HOLD_THREADS.includes(type) };
}

export function createPlaces({ channels }: Pick<Client, 'channels'>, api: Pick<DiscordApi, 'channel'>): Places {
  return {
    async find(id) {
      const known = channels.cache.get(id);
      if (known?.isThread() && known.parentId) {
        return { kind: 'thread', parent: known.parentId, owner: known.ownerId ?? undefined };
      }
      if (known) return spotOf({ type: known.type });
      return spotOf(await api.channel(id));
    },
    isThread: (id) => channels.cache.get(id)?.isThread() === true,
  };
}

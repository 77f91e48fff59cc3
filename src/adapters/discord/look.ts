import type { APIChannel } from 'discord.js';
import type { Obstacle } from '../../core/conversation/types.ts';
import type { Destination } from '../../core/delivery/sender.ts';
import type { DiscordApi } from './api.ts';
import { type Persisted, persist } from './persist.ts';
import { obstacleFor, rightsIn, type ToldChannelRights } from './rights.ts';
import type { ToldTarget, ToldThread } from './targets.ts';

export interface Looking {
  readonly api: DiscordApi;
  readonly botUserId: string;
}

/**
 * Why nothing could be posted there, by what Discord tells of it without our posting; undefined where it could. Where it
 * does not even tell, that has failed. Rejects only when told to stop.
 */
export function lookAt(
  destination: Destination,
  looking: Looking,
  signal: AbortSignal,
): Promise<Persisted<Obstacle | undefined>> {
  return persist(async () => {
    if (destination.kind === 'channel') return lookIn(destination.thread ?? destination.channel, looking, signal);
    await looking.api.direct(destination.user, signal);
    return undefined;
  }, signal);
}

async function lookIn(
  id: string,
  { api, botUserId: user }: Looking,
  signal: AbortSignal,
): Promise<Obstacle | undefined> {
  const told: Told = await api.channel(id, signal);
  const { guild_id: guild, parent_id: parent } = told;
  if (guild === undefined) return undefined;
  const isThread = told.thread_metadata !== undefined;
  // A thread goes by the channel it belongs to.
  const holder: Told = isThread && parent ? await api.channel(parent, signal) : told;
  const [roles, granted] = await Promise.all([api.rolesOf(guild, user, signal), api.grantedIn(guild, signal)]);
  return obstacleFor(told, rightsIn(holder, { guild, user, roles, granted }));
}

/** What we read of a channel; which kinds have which of it, Discord's types tell one by one. */
type Told = APIChannel & ToldTarget & ToldThread & ToldChannelRights;

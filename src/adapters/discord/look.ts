import type { APIChannel } from 'discord.js';
import type { Failure } from '../../core/delivery/failure.ts';
import type { Destination } from '../../core/delivery/sender.ts';
import type { DiscordApi } from './api.ts';
import { persist } from './persist.ts';
import { refusalIn, rightsIn, type ToldChannelRights } from './rights.ts';
import type { ToldTarget, ToldThread } from './targets.ts';

export interface Looking {
  readonly api: DiscordApi;
  readonly botUserId: string;
}

/** `error` where Discord itself said no; absent where that follows from what it said. */
export type Seen = 'open' | { readonly failure: Failure; readonly error?: unknown };

/** Whether something could be posted there, by what Discord tells of it. Rejects only when told to stop. */
export async function lookAt(destination: Destination, looking: Looking, signal: AbortSignal): Promise<Seen> {
  const { api } = looking;
  const looked = await persist(async () => {
    if (destination.kind === 'channel') return lookIn(destination.thread ?? destination.channel, looking, signal);
    await api.direct(destination.user, signal);
    return 'open';
  }, signal);
  return looked.kind === 'done' ? looked.result : looked;
}

async function lookIn(id: string, { api, botUserId: user }: Looking, signal: AbortSignal): Promise<Seen> {
  const told: Told = await api.channel(id, signal);
  const { guild_id: guild } = told;
  if (guild === undefined) return 'open';
  const { parent_id: parent } = told;
  const isThread = told.thread_metadata !== undefined;
  // A thread goes by the channel it belongs to.
  const holder: Told = isThread && parent ? await api.channel(parent, signal) : told;
  const [roles, granted] = await Promise.all([api.rolesOf(guild, user, signal), api.grantedIn(guild, signal)]);
  const reason = refusalIn(told, rightsIn(holder, { guild, user, roles, granted }));
  return reason === undefined ? 'open' : { failure: { kind: 'refused', reason } };
}

/** What we read of a channel; which kinds have which of it, Discord's types tell one by one. */
type Told = APIChannel & ToldTarget & ToldThread & ToldChannelRights;

import type { Standing } from '../../core/conversation/types.ts';
import type { DiscordJob } from './job.ts';

/**
 * What Discord told us of whoever did it: who may manage the server may decide what its channels get. A message does not
 * tell; another channel than the one it was done in may be of another server.
 */
export function standingOf(job: DiscordJob): Standing | undefined {
  if (!('via' in job)) return undefined;
  const { guild, canManage, isGuest } = job.via;
  if (isGuest) return undefined;
  return {
    platform: 'discord',
    ...(guild !== undefined && { workspace: guild }),
    comesUnasked: true,
    mayManage: async (channel) => (canManage && channel === job.place ? 'may' : 'managers-may'),
  };
}

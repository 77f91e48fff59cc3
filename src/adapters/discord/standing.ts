import type { Standing } from '../../core/conversation/types.ts';
import type { DiscordJob } from './job.ts';
import type { NamedChannels } from './named-channels.ts';

/**
 * What Discord told us of whoever did it: who may manage the server may decide what its channels get, and no others. A
 * message does not tell.
 */
export function standingOf(job: DiscordJob, channels: NamedChannels, signal: AbortSignal): Standing | undefined {
  if (!('via' in job)) return undefined;
  const { guild, canManage, isGuest } = job.via;
  if (isGuest) return undefined;
  return {
    platform: 'discord',
    ...(guild !== undefined && { workspace: guild }),
    comesUnasked: true,
    async mayManage(channel) {
      if (!canManage) return 'managers-may';
      const isHere = channel === job.place || !(await channels.isElsewhere(channel, guild, signal));
      return isHere ? 'may' : 'other-server';
    },
    findObstacle: (channel) => channels.findObstacle(channel, signal),
  };
}

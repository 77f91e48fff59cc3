import type { Standing } from '../../core/conversation/types.ts';
import type { SlackJob } from './job.ts';

/**
 * Who types in a channel is a member of it, and may decide what it gets. Of another channel than that we know nothing.
 */
export function standingOf({ team, place }: SlackJob): Standing {
  return {
    platform: 'slack',
    workspace: team,
    comesUnasked: true,
    mayManage: async (channel) => (channel === place ? 'may' : 'members-may'),
  };
}

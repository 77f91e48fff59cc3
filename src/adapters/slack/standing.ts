import type { Obstacle, Standing } from '../../core/conversation/types.ts';
import type { Failure } from '../../core/delivery/failure.ts';
import { isDirect } from './events.ts';
import { toFailure } from './failures.ts';
import type { Installation } from './installation.ts';
import { lookAtChannel } from './look.ts';
import { isMember, mayAdminister } from './membership.ts';
import type { People } from './people.ts';

export interface StandingParts {
  readonly people: People;
  /** Whether only admins decide what a channel gets. */
  readonly digestAdmins: boolean;
}

/** Who wants something, and where they are: in the Home tab, in no channel. */
export interface Whereabouts {
  readonly user: string;
  readonly place?: string;
}

export type StandingOf = (installation: Installation, whereabouts: Whereabouts) => Standing;

/** What is between two is theirs. In a channel its members decide, or admins alone: who types in one is a member of it. */
export function createStandings({ people, digestAdmins }: StandingParts): StandingOf {
  return (installation, { user, place }) => {
    const { client, team } = installation;
    return {
      platform: 'slack',
      workspace: team,
      comesUnasked: true,
      findReader: () => people.find(installation, user),
      async mayManage(channel) {
        if (isDirect(channel)) return 'may';
        if (channel !== place && !(await isMember(client, user, channel))) return 'members-may';
        return !digestAdmins || (await mayAdminister(client, user, channel)) ? 'may' : 'admins-may';
      },
      async findObstacle(channel) {
        try {
          const seen = await lookAtChannel(client, { channel });
          return seen === 'open' ? undefined : obstacleIn(seen);
        } catch (error) {
          return obstacleIn(toFailure(error), ['not-a-member', 'archived', 'gone']);
        }
      },
    };
  };
}

/** Where we are not let look, that is none: we may well be let write. */
function obstacleIn(failure: Failure, told: readonly Obstacle[] = OBSTACLES): Obstacle | undefined {
  return told.find((obstacle) => failure.kind === 'refused' && failure.reason === obstacle);
}

const OBSTACLES: readonly Obstacle[] = ['not-a-member', 'forbidden', 'archived', 'gone'];

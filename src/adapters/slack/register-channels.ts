import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { RefusedReason } from '../../core/delivery/types.ts';
import type { Installations } from './installation.ts';
import { teamOf } from './team-of.ts';

/** Who wants to know what becomes of channels. */
export interface ChannelWatch {
  /** Something can be posted there, and perhaps could not before. */
  readonly onChannelOpen?: (channel: string) => void;
  /** Nothing can be posted there any more. */
  readonly onChannelClosed?: (channel: string, reason: RefusedReason) => void;
}

const CLOSED: Readonly<Record<string, RefusedReason>> = {
  channel_archive: 'archived',
  group_archive: 'archived',
  channel_left: 'not-a-member',
  group_left: 'not-a-member',
  channel_deleted: 'gone',
  group_deleted: 'gone',
};
/** All of them in one: Bolt asks each listener about whatever comes, commands too. */
const NEWS = new RegExp(
  `^(?:${[...Object.keys(CLOSED), '(?:channel|group)_unarchive', 'member_joined_channel'].join('|')})$`,
);

const bodySchema = z.object({
  event: z.object({ type: z.string(), channel: z.string(), user: z.string().nullish() }),
});

/** What Slack tells of channels: archived and back, deleted, we were invited or removed. */
export function registerChannels(app: App, installations: Installations, watch: ChannelWatch): void {
  app.event(NEWS, async ({ body }) => {
    const installation = installations.find(teamOf(body));
    const parsed = bodySchema.safeParse(body);
    if (!installation || !parsed.success) return;
    const { type, channel, user } = parsed.data.event;
    // That others join changes nothing for us.
    if (type === 'member_joined_channel' && user !== installation.botUserId) return;
    const reason = CLOSED[type];
    if (reason === undefined) watch.onChannelOpen?.(channel);
    else watch.onChannelClosed?.(channel, reason);
  });
}

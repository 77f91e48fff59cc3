import type { Delivery } from '../deliveries.ts';
import type { Platform } from '../platform.ts';
import { post } from '../posting.ts';
import { personNamed } from '../sight.ts';
import type { Tokens } from '../tokens.ts';
import type { Channel, User } from '../world.ts';
import { channelId } from './find.ts';
import { memberJoined } from './payloads.ts';
import { typedText } from './typing.ts';
import type { Said } from './user.ts';

/** What happens to the app in the workspace, and who else is there. */
export interface SlackAdmin {
  createsChannel(name: string, options?: { readonly private?: boolean; readonly bot?: boolean }): Channel;
  invitesBot(channel: string): Delivery;
  removesBot(channel: string): Delivery;
  archives(channel: string): void;
  unarchives(channel: string): void;
  /** For good: nobody finds it any more. */
  deletes(channel: string): void;
  /** What somebody has set in their profile, or is made by others. */
  profiles(name: string, profile: Partial<Pick<User, 'timeZone' | 'locale' | 'isAdmin'>>): void;
  /** Makes somebody the one who made a channel. */
  gives(channel: string, creator: string): void;
  /** Takes the app out of the workspace: its token is dead at once, and the two events come in this order. */
  uninstalls(order?: 'revoked-first' | 'uninstalled-first'): readonly Delivery[];
  /** Another app speaks. `legacy`: as old integrations do, with the subtype `bot_message`. */
  botSays(
    name: string,
    channel: string,
    text: string,
    options?: { readonly thread?: string; readonly legacy?: boolean },
  ): Said;
}

export function createAdmin(platform: Platform, tokens: Tokens): SlackAdmin {
  const { world, deliveries } = platform;
  const channelAt = (named: string): Channel => {
    const channel = world.channels.get(channelId(world, named));
    if (!channel) throw new Error(`no channel ${named}`);
    return channel;
  };

  /** The app hears of channels that it is in. */
  function tell(channel: Channel, what: 'archive' | 'unarchive' | 'deleted'): void {
    if (!channel.members.has(world.app.botUserId)) return;
    const type = `${channel.kind === 'private' ? 'group' : 'channel'}_${what}`;
    const user = [...channel.members].find((id) => id !== world.app.botUserId);
    deliveries.event({ type, channel: channel.id, user, event_ts: world.newTs() });
  }

  return {
    createsChannel(name, { private: isPrivate = false, bot = true } = {}) {
      const people = [...world.users.values()].filter(({ botId }) => !botId).map(({ id }) => id);
      const id = world.newId('C');
      const members = new Set([...people, ...(bot ? [world.app.botUserId] : [])]);
      const channel: Channel = { id, name, kind: isPrivate ? 'private' : 'public', members, archived: false };
      world.channels.set(id, channel);
      return channel;
    },
    invitesBot(named) {
      const channel = channelAt(named);
      channel.members.add(world.app.botUserId);
      return deliveries.event(memberJoined(platform, world.app.botUserId, channel.id));
    },
    removesBot(named) {
      const channel = channelAt(named);
      channel.members.delete(world.app.botUserId);
      const type = channel.kind === 'private' ? 'group_left' : 'channel_left';
      return deliveries.event({ type, channel: channel.id, event_ts: world.newTs() });
    },
    archives(named) {
      const channel = channelAt(named);
      channel.archived = true;
      tell(channel, 'archive');
    },
    unarchives(named) {
      const channel = channelAt(named);
      channel.archived = false;
      tell(channel, 'unarchive');
    },
    deletes(named) {
      const channel = channelAt(named);
      tell(channel, 'deleted');
      world.channels.delete(channel.id);
    },
    profiles(name, profile) {
      Object.assign(personNamed(world, name), profile);
    },
    gives(named, creator) {
      channelAt(named).creator = personNamed(world, creator).id;
    },
    uninstalls(order = 'revoked-first') {
      tokens.revoke();
      const revoked = {
        type: 'tokens_revoked',
        tokens: { oauth: [], bot: [world.app.botUserId] },
        event_ts: world.newTs(),
      };
      const uninstalled = { type: 'app_uninstalled', event_ts: world.newTs() };
      const events = order === 'revoked-first' ? [revoked, uninstalled] : [uninstalled, revoked];
      return events.map((event) => deliveries.event(event));
    },
    botSays(name, channel, text, { thread, legacy = false } = {}) {
      const known = [...world.users.values()].find((each) => each.name === name);
      const bot = known ?? { id: world.newId('U'), name, realName: name, timeZone: 'Etc/UTC', botId: world.newId('B') };
      world.users.set(bot.id, bot);
      const before = deliveries.all.length;
      const message = post(platform, {
        channel: channelId(world, channel),
        user: bot.id,
        botId: bot.botId ?? bot.id,
        text: typedText(world, text),
        threadTs: thread,
        subtype: legacy ? 'bot_message' : undefined,
      });
      const sent = deliveries.all.slice(before);
      return {
        message,
        ts: message.ts,
        deliveries: sent,
        heard: Promise.all(sent.map(({ done }) => done)).then(() => undefined),
      };
    },
  };
}

import { type JsonObject, textAt } from '../../json.ts';
import { channelJson } from '../api/conversations.ts';
import { messageJson } from '../message-events.ts';
import type { Platform } from '../platform.ts';
import { stateJson, viewJson } from '../views.ts';
import type { Message, User, View } from '../world.ts';

/** What the app gets when somebody does something. */

/** Every interaction says who, where, and carries a pass for one modal. */
export function interaction(platform: Platform, user: User, type: string): JsonObject {
  const { world, triggers } = platform;
  return {
    type,
    token: 'verification-token-of-old',
    team: { id: world.team.id, domain: world.team.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: user.id, username: user.name, name: user.name, team_id: world.team.id },
    api_app_id: world.app.id,
    trigger_id: triggers.issue(user.id),
  };
}

/** Where the thing is that was acted on. An ephemeral message is named, but not shown. */
export function place(platform: Platform, target: Message | View): JsonObject {
  const { world } = platform;
  if ('content' in target) {
    return {
      container: { type: 'view', view_id: target.id },
      view: viewJson(world, target),
      state: { values: stateJson(target) },
    };
  }
  const isEphemeral = target.ephemeralTo !== undefined;
  return {
    container: {
      type: 'message',
      message_ts: target.ts,
      channel_id: target.channel,
      is_ephemeral: isEphemeral,
      ...(target.threadTs ? { thread_ts: target.threadTs } : {}),
    },
    channel: channelName(platform, target.channel),
    ...(isEphemeral ? {} : { message: messageJson(world, target) }),
    state: { values: {} },
  };
}

export function channelName({ world }: Platform, id: string): JsonObject {
  const channel = world.channels.get(id);
  const name = channel?.kind === 'private' ? 'privategroup' : channel?.name;
  return { id, name: name ?? 'unknown' };
}

export function command(platform: Platform, user: User, name: string, text: string, channel: string): JsonObject {
  const { world, triggers, responseUrls } = platform;
  return {
    token: 'verification-token-of-old',
    team_id: world.team.id,
    team_domain: world.team.domain,
    channel_id: channel,
    channel_name: textAt(channelName(platform, channel), 'name'),
    user_id: user.id,
    user_name: user.name,
    command: name,
    text,
    api_app_id: world.app.id,
    is_enterprise_install: 'false',
    response_url: responseUrls.issue({ channel, user: user.id }),
    trigger_id: triggers.issue(user.id),
  };
}

export function memberJoined(platform: Platform, user: string, channel: string): JsonObject {
  const { world } = platform;
  const found = world.channels.get(channel);
  return {
    type: 'member_joined_channel',
    user,
    channel,
    channel_type: found?.kind === 'private' ? 'G' : 'C',
    team: world.team.id,
    event_ts: world.newTs(),
    ...(found ? { is_private: channelJson(world, found).is_private } : {}),
  };
}

import type { JsonObject } from '../../json.ts';
import { PERMISSIONS, permissionsIn } from '../permissions.ts';
import type { Guild, Role, World } from '../world.ts';
import { channelJson } from './channel.ts';
import { memberJson } from './user.ts';

/** A guild as REST answers it. */
export function guildJson(guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.owner,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()].map((role, position) => roleJson(role, position)),
    emojis: [],
    features: ['COMMUNITY', 'NEWS'],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    max_members: 500_000,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
  };
}

/** A guild as the gateway tells of it: with all the app can see, and the app's own member. */
export function guildCreateJson(world: World, guild: Guild): JsonObject {
  const channels = [...world.channels.values()].filter((each) => each.guild === guild.id && !each.deleted);
  const visible = channels.filter(
    (each) => (permissionsIn(world, each, world.app.id) & PERMISSIONS.VIEW_CHANNEL) !== 0n,
  );
  const own = memberJson(world, guild, world.app.id);
  const joinedAtMs = guild.members.get(world.app.id)?.joinedAtMs ?? 0;
  return {
    ...guildJson(guild),
    joined_at: new Date(joinedAtMs).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: own ? [own] : [],
    channels: channels.filter(({ thread }) => !thread).map((each) => channelJson(world, each)),
    threads: visible.filter(({ thread }) => thread && !thread.archived).map((each) => channelJson(world, each)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function roleJson({ id, name, permissions, mentionable }: Role, position: number): JsonObject {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: String(permissions),
    managed: false,
    mentionable,
    flags: 0,
  };
}

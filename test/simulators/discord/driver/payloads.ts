import type { JsonObject } from '../../json.ts';
import type { Interaction } from '../interactions.ts';
import { ATTACHMENT_MAX_BYTES } from '../limits.ts';
import { channelJson } from '../payloads/channel.ts';
import { messageJson } from '../payloads/message.ts';
import { memberJson, userJson } from '../payloads/user.ts';
import { bitsOf, permissionsIn } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import type { World } from '../world.ts';

/** What the app may do where it is not itself. */
const AS_A_GUEST = bitsOf(['ATTACH_FILES', 'EMBED_LINKS', 'MENTION_EVERYONE']);

/** developers/interactions/receiving-and-responding, interaction structure. */
export function interactionJson({ world }: Platform, interaction: Interaction, data: JsonObject): JsonObject {
  const channel = world.channels.get(interaction.channel);
  const user = world.users.get(interaction.user);
  if (!channel || !user) throw new Error('an interaction of nobody, nowhere');
  const guild = world.guilds.get(channel.guild ?? '');
  const source = world.messages.get(interaction.source ?? '');
  const bot = interaction.userInstalledOnly ? AS_A_GUEST : permissionsIn(world, channel, world.app.id);
  const permissions = String(permissionsIn(world, channel, user.id));
  return {
    id: interaction.id,
    application_id: world.app.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelJson(world, channel), permissions },
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: ['COMMUNITY', 'NEWS'] },
          guild_locale: guild.locale,
          member: { ...memberJson(world, guild, user.id), permissions },
        }
      : { user: userJson(user) }),
    ...(source ? { message: messageJson(world, source, { content: true }) } : {}),
    app_permissions: String(bot),
    locale: user.locale,
    entitlements: [],
    authorizing_integration_owners: owners(world, interaction, guild?.id),
    context: guild ? 0 : 1,
    attachment_size_limit: ATTACHMENT_MAX_BYTES,
  };
}

function owners({ users }: World, { user, userInstalledOnly }: Interaction, guild: string | undefined): JsonObject {
  return {
    ...(userInstalledOnly ? {} : { 0: guild ?? '0' }),
    ...(users.get(user)?.installed ? { 1: user } : {}),
  };
}

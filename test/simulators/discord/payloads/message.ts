import type { JsonObject } from '../../json.ts';
import type { Message, World } from '../world.ts';
import { CHANNEL_TYPES, channelJson } from './channel.ts';
import { memberJson, userJson } from './user.ts';

interface View {
  /** Whether the app is granted, and asked for, the content of everybody's messages. */
  readonly content: boolean;
  /** The gateway tells the guild and the member; REST does not. */
  readonly event?: boolean;
}

/** A message as the app gets it. Without the intent, other people's words are left out of it. */
export function messageJson(world: World, message: Message, { content, event = false }: View): JsonObject {
  const channel = world.channels.get(message.channel);
  const guild = world.guilds.get(channel?.guild ?? '');
  const author = world.users.get(message.author);
  const shown = content || isReadable(world, message);
  const thread = world.channels.get(message.id);
  const mentioned = message.mentions.users.flatMap((id) => world.users.get(id) ?? []);
  return {
    id: message.id,
    channel_id: message.channel,
    ...(event && channel ? { channel_type: CHANNEL_TYPES[channel.kind] } : {}),
    // Discord keeps the guild back where the message is ephemeral, which makes it look like a direct message.
    ...(event && guild && !message.ephemeralTo ? { guild_id: guild.id } : {}),
    ...(event && guild && !message.webhook
      ? { member: memberJson(world, guild, message.author, { withUser: false }) }
      : {}),
    author: author && userJson(author),
    type: message.type,
    content: shown ? message.content : '',
    embeds: shown ? message.embeds : [],
    components: shown ? message.components : [],
    attachments: shown ? message.attachments : [],
    timestamp: new Date(message.createdAtMs).toISOString(),
    edited_timestamp: message.editedAtMs === undefined ? null : new Date(message.editedAtMs).toISOString(),
    tts: false,
    pinned: false,
    flags: message.flags,
    mention_everyone: message.mentions.everyone,
    mentions: mentioned.map((user) => ({
      ...userJson(user),
      ...(event && guild ? { member: memberJson(world, guild, user.id, { withUser: false }) } : {}),
    })),
    mention_roles: message.mentions.roles,
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.webhook === undefined ? {} : { webhook_id: message.webhook }),
    ...interactionFields(world, message),
    ...referenceFields(world, message, { content, event }),
    ...(thread?.thread && !thread.deleted && thread.parent === message.channel
      ? { thread: channelJson(world, thread) }
      : {}),
  };
}

/**
 * Whether the app may read it without the privileged intent: its own words, direct messages, mentions of it, and
 * replies with a ping to an ordinary message of its. A reply to what an interaction brought is not among them.
 */
export function isReadable(world: World, message: Message): boolean {
  const bot = world.app.id;
  if (message.author === bot || world.channels.get(message.channel)?.kind === 'dm') return true;
  if (new RegExp(`<@!?${bot}>`).test(message.content)) return true;
  if (!message.mentions.users.includes(bot)) return false;
  const original = world.messages.get(message.reference?.message ?? '');
  return original?.author === bot && !original.interaction;
}

function interactionFields(world: World, message: Message): JsonObject {
  const { interaction } = message;
  const user = world.users.get(interaction?.user ?? '');
  if (!interaction || !user) return {};
  return {
    application_id: world.app.id,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user: userJson(user),
      authorizing_integration_owners: {},
      ...(interaction.name ? { name: interaction.name } : {}),
    },
  };
}

function referenceFields(world: World, { reference, type }: Message, view: View): JsonObject {
  if (!reference) return {};
  const original = world.messages.get(reference.message);
  const guild = world.channels.get(reference.channel)?.guild;
  const told = original && !original.deleted && !original.ephemeralTo;
  return {
    message_reference: { type: 0, message_id: reference.message, channel_id: reference.channel, guild_id: guild },
    ...(type === 19 || type === 21
      ? { referenced_message: told ? { ...messageJson(world, { ...original, reference: undefined }, view) } : null }
      : {}),
  };
}

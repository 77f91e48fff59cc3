import { type InteractionType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import { isLanguage, type Language } from '../../core/language/languages.ts';
import type { Via } from './job.ts';
import { type Spot, spotOf } from './places.ts';

const userSchema = z.object({ id: z.string() });
const schema = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.number(),
  locale: z.string().optional(),
  channel_id: z.string().optional(),
  channel: z
    .object({
      id: z.string(),
      type: z.number(),
      parent_id: z.string().nullish(),
      owner_id: z.string().optional(),
    })
    .optional(),
  guild_id: z.string().optional(),
  member: z.object({ user: userSchema, permissions: z.string().optional() }).optional(),
  user: userSchema.optional(),
  app_permissions: z.string().optional(),
  authorizing_integration_owners: z.record(z.string(), z.unknown()).optional(),
  context: z.number().nullish(),
  message: z
    .object({
      id: z.string(),
      flags: z.number().optional(),
      interaction_metadata: z.object({ user: userSchema }).optional(),
    })
    .optional(),
  data: z.unknown().optional(),
});

/** Something that somebody did with what is ours: a command, a button, a form. */
export interface Acted {
  readonly type: InteractionType;
  readonly id: string;
  readonly user: string;
  readonly language: Language;
  /** The channel, thread or conversation it was done in. */
  readonly channel: string;
  readonly spot: Spot;
  readonly via: Omit<Via, 'ack'>;
  /** The message with the button. */
  readonly message: PressedMessage | undefined;
  readonly data: unknown;
}

export interface PressedMessage {
  readonly id: string;
  /** Seen by one person alone. */
  readonly isPrivate: boolean;
  /** Whom it was shown to, where that was an answer. */
  readonly shownTo: string | undefined;
}

/** In the conversation between the user and us. */
const WITH_US = 1;
/** In `authorizing_integration_owners`: the guild that has added us. */
const BY_GUILD = '0';

/** Undefined where Discord's payload is not of a kind we know. */
export function readInteraction(payload: unknown): Acted | undefined {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) return undefined;
  const { id, application_id: application, token, type, locale = '', channel: told, message, data } = parsed.data;
  const channel = parsed.data.channel_id ?? told?.id;
  const user = parsed.data.member?.user.id ?? parsed.data.user?.id;
  if (channel === undefined || user === undefined) return undefined;
  const isInGuild = parsed.data.guild_id !== undefined;
  const spot: Spot = told ? spotOf(told) : isInGuild ? { kind: 'channel', mayHoldThreads: true } : { kind: 'direct' };
  const language = locale.slice(0, 2);
  return {
    type,
    id,
    user,
    language: isLanguage(language) ? language : 'en',
    channel,
    spot,
    via: { id, application, token, ...rights(parsed.data, spot), ...standing(parsed.data) },
    message: message && {
      id: message.id,
      isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
      shownTo: message.interaction_metadata?.user.id,
    },
    data,
  };
}

/** What whoever did it may decide for the server. Discord counts rights of the channel in. */
function standing({ guild_id: guild, member }: z.infer<typeof schema>): Pick<Via, 'guild' | 'canManage'> {
  if (guild === undefined) return { canManage: true };
  const held = BigInt(member?.permissions ?? 0);
  return { guild, canManage: (held & (ManageGuild | Administrator)) !== 0n };
}

const { ViewChannel, SendMessages, SendMessagesInThreads, CreatePublicThreads, ManageGuild, Administrator } =
  PermissionFlagsBits;

/** What Discord says that we may do there. */
function rights(told: z.infer<typeof schema>, spot: Spot): Pick<Via, 'canPost' | 'canOpenThreads' | 'isGuest'> {
  const { guild_id: guild, app_permissions: permissions, authorizing_integration_owners: owners, context } = told;
  if (guild === undefined) {
    const isGuest = (context ?? WITH_US) !== WITH_US;
    return { canPost: !isGuest, canOpenThreads: false, isGuest };
  }
  const isGuest = owners !== undefined && !(BY_GUILD in owners);
  const has = (...needed: readonly bigint[]) =>
    !isGuest && (permissions === undefined || needed.every((one) => (BigInt(permissions) & one) === one));
  return {
    canPost: has(ViewChannel, spot.kind === 'thread' ? SendMessagesInThreads : SendMessages),
    canOpenThreads:
      spot.kind === 'channel' && spot.mayHoldThreads && has(ViewChannel, CreatePublicThreads, SendMessagesInThreads),
    isGuest,
  };
}

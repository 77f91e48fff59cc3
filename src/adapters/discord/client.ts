import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { paceIdentifies } from './pace-identifies.ts';
import { keepSessions } from './sessions.ts';

export interface ClientConfig {
  readonly apiUrl?: string | undefined;
  /** Whether the privileged intent for messages' content is granted. */
  readonly canReadMessages: boolean;
  readonly shards: ShardChoice;
  /** From when on nothing connects any more. */
  readonly stopping: AbortSignal;
}

export type ShardChoice = 'auto' | { readonly ids: readonly number[]; readonly total: number };

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

/** Of all that Discord tells we keep servers, channels and threads; the rest is in our own store, or nobody's business. */
export function createClient({ apiUrl, canReadMessages, shards, stopping }: ClientConfig): Client {
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(canReadMessages ? [MessageContent] : [])],
    // The conversation with somebody is not known before they write.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    enforceNonce: true,
    makeCache: Options.cacheWithLimits({
      ...NOTHING,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
    ws: {
      buildStrategy: (manager) => keepSessions(manager, stopping),
      buildIdentifyThrottler: paceIdentifies,
    },
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.total }),
  });
}

const NOTHING = {
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  DMMessageManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
};

import {
  type APIChannel,
  type APIGuildMember,
  type APIMessage,
  type APIRole,
  type APIThreadChannel,
  REST,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import { type DiscordMessage, QUIET } from './components.ts';
import type { Via } from './job.ts';

/** What we ask of Discord. Every method throws what Discord's REST client throws, see `failures.ts`. */
export interface DiscordApi {
  /** Posts a message, once for each `nonce`; answers its id. */
  post(channel: string, message: DiscordMessage, options: PostOptions): Promise<string>;
  edit(channel: string, id: string, message: DiscordMessage, signal: AbortSignal): Promise<void>;
  /** Messages after the one with this id, the oldest of them, in no order; at most `HISTORY_MAX`. */
  messagesAfter(channel: string, id: string, signal?: AbortSignal): Promise<readonly APIMessage[]>;
  message(channel: string, id: string, signal: AbortSignal): Promise<APIMessage>;
  channel(id: string, signal?: AbortSignal): Promise<APIChannel>;
  /** By id of a role, what it lets its members do in a server: the sum of bits. */
  grantedIn(guild: string, signal: AbortSignal): Promise<ReadonlyMap<string, string>>;
  /** Ids of somebody's roles in a server, without that of all. */
  rolesOf(guild: string, user: string, signal: AbortSignal): Promise<readonly string[]>;
  /** Opens a thread on a message, which gets the message's id. */
  openThread(channel: string, message: string, name: string, signal: AbortSignal): Promise<void>;
  /** Opens a thread of a forum with its first message, which has the thread's id; answers that. Twice is two threads. */
  postInForum(forum: string, message: DiscordMessage, options: ForumOptions): Promise<string>;
  /** Threads of a server that are not archived and that we can see. */
  activeThreads(guild: string, signal: AbortSignal): Promise<readonly APIThreadChannel[]>;
  /** Lets those who follow an announcement channel from elsewhere have a message of it. */
  crosspost(channel: string, message: string, signal: AbortSignal): Promise<void>;
  /** The conversation with somebody. */
  direct(user: string, signal: AbortSignal): Promise<string>;
  type(channel: string): Promise<void>;

  /** The first answer to an interaction, as Discord's docs have it. */
  answer(to: Pick<Via, 'id' | 'token'>, body: object, signal: AbortSignal): Promise<void>;
  /** Puts a message in the place of what the first answer shows; answers its id. */
  fillIn(via: Via, message: DiscordMessage, signal: AbortSignal): Promise<string>;
  /** Says more, to the one who acted alone or to all; answers its id. */
  followUp(via: Via, message: DiscordMessage, options: FollowUpOptions): Promise<string>;
  takeBack(via: Via, signal: AbortSignal): Promise<void>;
}

export interface PostOptions {
  readonly nonce?: string;
  /** The message it answers. */
  readonly replyTo?: string | undefined;
  readonly signal?: AbortSignal;
}

export interface ForumOptions {
  readonly name: string;
  /** Ids of those that the forum offers. */
  readonly tags: readonly string[];
  readonly signal: AbortSignal;
}

export interface FollowUpOptions {
  readonly isPrivate: boolean;
  readonly signal: AbortSignal;
}

/** A call that hangs is given up after so long. Discord's own answers come within a second. */
const CALL_MAX_MS = 10_000;
/** Calls that go by an interaction's token are not among the 50 a second; each token has a limit of its own. */
const NO_LIMIT = 100_000;
const EPHEMERAL = 1 << 6;
/** Discord's first instant, in milliseconds since 1970: ids count from there. */
const EPOCH_MS = 1_420_070_400_000;
/** Discord lists no more messages at once. */
export const HISTORY_MAX = 100;
/** A thread that nobody writes in is put away after a day. */
const ARCHIVE_AFTER_MIN = 1_440;

const withId = z.object({ id: z.string() });

/**
 * Nothing is tried twice by the client itself, save for what was refused as too much: it would post again what was posted
 * but not heard of. Limits of one route hold up no other. `waitMaxMs`: where Discord asks for a longer wait, that is
 * thrown instead of waited for.
 */
export function createApi(
  token: string,
  apiUrl: string | undefined,
  { waitMaxMs = Number.POSITIVE_INFINITY }: { readonly waitMaxMs?: number } = {},
): DiscordApi {
  const options = { version: '10', retries: 0, timeout: CALL_MAX_MS, ...(apiUrl === undefined ? {} : { api: apiUrl }) };
  const rest = new REST({ ...options, rejectOnRateLimit: ({ retryAfter }) => retryAfter > waitMaxMs }).setToken(token);
  // It forgets the token where Discord refuses it once, and could do nothing more.
  rest.setToken = () => rest;
  const interactions = new REST({ ...options, globalRequestsPerSecond: NO_LIMIT });
  const original = ({ application, token: key }: Via) => Routes.webhookMessage(application, key, '@original');

  return {
    async post(channel, message, { nonce, replyTo, signal }) {
      const body = {
        components: message.components,
        ...QUIET,
        ...(nonce === undefined ? {} : { nonce, enforce_nonce: true }),
        ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
      };
      return idIn(await rest.post(Routes.channelMessages(channel), { body, ...given(signal) }));
    },
    async edit(channel, id, { components }, signal) {
      await rest.patch(Routes.channelMessage(channel, id), { body: { components, ...QUIET }, signal });
    },
    async messagesAfter(channel, id, signal) {
      const query = new URLSearchParams({ after: id, limit: String(HISTORY_MAX) });
      return (await rest.get(Routes.channelMessages(channel), { query, ...given(signal) })) as readonly APIMessage[];
    },
    message: async (channel, id, signal) =>
      (await rest.get(Routes.channelMessage(channel, id), { signal })) as APIMessage,
    channel: async (id, signal) => (await rest.get(Routes.channel(id), given(signal))) as APIChannel,
    async grantedIn(guild, signal) {
      const roles = (await rest.get(Routes.guildRoles(guild), { signal })) as readonly APIRole[];
      return new Map(roles.map(({ id, permissions }) => [id, permissions]));
    },
    async rolesOf(guild, user, signal) {
      const { roles } = (await rest.get(Routes.guildMember(guild, user), { signal })) as APIGuildMember;
      return roles;
    },
    async openThread(channel, message, name, signal) {
      const body = { name, auto_archive_duration: ARCHIVE_AFTER_MIN };
      await rest.post(Routes.threads(channel, message), { body, signal });
    },
    async postInForum(forum, { components }, { name, tags, signal }) {
      const message = { components, ...QUIET };
      const body = { name, auto_archive_duration: ARCHIVE_AFTER_MIN, applied_tags: tags, message };
      return idIn(await rest.post(Routes.threads(forum), { body, signal }));
    },
    async activeThreads(guild, signal) {
      const { threads } = (await rest.get(Routes.guildActiveThreads(guild), { signal })) as {
        readonly threads: readonly APIThreadChannel[];
      };
      return threads;
    },
    async crosspost(channel, message, signal) {
      await rest.post(Routes.channelMessageCrosspost(channel, message), { signal });
    },
    async direct(user, signal) {
      return idIn(await rest.post(Routes.userChannels(), { body: { recipient_id: user }, signal }));
    },
    async type(channel) {
      await rest.post(Routes.channelTyping(channel));
    },

    async answer({ id, token: key }, body, signal) {
      await interactions.post(Routes.interactionCallback(id, key), { body, auth: false, signal });
    },
    async fillIn(via, { components }, signal) {
      const body = { components, content: null, ...QUIET };
      return idIn(await interactions.patch(original(via), { body, auth: false, signal }));
    },
    async followUp({ application, token: key }, { components }, { isPrivate, signal }) {
      const body = { components, ...QUIET, flags: QUIET.flags | (isPrivate ? EPHEMERAL : 0) };
      return idIn(await interactions.post(Routes.webhook(application, key), { body, auth: false, signal }));
    },
    async takeBack(via, signal) {
      await interactions.delete(original(via), { auth: false, signal });
    },
  };
}

function given(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

function idIn(answer: unknown): string {
  return withId.parse(answer).id;
}

/** The lowest id that something of this instant can have. */
export function snowflakeAt(ms: number): string {
  return String(BigInt(Math.max(0, Math.floor(ms) - EPOCH_MS)) << 22n);
}
